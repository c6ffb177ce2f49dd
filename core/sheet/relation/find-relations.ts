import type { Blank } from '../../blank.ts';
import type { RateBase } from '../../budget/rate-base.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Cells } from '../cells.ts';
import type { DescribedColumn } from '../column/describe-columns.ts';
import type { ColumnFigures } from '../figures.ts';
import { placesWhere } from '../places.ts';
import { isRateBase } from '../rate-base.ts';
import { MAY_BE_MONEY } from '../role-groups.ts';
import type { Steps } from '../steps.ts';
import type { RowStructure } from '../row/row-sums.ts';
import { discover } from './discover.ts';
import type { Relation } from './relation.ts';
import { Trial } from './trial.ts';

/** What is known of a table when its columns are related. */
export interface KnownTable {
  readonly cells: Cells;
  readonly body: readonly number[];
  readonly columns: readonly DescribedColumn[];
  readonly figures: readonly (ColumnFigures | undefined)[];
  readonly structure: RowStructure;
  readonly unit: MoneyUnit | Blank;
  /** What the office takes execution rates of, where it decided that. */
  readonly rateBase?: RateBase | undefined;
}

const LARGE_UNITS: ReadonlySet<string | null> = new Set(['백만원', '억원']);
const MOST_DECIMALS = 3;

/** Finds how the columns of a table follow from others, tried on its rows of figures. */
export function* findRelations({
  cells,
  body,
  columns,
  figures,
  structure,
  unit,
  rateBase,
}: KnownTable): Steps<readonly Relation[]> {
  const { kinds } = structure;
  const wholes = structure.totals.filter(({ place }) => kinds[place] === 'total');
  const money = figures.filter((each, place) => each && MAY_BE_MONEY.has(columns[place]?.role ?? 'label'));
  const decimals = money.reduce((most, each) => Math.max(most, each?.decimals ?? 0), 0);
  const trial = new Trial({
    cells,
    rows: body,
    columns: figures,
    usable: placesWhere(kinds, (kind) => kind !== 'heading' && kind !== 'carry'),
    items: placesWhere(kinds, (kind) => kind === 'item'),
    totalRow: wholes.at(-1)?.place ?? kinds.indexOf('total'),
    roundedUnit: LARGE_UNITS.has(unit) ? 10 ** -Math.min(decimals, MOST_DECIMALS) : 0,
  });
  yield 0;
  return yield* discover(
    columns.map(({ role, group, isNamed, path, heading, shape, unit: own }, place) => ({
      role,
      group,
      isNamed,
      path,
      hasFormulas: shape.hasFormulas,
      isPercent: own?.kind === 'percent' || shape.percents * 2 > shape.figures,
      isFractional: (figures[place]?.decimals ?? 0) > 0,
      isRateBase: isRateBase({ role, heading }, rateBase),
    })),
    trial,
  );
}
