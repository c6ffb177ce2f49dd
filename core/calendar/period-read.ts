import { BLANK, type Blank } from '../blank.ts';
import { foldCharacters } from '../number/notation/characters.ts';
import { isPossible, readSide, type Side, type SideFailure } from './period-side.ts';
import { readPeriodWord } from './period-word.ts';
import type { CalendarPoint, Period, PeriodReading } from './period.ts';

const ISO = /([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})/g;
/** A comma outside brackets, 및, a middle dot between numbers, or a space before the next elided year. */
const SEPARATOR = /,(?![^(]*\)) *| +및 +|(?<=[0-9월.]) *· *(?=[0-9])|(?<=[.월일)]) +(?='[0-9]{2}[.년 ])/;
const LONGEST = 200;

/**
 * Reads when something takes place, in any way offices write it (시기 읽기): a day, a month, a span, a list, a recurrence.
 * Years are written out, elided (’15) or left out; what was not written stays blank and takes the fiscal year later.
 *
 * @example
 * rangeOf(readPeriod('’15.2.12.~23.'), 2015) //=> { first: plainDate(2015, 2, 12), last: plainDate(2015, 2, 23) }
 * monthsIn(readPeriod('9~11월'), 2015) //=> [9, 10, 11]
 * readPeriod('2015.10.21～10.23(3일간)').days //=> 3
 * readPeriod('분기별') //=> { kind: 'recurrence', every: 'quarterly', times: null, detail: null }
 * readPeriod('사유 발생시') //=> { kind: 'on-demand' }
 */
export function readPeriod(text: string): PeriodReading {
  const folded = foldCharacters(text.normalize('NFC')).replace(ISO, '$1.$2.$3').trim();
  if (folded === '') return BLANK;
  if (folded.length > LONGEST) return { kind: 'unreadable', text, reason: 'unknown-words' };
  const word = readPeriodWord(folded.replaceAll(' ', ''));
  if (word !== BLANK) return word;
  const parts = readList(folded.split(SEPARATOR).filter((item) => item !== ''));
  if (typeof parts === 'string') return { kind: 'unreadable', text, reason: parts };
  const [only] = parts;
  if (only === undefined) return { kind: 'unreadable', text, reason: 'unknown-words' };
  return parts.length === 1 ? only : { kind: 'list', parts };
}

/** Later items take the year of those before; bare numbers are months where an item says 월, or the one before was a month. */
function readList(items: readonly string[]): readonly Period[] | SideFailure {
  const parts: Period[] = [];
  let year: number | Blank = BLANK;
  let areMonths = items.length > 1 && items.some((item) => /[0-9] *월/.test(item));
  for (const item of items) {
    const part = readPart(item, areMonths ? 'month' : BLANK);
    if (typeof part === 'string') return part;
    const dated = inYear(part, year);
    parts.push(dated);
    const last = lastPoint(dated);
    year = last?.year ?? year;
    areMonths ||= last !== BLANK && finestField(last) === 'month';
  }
  return parts;
}

function readPart(text: string, hint: Field | Blank): Period | SideFailure {
  const word = readPeriodWord(text.replaceAll(' ', ''));
  if (word !== BLANK) return word;
  const sides = text.replace(/부터 *(?=['0-9])/, '~').split(/ *~ *| - /);
  const [first = '', second] = sides;
  if (sides.length > 2) return 'unknown-words';
  const from = readSide(first);
  if (typeof from === 'string') return from;
  if (second === undefined) return alone(from, hint);
  const to = second === '' ? BLANK : readSide(second);
  if (typeof to === 'string') return to;
  return to === BLANK ? alone({ ...from, limit: 'since' }, hint) : between(from, to, hint);
}

function alone(side: Side, hint: Field | Blank): Period | SideFailure {
  const { isAsOf, limit, days, remarks } = side;
  const point = withBare(side, hint);
  if (point === BLANK || isDayAlone(point)) return 'bare-number';
  if (!isPossible(point)) return 'no-such-date';
  if (limit === 'until') return { kind: 'span', from: BLANK, to: point, days, remarks };
  if (limit === 'since') return { kind: 'span', from: point, to: BLANK, days, remarks };
  return { kind: 'point', at: point, isAsOf, remarks };
}

/** Each side lends the other what it left out: the unit of a bare number, and the start its year and month to the end. */
function between(from: Side, to: Side, hint: Field | Blank): Period | SideFailure {
  const start = withBare(from, to.bare === BLANK ? finestField(to.point) : hint);
  const end = withBare(to, start === BLANK ? BLANK : finestField(start));
  if (start === BLANK || end === BLANK) return 'bare-number';
  const last = {
    ...end,
    year: end.year ?? start.year,
    month: end.month ?? (end.day === BLANK ? BLANK : start.month),
  };
  if (isDayAlone(start) || isDayAlone(last)) return 'bare-number';
  if (!isPossible(start) || !isPossible(last)) return 'no-such-date';
  const remarks = [...from.remarks, ...to.remarks];
  return { kind: 'span', from: start, to: last, days: to.days ?? from.days, remarks };
}

function isDayAlone({ month, day }: CalendarPoint): boolean {
  return month === BLANK && day !== BLANK;
}

type Field = 'month' | 'day';

function finestField(point: CalendarPoint): Field | Blank {
  return point.day !== BLANK ? 'day' : point.month !== BLANK ? 'month' : BLANK;
}

function withBare({ point, bare }: Side, field: Field | Blank): CalendarPoint | Blank {
  if (bare === BLANK) return point;
  return field === BLANK ? BLANK : { ...point, [field]: bare };
}

function inYear(period: Period, year: number | Blank): Period {
  const dated = (point: CalendarPoint): CalendarPoint => ({ ...point, year: point.year ?? year });
  if (period.kind === 'point') return { ...period, at: dated(period.at) };
  if (period.kind === 'span')
    return { ...period, from: period.from && dated(period.from), to: period.to && dated(period.to) };
  return period;
}

function lastPoint(period: Period): CalendarPoint | Blank {
  if (period.kind === 'point') return period.at;
  return period.kind === 'span' ? (period.to ?? period.from) : BLANK;
}
