import { exact, type Fixed } from '../../../number/fixed.ts';
import type { Sentence } from '../../../sentence.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** A channel of voting (투표 방식) and the weight of its result in percent. */
export interface VoteChannel {
  readonly channel: string;
  readonly name: Sentence;
  readonly weight: Fixed;
}

/** How the channels' results are weighted in a year (투표 반영 비율); the weights add up to 100. */
export interface VoteScheme extends DatedRule {
  readonly channels: readonly VoteChannel[];
}

const COMMITTEE: Sentence = { ko: '주민참여예산위원', en: 'committee members' };

/** The weights that were published, each for the year it was published for. */
export const VOTE_SCHEMES: readonly VoteScheme[] = [
  {
    practice: 'seoul',
    name: { ko: '서울시 2015년 투표 반영 비율', en: 'weights of Seoul, 2015' },
    effectiveFrom: '2015-01-01',
    effectiveTo: '2015-12-31',
    source: '서울시 주민참여예산 운영계획(2015) 언론 보도: 위원 45, 시민 전자투표 45, 선호도 조사 10',
    channels: [
      { channel: 'committee', name: COMMITTEE, weight: exact(45) },
      { channel: 'e-vote', name: { ko: '시민 전자투표', en: 'e-vote of citizens' }, weight: exact(45) },
      { channel: 'survey', name: { ko: '선호도 조사', en: 'survey of preference' }, weight: exact(10) },
    ],
  },
  {
    practice: 'seoul',
    name: { ko: '서울시 2018년 투표 반영 비율', en: 'weights of Seoul, 2018' },
    effectiveFrom: '2018-01-01',
    effectiveTo: '2018-12-31',
    source: '서울시 시민참여예산 안내(2018): 시민 50, 위원 40, 예산학교 회원 10',
    channels: [
      { channel: 'e-vote', name: { ko: '시민 전자투표', en: 'e-vote of citizens' }, weight: exact(50) },
      { channel: 'committee', name: COMMITTEE, weight: exact(40) },
      {
        channel: 'budget-school',
        name: { ko: '예산학교 회원', en: 'members of the budget school' },
        weight: exact(10),
      },
    ],
  },
];
