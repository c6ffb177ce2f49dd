import type { Sentence } from '../sentence.ts';
import type { ExplainedKind, InputPart } from './explanation.ts';

/** What each kind of cell is called. */
export const EXPLAINED_KINDS: Readonly<Record<ExplainedKind, Sentence>> = {
  rate: { ko: '비율', en: 'rate' },
  quotient: { ko: '나눈 값', en: 'quotient' },
  balance: { ko: '잔액', en: 'balance' },
  difference: { ko: '차', en: 'difference' },
  sum: { ko: '가로 합', en: 'sum of columns' },
  product: { ko: '곱', en: 'product' },
  'running-sum': { ko: '누계', en: 'running sum' },
  total: { ko: '합계', en: 'total' },
  subtotal: { ko: '소계', en: 'subtotal' },
  carry: { ko: '이월 합계', en: 'carried-over sum' },
  input: { ko: '입력값', en: 'typed figure' },
  formula: { ko: '수식값', en: 'figure by a formula' },
  heading: { ko: '머리글', en: 'heading' },
  name: { ko: '행 이름', en: 'name of a row' },
  text: { ko: '글', en: 'text' },
  outside: { ko: '표 밖의 셀', en: 'cell of no table' },
  blank: { ko: '빈 셀', en: 'blank cell' },
};

/** What each input of a formula is called. */
export const INPUT_PARTS: Readonly<Record<InputPart, Sentence>> = {
  part: { ko: '분자', en: 'numerator' },
  whole: { ko: '분모', en: 'denominator' },
  added: { ko: '더함', en: 'added' },
  subtracted: { ko: '뺌', en: 'subtracted' },
  factor: { ko: '곱함', en: 'factor' },
  now: { ko: '비교값', en: 'compared' },
  before: { ko: '기준값', en: 'base' },
  addend: { ko: '합산', en: 'addend' },
  running: { ko: '앞 행 누계', en: 'sum so far' },
  step: { ko: '이번 행', en: 'this row' },
};
