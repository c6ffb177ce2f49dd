import { divideRounded } from '../../number/rounding.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { isCount } from '../count.ts';
import { distinctRecords } from '../distinct-records.ts';
import type { BallotRule, SupportRule } from './data/ballot-rules.ts';

/** A ballot (투표지): the projects it names. */
export interface Ballot {
  readonly id: string;
  readonly choices: readonly string[];
}

/** The votes of a channel (개표 결과). */
export interface BallotCount {
  readonly cast: number;
  readonly valid: number;
  /** By project, those without a vote too. */
  readonly votes: ReadonlyMap<string, number>;
}

/** What a count of ballots needs. */
export interface BallotOptions {
  readonly rule: BallotRule;
  /** The projects presented (상정 사업), by id. */
  readonly projects: readonly string[];
}

const EMPTY: Sentence = { ko: '선택 없음', en: 'no choice' };
const REPEATED: Sentence = { ko: '같은 사업 중복 선택', en: 'a project chosen twice' };
const UNKNOWN: Sentence = { ko: '상정하지 않은 사업 선택', en: 'a project that was not presented' };
const OVER: Sentence = { ko: '투표 수 초과', en: 'too many votes' };
const UNDER: Sentence = { ko: '투표 수 미달', en: 'too few votes' };

/**
 * How many projects a ballot names at most, or exactly (1인당 투표 수); none where the number of projects is no count.
 *
 * @example
 * const votes = { kind: 'percent', percent: exact(30), mode: 'down' };
 * votesPerBallot({ votes }, 560) //=> 168
 */
export function votesPerBallot({ votes }: Pick<BallotRule, 'votes'>, projects: number): number {
  if (votes.kind === 'count') return votes.count;
  const { percent, mode } = votes;
  if (!isCount(projects)) return 0;
  return Number(divideRounded(BigInt(projects) * percent.coefficient, 100n * 10n ** BigInt(percent.scale), mode));
}

/**
 * Counts ballots (개표): a ballot that breaks the rule is void as a whole and named.
 * Problems: `ballot-void` (info) with its reason, `record-duplicated` for an id that stands twice (the later is left out).
 */
export function countBallots(ballots: readonly Ballot[], options: BallotOptions): Outcome<BallotCount> {
  const votes = new Map(options.projects.map((project) => [project, 0]));
  const distinct = distinctRecords(ballots);
  const problems: Problem[] = [...distinct.problems];
  let valid = 0;
  for (const { id, choices } of distinct.value) {
    const reason = voidReason(choices, options, votes);
    if (reason) {
      problems.push({ kind: 'ballot-void', record: id, reason });
      continue;
    }
    valid += 1;
    for (const choice of choices) votes.set(choice, (votes.get(choice) ?? 0) + 1);
  }
  return { value: { cast: distinct.value.length, valid, votes }, problems };
}

/**
 * Tells whether a project has the support it needs (지지율 하한): 득표 ÷ 유효 투표 ≥ the rule's percentage, exactly.
 * Without a valid ballot nothing is supported.
 *
 * @example
 * isSupported(3, 10, { percent: exact(30) }) //=> true
 */
export function isSupported(votes: number, valid: number, { percent }: Pick<SupportRule, 'percent'>): boolean {
  if (!isCount(votes) || !isCount(valid)) return false;
  return valid > 0 && BigInt(votes) * 100n * 10n ** BigInt(percent.scale) >= percent.coefficient * BigInt(valid);
}

function voidReason(
  choices: readonly string[],
  { rule, projects }: BallotOptions,
  presented: ReadonlyMap<string, number>,
): Sentence | undefined {
  const limit = votesPerBallot(rule, projects.length);
  if (choices.length === 0) return EMPTY;
  if (new Set(choices).size < choices.length) return REPEATED;
  if (choices.some((choice) => !presented.has(choice))) return UNKNOWN;
  if (choices.length > limit) return OVER;
  return rule.naming === 'exactly' && choices.length < limit ? UNDER : undefined;
}
