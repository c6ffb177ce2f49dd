import { BLANK, type Blank } from '../blank.ts';
import {
  compareDates,
  dateOfSerial,
  daysBetween,
  plainDate,
  rangeOf,
  readPeriod,
  serialOfDate,
  type PlainDate,
} from '../calendar/index.ts';
import { exact } from '../number/fixed.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { DeadlineRow, Followed } from './dashboard.ts';
import { cellAt, referenceTo, type Place } from './followed.ts';
import { cellOf, labelsOf, type FoundTable } from './table-rows.ts';

/** How far ahead deadlines are shown, in days. */
export const DAYS_AHEAD = 90;

const DUE = /기한|시한|만료|종료|마감|완료|예정|까지|기간|일정|시기|납기/;
const PAST = /접수|신청|시작|착수|결정|통보|작성|등록/;

/** Takes what is due within {@link DAYS_AHEAD} days, the nearest first; of a period its last day counts. */
export function deadlineRows(found: readonly FoundTable[], asOf: PlainDate): readonly DeadlineRow[] {
  const rows = found.flatMap((each) => rowsOf(each, asOf));
  const distinct = new Map(rows.map((row) => [`${row.daysLeft} ${String(row.label.value)}`, row]));
  return [...distinct.values()].sort((a, b) => a.daysLeft - b.daysLeft);
}

function rowsOf(each: FoundTable, asOf: PlainDate): readonly DeadlineRow[] {
  const { table, sheet, items } = each;
  const columns = table.columns.filter(
    ({ role, heading }) => role === 'date' && DUE.test(heading) && !PAST.test(heading),
  );
  const labelAt = labelsOf(each);
  return columns.flatMap((column) =>
    items.flatMap((line): readonly DeadlineRow[] => {
      const due = dueAt(sheet, cellOf(table, line, column), asOf.year);
      const label = labelAt(line);
      const daysLeft = due ? daysBetween(asOf, due.date) : -1;
      if (!due || label.value === BLANK || daysLeft < 0 || daysLeft > DAYS_AHEAD) return [];
      return [{ sheet: sheet.name, label, heading: column.heading, day: due.day, daysLeft }];
    }),
  );
}

/** Serial numbers outside are no days of an office's table. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function dueAt(
  sheet: SheetSnapshot,
  place: Place,
  fiscalYear: number,
): { readonly date: PlainDate; readonly day: Followed } | Blank {
  const { value, text } = cellAt(sheet, place);
  if (typeof value === 'number') {
    const date = Number.isInteger(value) ? dateOfSerial(value) : BLANK;
    const isDay = date !== BLANK && date.year >= FIRST_YEAR && date.year <= LAST_YEAR;
    const formula = referenceTo(sheet.name, place.row, place.column);
    return isDay ? { date, day: { formula, value: exact(value) } } : BLANK;
  }
  const reading = text === '' ? BLANK : readPeriod(text);
  if (reading === BLANK || reading.kind === 'unreadable' || reading.kind === 'recurrence') return BLANK;
  const range = rangeOf(reading, fiscalYear);
  const serial = range === BLANK ? BLANK : serialOfDate(range.last);
  return range === BLANK || serial === BLANK
    ? BLANK
    : { date: range.last, day: { formula: BLANK, value: exact(serial) } };
}

const AS_OF = /((?:19|20)[0-9]{2})\s*[.년/-]\s*([0-9]{1,2})\s*[.월/-]\s*([0-9]{1,2})\s*[.일]?\s*\)?\s*(?:현재|기준)/;

/**
 * Finds the day the figures of a workbook are of (기준일): beside the word 기준일, or in notes such as `2015. 10. 31. 현재`.
 * The latest one counts; blank where none is written.
 */
export function reportingDay(sheets: readonly SheetSnapshot[]): PlainDate | Blank {
  const days = sheets.flatMap((sheet) =>
    sheet.texts.flatMap((line, r) =>
      line.flatMap((text, c) => dayIn(sheet, text, { row: sheet.row + r, column: sheet.column + c })),
    ),
  );
  return days.sort(compareDates).at(-1) ?? BLANK;
}

function dayIn(sheet: SheetSnapshot, text: string, { row, column }: Place): PlainDate | readonly PlainDate[] {
  if (text.replace(/\s/g, '') === '기준일') {
    const { value } = cellAt(sheet, { row, column: column + 1 });
    const date = typeof value === 'number' && Number.isInteger(value) ? dateOfSerial(value) : BLANK;
    return date === BLANK ? [] : [date];
  }
  const [, year, month, day] = AS_OF.exec(text) ?? [];
  if (year === undefined) return [];
  return plainDate(Number(year), Number(month), Number(day)) ?? [];
}
