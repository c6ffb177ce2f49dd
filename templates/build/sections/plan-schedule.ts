import {
  BLANK,
  dateOfSerial,
  doubleOfFixed,
  exact,
  printDate,
  readSchedule,
  type Blank,
  type Column,
  type PlainDate,
} from '../../../core/index.ts';
import { isNumber, quoted, type Entry, type Figure } from '../figure/figure.ts';
import { listText, words, amountText } from '../figure/words.ts';
import type { Book } from '../section.ts';
import { byRow, type CalculatedColumn } from '../table/calculated-column.ts';
import { figureColumn, wordColumn, type CodeTable, type Field } from '../table/input-table.ts';

const [DATES, SPAN, MONTHS] = ['일자', '기간', '월'] as const;
/** What comes again, or when it is needed; the word itself is printed. */
const RECURRENCES = ['매월', '분기별', '반기별', '연중', '연 1회', '수시'] as const;
/** What is done in every month. */
const EVERY_MONTH: readonly string[] = ['매월', '연중'];

/** How the time of a task is given. */
const WHEN: CodeTable = { name: '시기구분', codes: [DATES, SPAN, MONTHS, ...RECURRENCES] };

const MONTH_KEYS = ['month1', 'month2', 'month3', 'month4'] as const;
const ORDINALS = ['첫째', '둘째', '셋째', '넷째'] as const;

/** The columns that say when a task is to be done: dates, months or a recurrence; the text and the months follow. */
export const SCHEDULE_COLUMNS: readonly Column[] = [
  wordColumn('when', '시기구분', 'Time given as'),
  wordColumn('start', '시작일', 'Start'),
  wordColumn('end', '종료일', 'End'),
  ...MONTH_KEYS.map((key, n) => figureColumn(key, { ko: `${ORDINALS[n]}월`, en: `Month ${n + 1}` }, 'count')),
  wordColumn('schedule', '추진시기', 'Schedule'),
  figureColumn('first', { ko: '처음월', en: 'First month' }, 'count'),
  figureColumn('last', { ko: '마지막월', en: 'Last month' }, 'count'),
  wordColumn('marks', '월표시', 'Marks'),
];

/** How {@link SCHEDULE_COLUMNS} are entered. */
export const SCHEDULE_FIELDS: Readonly<Record<string, Field>> = {
  when: { width: 11, entry: { kind: 'code', codes: WHEN } },
  start: { entry: { kind: 'date' } },
  end: { entry: { kind: 'date' } },
  ...Object.fromEntries(
    MONTH_KEYS.map((key) => [
      key,
      { unit: '', width: 8, entry: { kind: 'number', least: 1, most: 12, isWhole: true } as const },
    ]),
  ),
  schedule: { width: 26 },
  first: { unit: '', width: 9 },
  last: { unit: '', width: 9 },
  marks: { width: 22 },
};

/** The year the tasks are of, told by the reporting date: this one, or the next. */
export type YearOffset = 0 | 1;

type Own = (key: string) => Figure;

/** The columns that follow from the time given, for a year. */
export function scheduleCalculations(offset: YearOffset): Readonly<Record<string, CalculatedColumn>> {
  return {
    schedule: byRow(scheduleText),
    first: byRow((own, book) => monthLimit(own, book, offset, 'first')),
    last: byRow((own, book) => monthLimit(own, book, offset, 'last')),
    marks: byRow((own, book) => marks(own, book, offset)),
  };
}

/** The time as it is printed: `2016. 1. 4. ~ 2016. 2. 5.`, `1월 ~ 2월`, `2월, 5월`, `분기별`; nothing where it is not whole. */
function scheduleText(own: Own): Figure {
  const when = own('when');
  const [start, end] = [own('start'), own('end')];
  const months = MONTH_KEYS.map(own);
  const [one, two] = [months[0] ?? when, months[1] ?? when];
  const cases: readonly (readonly [name: string, text: Figure])[] = [
    [DATES, spanText([start, end], dateText)],
    [SPAN, spanText([one, two], monthText)],
    [MONTHS, listText(months.map(monthText), ', ')],
  ];
  const formula = cases.reduceRight(
    (rest, [name, text]) => `IF(${when.formula}=${quoted(name)},${text.formula},${rest})`,
    `IF(${when.formula}="","",${when.formula})`,
  );
  const found = cases.find(([name]) => name === when.value);
  return { formula, value: found ? found[1].value : when.value };
}

/** From one to the other; the first alone where there is no other or both are the same, nothing where they are reversed. */
function spanText([from, to]: readonly [Figure, Figure], text: (figure: Figure) => Figure): Figure {
  const [a, b] = [from.formula, to.formula];
  const both = words(text(from), ' ~ ', text(to));
  const one = text(from);
  const isSingle = !isNumber(to.value) || (isNumber(from.value) && numberOf(from.value) === numberOf(to.value));
  const isReversed = isNumber(from.value) && isNumber(to.value) && numberOf(from.value) > numberOf(to.value);
  return {
    formula: `IF(COUNT(${a})=0,"",IF(COUNT(${b})=0,${one.formula},IF(${a}=${b},${one.formula},IF(${a}>${b},"",${both.formula}))))`,
    value: !isNumber(from.value) || isReversed ? BLANK : isSingle ? one.value : both.value,
  };
}

function monthText(month: Figure): Figure {
  return words(amountText(month), '월');
}

function dateText(date: Figure): Figure {
  const { formula } = date;
  const day = dateOf(date.value);
  return {
    formula: `IF(COUNT(${formula})=0,"",YEAR(${formula})&". "&MONTH(${formula})&". "&DAY(${formula})&".")`,
    value: day === BLANK ? BLANK : printDate(day),
  };
}

/** The first or last month of the year that a span covers; nothing for months that are named one by one. */
function monthLimit(own: Own, book: Book, offset: YearOffset, side: 'first' | 'last'): Figure {
  const when = own('when').formula;
  const text = own('schedule');
  const year = `(${book.settings.year.formula}+${offset})`;
  const [start, end] = [
    own('start').formula,
    `IF(COUNT(${own('end').formula})=0,${own('start').formula},${own('end').formula})`,
  ];
  const one = own('month1').formula;
  const other = `IF(COUNT(${own('month2').formula})=0,${one},${own('month2').formula})`;
  const inYear =
    side === 'first' ? `IF(YEAR(${start})<${year},1,MONTH(${start}))` : `IF(YEAR(${end})>${year},12,MONTH(${end}))`;
  const isInYear = `AND(YEAR(${start})<=${year},YEAR(${end})>=${year})`;
  const ofDates = `IF(COUNT(${book.settings.year.formula})=0,"",IF(${isInYear},${inYear},""))`;
  const always = side === 'first' ? '1' : '12';
  const isAlways = EVERY_MONTH.map((word) => `${when}=${quoted(word)}`).join(',');
  const ofWords = `IF(OR(${isAlways}),${always},"")`;
  const ofSpan = `IF(${when}=${quoted(SPAN)},${side === 'first' ? one : other},${ofWords})`;
  const months = monthsOf(own, book, offset);
  const isSpan = own('when').value !== MONTHS && months.length > 0;
  const month = side === 'first' ? months[0] : months.at(-1);
  return {
    formula: `IF(${text.formula}="","",IF(${when}=${quoted(DATES)},${ofDates},${ofSpan}))`,
    value: isSpan && month !== undefined ? exact(month) : BLANK,
  };
}

/** The recurrence, and twelve marks for the months: what two years are compared by, and the chart of months is drawn from. */
function marks(own: Own, book: Book, offset: YearOffset): Figure {
  const when = own('when').formula;
  const text = own('schedule');
  const recurring = RECURRENCES.map((word) => `${when}=${quoted(word)}`).join(',');
  const rhythm = `IF(OR(${recurring}),${when}&" ","")`;
  const named = (month: number): string => MONTH_KEYS.map((key) => `${own(key).formula}=${month}`).join(',');
  const isMarked = (month: number): string => {
    const inSpan = `AND(COUNT(${own('first').formula})=1,${own('first').formula}<=${month},${own('last').formula}>=${month})`;
    return `IF(OR(${inSpan},AND(${when}=${quoted(MONTHS)},OR(${named(month)}))),"1","0")`;
  };
  const months = monthsOf(own, book, offset);
  const word = own('when').value;
  const isRecurring = RECURRENCES.some((each) => each === word);
  const before = isRecurring && typeof word === 'string' ? `${word} ` : '';
  const ones = ALL_MONTHS.map((month) => (months.includes(month) ? '1' : '0'));
  return {
    formula: `IF(${text.formula}="","",${[rhythm, ...ALL_MONTHS.map(isMarked)].join('&')})`,
    value: text.value === BLANK ? BLANK : before + ones.join(''),
  };
}

/** January to December. */
export const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The mark of a month among {@link SCHEDULE_COLUMNS}' marks, `1` or `0`. */
export function markOf(marksFormula: string, month: number): string {
  return `MID(RIGHT(${marksFormula},12),${month},1)`;
}

/** The months of the year as core reads them from the text that is printed. */
function monthsOf(own: Own, book: Book, offset: YearOffset): readonly number[] {
  const text = own('schedule').value;
  const year = book.settings.year.value;
  if (typeof text !== 'string' || (own('when').value === DATES && !isNumber(year))) return [];
  const inYear = isNumber(year) ? doubleOfFixed(year) + offset : ANY_YEAR;
  return readSchedule({ id: '', title: '', schedule: text }, inYear).value.months;
}

/** Months without a year are the same in every one. */
const ANY_YEAR = 2015;

function numberOf(entry: Entry): number {
  return isNumber(entry) ? doubleOfFixed(entry) : Number.NaN;
}

function dateOf(entry: Entry): PlainDate | Blank {
  return isNumber(entry) ? dateOfSerial(doubleOfFixed(entry)) : BLANK;
}
