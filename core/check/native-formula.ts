import { BLANK } from '../blank.ts';
import { toExcelFormula, totalFormula } from '../form/excel-formula.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';
import { cellName, columnLetters } from '../sheet/address.ts';
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
    const cellOf = (key: string): string => cellName(row, boundColumn(bound, key)?.place.column ?? 0);
    return { formula: toExcelFormula(measure, cellOf, rounding) };
  }
  const sum = bound.table.sums.find(({ place }) => place === n);
  if (!sum) return undefined;
  const addends = sum.addends.map((addend) => rows[addend]?.row ?? 0);
  return { formula: totalFormula(columnLetters(column.place.column), addends) };
}
