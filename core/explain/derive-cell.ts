import type { Rounding } from '../number/rounding.ts';
import { deriveAmount, deriveTotal } from './derive-amount.ts';
import { deriveRate } from './derive-rate.ts';
import type { Derived } from './derived.ts';
import { inputAt } from './input.ts';
import { inputsOfCell } from './rule-inputs.ts';
import { hasRule, totalOf, type TableCell } from './table-cell.ts';

/** Works a figure out by the rule of its column, or as the total of its rows; `undefined` for what follows from nothing. */
export function deriveCell(cell: TableCell, office: Rounding): Derived | undefined {
  if (cell.part !== 'figure') return undefined;
  return hasRule(cell) ? byRule(cell, office) : asTotal(cell);
}

function byRule(cell: TableCell, office: Rounding): Derived | undefined {
  const { bound, figures, rates } = cell.table;
  const rule = bound.rules.get(cell.place)?.rule;
  if (!rule) return undefined;
  const inputs = inputsOfCell(cell, rule).map((input) => inputAt(cell, input, input.part));
  const rate = rates.get(cell.place);
  if (rate) return deriveRate(cell, rate, inputs, office);
  const derived = deriveAmount(cell, rule, inputs);
  // a row beside the sums may hold another measure than its columns say: 증감률 under amounts
  const isBeside = figures.kindAt(cell.n) === 'reference';
  return isBeside && derived.agreement === 'left' ? undefined : derived;
}

function asTotal(cell: TableCell): Derived | undefined {
  const total = totalOf(cell);
  if (!total) return undefined;
  const addends = total.addends.map((n) => inputAt(cell, { place: cell.place, n }, 'addend'));
  return deriveTotal(cell, total, addends);
}
