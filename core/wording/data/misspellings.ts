import type { Sentence } from '../../sentence.ts';

/**
 * Where a slip counts: anywhere in a word; only where a word begins, so that `2015년도별` stays;
 * or where a word begins that stands before a number of times, as the 년 of `년 1회`.
 */
export type SlipPosition = 'anywhere' | 'word-start' | 'before-times';

/** Words that are spelt wrong for one reason, each with its right spelling (틀리기 쉬운 표기). */
export interface Misspellings {
  readonly words: readonly (readonly [wrong: string, right: string])[];
  readonly position: SlipPosition;
  readonly rule: Sentence;
  /** ISO date since when the rule holds. */
  readonly effectiveFrom: string;
  readonly source: string;
}

const ORTHOGRAPHY = {
  effectiveFrom: '1989-03-01',
  source: '한글 맞춤법(문교부 고시 제88-1호, 1989. 3. 1. 시행)',
} as const;

/** The misspellings that are looked for; words that may be right in another sense are none of them. */
export const MISSPELLINGS: readonly Misspellings[] = [
  {
    words: [
      ['성과평과', '성과평가'],
      ['역활', '역할'],
    ],
    position: 'anywhere',
    rule: { ko: '표준국어대사전', en: 'standard dictionary' },
    effectiveFrom: '2015-01-01',
    source: '국립국어원 표준국어대사전; ‘성과평과’는 영등포구 기획예산과 2016 주요업무계획 9의 오기',
  },
  {
    ...ORTHOGRAPHY,
    words: [
      ['년도별', '연도별'],
      ['년평균', '연평균'],
      ['년중', '연중'],
    ],
    position: 'word-start',
    rule: { ko: '한글 맞춤법 제10항 두음법칙', en: 'orthography, art. 10' },
  },
  {
    ...ORTHOGRAPHY,
    words: [['년', '연']],
    position: 'before-times',
    rule: { ko: '한글 맞춤법 제10항 두음법칙', en: 'orthography, art. 10' },
  },
  {
    ...ORTHOGRAPHY,
    words: [
      ['갯수', '개수'],
      ['댓가', '대가'],
      ['싯가', '시가'],
      ['잇점', '이점'],
      ['촛점', '초점'],
      ['헛점', '허점'],
    ],
    position: 'anywhere',
    rule: { ko: '한글 맞춤법 제30항 사이시옷', en: 'orthography, art. 30' },
  },
  {
    ...ORTHOGRAPHY,
    words: [
      ['일일히', '일일이'],
      ['틈틈히', '틈틈이'],
      ['깨끗히', '깨끗이'],
    ],
    position: 'anywhere',
    rule: { ko: '한글 맞춤법 제51항', en: 'orthography, art. 51' },
  },
  {
    words: [
      ['메뉴얼', '매뉴얼'],
      ['워크샵', '워크숍'],
      ['컨텐츠', '콘텐츠'],
      ['리더쉽', '리더십'],
      ['팜플렛', '팸플릿'],
    ],
    position: 'anywhere',
    rule: { ko: '외래어 표기법', en: 'spelling of foreign words' },
    effectiveFrom: '1986-01-07',
    source: '외래어 표기법(문교부 고시 제85-11호)',
  },
];
