import type { Sentence } from '../../sentence.ts';

/** A word that stands before a number, and whether a space belongs between them (수 앞의 말 띄어쓰기). */
export interface NumberPrefix {
  readonly word: string;
  readonly isSpaced: boolean;
  readonly rule: Sentence;
  /** ISO date since when the rule holds. */
  readonly effectiveFrom: string;
  readonly source: string;
}

const SPACED = {
  isSpaced: true,
  rule: { ko: '한글 맞춤법 제2항, 띄어 씀', en: 'orthography, art. 2: with a space' },
  effectiveFrom: '1989-03-01',
  source: '한글 맞춤법 제2항; 국립국어원 표준국어대사전(총·약: 관형사)',
} as const;

/** The words before numbers whose spacing is compared within a document. */
export const NUMBER_PREFIXES: readonly NumberPrefix[] = [
  { word: '총', ...SPACED },
  { word: '약', ...SPACED },
  { word: '연', ...SPACED },
  {
    word: '제',
    isSpaced: false,
    rule: { ko: '접두사, 붙여 씀', en: 'a prefix: without a space' },
    effectiveFrom: '1989-03-01',
    source: '국립국어원 표준국어대사전(제: 접두사)',
  },
];
