import { addFixed, BLANK, doubleOfFixed, fixed } from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import { byRow, type CalculatedColumn } from '../table/calculated-column.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import type { InputTable } from '../table/input-table.ts';

/** What is counted of the receipts, by the keys of their columns. */
export const RECEIVED_KEYS = ['citizen', 'official', 'all', 'theme'] as const;

/** What was received in the months of a row's period (접수); nothing while they hold no number, or are reversed. */
export function receivedColumn(receipts: () => InputTable, key: (typeof RECEIVED_KEYS)[number]): CalculatedColumn {
  return byRow((own, book) => {
    const table = book.table(receipts());
    const [from, to] = [own('from'), own('to')];
    const range = columnReference(table, key);
    const months = `INDEX(${range},${from.formula}):INDEX(${range},${to.formula})`;
    const isPeriod = `COUNT(${from.formula},${to.formula})=2`;
    return {
      formula: `IF(${isPeriod},IF(${from.formula}>${to.formula},"",IF(COUNT(${months})=0,"",SUM(${months}))),"")`,
      value: sumOfMonths(filledColumn(table, key).entries, from, to),
    };
  });
}

function sumOfMonths(entries: readonly Entry[], from: Figure, to: Figure): Entry {
  if (!isNumber(from.value) || !isNumber(to.value)) return BLANK;
  const numbers = entries.slice(doubleOfFixed(from.value) - 1, doubleOfFixed(to.value)).filter(isNumber);
  return numbers.length === 0 ? BLANK : numbers.reduce(addFixed, fixed(0n));
}
