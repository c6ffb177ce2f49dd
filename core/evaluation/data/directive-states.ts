import type { StateVocabulary } from '../coordination/vocabulary.ts';

/** The states of a directive (지시사항 처리상태). */
export type DirectiveState = 'done' | 'under-way' | 'planned' | 'under-review' | 'impossible' | 'transferred';

/** The states found in public reports of directives and petitions. */
export const DIRECTIVE_STATES: StateVocabulary<DirectiveState> = {
  effectiveFrom: '2014-07-01',
  source: '지방자치단체 지시사항·건의사항 처리현황 보도(전북, 인천, 용산구)',
  states: [
    { state: 'done', name: { ko: '완료', en: 'done' }, spellings: ['처리완료', '조치완료'] },
    { state: 'under-way', name: { ko: '추진중', en: 'under way' }, spellings: ['추진', '진행중', '정상추진'] },
    { state: 'planned', name: { ko: '추진예정', en: 'planned' }, spellings: ['예정'] },
    { state: 'under-review', name: { ko: '검토', en: 'under review' }, spellings: ['검토중', '장기검토'] },
    { state: 'impossible', name: { ko: '추진불가', en: 'impossible' }, spellings: ['불가', '처리불가'] },
    { state: 'transferred', name: { ko: '타기관 이첩', en: 'transferred' }, spellings: ['이첩', '타 기관 이송'] },
  ],
};
