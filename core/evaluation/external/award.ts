import { isBlank, type Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import { compareDates, printDate } from '../../calendar/index.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Problem } from '../../problem/index.ts';
import { duplicates } from '../duplicates.ts';
import { divideOrBlank, quotientOfWhole } from '../score/quotient-arithmetic.ts';
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
 * awardSeries(awards).at(-1)?.cumulative //=> 2_980_250_000n for 15.5 + 6.8325 + 7.47억
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
 * @param evaluated how many projects were evaluated
 * @example
 * awardRate(twoAwards, 12, '2015. 10. 31. 현재') //=> 1/6, printed 16.7
 */
export function awardRate(awards: readonly Award[], evaluated: number, window: string): MetricValue {
  const exact = divideOrBlank(quotientOfWhole(awardedProjects(awards)), quotientOfWhole(evaluated));
  return { metric: AWARD_RATE, exact, window };
}

/**
 * Prize money per awarded project (사업당 상사업비).
 *
 * @example
 * moneyPerAward(twoAwardsOf90Million, '2015. 10. 31. 현재') //=> 45,000,000원/건
 */
export function moneyPerAward(awards: readonly Award[], window: string): MetricValue {
  const won = awards.reduce((sum, award) => sum + award.won, 0n);
  const exact = divideOrBlank(quotientOfWhole(won), quotientOfWhole(awardedProjects(awards)));
  return { metric: MONEY_PER_AWARD, exact, window };
}

function awardedProjects(awards: readonly Award[]): number {
  return new Set(awards.map(({ evaluation, project }) => `${evaluation} ${project}`)).size;
}
