import {
  addFixed,
  BLANK,
  compareFixed,
  CONSIGNMENT_RULES,
  dateOfSerial,
  daysBetween,
  doubleOfFixed,
  exact,
  EXPIRY_ALERT_DAYS,
  fixed,
  fixedText,
  HALF_UP_1,
  quotient,
  roundQuotient,
  serialOfDate,
  type Blank,
  type Fixed,
  type PlainDate,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';

/** Days from the reporting date to the end of a term: 0 on its last day, negative after it (D-day). */
export function daysLeft(end: Figure, asOf: Figure): Figure {
  const [to, from] = [dateOf(end.value), dateOf(asOf.value)];
  return {
    formula: `IF(COUNT(${end.formula},${asOf.formula})<2,"",${end.formula}-${asOf.formula})`,
    value: to === BLANK || from === BLANK ? BLANK : exact(daysBetween(from, to)),
  };
}

/** What stands where a term is over. */
export const EXPIRED = '만료';

/** The reminder that is due: 만료, 90일 이내, 180일 이내, or none. */
export function alertOf(left: Figure): Figure {
  const limits = [...EXPIRY_ALERT_DAYS].sort((a, b) => a - b);
  const reached = limits.reduceRight(
    (otherwise, limit) => `IF(${left.formula}<=${limit},"${within(limit)}",${otherwise})`,
    '""',
  );
  return {
    formula: `IF(COUNT(${left.formula})=0,"",IF(${left.formula}<0,"${EXPIRED}",${reached}))`,
    value: isNumber(left.value) ? alertEntry(left.value, limits) : BLANK,
  };
}

function alertEntry(left: Fixed, limits: readonly number[]): Entry {
  if (left.coefficient < 0n) return EXPIRED;
  const reached = limits.find((limit) => compareFixed(left, exact(limit)) <= 0);
  return reached === undefined ? BLANK : within(reached);
}

function within(limit: number): string {
  return `${limit}일 이내`;
}

/** How far off the ends of terms are that {@link endsBetween} counts; `undefined` for no limit. */
interface DaysOff {
  /** More days than this. */
  readonly over?: number;
  /** So many days or fewer. */
  readonly upTo?: number;
}

/** How many terms end so many days from the reporting date (COUNTIFS over dates). */
export function endsBetween(contracts: FilledTable, asOf: Figure, { over, upTo }: DaysOff): Figure {
  const range = columnReference(contracts, 'end');
  const from = dateOf(asOf.value);
  const criteria = [
    ...(over === undefined ? [] : [`${range},">"&(${asOf.formula}+${over})`]),
    ...(upTo === undefined ? [] : [`${range},"<="&(${asOf.formula}+${upTo})`]),
  ].join(',');
  const ends = filledColumn(contracts, 'end').entries.flatMap((entry) => dateOf(entry) ?? []);
  const isCounted = (left: number): boolean =>
    (over === undefined || left > over) && (upTo === undefined || left <= upTo);
  return {
    formula: `IF(OR(COUNT(${range})=0,COUNT(${asOf.formula})=0),"",COUNTIFS(${criteria}))`,
    value:
      from === BLANK || ends.length === 0
        ? BLANK
        : exact(ends.filter((end) => isCounted(daysBetween(from, end))).length),
  };
}

/** How many dates of a column lie in the reporting year up to the reporting date. */
export function datesThisYear(contracts: FilledTable, key: string, asOf: Figure): Figure {
  const range = columnReference(contracts, key);
  const today = asOf.value;
  const day = dateOf(today);
  const first = day === BLANK ? BLANK : serialOfDate({ year: day.year, month: 1, day: 1 });
  const dates = filledColumn(contracts, key).entries.filter(isNumber);
  const start = `DATE(YEAR(${asOf.formula}),1,1)`;
  return {
    formula: `IF(COUNT(${asOf.formula})=0,"",COUNTIFS(${range},">="&${start},${range},"<="&${asOf.formula}))`,
    value:
      first === BLANK || !isNumber(today)
        ? BLANK
        : exact(dates.filter((date) => isWithin(date, exact(first), today)).length),
  };
}

function isWithin(date: Fixed, first: Fixed, last: Fixed): boolean {
  return compareFixed(date, first) >= 0 && compareFixed(date, last) <= 0;
}

/** The mean of a column's scores, half-up to one decimal; scores are taken in hundredths. */
export function meanScore(contracts: FilledTable): Figure {
  const range = columnReference(contracts, 'score');
  const scores = filledColumn(contracts, 'score').entries.filter(isNumber);
  const mean = quotient(scores.reduce(addFixed, fixed(0n)), fixed(BigInt(scores.length)));
  const [sum, size] = [`ROUND(SUM(${range})*100,0)`, `COUNT(${range})`];
  return {
    formula: `IF(${size}=0,"",QUOTIENT(${sum}*2+10*${size},20*${size})/10)`,
    value: mean === BLANK ? BLANK : roundQuotient(mean, HALF_UP_1),
  };
}

/** The least score with which a contractor may be chosen again, by the guideline of Seoul. */
const LEAST = CONSIGNMENT_RULES.find(({ practice }) => practice === 'seoul')?.leastScore ?? exact(60);

/** How many scores are below the least. */
export function belowLeast(contracts: FilledTable): Figure {
  const range = columnReference(contracts, 'score');
  const scores = filledColumn(contracts, 'score').entries.filter(isNumber);
  return {
    formula: `IF(COUNT(${range})=0,"",COUNTIF(${range},"<${fixedText(LEAST)}"))`,
    value: scores.length === 0 ? BLANK : exact(scores.filter((score) => compareFixed(score, LEAST) < 0).length),
  };
}

/** Whether a contractor may be chosen again by its score: 가능, 제외; nothing before the evaluation. */
export function verdictOf(score: Figure): Figure {
  const allowed = '가능';
  return {
    formula: `IF(COUNT(${score.formula})=0,"",IF(${score.formula}<${fixedText(LEAST)},"${EXCLUDED}","${allowed}"))`,
    value: isNumber(score.value) ? (compareFixed(score.value, LEAST) < 0 ? EXCLUDED : allowed) : BLANK,
  };
}

/** What stands where a contractor may not be chosen again. */
export const EXCLUDED = '제외';

function dateOf(entry: Entry): PlainDate | Blank {
  return isNumber(entry) ? dateOfSerial(doubleOfFixed(entry)) : BLANK;
}
