import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { addFixed, compareFixed, exact, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { ratioOfPercent } from '../achievement/limits.ts';
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  quotientOf,
  quotientOfWhole,
} from '../../number/quotient-arithmetic.ts';
import type { AdjustmentLimits } from '../score/adjustment.ts';
import type { GradeBand } from '../score/grade-bands.ts';
import type { GradeQuota } from '../score/head-count.ts';

/** One of the parts a department's total is made of (평가 항목). */
export interface CompositePart {
  readonly key: string;
  readonly name: Sentence;
  /** 배점. */
  readonly points: Fixed;
}

/** How an office makes up the total of a department's evaluation (종합평가 구성), a row of a dated table. */
export interface CompositePractice {
  readonly practice: string;
  readonly name: Sentence;
  readonly parts: readonly CompositePart[];
  /** Blank where no bonus or penalty is known. */
  readonly adjustments: AdjustmentLimits | Blank;
  /** Absolute bands; empty where the office grades by quota or not at all. */
  readonly bands: readonly GradeBand[];
  /** Quotas of relative grading; empty where there are none. */
  readonly quotas: readonly GradeQuota[];
  readonly effectiveFrom: string;
  readonly effectiveTo: string | Blank;
  readonly source: string;
}

/** A total with what each part gave. */
export interface CompositeScore {
  readonly total: Quotient | Blank;
  readonly parts: readonly { readonly key: string; readonly earned: Quotient | Blank }[];
}

const PARTS: Sentence = { ko: '배점', en: 'points' };
const HUNDRED = exact(100);

/**
 * Makes up a total of parts with their points (득점 = 배점 × 평점 ÷ 100).
 *
 * @param marks the mark of each part on a scale of 0 to 100, by its key; blank while it is not known
 * Problems: `weights-not-100` when the points of the practice do not add up to 100, `field-missing` for a part
 * without a mark (the total is then blank), `score-invalid` for a mark beyond 0 to 100, `reference-unknown`.
 * @example
 * const parts = [{ key: 'tasks', name: { ko: '이행과제', en: 'tasks' }, points: exact(40) }, { key: 'rest', name: { ko: '기타', en: 'rest' }, points: exact(60) }];
 * const marks = new Map([['tasks', { numerator: 90n, denominator: 1n }], ['rest', { numerator: 80n, denominator: 1n }]]);
 * compositeScore({ parts }, marks, '총무과').value.total //=> { numerator: 84n, denominator: 1n }
 */
export function compositeScore(
  practice: Pick<CompositePractice, 'parts'>,
  marks: ReadonlyMap<string, Quotient | Blank>,
  record: string,
): Outcome<CompositeScore> {
  const problems: Problem[] = [...checkComposite(practice, marks, record)];
  const parts = practice.parts.map(({ key, points, name }) => {
    const mark = marks.get(key) ?? BLANK;
    if (isBlank(mark)) problems.push({ kind: 'field-missing', record, field: name });
    else if (mark.numerator < 0n || compareQuotients(mark, quotientOfWhole(100)) > 0) {
      problems.push({
        kind: 'score-invalid',
        record,
        field: name,
        found: `${mark.numerator}/${mark.denominator}`,
        most: '100',
      });
    } else return { key, earned: multiplyQuotients(ratioOfPercent(points), mark) };
    return { key, earned: BLANK };
  });
  const earned = parts.flatMap((part) => (isBlank(part.earned) ? [] : [part.earned]));
  return { value: { total: earned.length < parts.length ? BLANK : addQuotients(...earned), parts }, problems };
}

function checkComposite(
  { parts }: Pick<CompositePractice, 'parts'>,
  marks: ReadonlyMap<string, Quotient | Blank>,
  record: string,
): readonly Problem[] {
  const total = parts.map(({ points }) => points).reduce(addFixed, exact(0));
  const strangers = [...marks.keys()].filter((found) => parts.every(({ key }) => key !== found));
  return [
    ...(compareFixed(total, HUNDRED) === 0
      ? []
      : [{ kind: 'weights-not-100' as const, record, field: PARTS, found: fixedText(total) }]),
    ...strangers.map((found) => ({ kind: 'reference-unknown' as const, record, field: PARTS, found })),
  ];
}

/**
 * Joins the halves of a year (상·하반기 평균), each with its share, e.g. 50 and 50 or 20 and 30.
 *
 * @returns Σ share × score ÷ Σ share; blank when a half is missing or no share is given
 */
export function joinHalves(
  halves: readonly { readonly share: Fixed; readonly score: Quotient | Blank }[],
): Quotient | Blank {
  const weights = addQuotients(...halves.map(({ share }) => quotientOf(share)));
  const products = halves.flatMap(({ share, score }) =>
    isBlank(score) ? [] : [multiplyQuotients(quotientOf(share), score)],
  );
  return products.length < halves.length ? BLANK : divideQuotients(addQuotients(...products), weights);
}
