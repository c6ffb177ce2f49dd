import { BLANK } from '../blank.ts';
import { plainDate, weekdayOf } from '../calendar/index.ts';
import { severityOf } from '../problem/index.ts';
import { cellName } from '../sheet/address.ts';
import type { Finding } from '../sheet/finding.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';

const MAY_BE_DATED = /\d\s*[.일]?\s*\(\s*[일월화수목금토]/;
const DATED =
  /((?:19|20)\d{2})\s*[.\-/년]\s*(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?\s*\(\s*([일월화수목금토])\s*(?:요일)?\s*\)/g;

/** Names dates whose printed weekday is another one (요일 오기) in the texts of a sheet. */
export function checkWeekdays(sheet: SheetSnapshot): readonly Finding[] {
  const found: Finding[] = [];
  sheet.values.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const value = row[c];
      if (typeof value === 'string' && value.includes('(') && MAY_BE_DATED.test(value))
        found.push(...wrongWeekdays(value, sheet, sheet.row + r, sheet.column + c));
    }
  });
  return found;
}

function wrongWeekdays(text: string, sheet: SheetSnapshot, row: number, column: number): readonly Finding[] {
  return [...text.matchAll(DATED)].flatMap(([found, year, month, day, weekday]): Finding[] => {
    const expected = weekdayIn(Number(year), Number(month), Number(day));
    if (expected === undefined || expected === weekday) return [];
    const problem = {
      kind: 'weekday-mismatch' as const,
      sheet: sheet.name,
      cell: cellName(row, column),
      found,
      expected,
    };
    const range = { row, column, rows: 1, columns: 1 };
    return [
      { severity: severityOf(problem), sheet: sheet.name, range, found, expected, rule: BLANK, problem, change: BLANK },
    ];
  });
}

/** The weekday of a date; `undefined` for a date that does not exist. */
function weekdayIn(year: number, month: number, day: number): string | undefined {
  const date = plainDate(year, month, day);
  return date === BLANK ? undefined : weekdayOf(date);
}
