import { BLANK, type Blank } from '../blank.ts';
import { RECURRENCE_WORDS } from './period-word.ts';
import type { CalendarPoint, Period } from './period.ts';

/**
 * Prints a period in one way (시기 표기): `2015. 2. 12. ~ 2. 23.`, `9월 ~ 11월`, `2015. 2. 23.(월)`, `분기별`, `수시`.
 * The end leaves out the year it shares with the start. Source: 행정업무의 운영 및 혁신에 관한 규정 제7조.
 *
 * @example
 * printPeriod(readPeriod('’15.2.12.~23.')) //=> '2015. 2. 12. ~ 2. 23.'
 */
export function printPeriod(period: Period): string {
  switch (period.kind) {
    case 'point':
      return `${printPoint(period.at)}${period.isAsOf ? ' 현재' : ''}${printRemarks(period.remarks)}`;
    case 'span':
      return `${printSpan(period)}${period.days === BLANK ? '' : `(${period.days}일간)`}${printRemarks(period.remarks)}`;
    case 'recurrence':
      return printRecurrence(period);
    case 'on-demand':
      return '수시';
    case 'list':
      return period.parts.map(printPeriod).join(', ');
  }
}

function printSpan({ from, to }: Extract<Period, { kind: 'span' }>): string {
  if (from === BLANK) return to === BLANK ? '' : `${printPoint(to)}까지`;
  if (to === BLANK) return `${printPoint(from)}부터`;
  const isSameYear = from.year !== BLANK && from.year === to.year && to.month !== BLANK;
  return `${printPoint(from)} ~ ${printPoint(isSameYear ? { ...to, year: BLANK } : to, isSameYear)}`;
}

function printPoint(point: CalendarPoint, isInYear = false): string {
  const { year, month, day, part, weekday } = point;
  const ending = `${weekday === BLANK ? '' : `(${weekday})`}${part === BLANK ? '' : ` ${part}`}`;
  if (month === BLANK) return `${year === BLANK ? '' : `${year}년`}${ending}`;
  if (day === BLANK && year === BLANK && !isInYear) return `${month}월${ending}`;
  return `${[year, month, day].filter(isWritten).join('. ')}.${ending}`;
}

function isWritten(field: number | Blank): field is number {
  return field !== BLANK;
}

function printRecurrence({ every, times, detail }: Extract<Period, { kind: 'recurrence' }>): string {
  const isCountedInYear = every === 'yearly' && times !== BLANK;
  const word = isCountedInYear ? '연' : RECURRENCE_WORDS[every][0];
  const count = times === BLANK ? '' : ` ${times}회`;
  const closer = detail === BLANK || detail.startsWith('(') ? (detail ?? '') : ` ${detail}`;
  return `${word}${count}${closer}`;
}

function printRemarks(remarks: readonly string[]): string {
  return remarks.map((remark) => `(${remark})`).join('');
}
