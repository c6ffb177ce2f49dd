import type { Finding } from '../sheet/finding.ts';
import { cellName } from '../sheet/address.ts';
import { BLANK } from '../blank.ts';
import { severityOf } from '../problem/index.ts';
import type { BoundTable } from './bound-table.ts';

/** `: 7회`, `총 5개 사업`, `(12건)` at the end of a title. */
const COUNTED = /(?:[:：]\s*|총\s*|\(\s*)(\d{1,4})\s*(개\s*[가-힣]{0,4}|건|회|명|개소|곳|사업|과제|팀|부서)\s*\)?\s*$/;
/** What sets the number off from the title. */
const PUNCTUATION = /^[\s:：(]+|[\s)]+$/g;
const ROWS_ABOVE = 4;

/** Compares a number in the title of a table with the rows it lists (건수와 목록 대조), where a column numbers those rows. */
export function checkListed({ table }: BoundTable): readonly Finding[] {
  if (!table.view.isPlain || table.orientation !== 'rows') return [];
  const items = table.rows.filter(({ kind }) => kind === 'item');
  if (
    items.length < 2 ||
    !isNumbered(
      table,
      items.map(({ row }) => row),
    )
  )
    return [];
  const { cells } = table.view;
  for (let row = table.range.row - 1; row >= Math.max(0, table.range.row - ROWS_ABOVE); row--) {
    const text = cells.textAt(row, table.range.column);
    const match = COUNTED.exec(text);
    const count = Number(match?.[1]);
    if (!match || count === items.length || Math.abs(count - items.length) > Math.max(3, items.length * 0.3)) continue;
    const found = match[0].replace(PUNCTUATION, '');
    const problem = {
      kind: 'count-differs' as const,
      sheet: table.sheet,
      cell: cellName(row, table.range.column),
      found,
      count: items.length,
    };
    const range = { row, column: table.range.column, rows: 1, columns: 1 };
    return [
      {
        severity: severityOf(problem),
        sheet: table.sheet,
        range,
        found,
        expected: String(items.length),
        rule: BLANK,
        problem,
        change: BLANK,
      },
    ];
  }
  return [];
}

/** Rows that count up: 1, 2, 3, or 제1차, 제2차 in a column of names. */
function isNumbered(table: BoundTable['table'], rows: readonly number[]): boolean {
  return table.columns.slice(0, 2).some(({ column }) =>
    rows.every((row, n) => {
      const value = table.view.cells.valueAt(row, column);
      const number =
        typeof value === 'number'
          ? value
          : Number(/^제?\s*(\d{1,4})\s*(?:차|회|호|번)?\.?$/.exec(String(value ?? '').trim())?.[1]);
      return number === n + 1;
    }),
  );
}
