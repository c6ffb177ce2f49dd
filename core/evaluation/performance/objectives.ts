import { BLANK } from '../../blank.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Fixed } from '../../number/fixed.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { weightedScore, type UnmeasuredWeight } from '../score/weighted-score.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import type { RoundResult } from './round-result.ts';
import { WEIGHTED_SCORE } from './metrics.ts';
import { isInScope, type ObjectivesScope } from './objectives-scope.ts';
import type { Official } from './official.ts';

/** An indicator an official answers for, with its weight among the official's (MBO 연계). */
export interface ObjectiveLink {
  readonly officialId: string;
  readonly indicatorId: string;
  readonly weight: Fixed;
}

/** An official's score from the indicators (목표관리 점수). */
export interface OfficialScore {
  readonly official: Official;
  readonly indicators: number;
  readonly score: MetricValue;
}

/** The year's scope and how what cannot be measured is weighted. */
export interface ObjectivesOptions {
  readonly scope: ObjectivesScope;
  readonly unmeasured: UnmeasuredWeight;
  readonly window: string;
}

const INDICATOR = { ko: '성과지표', en: 'indicator' };
const OFFICIAL = { ko: '대상자', en: 'official' };
const WEIGHTS = { ko: '목표 가중치', en: 'weights of the objectives' };

/**
 * Scores officials by the indicators they answer for (평가결과의 4·5급 목표관리 반영): one person has several indicators,
 * one indicator may belong to several persons.
 *
 * Formula: Σ(weight × indicator score) ÷ Σ weight, the weights of a person adding up to 100.
 * Officials outside the year's scope are left out. Problems: `record-duplicated`, `reference-unknown` for a link to
 * nobody or to no indicator, `field-missing` for an official in scope without an indicator, and those of
 * {@link weightedScore}.
 */
export function scoreOfficials(
  officials: readonly Official[],
  links: readonly ObjectiveLink[],
  result: Pick<RoundResult, 'indicators'>,
  { scope, unmeasured, window }: ObjectivesOptions,
): Outcome<readonly OfficialScore[]> {
  const resultOf = new Map(result.indicators.map((each) => [each.indicator.id, each] as const));
  const problems: Problem[] = [...duplicates(officials), ...checkLinks(officials, links, new Set(resultOf.keys()))];
  const value = officials
    .filter((official) => isInScope(official, scope))
    .map((official) => {
      const items = links
        .filter(({ officialId }) => officialId === official.id)
        .map(({ indicatorId, weight }) => {
          const found = resultOf.get(indicatorId);
          const isMeasurable = found?.judgement !== 'unmeasurable';
          return { id: indicatorId, weight, score: found?.score ?? BLANK, isMeasurable };
        });
      const place = { record: official.id, field: WEIGHTS };
      if (items.length === 0) problems.push({ kind: 'field-missing', record: official.id, field: INDICATOR });
      const rolled = weightedScore(items, { unmeasured, weightsTotal: 'hundred', place });
      problems.push(...rolled.problems);
      const score: MetricValue = { metric: WEIGHTED_SCORE, exact: rolled.value.score, window };
      return { official, indicators: items.length, score };
    });
  return { value, problems };
}

function checkLinks(
  officials: readonly Official[],
  links: readonly ObjectiveLink[],
  indicators: ReadonlySet<string>,
): readonly Problem[] {
  const known = new Set(officials.map(({ id }) => id));
  const named = links.map((link) => ({ ...link, id: `${link.officialId} ${link.indicatorId}` }));
  const unknown = named.flatMap(({ id: record, officialId, indicatorId }) => {
    const problems: Problem[] = [];
    if (!known.has(officialId))
      problems.push({ kind: 'reference-unknown', record, field: OFFICIAL, found: officialId });
    if (!indicators.has(indicatorId)) {
      problems.push({ kind: 'reference-unknown', record, field: INDICATOR, found: indicatorId });
    }
    return problems;
  });
  return [...duplicates(named), ...unknown];
}
