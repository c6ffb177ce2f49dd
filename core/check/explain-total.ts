import { doubleOfFixed, subtractFixed, type Fixed } from '../number/fixed.ts';
import type { Sentence } from '../sentence.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import type { RowTotal } from '../sheet/table.ts';
import type { BoundTable } from './bound-table.ts';
import type { Figures } from './table-figures.ts';

/** Rows a total leaves out or counts twice, and in how many columns that explains what is missing. */
export interface TotalFault {
  readonly kind: 'misses' | 'doubles';
  readonly rows: readonly number[];
  readonly columns: number;
  /** Whether the figure is large enough that chance did not make it. */
  readonly isTelling: boolean;
}

interface Wrong {
  readonly place: number;
  readonly total: RowTotal;
  readonly held: Fixed;
  readonly sum: Fixed;
}

const LONGEST_TAIL = 8;
const TELLING = 1_000;

/** Looks for rows whose figures are just what a total lacks or has too much (빠진 행·중복된 행). */
export function explainTotal(
  bound: BoundTable,
  figures: Figures,
  { place, total, held, sum }: Wrong,
): TotalFault | undefined {
  const gap = doubleOfFixed(subtractFixed(held, sum));
  const isTelling = Math.abs(gap) >= TELLING;
  const kind = gap * doubleOfFixed(sum) < 0 ? 'misses' : 'doubles';
  const missing = kind === 'misses' ? -gap : gap;
  for (const rows of suspects(bound, total, kind)) {
    if (!agrees(sumOver(figures, place, rows), missing)) continue;
    const columns = columnsAlike(bound, figures, total, rows, kind);
    if (isTelling || columns > 1) return { kind, rows, columns, isTelling };
  }
  return undefined;
}

/** Single rows, and runs at either end: what is left out when rows are inserted below or above a range. */
function suspects(
  { table }: BoundTable,
  { addends, place }: RowTotal,
  kind: 'misses' | 'doubles',
): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  for (let length = 1; length <= Math.min(LONGEST_TAIL, addends.length - 1); length++) {
    runs.push(addends.slice(-length), addends.slice(0, length));
  }
  const others = kind === 'doubles' ? table.sums.flatMap((sum) => (sum.place === place ? [] : [[sum.place]])) : [];
  return [...addends.map((addend) => [addend]), ...runs, ...others];
}

function sumOver(figures: Figures, place: number, rows: readonly number[]): number {
  return rows.reduce((sum, row) => {
    const value = figures.number(place, row);
    return Number.isNaN(value) ? sum : sum + value;
  }, 0);
}

function columnsAlike(
  { table }: BoundTable,
  figures: Figures,
  total: RowTotal,
  rows: readonly number[],
  kind: 'misses' | 'doubles',
): number {
  let alike = 0;
  table.figures.forEach((column, place) => {
    const held = column?.numbers[total.place] ?? Number.NaN;
    if (Number.isNaN(held)) return;
    const gap = held - sumOver(figures, place, total.addends);
    const part = sumOver(figures, place, rows);
    if (part !== 0 && agrees(kind === 'misses' ? -gap : gap, part)) alike++;
  });
  return alike;
}

/** Names rows by their numbers on the sheet and their labels. */
export function rowsInWords({ table }: BoundTable, rows: readonly number[]): Sentence {
  const names = rows.slice(0, 3).map((n) => {
    const { row = 0, label = '' } = table.rows[n] ?? {};
    const spot = table.view.spotOf(row, table.columns[0]?.column ?? 0);
    return { number: spot.row + 1, label };
  });
  const more = rows.length - names.length;
  const ko = names.map(({ number, label }) => `${number}행${label === '' ? '' : ` ‘${label}’`}`).join(', ');
  const en = names.map(({ number, label }) => `row ${number}${label === '' ? '' : ` '${label}'`}`).join(', ');
  return { ko: more > 0 ? `${ko} 외 ${more}행` : ko, en: more > 0 ? `${en} and ${more} more` : en };
}
