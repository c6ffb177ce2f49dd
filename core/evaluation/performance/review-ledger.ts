import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { achievementOf } from '../achievement/achievement.ts';
import type { RoundOptions, Report } from './evaluate-round.ts';
import { RECOVERY_RATE } from './metrics.ts';
import { ruleInRound, type PerformancePlan } from './plan.ts';
import type { RoundResult } from './round-result.ts';
import { ROUND_NAMES, roundBefore, type EvaluationRound } from './round.ts';
import { judgeAchievement, type Judgement, type ThresholdRow } from './threshold.ts';

/** One judgement of one indicator, as it was made (평가 기록); it is never changed afterwards. */
export interface ReviewRecord {
  readonly indicatorId: string;
  /** The round in which it was judged. */
  readonly round: EvaluationRound;
  /** The earlier round it looks at again (부진지표 재평가); blank for the round's own evaluation. */
  readonly reevaluationOf: EvaluationRound | Blank;
  readonly counted: Quotient | Blank;
  readonly judgement: Judgement;
  /** The version of the threshold it was judged by. */
  readonly thresholdVersion: number;
}

/** All judgements of a year in the order they were made. */
export type ReviewLedger = readonly ReviewRecord[];

/**
 * Adds a round to the ledger (평가 결과 기록). A judgement that is already there stays as it is: `record-kept`.
 * Unmeasurable indicators have no record.
 */
export function recordRound(
  ledger: ReviewLedger,
  { round, threshold, indicators }: RoundResult,
): Outcome<ReviewLedger> {
  const records = indicators.flatMap(({ indicator, counted, judgement }): readonly ReviewRecord[] => {
    if (judgement === 'unmeasurable') return [];
    const thresholdVersion = threshold.version;
    return [{ indicatorId: indicator.id, round, reevaluationOf: BLANK, counted, judgement, thresholdVersion }];
  });
  return appended(ledger, records);
}

/** How a weak indicator is looked at again. */
export interface ReevaluationOptions extends RoundOptions {
  /** The threshold of the earlier round. */
  readonly earlierThreshold: ThresholdRow;
  /**
   * By which target and threshold: those it missed (`missed`, default), or those of the present round (`present`).
   */
  readonly practice: 'missed' | 'present';
}

/**
 * Evaluates the weak indicators of the round before once more (이전 분기 부진지표 재평가), each with a record of its own:
 * what the earlier round said stays.
 *
 * @param reports what was reported in the present round
 * Problems: those of {@link achievementOf}, and `record-kept` when the re-evaluation was already recorded.
 */
export function reevaluateWeak(
  ledger: ReviewLedger,
  plan: PerformancePlan,
  reports: readonly Report[],
  options: ReevaluationOptions,
): Outcome<ReviewLedger> {
  const { round, practice, earlierThreshold, threshold, limits, asOf } = options;
  const earlier = roundBefore(round);
  if (!earlier) return { value: ledger, problems: [] };
  const problems: Problem[] = [];
  const records = weakIn(ledger, earlier).flatMap(({ indicatorId }): readonly ReviewRecord[] => {
    const indicator = plan.indicators.find(({ id }) => id === indicatorId);
    if (!indicator) return [];
    const rule = ruleInRound(indicator, practice === 'missed' ? earlier : round);
    const observation = reports.find((report) => report.indicatorId === indicatorId)?.observation ?? BLANK;
    const outcome = achievementOf({ rule, observation, limits, asOf, record: indicator.name });
    problems.push(...outcome.problems);
    const bar = practice === 'missed' ? earlierThreshold : threshold;
    const { counted } = outcome.value;
    const judgement = judgeAchievement(counted, bar);
    return [{ indicatorId, round, reevaluationOf: earlier, counted, judgement, thresholdVersion: bar.version }];
  });
  const added = appended(ledger, records);
  return { value: added.value, problems: [...problems, ...added.problems] };
}

/** The indicators a round's own evaluation found weak (부진지표). */
export function weakIn(ledger: ReviewLedger, round: EvaluationRound): readonly ReviewRecord[] {
  return ledger.filter(
    (record) => record.round === round && isBlank(record.reevaluationOf) && record.judgement === 'weak',
  );
}

/** What became of the weak indicators of a round. */
export interface Recovery {
  readonly weak: number;
  readonly reevaluated: number;
  readonly recovered: number;
  /** 부진지표 회복률 {@link RECOVERY_RATE} = recovered ÷ weak; blank when none was weak. */
  readonly rate: MetricValue;
}

/**
 * Counts how many weak indicators of a round came back (부진지표 회복률), an incomplete re-evaluation being no recovery.
 *
 * Formula: recovered ÷ weak.
 *
 * @param window the period as offices write it, e.g. `2015년 2분기`
 */
export function recoveryOf(ledger: ReviewLedger, round: EvaluationRound, window: string): Recovery {
  const weak = weakIn(ledger, round).length;
  const again = ledger.filter(({ reevaluationOf }) => reevaluationOf === round);
  const recovered = again.filter(({ judgement }) => judgement === 'normal').length;
  const rate = valueOf(RECOVERY_RATE, { part: recovered, whole: weak, window });
  return { weak, reevaluated: again.length, recovered, rate };
}

function appended(ledger: ReviewLedger, records: readonly ReviewRecord[]): Outcome<ReviewLedger> {
  const keyOf = ({ indicatorId, round, reevaluationOf }: ReviewRecord) => `${indicatorId} ${round} ${reevaluationOf}`;
  const taken = new Set(ledger.map(keyOf));
  const kept = records.filter((record) => taken.has(keyOf(record)));
  return {
    value: [...ledger, ...records.filter((record) => !taken.has(keyOf(record)))],
    problems: kept.map(({ indicatorId, round }) => ({
      kind: 'record-kept',
      record: indicatorId,
      round: ROUND_NAMES[round].ko,
    })),
  };
}
