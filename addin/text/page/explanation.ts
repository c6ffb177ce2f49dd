import type { Agreement, Language } from '../../../core/index.ts';

/** The texts of the page 이 수의 근거. */
export interface ExplanationTexts {
  readonly none: string;
  readonly again: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly expected: string;
  readonly how: string;
  readonly byHeadings: string;
  readonly byCells: string;
  readonly exact: string;
  readonly rounding: string;
  readonly content: string;
  readonly typed: string;
  readonly metric: string;
  readonly base: string;
  readonly source: string;
  readonly since: (date: string) => string;
  readonly inputs: (count: number) => string;
  readonly usedBy: (count: number) => string;
  readonly more: (count: number) => string;
  readonly findings: string;
  readonly evidence: string;
}

const ko: ExplanationTexts = {
  none: '시트에서 셀을 고르고 [선택한 셀 보기]를 누르면 그 수가 무엇에서 어떻게 나왔는지 표시',
  again: '선택한 셀 보기',
  agreement: {
    agrees: '일치',
    digits: '자릿수만 다름',
    follows: '입력을 바로잡을 것',
    gap: '단수차이',
    differs: '맞지 않음',
    left: '산식과 다름',
    'no-base': '분모 0',
    'no-input': '확인 불가',
    'not-derived': '계산되지 않음',
  },
  expected: '맞는 값',
  how: '산출 과정',
  byHeadings: '산식',
  byCells: '셀',
  exact: '정확한 값',
  rounding: '단수처리',
  content: '셀 내용',
  typed: '직접 입력된 값',
  metric: '지표',
  base: '분모',
  source: '근거',
  since: (date) => `${date}부터`,
  inputs: (count) => `입력 셀 ${count}개`,
  usedBy: (count) => `이 수를 쓰는 셀 ${count}개`,
  more: (count) => `외 ${count}개`,
  findings: '검산 지적',
  evidence: '열 해석',
};

const en: ExplanationTexts = {
  none: 'Select a cell in the sheet and press Show selected cell to see what its figure follows from',
  again: 'Show selected cell',
  agreement: {
    agrees: 'agrees',
    digits: 'other decimals',
    follows: 'input to be put right',
    gap: 'rounding gap',
    differs: 'does not agree',
    left: 'not by this formula',
    'no-base': 'base is zero',
    'no-input': 'cannot be checked',
    'not-derived': 'not calculated',
  },
  expected: 'Should be',
  how: 'How it comes about',
  byHeadings: 'Formula',
  byCells: 'In cells',
  exact: 'Exact value',
  rounding: 'Rounding',
  content: 'In the cell',
  typed: 'typed value',
  metric: 'Metric',
  base: 'Base',
  source: 'Source',
  since: (date) => `since ${date}`,
  inputs: (count) => `Inputs (${count})`,
  usedBy: (count) => `Calculated from it (${count})`,
  more: (count) => `and ${count} more`,
  findings: 'Findings',
  evidence: 'Column',
};

/** The texts of the page, in each language. */
export const EXPLANATION: Readonly<Record<Language, ExplanationTexts>> = { ko, en };
