import { BLANK } from '../blank.ts';
import type { DescribedColumn } from './column/describe-columns.ts';
import { extremesOf } from './extremes.ts';
import type { ColumnFigures } from './figures.ts';
import type { Above } from './layout/above.ts';
import type { Relation } from './relation/relation.ts';
import { FIGURELESS } from './role-groups.ts';
import type { RowStructure } from './row/row-sums.ts';

/** What was made out of a block of cells before it is called a table. */
export interface Made {
  readonly columns: readonly DescribedColumn[];
  readonly figures: readonly (ColumnFigures | undefined)[];
  readonly relations: readonly Relation[];
  readonly structure: RowStructure;
  readonly above: Above;
}

/**
 * Tells a table from a list of numbers such as extensions and rooms (표 여부): something names, adds up or relates its figures,
 * or it has the shape of a table.
 */
export function isTelling({ columns, figures, relations, structure, above }: Made): boolean {
  if (above.units.length > 0 || relations.length > 0) return true;
  if (structure.totals.some(({ fits }) => fits > 0)) return true;
  if (columns.some(({ isNamed, role, unit }) => (isNamed && !FIGURELESS.has(role)) || unit !== BLANK)) return true;
  return hasShapeOfTable(columns, figures);
}

const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;

/** Names at the left, and under headings of their own two or more full columns of figures that measure something. */
function hasShapeOfTable(
  columns: readonly DescribedColumn[],
  figures: readonly (ColumnFigures | undefined)[],
): boolean {
  const [first] = columns;
  if (first?.role !== 'label' && first?.role !== 'serial' && first?.role !== 'year') return false;
  const measured = columns.flatMap(({ heading }, place) => {
    const own = figures[place];
    return own ? [{ heading, own }] : [];
  });
  if (measured.length < LEAST_COLUMNS) return false;
  if (measured.some(({ heading, own }) => heading === '' || !isFull(own))) return false;
  return measured.some(({ own }) => measures(own));
}

function isFull({ numbers }: ColumnFigures): boolean {
  const held = numbers.filter((value) => !Number.isNaN(value)).length;
  return held >= LEAST_ROWS && held >= numbers.length * 0.8;
}

/** Figures close to each other are numbers of rooms, telephones or accounts; what is measured has decimals or differs in size. */
function measures({ numbers, decimals }: ColumnFigures): boolean {
  if (decimals > 0) return true;
  const { least, most } = extremesOf(numbers.map(Math.abs));
  return most >= 1.3 * least;
}
