import { inputsOfRule } from '../sheet/relation/relation.ts';
import type { RelatedCell } from './explanation.ts';
import { relatedAt } from './input.ts';
import { hasRule, totalOf, type TableCell } from './table-cell.ts';

/** Finds the cells of its row and the totals that are calculated from a figure (이 수를 쓰는 셀). */
export function usedBy(cell: TableCell): readonly RelatedCell[] {
  const { bound } = cell.table;
  const results = [...bound.rules].flatMap(([place, { rule }]) => {
    const result = { ...cell, place };
    return inputsOfRule(rule).includes(cell.place) && hasRule(result) ? [result] : [];
  });
  const totals = bound.table.sums.flatMap(({ place, addends }) => {
    const total = { ...cell, n: place };
    return addends.includes(cell.n) && !hasRule(total) && totalOf(total) ? [total] : [];
  });
  return [...results, ...totals].map((each) => relatedAt(cell, each));
}
