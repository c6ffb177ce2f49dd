import { exact, type Fixed } from '../../../number/fixed.ts';
import type { RoundingMode } from '../../../number/rounding.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** How many projects a ballot may or must name (1인당 투표 수). */
export interface BallotRule extends DatedRule {
  /** A fixed number, or a percentage of the projects presented, rounded as said. */
  readonly votes:
    | { readonly kind: 'count'; readonly count: number }
    | { readonly kind: 'percent'; readonly percent: Fixed; readonly mode: RoundingMode };
  /** `exactly`: naming fewer voids the ballot too; `at-most`: only naming more does. */
  readonly naming: 'exactly' | 'at-most';
}

/** The share of the valid ballots a project needs (지지율 하한). */
export interface SupportRule extends DatedRule {
  readonly percent: Fixed;
}

/** The ballot rules that were published. */
export const BALLOT_RULES: readonly BallotRule[] = [
  {
    practice: 'seoul',
    name: { ko: '상정 사업의 30%에 투표', en: 'votes for 30 % of the projects' },
    effectiveFrom: '2013-01-01',
    effectiveTo: '2014-12-31',
    source: '서울시 참여예산 한마당(2013: 410건 123표, 2014: 560건 168표). 모자라거나 넘치면 전체 무효',
    votes: { kind: 'percent', percent: exact(30), mode: 'down' },
    naming: 'exactly',
  },
  {
    practice: 'seoul',
    name: { ko: '1인 5표', en: 'five votes each' },
    effectiveFrom: '2015-01-01',
    effectiveTo: '2015-12-31',
    source: '서울시 시민 전자투표(2015): 1인 5표',
    votes: { kind: 'count', count: 5 },
    naming: 'at-most',
  },
  {
    practice: 'daegu',
    name: { ko: '상정 사업의 40%에 투표(절사)', en: 'votes for 40 % of the projects, rounded down' },
    effectiveFrom: '2016-01-01',
    effectiveTo: '2016-12-31',
    source: '대구시 주민참여예산 총회(2016): 413건의 40%인 165표',
    votes: { kind: 'percent', percent: exact(40), mode: 'down' },
    naming: 'at-most',
  },
];

/** The thresholds of support that were published. */
export const SUPPORT_RULES: readonly SupportRule[] = [
  {
    practice: 'seoul',
    name: { ko: '유효 투표자의 30% 이상 지지', en: 'support of 30 % of the valid ballots' },
    effectiveFrom: '2013-01-01',
    effectiveTo: '2013-12-31',
    source: '서울시 참여예산 한마당(2013): 다득표순, 30% 이상 지지',
    percent: exact(30),
  },
];
