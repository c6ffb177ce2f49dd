import {
  BLANK,
  COUNTING_RULE_PERIODS,
  COUNTING_RULES,
  dateOfSerial,
  deadline,
  deadlinesOf,
  DECISION_DAYS,
  doubleOfFixed,
  exact,
  extendedDeadline,
  fixed,
  isoDate,
  serialOfDate,
  type Blank,
  type Holiday,
  type HolidayCalendar,
  type PlainDate,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';
import { EXTENDED, HOLIDAYS } from './disclosure-tables.ts';

/** The holidays as the workbook has them: the cells formulas read, and the same for core. */
export interface WorkbookCalendar {
  readonly cells: string;
  readonly calendar: HolidayCalendar;
}

/** A request's cells. */
export interface RequestFigures {
  readonly received: Figure;
  readonly extension: Figure;
  readonly decided: Figure;
}

/** The holidays entered in the workbook as a calendar of core (공휴일); its years are those of its days. */
export function workbookCalendar(book: Book): WorkbookCalendar {
  const table = book.table(HOLIDAYS);
  const holidays = holidaysOf(table);
  const years = holidays.map(({ date }) => date.year);
  const byDate = new Map(holidays.map((holiday): [string, readonly Holiday[]] => [isoDate(holiday.date), [holiday]]));
  return {
    cells: columnReference(table, 'date'),
    // without a day no year is known
    calendar: { firstYear: Math.min(...years), lastYear: Math.max(...years), holidays, byDate },
  };
}

function holidaysOf(table: FilledTable): readonly Holiday[] {
  return filledColumn(table, 'date').entries.flatMap((entry): readonly Holiday[] => {
    const date = dateOf(entry);
    return date === BLANK ? [] : [{ date, name: '', kind: 'fixed', source: '' }];
  });
}

/** 처리기한: ten days by the rule of the day of receipt. */
export function dueFigure({ received }: RequestFigures, { cells, calendar }: WorkbookCalendar): Figure {
  const { formula } = received;
  const date = dateOf(received.value);
  const due = `WORKDAY.INTL(${formula}-1,${DECISION_DAYS.first},${weekendOf(formula)},${cells})`;
  const isKnown = `AND(YEAR(${formula})>=YEAR(MIN(${cells})),YEAR(${due})<=YEAR(MAX(${cells})))`;
  return {
    formula: `IF(OR(COUNT(${formula})=0,COUNT(${cells})=0),"",IF(${isKnown},${due},""))`,
    value: date === BLANK ? BLANK : serialEntry(deadline(date, DECISION_DAYS.first, { calendar })),
  };
}

/** 연장기한: ten days more, counted from the day after the deadline; nothing where it was not extended. */
export function extendedFigure(request: RequestFigures, due: Figure, { cells, calendar }: WorkbookCalendar): Figure {
  const { received, extension } = request;
  const date = dateOf(received.value);
  const { first, extension: more } = DECISION_DAYS;
  const last = `WORKDAY.INTL(${due.formula},${more},${weekendOf(received.formula)},${cells})`;
  const isExtended = `AND(${extension.formula}="${EXTENDED}",COUNT(${due.formula})=1)`;
  return {
    formula: `IF(${isExtended},IF(YEAR(${last})<=YEAR(MAX(${cells})),${last},""),"")`,
    value:
      date === BLANK || extension.value !== EXTENDED
        ? BLANK
        : serialEntry(extendedDeadline(date, first, more, { calendar })),
  };
}

/** The last day of a request: the extended one where it was extended. */
export function lastDayFigure({ extension }: RequestFigures, due: Figure, extended: Figure): Figure {
  const isExtended = `${extension.formula}="${EXTENDED}"`;
  return {
    formula: `IF(${isExtended},${extended.formula},${due.formula})`,
    value: extension.value === EXTENDED ? extended.value : due.value,
  };
}

/** The days past the last day, of the decision or of the reporting date while it is pending; 0 in time. */
export function daysLateFigure(
  request: RequestFigures,
  last: Figure,
  { asOf, calendar }: { readonly asOf: Figure; readonly calendar: HolidayCalendar },
): Figure {
  const { decided } = request;
  const looked = `IF(COUNT(${decided.formula})=1,${decided.formula},IF(COUNT(${asOf.formula})=0,"",${asOf.formula}))`;
  return {
    formula: `IF(COUNT(${last.formula},${looked})<2,"",MAX(0,${looked}-${last.formula}))`,
    value: daysLate(request, asOf, calendar),
  };
}

function daysLate({ received, decided, extension }: RequestFigures, asOf: Figure, calendar: HolidayCalendar): Entry {
  const from = dateOf(received.value);
  const decision = dateOf(decided.value);
  const looked = decision ?? dateOf(asOf.value);
  if (from === BLANK || looked === BLANK) return BLANK;
  const isExtended = extension.value === EXTENDED;
  const request = { id: '', received: from, outcome: 'pending', decided: decision, isExtended, ground: BLANK } as const;
  const [late] = deadlinesOf([request], looked, { calendar }).value;
  return late === undefined || late.daysLate === BLANK ? BLANK : exact(late.daysLate);
}

/** 기한 내 처리, 지연 처리, 처리 중, 기한 경과; nothing where no deadline is known. */
export function stateFigure({ decided }: RequestFigures, late: Figure): Figure {
  const state = (decidedWord: string, pendingWord: string): string =>
    `IF(COUNT(${decided.formula})=1,"${decidedWord}","${pendingWord}")`;
  const { inTime, late: isLate, pending, overdue } = STATES;
  const words = isNumber(decided.value) ? [inTime, isLate] : [pending, overdue];
  const isPast = isNumber(late.value) && late.value.coefficient > 0n;
  return {
    formula: `IF(COUNT(${late.formula})=0,"",IF(${late.formula}>0,${state(isLate, overdue)},${state(inTime, pending)}))`,
    value: isNumber(late.value) ? (words[isPast ? 1 : 0] ?? BLANK) : BLANK,
  };
}

/** What the state column says. */
export const STATES = { inTime: '기한 내 처리', late: '지연 처리', pending: '처리 중', overdue: '기한 경과' } as const;

/** The weekend of WORKDAY.INTL by the rule of the day of receipt: 1 for 토·일, 11 for 일 alone. */
function weekendOf(received: string): string {
  const oldestFirst = [...COUNTING_RULE_PERIODS].reverse();
  return oldestFirst.reduce((older, { from: { year, month, day }, rule }) => {
    const weekend = COUNTING_RULES[rule].isSaturdayCounted ? '11' : '1';
    return older === '' ? weekend : `IF(${received}>=DATE(${year},${month},${day}),${weekend},${older})`;
  }, '');
}

function dateOf(entry: Entry): PlainDate | Blank {
  return isNumber(entry) ? dateOfSerial(doubleOfFixed(entry)) : BLANK;
}

function serialEntry(date: PlainDate | Blank): Entry {
  const serial = date === BLANK ? BLANK : serialOfDate(date);
  return serial === BLANK ? BLANK : fixed(BigInt(serial));
}
