import { isBlank, type Blank } from '../../blank.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { headCounts, type GradeQuota, type HeadCountOptions } from '../score/head-count.ts';

/** Grades of the joint evaluation by rank (정부합동평가 가·나·다). */
export interface RankGrading {
  readonly practice: string;
  readonly quotas: readonly GradeQuota[];
  readonly effectiveFrom: string;
  readonly source: string;
}

/** Where a government would stand. */
export interface ExpectedPlace {
  readonly rank: number | Blank;
  readonly population: number;
}

/**
 * The grade a rank would bring (예상등급): the places of the population are divided among the grades by their shares,
 * and the rank falls into one of them.
 *
 * Problems: those of {@link headCounts}; `field-missing` without a rank; `exceeds-whole` for a rank below the last
 * place, `count-invalid` for no rank at all.
 *
 * @example
 * const quotas = [['가', 30], ['나', 40], ['다', 30]].map(([grade, share]) => ({ grade, share: exact(share) }));
 * const options = { rule: 'half-up', remainderTo: '나', place: { record: '합동평가', field: { ko: '등급', en: 'grade' } } };
 * expectedGrade({ rank: 8, population: 25 }, quotas, options).value //=> '가'
 */
export function expectedGrade(
  { rank, population }: ExpectedPlace,
  quotas: readonly GradeQuota[],
  options: HeadCountOptions,
): Outcome<string | Blank> {
  const field = { ko: '순위', en: 'rank' };
  const { record } = options.place;
  if (isBlank(rank)) return { value: null, problems: [{ kind: 'field-missing', record, field }] };
  const problem = checkRank(rank, population, record);
  if (problem) return { value: null, problems: [problem] };
  const counts = headCounts(population, quotas, options);
  let end = 0;
  for (const { grade, count } of counts.value) {
    end += count;
    if (rank <= end) return { value: grade, problems: counts.problems };
  }
  return { value: null, problems: counts.problems };
}

function checkRank(rank: number, population: number, record: string): Problem | undefined {
  const field = { ko: '순위', en: 'rank' };
  const found = String(rank);
  if (!Number.isSafeInteger(rank) || rank < 1) return { kind: 'count-invalid', record, field, found };
  return rank > population ? { kind: 'exceeds-whole', record, field, found, whole: String(population) } : undefined;
}
