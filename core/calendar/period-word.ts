import { BLANK, type Blank } from '../blank.ts';
import { monthsOfHalf, monthsOfQuarter, type Half, type Quarter } from './fiscal-year.ts';
import { MONTHS_OF_CYCLE, type CalendarPoint, type Cycle, type Period } from './period.ts';

/** The words of recurrences, the word printed first. */
export const RECURRENCE_WORDS: Readonly<Record<Cycle, readonly [string, ...string[]]>> = {
  'year-round': ['연중', '상시', '년중', '연중수시', '상시운영'],
  weekly: ['매주', '주간', '주별'],
  monthly: ['매월', '월별', '월'],
  quarterly: ['분기별', '매분기', '분기'],
  'half-yearly': ['반기별', '매반기', '반기'],
  yearly: ['매년', '연', '년', '연간'],
};

const RECURRENCES: readonly Cycle[] = ['year-round', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'];
const NEEDS_TIMES: ReadonlySet<string> = new Set(['월', '분기', '반기', '연', '년', '연간', '주간']);
const ON_DEMAND = /^(?:수시|(?:사유|필요|발생|사안|요청)+시(?:마다)?|필요에따라)$/;
const RECURRENCE = /^([가-힣]+?)(?:([0-9]+)회)?([0-9]{1,2}일|말일?|초|[월화수목금토일]요일)?$/;
const COUNTED = /^(?:(?:연|년)?([0-9]+)회)\(([가-힣]+)\)$/;
const PART_OF_YEAR = /^(?:'?([0-9]{2}|[0-9]{4})년?도?\.?)?(상반기|하반기|상·?하반기|([1-4])(?:[/·]4)?분기)$/;

/**
 * Reads the periods that are words: 연중, 수시, 분기별, 연 2회, 상·하반기, 2/4분기. Blank for anything else.
 *
 * @param squeezed the folded text without spaces
 */
export function readPeriodWord(squeezed: string): Period | Blank {
  if (ON_DEMAND.test(squeezed)) return { kind: 'on-demand' };
  return readPartOfYear(squeezed) ?? readRecurrence(squeezed);
}

function readRecurrence(squeezed: string): Period | Blank {
  const counted = COUNTED.exec(squeezed);
  if (counted) return readCounted(Number(counted[1]), counted[2] ?? '');
  const match = RECURRENCE.exec(squeezed);
  if (!match) return BLANK;
  const [, word = '', times, detail] = match;
  const every = RECURRENCES.find((recurrence) => RECURRENCE_WORDS[recurrence].includes(word));
  if (every === undefined || (NEEDS_TIMES.has(word) && times === undefined)) return BLANK;
  return { kind: 'recurrence', every, times: times === undefined ? BLANK : Number(times), detail: detail ?? BLANK };
}

/**
 * Reads a number of the whole year with its rhythm: 4회(분기별) is one a quarter; 3회(분기별), one that skips a quarter, stays
 * three a year.
 */
function readCounted(inYear: number, rhythm: string): Period | Blank {
  const period = readRecurrence(rhythm);
  if (period?.kind !== 'recurrence') return BLANK;
  const turns = 12 / MONTHS_OF_CYCLE[period.every];
  const isEven = period.every !== 'weekly' && inYear % turns === 0;
  if (isEven) return { ...period, times: inYear / turns };
  return { kind: 'recurrence', every: 'yearly', times: inYear, detail: `(${rhythm})` };
}

function readPartOfYear(squeezed: string): Period | Blank {
  const match = PART_OF_YEAR.exec(squeezed);
  if (!match) return BLANK;
  const year = match[1] === undefined ? BLANK : fullYear(Number(match[1]));
  const word = match[2] ?? '';
  if (match[3] !== undefined) return spanOf(year, monthsOfQuarter(quarterOfDigit(match[3])));
  if (word === '상반기' || word === '하반기') return spanOf(year, monthsOfHalf(word === '상반기' ? 1 : 2));
  const halves: readonly Half[] = [1, 2];
  return { kind: 'list', parts: halves.map((half) => spanOf(year, monthsOfHalf(half))) };
}

function quarterOfDigit(digit: string): Quarter {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : 4;
}

function spanOf(year: number | Blank, months: readonly number[]): Period {
  const point = (month: number | undefined): CalendarPoint => ({
    year,
    month: month ?? BLANK,
    day: BLANK,
    part: BLANK,
    weekday: BLANK,
  });
  return { kind: 'span', from: point(months[0]), to: point(months.at(-1)), days: BLANK, remarks: [] };
}

/** Two digits of a year are those from 1970 to 2069. */
const PIVOT = 70;

/** The year that a year of two or four digits means: ’15 is 2015. */
export function fullYear(written: number): number {
  if (written >= 100) return written;
  return written >= PIVOT ? 1900 + written : 2000 + written;
}
