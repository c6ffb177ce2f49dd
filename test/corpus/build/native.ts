import type { Calculation } from './calculation.ts';
import type { Column } from './column.ts';
import type { TrueRounding } from '../truth.ts';

/** The cells a native formula may name. */
export interface Cells {
  own(key: string): string;
  /** A cell of another row of the same column. */
  at(row: number, key: string): string;
  readonly items: readonly number[];
  readonly total: number | undefined;
}

const ROUND: Readonly<Record<TrueRounding['mode'], string>> = { 'half-up': 'ROUND', down: 'ROUNDDOWN', up: 'ROUNDUP' };

/** Whether cells stand next to each other, so that a range names them. */
export function rangeOf(cells: readonly string[], isContiguous: boolean): string {
  const [first = '', last = first] = [cells[0], cells.at(-1)];
  return isContiguous && cells.length > 1 ? `SUM(${first}:${last})` : cells.join('+');
}

const absolute = (cell: string): string => cell.replace(/([0-9]+)$/, '$$$1');

/** The formula a person would type for a calculated cell. */
export function nativeOf(column: Column, calculation: Calculation, cells: Cells, rounds: boolean): string {
  switch (calculation.kind) {
    case 'difference':
      return [added(cells, calculation.added), ...calculation.subtracted.map((key) => cells.own(key))].join('-');
    case 'quotient':
      return quotientOf(column, calculation, cells, rounds);
    case 'share': {
      const base = cells.total === undefined ? '' : absolute(cells.at(cells.total, calculation.of));
      return rounded(column, `${cells.own(calculation.of)}/${base}`, true, calculation.rounding, rounds);
    }
    case 'running': {
      const first = cells.items[0] ?? 0;
      return `SUM(${absolute(cells.at(first, calculation.of))}:${cells.own(calculation.of)})`;
    }
    case 'product': {
      const factors = calculation.of.map((key) => cells.own(key)).join('*');
      const over = calculation.over === 1n ? '' : `/${calculation.over}`;
      return `${ROUND[calculation.rounding.mode]}(${factors}${over},${calculation.rounding.digits})`;
    }
    case 'rank': {
      const [first, last] = [cells.items[0] ?? 0, cells.items.at(-1) ?? 0];
      return `RANK(${cells.own(calculation.of)},${absolute(cells.at(first, calculation.of))}:${absolute(cells.at(last, calculation.of))})`;
    }
  }
}

function added(cells: Cells, keys: readonly string[]): string {
  return keys.map((key) => cells.own(key)).join('+');
}

function quotientOf(
  column: Column,
  { part, less = [], base, scale, rounding, none }: Extract<Calculation, { readonly kind: 'quotient' }>,
  cells: Cells,
  rounds: boolean,
): string {
  const bracketed = (text: string): string => (/[-+]/.test(text) ? `(${text})` : text);
  const top = [added(cells, part), ...less.map((key) => cells.own(key))].join('-');
  const bottom = bracketed(added(cells, base));
  const formula = rounded(column, `${bracketed(top)}/${bottom}`, scale === 100n, rounding, rounds);
  return none === null ? formula : `IF(${bottom}=0,"${none}",${formula})`;
}

function rounded(
  column: Column,
  quotient: string,
  isPercentage: boolean,
  rounding: TrueRounding,
  rounds: boolean,
): string {
  const isFraction = column.show === 'percent' || column.show === 'full-percent';
  const scaled = isPercentage && !isFraction ? `${quotient}*100` : quotient;
  if (!rounds && rounding.mode === 'half-up') return scaled;
  return `${ROUND[rounding.mode]}(${scaled},${rounding.digits + (isFraction ? 2 : 0)})`;
}
