import { BLANK, type Blank } from '../blank.ts';
import { fullYear } from './period-word.ts';
import type { CalendarPoint, UnreadablePeriod } from './period.ts';
import { WEEKDAYS, type Weekday } from './plain-date.ts';

/** One side of a period: a point, what it may also mean, and the words behind it. */
export interface Side {
  readonly point: CalendarPoint;
  /** A number that is a month or a day, as the other side shows. */
  readonly bare: number | Blank;
  readonly isAsOf: boolean;
  readonly limit: 'until' | 'since' | Blank;
  readonly days: number | Blank;
  readonly remarks: readonly string[];
}

/** Why a side could not be read. */
export type SideFailure = UnreadablePeriod['reason'];

const COMPONENT = /(')? *([0-9]{1,4}) *(회계연도|년도?|월|일|\.)? */y;
const TAIL = /^\.? *(?:(현재|기준)|(까지|이전)|(부터|이후)|(초|중|말|경|상순|중순|하순|예정))?$/;
const BRACKET = /\(([^()]*)\)/g;
const WEEKDAY = /^([일월화수목금토])(?:요일)?$/;
const LENGTH = /^([0-9]+)일 ?간$/;

/** Reads one side of a period from a folded text: `'15.2.12.`, `24일`, `2015. 2. 23(월)`, `10.31 현재`. */
export function readSide(folded: string): Side | SideFailure {
  const brackets = [...folded.matchAll(BRACKET)].map(([, content = '']) => content.trim());
  const rest = folded.replace(BRACKET, ' ').trim();
  const components: Component[] = [];
  COMPONENT.lastIndex = 0;
  let end = 0;
  for (let match = COMPONENT.exec(rest); match; match = COMPONENT.exec(rest)) {
    components.push(componentOf(match));
    end = COMPONENT.lastIndex;
  }
  const tail = TAIL.exec(rest.slice(end));
  if (components.length === 0 || !tail) return 'unknown-words';
  const fields = fieldsOf(components);
  if (typeof fields === 'string') return fields;
  const { bare, ...date } = fields;
  return {
    point: { ...date, part: tail[4] ?? BLANK, weekday: firstOf(brackets, weekdayIn) },
    bare,
    isAsOf: tail[1] !== undefined,
    limit: tail[2] !== undefined ? 'until' : tail[3] !== undefined ? 'since' : BLANK,
    days: firstOf(brackets, lengthIn),
    remarks: brackets.filter((text) => text !== '' && weekdayIn(text) === BLANK && lengthIn(text) === BLANK),
  };
}

interface Component {
  readonly value: number;
  readonly field: Field | Blank;
}

type Field = 'year' | 'month' | 'day';

const FIELD_OF_UNIT: ReadonlyMap<string | undefined, Field> = new Map([
  ['회계연도', 'year'],
  ['년도', 'year'],
  ['년', 'year'],
  ['월', 'month'],
  ['일', 'day'],
]);

function componentOf(match: RegExpExecArray): Component {
  const value = Number(match[2]);
  const field = match[1] !== undefined || value >= 1000 ? 'year' : FIELD_OF_UNIT.get(match[3]);
  return field === 'year' ? { value: fullYear(value), field } : { value, field: field ?? BLANK };
}

type Fields = DateFields & { readonly bare: number | Blank };

function fieldsOf(components: readonly Component[]): Fields | SideFailure {
  const isShortYear = components.length === 3 && components.every(({ field }) => field === BLANK);
  const named = isShortYear ? withShortYear(components) : components;
  if (named.length === 1 && named[0]?.field === BLANK) return { ...NO_DATE, bare: named[0].value };
  let date: DateFields = NO_DATE;
  for (const { value, field } of named) {
    const next = field ?? (date.month === BLANK ? 'month' : 'day');
    if (date[next] !== BLANK) return 'unknown-words';
    date = { ...date, [next]: value };
  }
  if (mayBeYear(date)) return 'ambiguous-year';
  return isPossible(date) ? { ...date, bare: BLANK } : 'no-such-date';
}

type DateFields = Pick<CalendarPoint, 'year' | 'month' | 'day'>;

/** `15.10` is no month and day, but may be October 2015. */
function mayBeYear({ year, month, day }: DateFields): boolean {
  return year === BLANK && month !== BLANK && month > 12 && day !== BLANK && day <= 12;
}

/** Whether the months and days are numbers a calendar has. */
export function isPossible({ month, day }: Pick<CalendarPoint, 'month' | 'day'>): boolean {
  return isBetween(month, 12) && isBetween(day, 31);
}

function isBetween(field: number | Blank, highest: number): boolean {
  return field === BLANK || (field >= 1 && field <= highest);
}

const NO_DATE = { year: BLANK, month: BLANK, day: BLANK } as const;

function withShortYear(components: readonly Component[]): readonly Component[] {
  return components.map((component, index) =>
    index === 0 ? { value: fullYear(component.value), field: 'year' } : component,
  );
}

function weekdayIn(text: string): Weekday | Blank {
  const written = WEEKDAY.exec(text)?.[1];
  return WEEKDAYS.find((weekday) => weekday === written) ?? BLANK;
}

function lengthIn(text: string): number | Blank {
  const match = LENGTH.exec(text);
  return match ? Number(match[1]) : BLANK;
}

function firstOf<Found>(texts: readonly string[], read: (text: string) => Found | Blank): Found | Blank {
  for (const text of texts) {
    const found = read(text);
    if (found !== BLANK) return found;
  }
  return BLANK;
}
