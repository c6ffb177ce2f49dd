import type { StateVocabulary } from '../coordination/vocabulary.ts';

/** The six states of a pledge (공약 이행상태). */
export type PledgeState = 'completed' | 'continued' | 'on-track' | 'partial' | 'on-hold' | 'abandoned';

/** The vocabulary of the Manifesto movement, as governments publish it. */
export const PLEDGE_STATES: StateVocabulary<PledgeState> = {
  effectiveFrom: '2014-07-01',
  source: '한국매니페스토실천본부 공약이행 분류; 경기도 민선8기·대전광역시 공약 이행현황 공개',
  states: [
    { state: 'completed', name: { ko: '완료', en: 'completed' }, spellings: ['이행완료', '완료사업'] },
    {
      state: 'continued',
      name: { ko: '이행 후 계속추진', en: 'fulfilled and continued' },
      spellings: ['이행후계속', '이행후지속추진', '완료후계속추진'],
    },
    { state: 'on-track', name: { ko: '정상추진', en: 'on track' }, spellings: ['정상', '정상추진중'] },
    { state: 'partial', name: { ko: '일부추진', en: 'partly under way' }, spellings: ['일부', '일부추진중'] },
    { state: 'on-hold', name: { ko: '보류', en: 'on hold' }, spellings: ['추진보류'] },
    { state: 'abandoned', name: { ko: '폐기', en: 'abandoned' }, spellings: ['공약폐기'] },
  ],
};
