import { BLANK, type Blank } from '../../blank.ts';
import { moneyUnitOf, parseHeading } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Cells } from '../cells.ts';
import { lastOf } from '../last.ts';
import type { Steps } from '../steps.ts';
import type { TableColumn } from '../table.ts';
import { shapeOfColumn, type ColumnShape } from './column-shape.ts';
import { rolesOfPath, unitOfPath, type HeadingPath } from './heading-path.ts';
import { isMoneyRole, roleOfColumn } from './role-of-column.ts';

/** A column with all that was seen of it; the role may still change when the arithmetic says more. */
export interface DescribedColumn extends TableColumn {
  readonly path: readonly string[];
  readonly shape: ColumnShape;
  /** Whether the words of the heading name the role. */
  readonly isNamed: boolean;
}

/** The lowest heading that is more than a unit or a letter. */
function lowestName(texts: readonly string[]): string {
  return lastOf(texts, (text) => parseHeading(text).name !== '') ?? '';
}

/** What the table says about units. */
export interface TableUnits {
  readonly money: MoneyUnit | Blank;
  readonly isCounted: boolean;
}

/** Tells what each column is by its headings and by what its cells hold. */
export function* describeColumns(
  cells: Cells,
  first: number,
  paths: readonly HeadingPath[],
  rows: readonly number[],
  units: TableUnits,
  shapeOf = (column: number): ColumnShape => shapeOfColumn(cells, column, rows),
): Steps<readonly DescribedColumn[]> {
  const hasMoney = units.money !== BLANK || paths.some(({ texts }) => moneyUnitOf(unitOfPath(texts)) !== BLANK);
  const isMoney =
    (hasMoney || paths.some(({ texts }) => isMoneyRole(rolesOfPath(texts).own?.role))) && !units.isCounted;
  const columns: DescribedColumn[] = [];
  for (const [n, { texts, heading }] of paths.entries()) {
    const column = first + n;
    const shape = shapeOf(column);
    const words = rolesOfPath(texts);
    const unit = unitOfPath(texts);
    const found = roleOfColumn({
      shape,
      words,
      unit,
      lowest: lowestName(texts),
      isFirst: n === 0,
      isMoney,
      isNotedMoney: units.money !== BLANK && !units.isCounted,
    });
    columns.push({
      column,
      role: found.role,
      heading,
      unit,
      measuredIn: unit,
      group: words.group?.role ?? (words.isLowest ? BLANK : (words.own?.role ?? BLANK)),
      confidence: found.confidence,
      evidence: found.evidence,
      path: texts,
      shape,
      isNamed: found.isNamed,
    });
    yield rows.length;
  }
  return columns;
}
