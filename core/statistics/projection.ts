import { BLANK, type Blank } from '../blank.ts';
import { addFixed, compareFixed, fixed, fixedText, subtractFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import {
  ceilingOf,
  compareQuotients,
  fraction,
  multiplyQuotients,
  quotientOf,
  quotientOfWhole,
  subtractQuotients,
  ZERO_QUOTIENT,
} from '../number/quotient-arithmetic.ts';
import { quotient, roundQuotient, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';

/** Work with an end: how much there is, and how much is done by the end of a year (총량, 완료). */
export interface Workload {
  readonly record: string;
  readonly total: Fixed;
  readonly done: Fixed;
  /** The year at whose end `done` holds. */
  readonly year: number;
}

/** How far work has come (진척). */
export interface Completion {
  readonly left: Fixed;
  /** done ÷ total; blank where there is no work. */
  readonly rate: Quotient | Blank;
}

/** How much is done in a year, with the name of the assumption (연간 물량 가정). */
export interface Pace {
  readonly name: Sentence;
  readonly perYear: Quotient;
}

/** When work will be complete at a pace (완료 전망). */
export interface Projection {
  readonly pace: Pace;
  /** 잔여 ÷ 연간 물량, not rounded. */
  readonly exactYears: Quotient;
  /** The years still needed, the last one perhaps in part: ⌈잔여 ÷ 연간 물량⌉. */
  readonly years: number;
  readonly completionYear: number;
  /** What is left for the last year. */
  readonly lastYear: Quotient;
}

const DONE: Sentence = { ko: '완료', en: 'done' };
const ZERO = fixed(0n);

/**
 * What is left, and the part that is done (잔여, 진척률).
 *
 * Formula: 잔여 = 총량 − 완료; 진척률 = 완료 ÷ 총량. Problem: `exceeds-whole` where more is done than there is.
 *
 * @example
 * completionOf({ record: '전산화', total: exact(30_686), done: exact(7_176) }).value.left //=> exact(23_510)
 */
export function completionOf({ record, total, done }: Omit<Workload, 'year'>): Outcome<Completion> {
  const value = { left: subtractFixed(total, done), rate: quotient(done, total) };
  return { value, problems: compareFixed(done, total) > 0 ? [tooMuch(record, done, total)] : [] };
}

/**
 * A pace of a round number a year, e.g. next year's plan.
 *
 * @example
 * steadyPace({ ko: '2016년 계획', en: 'plan of 2016' }, exact(3_100)).perYear //=> { numerator: 3100n, denominator: 1n }
 */
export function steadyPace(name: Sentence, perYear: Fixed): Pace {
  return { name, perYear: quotientOf(perYear) };
}

/**
 * A pace that is the mean of years, exact; blank for no year (연평균 물량).
 *
 * @example
 * meanPace({ ko: '4년 평균', en: 'mean of 4 years' }, [1010, 1016, 2006, 3144].map(exact)).perYear //=> { numerator: 7176n, denominator: 4n }
 */
export function meanPace(name: Sentence, volumes: readonly Fixed[]): Pace | Blank {
  const perYear = quotient(volumes.reduce(addFixed, ZERO), fixed(BigInt(volumes.length)));
  return perYear === BLANK ? BLANK : { name, perYear };
}

/**
 * Projects when work is complete at each of several paces (완료 연도 전망).
 *
 * Formula: 연수 = ⌈잔여 ÷ 연간 물량⌉; 완료 연도 = 기준 연도 + 연수; 마지막 해 물량 = 잔여 − (연수 − 1) × 연간 물량.
 * Problems: `pace-not-positive` (that pace is left out), `exceeds-whole` (nothing is projected).
 *
 * @example
 * const work = { record: '전산화', total: exact(30_686), done: exact(7_176), year: 2015 };
 * projectCompletion(work, [steadyPace({ ko: '계획', en: 'plan' }, exact(3_100))]).value[0]?.completionYear //=> 2023
 */
export function projectCompletion(work: Workload, paces: readonly Pace[]): Outcome<readonly Projection[]> {
  const completion = completionOf(work);
  if (completion.problems.length > 0) return { value: [], problems: completion.problems };
  const left = quotientOf(completion.value.left);
  const isPositive = ({ perYear }: Pace): boolean => compareQuotients(perYear, ZERO_QUOTIENT) > 0;
  return {
    value: paces.filter(isPositive).map((pace) => project(left, pace, work.year)),
    problems: paces.filter((pace) => !isPositive(pace)).map((pace) => notPositive(work.record, pace)),
  };
}

/**
 * What the rest would cost at a unit cost (잔여 소요액): 잔여 × 단위원가, exact.
 *
 * @param left things left
 * @param unitCost 원 a thing
 * @example
 * costOfRest(exact(23_510), { numerator: 180_000_000n, denominator: 3_144n }) // 1,345,992,366.4… 원
 */
export function costOfRest(left: Fixed, unitCost: Quotient): Quotient {
  return multiplyQuotients(quotientOf(left), unitCost);
}

function project(left: Quotient, pace: Pace, year: number): Projection {
  const { perYear } = pace;
  const exactYears = fraction(left.numerator * perYear.denominator, left.denominator * perYear.numerator);
  const years = ceilingOf(exactYears);
  const full = years > 0n ? years - 1n : 0n;
  const before = multiplyQuotients(perYear, quotientOfWhole(full));
  return {
    pace,
    exactYears,
    years: Number(years),
    completionYear: year + Number(years),
    lastYear: subtractQuotients(left, before),
  };
}

function tooMuch(record: string, done: Fixed, total: Fixed): Problem {
  return { kind: 'exceeds-whole', record, field: DONE, found: printFigure(done), whole: printFigure(total) };
}

function notPositive(record: string, { name, perYear }: Pace): Problem {
  return {
    kind: 'pace-not-positive',
    record,
    field: name,
    found: fixedText(roundQuotient(perYear, { mode: 'half-up', digits: 0 })),
  };
}
