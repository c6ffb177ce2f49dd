import { BLANK, type Blank } from '../../blank.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { MetricValue } from '../../metric/value.ts';
import { addFixed, compareFixed, exact, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import { panelMean, type PanelTrim } from '../score/panel-mean.ts';
import { rankByScore, type Ranked, type RankingPractice } from '../score/ranking.ts';
import { weightedScore } from '../score/weighted-score.ts';

/** A case entered for a contest of good practice (행정우수사례). */
export interface ContestCase {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  /** 부서, 동주민센터, 학습동아리. */
  readonly departmentType: string;
  /** 고객만족, 업무프로세스 개선, 예산절감, 지식경영 … */
  readonly field: string;
  /** One score of each judge; blank for a judge who gave none (회피). */
  readonly written: readonly (Fixed | Blank)[];
  readonly presented: readonly (Fixed | Blank)[];
}

/** A contest and how it is judged (경진대회 심사 기준). */
export interface ContestRules {
  /** The best score a judge can give. */
  readonly fullMarks: Fixed;
  /** Default practice: `highest-and-lowest`. */
  readonly trim: PanelTrim;
  /** 서면·발표 배점; zero for a stage that does not count. They add up to 100. */
  readonly writtenWeight: Fixed;
  readonly presentedWeight: Fixed;
  readonly ranking: RankingPractice;
  /** The contest as printed, e.g. `2015년 상반기 구민감동 우수사례 경진대회`. */
  readonly window: string;
}

/** A case with its scores and place (심사 결과). */
export interface ContestResult extends Omit<Ranked<ContestCase>, 'score' | 'item'> {
  readonly entry: ContestCase;
  readonly written: Quotient | Blank;
  readonly presented: Quotient | Blank;
  readonly score: MetricValue;
}

/** The score of a case (심사 점수). */
export const CONTEST_SCORE: Metric = metricFamily({
  section: 'contest',
  source: { ko: '영등포구 구민감동 우수사례 경진대회', en: 'contest of the district' },
  effectiveFrom: '2015-01-01',
  period: 'date',
})('score', {
  name: { ko: '심사 점수', en: 'score of a case' },
  formula: {
    ko: '서면 평균 × 배점 + 발표 평균 × 배점 (심사위원 최고·최저 제외)',
    en: 'weighted means of the panels without one highest and one lowest score',
  },
  base: { ko: '심사위원', en: 'judges' },
  unit: '점',
  digits: 2,
});

const WRITTEN: Sentence = { ko: '서면심사', en: 'written stage' };
const PRESENTED: Sentence = { ko: '발표심사', en: 'presentation' };
const WEIGHTS: Sentence = { ko: '심사 배점', en: 'weights of the stages' };

/**
 * Scores and ranks the cases of a contest (우수사례 심사): the mean of each stage without one highest and one lowest
 * score, combined by the weights of the stages.
 *
 * Rounding: none before ranking; ties by the named practice. A case without a valid panel has no score and no rank.
 * Problems: those of {@link panelMean} and {@link weightedScore}, `record-duplicated`, `group-varies` when the cases
 * have panels of different sizes.
 *
 * @example
 * const entry = (id, scores) => ({ id, title: id, department: '', departmentType: '부서', field: '', written: scores.map(exact), presented: [] });
 * const rules = { fullMarks: exact(100), trim: 'highest-and-lowest', writtenWeight: exact(100), presentedWeight: exact(0), ranking: 'competition', window: '2015' };
 * judgeContest([entry('가', [80, 80, 90]), entry('나', [70, 85, 100])], rules).value.map(({ rank }) => rank) //=> [2, 1]
 */
export function judgeContest(cases: readonly ContestCase[], rules: ContestRules): Outcome<readonly ContestResult[]> {
  const problems: Problem[] = [...checkPanels(cases, rules)];
  const scored = cases.map((entry) => {
    const stage = (scores: readonly (Fixed | Blank)[], weight: Fixed, field: Sentence) => {
      if (weight.coefficient === 0n) return BLANK;
      const mean = panelMean(scores, { ...rules, place: { record: entry.title, field } });
      problems.push(...mean.problems);
      return mean.value;
    };
    const written = stage(entry.written, rules.writtenWeight, WRITTEN);
    const presented = stage(entry.presented, rules.presentedWeight, PRESENTED);
    return { entry, written, presented, score: combine(written, presented, rules) };
  });
  const value = rankByScore(scored, ({ score }) => score, rules.ranking).map(({ item, rank, isTied }) => ({
    ...item,
    score: { metric: CONTEST_SCORE, exact: item.score, window: rules.window },
    rank,
    isTied,
  }));
  return { value, problems };
}

function combine(written: Quotient | Blank, presented: Quotient | Blank, rules: ContestRules): Quotient | Blank {
  const stages = [
    { id: WRITTEN.ko, weight: rules.writtenWeight, score: written },
    { id: PRESENTED.ko, weight: rules.presentedWeight, score: presented },
  ];
  const counting = stages.filter(({ weight }) => weight.coefficient !== 0n);
  const items = counting.map((stage) => ({ ...stage, isMeasurable: true }));
  const place = { record: rules.window, field: WEIGHTS };
  return weightedScore(items, { unmeasured: 'exclude', weightsTotal: 'relative', place }).value.score;
}

function checkPanels(cases: readonly ContestCase[], rules: ContestRules): readonly Problem[] {
  const stages = [
    { field: WRITTEN, weight: rules.writtenWeight, scoresOf: ({ written }: ContestCase) => written },
    { field: PRESENTED, weight: rules.presentedWeight, scoresOf: ({ presented }: ContestCase) => presented },
  ];
  return [
    ...duplicates(cases),
    ...stages.flatMap(({ field, weight, scoresOf }): readonly Problem[] => {
      const sizes = [...new Set(cases.map((entry) => scoresOf(entry).length))].sort((a, b) => a - b);
      if (weight.coefficient === 0n || sizes.length <= 1) return [];
      return [
        { kind: 'group-varies', record: rules.window, field, found: sizes.map((size) => `${size}명`).join(', ') },
      ];
    }),
    ...weightProblems(rules),
  ];
}

function weightProblems({ writtenWeight, presentedWeight, window }: ContestRules): readonly Problem[] {
  const sum = addFixed(writtenWeight, presentedWeight);
  if (compareFixed(sum, exact(100)) === 0) return [];
  return [{ kind: 'weights-not-100', record: window, field: WEIGHTS, found: fixedText(sum) }];
}
