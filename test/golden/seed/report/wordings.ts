import type { DocumentText } from '../../../../core/index.ts';

/** The last words of the programmes' opening lines, in their order; the sentences themselves do not carry over. */
const OPENINGS = {
  '2015 추진실적': [
    '실시',
    '제고함',
    '제고',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '구축',
  ],
  '2016 계획': [
    '실시',
    '제고함',
    '제고',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '하고자 함.',
    '하고자 함',
    '하고자 함',
    '하고자 함',
    '구축',
  ],
} as const;

/** Wordings of the report that stand nowhere else in the model. Source: domain.md §2 X-22 and the pages named. */
export const SEED_WORDINGS: readonly DocumentText[] = [
  ...Object.entries(OPENINGS).flatMap(([part, endings]) =>
    endings.map((text, n) => ({ place: `${part} ${n + 1}`, kind: '개요 끝말', text })),
  ),
  { place: '2015 추진실적 11', kind: '개요 중', text: '유도하고. 행정과정' },
  { place: '2016 계획 11', kind: '개요 중', text: '유도하고, 행정과정' },
  { place: '주요시설 및 장비', kind: '현황', text: '총 636.1㎡' },
  { place: '2015 추진실적 2', kind: '실적', text: '총 3회(분기별 1회)' },
  { place: '2015 추진실적 7', kind: '실적', text: '총 15건(채택 : 13건, 불채택 : 2건)' },
  { place: '2015 추진실적 7', kind: '실적', text: '총 319건(구민 203건, 공무원 116건)' },
  { place: '2015 추진실적 7', kind: '실적', text: '총 9건' },
  { place: '2015 추진실적 8', kind: '실적', text: '총 6회' },
  { place: '2015 추진실적 10', kind: '실적', text: '7,176권 완료(약23%)' },
  { place: '2015 추진실적 11', kind: '실적', text: '원문공개율 : 75.4%' },
];
