import type { ColumnRole } from './role.ts';

/** The words offices head their columns with (머리글 용어), by role; compared after `normaliseHeading`. */
export interface Vocabulary {
  /** Since when the words are in use; a newer vocabulary replaces an older one as a whole. */
  readonly effectiveFrom: string;
  readonly source: string;
  readonly words: readonly (readonly [role: ColumnRole, words: readonly string[]])[];
}

/** Headings found in the 2015 report of the office and in published budget tables. */
export const VOCABULARY: Vocabulary = {
  effectiveFrom: '2015-01-01',
  source: '영등포구 기획예산과 2015 주요업무 추진실적 및 2016 계획; 지방재정365 항목명',
  words: [
    [
      'label',
      [
        '구분',
        '사업명',
        '세부사업',
        '세부사업명',
        '단위사업',
        '정책사업',
        '과목',
        '부서',
        '부서명',
        '회계',
        '회계별',
        '연번',
        '순번',
        '명칭',
        '항목',
        '내역',
        '재원',
        '분야',
        '기관',
        '기관명',
        '연도',
      ],
    ],
    [
      'budget',
      [
        '예산액',
        '예산현액',
        '예산',
        '배정액',
        '예산배정액',
        '당초예산',
        '당초예산액',
        '본예산',
        '본예산액',
        '최종예산',
        '최종예산액',
        '추경예산',
        '추경예산액',
        '세출예산',
        '세출예산액',
        '예산총액',
        '총예산',
        '총예산액',
      ],
    ],
    [
      'executed',
      [
        '집행액',
        '지출액',
        '원인행위액',
        '집행',
        '지출',
        '집행실적',
        '지출실적',
        '집행금액',
        '지출금액',
        '집행누계',
        '지출누계',
      ],
    ],
    ['planned', ['집행예정액', '집행예정', '집행계획액', '집행예상액', '향후집행액', '향후집행예정액', '지출예정액']],
    ['balance', ['예상잔액', '잔액', '집행잔액', '예산잔액', '불용액', '미집행액', '미집행잔액']],
    ['rate', ['집행률', '집행비율', '지출률', '예산집행률']],
    ['growth', ['증감률', '증가율', '신장률', '증감비율']],
    ['gap', ['과부족', '증감', '증감액', '증가액', '비교증감']],
    ['share', ['구성비', '비중', '점유율', '비율']],
    ['quota', ['정원']],
    ['current', ['현원']],
    ['target', ['목표', '목표액', '목표치', '목표량']],
    ['actual', ['실적', '실적액', '실적치', '추진실적']],
    ['achievement', ['달성률', '달성도', '목표달성률']],
    ['count', ['건수']],
    ['note', ['비고']],
  ],
};

const ROLE_OF = new Map(VOCABULARY.words.flatMap(([role, words]) => words.map((word) => [word, role] as const)));

/** The role a normalised heading stands for, `undefined` when it is in no vocabulary. */
export function roleOfWord(word: string): ColumnRole | undefined {
  return ROLE_OF.get(word);
}
