import { BLANK } from '../blank.ts';
import { toExcelFormula, totalFormula } from '../form/excel-formula.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';
import { columnLetters } from '../sheet/address.ts';
import { boundColumn, type BoundColumn, type BoundTable } from './bound-table.ts';
import type { NativeFormula } from './correction.ts';

/** The native formula of a measure or total in the n-th row of a table; `undefined` for a typed input. */
export function nativeFormula(
  bound: BoundTable,
  column: BoundColumn,
  n: number,
  rounding: Rounding = HALF_UP_1,
): NativeFormula | undefined {
  const { measure } = column.column;
  const rows = bound.table.rows;
  if (measure !== BLANK) {
    const row = rows[n]?.row ?? 0;
    const lettersOf = (key: string): string => columnLetters(boundColumn(bound, key)?.place.column ?? 0);
    const firstItem = rows.find(({ kind }) => kind === 'item')?.row ?? row;
    const totalRow = rows.find(({ kind }) => kind === 'total')?.row ?? row;
    const cells = {
      cellOf: (key: string) => `${lettersOf(key)}${row + 1}`,
      totalOf: (key: string) => `${lettersOf(key)}$${totalRow + 1}`,
      runningOf: (key: string) => `${lettersOf(key)}$${firstItem + 1}:${lettersOf(key)}${row + 1}`,
    };
    return { formula: toExcelFormula(measure, cells, rounding) };
  }
  const sum = bound.table.sums.find(({ place }) => place === n);
  if (!sum) return undefined;
  const addends = sum.addends.map((addend) => rows[addend]?.row ?? 0);
  return { formula: totalFormula(columnLetters(column.place.column), addends) };
}
