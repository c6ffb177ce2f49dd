import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareDates, printDate } from '../../calendar/index.ts';
import type { PlainDate } from '../../calendar/index.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { checkCount } from '../../statistics/count.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import { AWARD_RATE, MONEY_PER_AWARD } from './metrics.ts';

/** An award with its money (수상·상사업비). */
export interface Award {
  readonly id: string;
  readonly evaluation: string;
  /** The project that won. */
  readonly project: string;
  readonly year: number;
  /** 상사업비, 시상금 in 원; 0 for an award without money. */
  readonly won: bigint;
  /** The number of the official notice (공문번호). */
  readonly document: string | Blank;
  /** The day it was confirmed (확정일). */
  readonly confirmedOn: PlainDate | Blank;
}

const DOCUMENT = { ko: '공문번호', en: 'number of the notice' };
const CONFIRMED_ON = { ko: '확정일', en: 'day of confirmation' };
const MONEY = { ko: '상사업비', en: 'prize money' };

/**
 * Checks the register of awards (수상실적 점검).
 * Problems: `record-duplicated`, `field-missing` (공문번호, 확정일), `date-after-as-of`, `count-invalid` (money below zero).
 */
export function checkAwards(awards: readonly Award[], asOf: PlainDate): readonly Problem[] {
  return [...duplicates(awards), ...awards.flatMap((award) => checkAward(award, asOf))];
}

function checkAward({ project: record, document, confirmedOn, won }: Award, asOf: PlainDate): readonly Problem[] {
  const problems: Problem[] = [];
  if (isBlank(document) || document.trim() === '') problems.push({ kind: 'field-missing', record, field: DOCUMENT });
  if (isBlank(confirmedOn)) problems.push({ kind: 'field-missing', record, field: CONFIRMED_ON });
  else if (compareDates(confirmedOn, asOf) > 0) {
    const [found, until] = [printDate(confirmedOn), printDate(asOf)];
    problems.push({ kind: 'date-after-as-of', record, field: CONFIRMED_ON, found, asOf: until });
  }
  if (won < 0n) problems.push({ kind: 'count-invalid', record, field: MONEY, found: String(won) });
  return problems;
}

/** Awards and money of a year, and the money since the first year (연도별 수상실적). */
export interface AwardYear {
  readonly year: number;
  readonly awards: number;
  readonly won: bigint;
  /** 누계. */
  readonly cumulative: bigint;
}

/**
 * Adds awards up over the years (연도별·누계 상사업비), ascending; the order of the awards does not matter.
 *
 * @example
 * const award = (year, won) => ({ id: String(year), evaluation: '시 인센티브', project: '전체', year, won, document: BLANK, confirmedOn: BLANK });
 * awardSeries([award(2010, 1_550_000_000n), award(2011, 683_250_000n), award(2012, 747_000_000n)]).map(({ cumulative }) => cumulative) //=> [1_550_000_000n, 2_233_250_000n, 2_980_250_000n]
 */
export function awardSeries(awards: readonly Award[]): readonly AwardYear[] {
  const years = [...new Set(awards.map(({ year }) => year))].sort((a, b) => a - b);
  let cumulative = 0n;
  return years.map((year) => {
    const own = awards.filter((award) => award.year === year);
    const won = own.reduce((sum, award) => sum + award.won, 0n);
    cumulative += won;
    return { year, awards: own.length, won, cumulative };
  });
}

/**
 * The share of evaluated projects that won an award (수상률); a project with two awards counts once.
 *
 * Problems: `record-duplicated`; leaving the value blank `count-invalid` (evaluated) and `exceeds-whole` (more projects with
 * awards than evaluated).
 *
 * @param evaluated how many projects were evaluated
 * @example
 * // 16.667 %, printed 16.7
 * const award = (project) => ({ id: project, evaluation: '시 인센티브', project, year: 2015, won: 45_000_000n, document: BLANK, confirmedOn: BLANK });
 * awardRate([award('가'), award('나')], 12, '2015. 10. 31. 현재').value.exact //=> { numerator: 2n, denominator: 12n }
 */
export function awardRate(awards: readonly Award[], evaluated: number, window: string): Outcome<MetricValue> {
  const awarded = awardedProjects(awards);
  const invalid = checkEvaluated(awarded, evaluated);
  const value = valueOf(AWARD_RATE, { part: invalid.length > 0 ? BLANK : awarded, whole: evaluated, window });
  return { value, problems: [...duplicates(awards), ...invalid] };
}

function checkEvaluated(awarded: number, evaluated: number): readonly Problem[] {
  const record = AWARD_RATE.name.ko;
  const invalid = checkCount({ record, field: AWARD_RATE.base }, evaluated);
  if (invalid.length > 0 || awarded <= evaluated) return invalid;
  const field = { ko: '수상 사업', en: 'projects with an award' };
  return [{ kind: 'exceeds-whole', record, field, found: String(awarded), whole: String(evaluated) }];
}

/**
 * Prize money per awarded project (사업당 상사업비).
 *
 * @example
 * const award = (project) => ({ id: project, evaluation: '시 인센티브', project, year: 2015, won: 45_000_000n, document: BLANK, confirmedOn: BLANK });
 * moneyPerAward([award('가'), award('나')], '2015. 10. 31. 현재').exact //=> { numerator: 90_000_000n, denominator: 2n }
 */
export function moneyPerAward(awards: readonly Award[], window: string): MetricValue {
  const won = awards.reduce((sum, award) => sum + award.won, 0n);
  return valueOf(MONEY_PER_AWARD, { part: won, whole: awardedProjects(awards), window });
}

function awardedProjects(awards: readonly Award[]): number {
  return new Set(awards.map(({ evaluation, project }) => `${evaluation} ${project}`)).size;
}
