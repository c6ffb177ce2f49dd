import { addFixed, BLANK, fixed } from '../../../core/index.ts';
import { isNumber, type Figure } from './figure.ts';

/** Σ of cells, those that are empty left out; nothing while all are. */
export function sumOfCells(cells: readonly Figure[]): Figure {
  const list = cells.map(({ formula }) => formula).join(',');
  const numbers = cells.map(({ value }) => value).filter(isNumber);
  return {
    formula: `IF(COUNT(${list})=0,"",SUM(${list}))`,
    value: numbers.length === 0 ? BLANK : numbers.reduce(addFixed, fixed(0n)),
  };
}
