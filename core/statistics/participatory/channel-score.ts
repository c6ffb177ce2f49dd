import { BLANK } from '../../blank.ts';
import { addFixed, compareFixed, exact, fixed, fixedText } from '../../number/fixed.ts';
import { addQuotients, multiplyQuotients, quotientOf, ZERO_QUOTIENT } from '../../number/quotient-arithmetic.ts';
import { ratioOf, type Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount } from '../count.ts';
import { duplicates } from '../distinct-records.ts';
import type { VoteChannel, VoteScheme } from './data/vote-schemes.ts';

/**
 * How a channel's votes become a part of its weight (득표 환산 방법).
 * - `vote-share`: 득표 ÷ 총득표
 * - `share-of-top`: 득표 ÷ 최다 득표
 * - `rank`: (사업 수 − 순위 + 1) ÷ 사업 수, ties sharing the better rank
 */
export type Normalisation = 'vote-share' | 'share-of-top' | 'rank';

/** Every way of normalising, the default first. */
export const NORMALISATIONS: readonly Normalisation[] = ['vote-share', 'share-of-top', 'rank'];

/** The votes of one channel, by project. */
export interface ChannelVotes {
  readonly channel: string;
  readonly votes: ReadonlyMap<string, number>;
}

/** A project's weighted score out of 100, exact, and what each channel gave to it. */
export interface ProjectScore {
  readonly project: string;
  readonly score: Quotient;
  readonly byChannel: ReadonlyMap<string, Quotient>;
}

/** What the scores need beside the votes. */
export interface ScoreOptions {
  readonly scheme: VoteScheme;
  readonly projects: readonly string[];
  /** Default `vote-share`. */
  readonly normalisation?: Normalisation;
}

const VOTES: Sentence = { ko: '득표', en: 'votes' };
const WEIGHTS: Sentence = { ko: '반영 비율', en: 'weights' };

/**
 * Normalises the votes of one channel to a part of 1 for each project (득표 환산), exact; 0 without any vote.
 *
 * @example
 * normaliseVotes(new Map([['가', 3], ['나', 1]]), ['가', '나'], 'vote-share').get('가') //=> { numerator: 3n, denominator: 4n }
 */
export function normaliseVotes(
  votes: ReadonlyMap<string, number>,
  projects: readonly string[],
  normalisation: Normalisation,
): ReadonlyMap<string, Quotient> {
  const counts = projects.map((project) => votes.get(project) ?? 0);
  const partOf = (count: number): Quotient => {
    switch (normalisation) {
      case 'vote-share':
        return part(
          count,
          counts.reduce((sum, other) => sum + other, 0),
        );
      case 'share-of-top':
        return part(count, Math.max(0, ...counts));
      case 'rank':
        return part(count === 0 ? 0 : counts.length - counts.filter((other) => other > count).length, counts.length);
    }
  };
  return new Map(projects.map((project, place) => [project, partOf(counts[place] ?? 0)]));
}

/**
 * Weighs the channels' results into one score a project (투표 결과 합산).
 *
 * Formula: 점수 = Σ 반영 비율 × 환산 득표. Nothing is rounded.
 * Problems, each leaving no score: `weights-not-100`, `field-missing` for a channel without votes, `count-invalid`,
 * `not-presented` for votes of a project that is not among those presented, `record-duplicated` for a channel or project
 * that stands twice.
 */
export function scoreProjects(
  results: readonly ChannelVotes[],
  options: ScoreOptions,
): Outcome<readonly ProjectScore[]> {
  const { scheme, projects, normalisation = 'vote-share' } = options;
  const repeated = [results.map(({ channel }) => channel), projects].flatMap((ids) =>
    duplicates(ids.map((id) => ({ id }))),
  );
  const problems = [...repeated, ...checkWeights(scheme), ...checkResults(results, options)];
  if (problems.length > 0) return { value: [], problems };
  const channels = scheme.channels.map(({ channel, weight }) => {
    const votes = results.find((result) => result.channel === channel)?.votes ?? new Map<string, number>();
    return { channel, weight: quotientOf(weight), parts: normaliseVotes(votes, projects, normalisation) };
  });
  const value = projects.map((project) => {
    const byChannel = new Map(
      channels.map(({ channel, weight, parts }) => [
        channel,
        multiplyQuotients(weight, parts.get(project) ?? ZERO_QUOTIENT),
      ]),
    );
    return { project, score: addQuotients(...byChannel.values()), byChannel };
  });
  return { value, problems };
}

function part(count: number, whole: number): Quotient {
  return ratioOf(count, whole) ?? ZERO_QUOTIENT;
}

function checkWeights({ name, channels }: VoteScheme): readonly Problem[] {
  const sum = channels.map(({ weight }) => weight).reduce(addFixed, fixed(0n));
  if (compareFixed(sum, exact(100)) === 0) return [];
  return [{ kind: 'weights-not-100', record: name.ko, field: WEIGHTS, found: fixedText(sum) }];
}

function checkResults(results: readonly ChannelVotes[], { scheme, projects }: ScoreOptions): readonly Problem[] {
  return scheme.channels.flatMap((channel): readonly Problem[] => {
    const found = results.find((result) => result.channel === channel.channel);
    if (!found) return checkCount({ record: channel.name.ko, field: VOTES }, BLANK);
    return checkVotes(found, channel, projects);
  });
}

function checkVotes({ votes }: ChannelVotes, { name }: VoteChannel, projects: readonly string[]): readonly Problem[] {
  return [...votes].flatMap(([project, count]): readonly Problem[] => {
    if (!projects.includes(project)) return [{ kind: 'not-presented', record: project }];
    return checkCount({ record: `${project} ${name.ko}`, field: VOTES }, count);
  });
}
