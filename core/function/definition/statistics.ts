import { BLANK } from '../../blank.ts';
import { doubleOfFixed, type Fixed } from '../../number/fixed.ts';
import { quotient } from '../../number/quotient.ts';
import { annualGrowth } from '../../statistics/annual-growth.ts';
import { growth, GROWTH_WORDS } from '../../statistics/growth.ts';
import { percentagesOf, percentagesToHundred } from '../../statistics/share.ts';
import { answer, figureAnswer, percentAnswer, problemAnswer, undefinedAnswer } from '../answer.ts';
import { choice, figure, MODE, RATE_DIGITS, wholeNumber } from '../arguments.ts';
import type { FunctionAnswer, FunctionScalar } from '../custom-function.ts';
import { defineFunction, NUMBER_RESULT, RATE_RESULT } from '../define.ts';
import { nativeMeasure, nativeRate, rateRounding } from '../native.ts';
import { figureRows } from '../range-arguments.ts';

const NOW = figure({ ko: '금회', en: 'now', help: { ko: '금년(금회) 값', en: 'The figure now' } });
const BEFORE = figure({ ko: '전회', en: 'before', help: { ko: '전년(전회) 값', en: 'The figure before' } });

/** 증감률. */
export const GROWTH_RATE = defineFunction({
  name: { ko: '증감률', en: 'Growth rate' },
  help: {
    ko: '(금회 - 전회) ÷ 전회 × 100(%). 전회가 0이거나 부호가 바뀌면 순증, 순감, 흑자전환, 적자전환 등',
    en: '(Now - before) ÷ before × 100; a word where a base of zero or a change of sign leaves no percentage',
  },
  parameters: [NOW, BEFORE, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [1399, 1036], result: 35 },
    { inputs: [13414, 12199, 1, '절사'], result: 9.9 },
    { inputs: [5, 0], result: '순증' },
    { inputs: [3, -2], result: '흑자전환' },
    { inputs: ['1,833', '29,835'], result: -93.9 },
  ],
  calculate: (given) => {
    const { rate, word } = growth(given.of(NOW), given.of(BEFORE));
    return word === BLANK ? percentAnswer(rate, rateRounding(given)) : answer(GROWTH_WORDS[word].ko);
  },
  native: (given) => nativeMeasure(given, { kind: 'growth', now: given.of(NOW), before: given.of(BEFORE) }),
});

const PART = figure({ ko: '부분', en: 'part', help: { ko: '부분의 값', en: 'The part' } });
const WHOLE = figure({ ko: '전체', en: 'whole', help: { ko: '전체의 값', en: 'The whole' } });

/** 구성비. */
export const SHARE = defineFunction({
  name: { ko: '구성비', en: 'Share' },
  help: {
    ko: '부분 ÷ 전체 × 100(%). 이행률, 채택률, 낙찰률 등 모든 비율에 사용',
    en: 'Part ÷ whole × 100, for any rate of a part',
  },
  parameters: [PART, WHOLE, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [203, 319], result: 63.6 },
    { inputs: [29, 50, 0, '절사'], result: 58 },
    { inputs: [1, 3, 2, '절상'], result: 33.34 },
  ],
  calculate: (given) => percentAnswer(quotient(given.of(PART), given.of(WHOLE)), rateRounding(given)),
  native: (given) => nativeRate(given, given.of(PART), given.of(WHOLE)),
});

const PARTS = figureRows({ ko: '범위', en: 'parts', help: { ko: '구성비를 낼 값의 범위', en: 'The parts' } });
const FITTING = choice<'rounded' | 'hundred', 'rounded'>(
  {
    ko: '합계맞춤',
    en: 'fitting',
    help: {
      ko: '맞춤이면 합계 100에 맞춤(최대잔여법). 생략하면 각각 반올림',
      en: 'hundred: made to add up to 100; else each rounded',
    },
  },
  { rounded: ['각각', 'rounded'], hundred: ['맞춤', 'hundred'] },
  'rounded',
);
const SHARES_NAME = { ko: '구성비배열', en: 'Shares of a range' };

/** 구성비배열. */
export const SHARES = defineFunction({
  name: SHARES_NAME,
  help: {
    ko: '범위의 각 값이 합계에서 차지하는 비율(%)을 같은 모양으로 펼침. 글자는 빈칸으로 두고 빈 셀은 0으로 셈',
    en: 'The share of each value in the sum, spilled in the shape of the range; texts stay empty, empty cells are 0',
  },
  parameters: [PARTS, RATE_DIGITS, FITTING],
  result: { type: 'any', isRange: true },
  examples: [
    { inputs: [[[251], [88], [103]], 0], result: [[57], [20], [23]] },
    { inputs: [[[1, 1, 1]], 0, '맞춤'], result: [[34, 33, 33]] },
    { inputs: [[[0], [0]]], result: [['-'], ['-']] },
  ],
  calculate: (given) => sharesAnswer(given.of(PARTS), given.of(RATE_DIGITS), given.of(FITTING)),
  native: { ko: '결과가 여러 셀에 펼쳐짐', en: 'its result spills' },
});

function sharesAnswer(
  rows: readonly (readonly (Fixed | null)[])[],
  digits: number,
  fitting: 'rounded' | 'hundred',
): FunctionAnswer {
  const parts = rows.flat().flatMap((part) => (part === BLANK ? [] : [part]));
  const fitted = fitting === 'hundred' ? percentagesToHundred(parts, { record: SHARES_NAME.ko, digits }) : BLANK;
  const [problem] = fitted?.problems ?? [];
  if (problem) return problemAnswer(problem);
  const shares = fitted?.value.percentages ?? percentagesOf(parts, { mode: 'half-up', digits }).percentages;
  let place = 0;
  const shareOf = (part: Fixed | null): FunctionScalar => {
    if (part === BLANK) return '';
    const share = shares[place++] ?? BLANK;
    return share === BLANK ? GROWTH_WORDS.none.ko : doubleOfFixed(share);
  };
  return answer(rows.map((row) => row.map(shareOf)));
}

const FIRST = figure({ ko: '처음', en: 'first', help: { ko: '첫해의 값', en: 'The figure of the first year' } });
const LAST = figure({ ko: '마지막', en: 'last', help: { ko: '마지막 해의 값', en: 'The figure of the last year' } });
const YEARS = wholeNumber(
  {
    ko: '연수',
    en: 'years',
    help: { ko: '두 해 사이의 연수(2012~2015년이면 3)', en: 'Years between: 3 from 2012 to 2015' },
  },
  { ko: '1 이상 100 이하의 정수', en: 'a whole number from 1 to 100' },
  (years) => years >= 1 && years <= 100,
);
const ANNUAL_NAME = { ko: '연평균증가율', en: 'Average growth a year' };

/** 연평균증가율. */
export const ANNUAL_GROWTH = defineFunction({
  name: ANNUAL_NAME,
  help: {
    ko: '((마지막 ÷ 처음)^(1 ÷ 연수) - 1) × 100(%)',
    en: '((Last ÷ first)^(1 ÷ years) - 1) × 100',
  },
  parameters: [FIRST, LAST, YEARS, RATE_DIGITS, MODE],
  result: NUMBER_RESULT,
  examples: [
    { inputs: [1010, 3144, 3], result: 46 },
    { inputs: [100, 121, 2], result: 10 },
    { inputs: [0, 121, 2], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const rate = annualGrowth(given.of(FIRST), given.of(LAST), given.of(YEARS), rateRounding(given));
    return rate === BLANK ? undefinedAnswer(ANNUAL_NAME, NO_GROWTH) : figureAnswer(rate);
  },
  native: { ko: '거듭제곱근은 셀 수식으로 정확히 반올림할 수 없음', en: 'a cell does not round a root exactly' },
});

const NO_GROWTH = {
  ko: '처음 값이 0 이하이거나 마지막 값이 음수이면 구할 수 없음. 두 값 확인 필요',
  en: 'there is none from a first figure of zero or below, or to a negative one. Check both',
};
