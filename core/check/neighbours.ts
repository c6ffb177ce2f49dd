import { BLANK } from '../blank.ts';
import { formulaFor, relativeFormula } from '../sheet/formula/relative.ts';
import type { BoundTable } from './bound-table.ts';
import type { NativeFormula } from './correction.ts';

/** The formula most cells of a column hold in rows of one kind, counted from each cell. */
export interface CommonFormula {
  readonly text: string;
  readonly skeleton: string;
  /** How many cells hold it, of how many that hold anything. */
  readonly count: number;
  readonly cells: number;
}

const LEAST_CELLS = 2;
const LEAST_SHARE = 0.6;

const known = new WeakMap<BoundTable, Map<string, CommonFormula | null>>();

/** Finds the formula that most cells of a column hold in its rows of items, or that the row of a total holds in most columns. */
export function commonFormula(bound: BoundTable, key: 'column' | 'row', at: number): CommonFormula | undefined {
  const ofTable = known.get(bound) ?? new Map<string, CommonFormula | null>();
  known.set(bound, ofTable);
  const name = `${key} ${at}`;
  if (!ofTable.has(name)) ofTable.set(name, findCommon(bound, key, at) ?? null);
  return ofTable.get(name) ?? undefined;
}

function findCommon({ table }: BoundTable, key: 'column' | 'row', at: number): CommonFormula | undefined {
  const counts = new Map<string, { skeleton: string; count: number }>();
  let cells = 0;
  const take = (n: number, place: number): void => {
    const row = table.rows[n]?.row ?? 0;
    const column = table.columns[place]?.column ?? 0;
    const formula = table.view.cells.formulaAt(row, column);
    if (formula === BLANK) {
      if (table.view.cells.valueAt(row, column) !== BLANK) cells++;
      return;
    }
    cells++;
    const spot = table.view.spotOf(row, column);
    const { text, skeleton } = relativeFormula(formula, spot.row, spot.column);
    const entry = counts.get(text);
    if (entry) entry.count++;
    else counts.set(text, { skeleton, count: 1 });
  };
  if (key === 'column') {
    table.rows.forEach(({ kind }, n) => {
      if (kind === 'item') take(n, at);
    });
  } else table.figures.forEach((figures, place) => figures && take(at, place));
  let best: CommonFormula | undefined;
  for (const [text, { skeleton, count }] of counts) {
    if (count >= LEAST_CELLS && count >= cells * LEAST_SHARE && count > (best?.count ?? 0))
      best = { text, skeleton, count, cells };
  }
  return best;
}

/** The formula the cells beside a place hold, written for the place; `undefined` where they hold values or differ. */
export function repairFor(bound: BoundTable, place: number, n: number): NativeFormula | undefined {
  const { table } = bound;
  if (!table.view.isWritable) return undefined;
  const kind = table.rows[n]?.kind;
  const common = commonFormula(bound, kind === 'item' ? 'column' : 'row', kind === 'item' ? place : n);
  if (!common || (kind !== 'item' && !fitsTotal(common.text))) return undefined;
  const spot = table.view.spotOf(table.rows[n]?.row ?? 0, table.columns[place]?.column ?? 0);
  const formula = formulaFor(common.text, spot.row, spot.column);
  return formula === undefined ? undefined : { formula, isForValues: true };
}

/** In the row of a total only what adds up its own column is the same thing in every column. */
function fitsTotal(relative: string): boolean {
  return [...relative.matchAll(/<\$?-?[0-9]+,(\$?)(-?[0-9]+)>/g)].every(
    ([, fixed, column]) => fixed === '' && column === '0',
  );
}
