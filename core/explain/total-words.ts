import { headingOf } from '../check/bound-table.ts';
import type { Sentence } from '../sentence.ts';
import type { RowTotal } from '../sheet/table.ts';
import { cellOf } from './input.ts';
import { sumOfCells } from './rule-inputs.ts';
import type { TableCell } from './table-cell.ts';

const FEW_ROWS = 4;

/** A total in the words of its table: `예산액 계 = 문화 + 체육 + 관광`. */
export function totalByHeadings(cell: TableCell, { addends }: RowTotal): Sentence {
  const { bound } = cell.table;
  const result = [headingOf(bound, cell.place), bound.table.rows[cell.n]?.label ?? ''].filter(Boolean).join(' ');
  const labels = addends.map((n) => bound.table.rows[n]?.label ?? '');
  const isNamed = labels.length <= FEW_ROWS && labels.every((label) => label !== '');
  const count = addends.length;
  const ko = isNamed ? labels.join(' + ') : `${count}개 행의 합`;
  const en = isNamed ? labels.join(' + ') : `sum of ${count} rows`;
  return { ko: `${result} = ${ko}`, en: `${result} = ${en}` };
}

/** A total in its cells: `B5 = SUM(B6:B20)`. */
export function totalByCells(cell: TableCell, { addends }: RowTotal): Sentence {
  const words = `${cellOf(cell, cell)} = ${sumOfCells(cell, cell.place, addends)}`;
  return { ko: words, en: words };
}
