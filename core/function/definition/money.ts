import { BLANK } from '../../blank.ts';
import { roundFixed, shiftFixed, trimZeros } from '../../number/fixed.ts';
import { wonInHangul } from '../../number/notation/index.ts';
import { UNIT_ZEROS, type MoneyUnit } from '../../number/unit.ts';
import { answer, figureAnswer, undefinedAnswer } from '../answer.ts';
import { choice, digits, figure, MODE, requiredChoice } from '../arguments.ts';
import { defineFunction, NUMBER_RESULT, TEXT_RESULT } from '../define.ts';

const AMOUNT = figure({ ko: '금액', en: 'amount', help: { ko: '금액', en: 'The amount' } });
const UNITS = {
  원: ['원', 'won'],
  천원: ['천원', 'thousand'],
  백만원: ['백만원', 'million'],
  억원: ['억원', 'hundred-million'],
} as const satisfies Record<MoneyUnit, readonly [string, string]>;
const FROM_UNIT = requiredChoice<MoneyUnit>(
  {
    ko: '원래단위',
    en: 'from',
    help: { ko: '원, 천원, 백만원, 억원', en: 'won, thousand, million or hundred-million' },
  },
  UNITS,
);
const TO_UNIT = requiredChoice<MoneyUnit>(
  { ko: '바꿀단위', en: 'to', help: { ko: '원, 천원, 백만원, 억원', en: 'won, thousand, million or hundred-million' } },
  UNITS,
);
/** Decimals, all of them when left out. */
export const UNROUNDED = digits(BLANK, {
  ko: '소수점 아래 자릿수. 생략하면 그대로',
  en: 'Decimals; all of them when left out',
});

/** Excel's own rounding of a value that is no quotient: it rounds decimals as they are written. */
const EXCEL_ROUND = { 'half-up': 'ROUND', down: 'ROUNDDOWN', up: 'ROUNDUP' } as const;

/** 단위변환. */
export const CONVERT_UNIT = defineFunction({
  name: { ko: '단위변환', en: 'Convert a unit of money' },
  help: { ko: '금액의 단위를 바꿈(원, 천원, 백만원, 억원)', en: 'Changes the unit of an amount of money' },
  parameters: [AMOUNT, FROM_UNIT, TO_UNIT, UNROUNDED, MODE],
  result: NUMBER_RESULT,
  examples: [
    { inputs: [5330592, '천원', '백만원'], result: 5330.592 },
    { inputs: [5330592, '천원', '백만원', 0], result: 5331 },
    { inputs: ['△3', '억원', '천원'], result: -300000 },
    { inputs: [1, '만원', '원'], result: { error: '#VALUE!' } },
  ],
  calculate: (given) => {
    const shift = UNIT_ZEROS[given.of(FROM_UNIT)] - UNIT_ZEROS[given.of(TO_UNIT)];
    const converted = shiftFixed(given.of(AMOUNT), shift);
    const count = given.of(UNROUNDED);
    return figureAnswer(count === BLANK ? converted : roundFixed(converted, { mode: given.of(MODE), digits: count }));
  },
  native: (given) => {
    const [from, to] = [given.constant(FROM_UNIT), given.constant(TO_UNIT)];
    const [count, mode] = [given.constant(UNROUNDED), given.constant(MODE)];
    if (from === undefined || to === undefined || count === undefined || mode === undefined) return BLANK;
    const shift = UNIT_ZEROS[from] - UNIT_ZEROS[to];
    const converted = `${given.of(AMOUNT)}${shift < 0 ? '/' : '*'}${10 ** Math.abs(shift)}`;
    return count === BLANK ? converted : `${EXCEL_ROUND[mode]}(${converted},${count})`;
  },
});

/** The figure to round or print. */
export const VALUE = figure({ ko: '값', en: 'value', help: { ko: '숫자', en: 'The figure' } });
const WHOLE_DIGITS = digits(0, {
  ko: '소수점 아래 자릿수. -3이면 천 단위. 생략하면 0',
  en: 'Decimals; -3 for thousands; 0 when left out',
});

/** 단수처리. */
export const ROUND = defineFunction({
  name: { ko: '단수처리', en: 'Round by the office’s rule' },
  help: {
    ko: '반올림, 절사, 절상. 음수의 반올림과 절상은 0에서 멀어지게, 절사는 0에 가깝게',
    en: 'Half-up, down or up; of negatives half-up and up go away from zero, down toward it',
  },
  source: {
    ko: '예산편성 산출기초: 세출 절상, 세입 절사(천원)',
    en: 'Budget making: expenditure up, revenue down, to 천원',
  },
  parameters: [VALUE, WHOLE_DIGITS, MODE],
  result: NUMBER_RESULT,
  examples: [
    { inputs: [1.005, 2], result: 1.01 },
    { inputs: [8319936, -3, '절상'], result: 8320000 },
    { inputs: ['△2.5'], result: -3 },
    { inputs: [-2.59, 1, '절사'], result: -2.5 },
  ],
  calculate: (given) =>
    figureAnswer(roundFixed(given.of(VALUE), { mode: given.of(MODE), digits: given.of(WHOLE_DIGITS) })),
  native: (given) => {
    const [count, mode] = [given.constant(WHOLE_DIGITS), given.constant(MODE)];
    return count === undefined || mode === undefined ? BLANK : `${EXCEL_ROUND[mode]}(${given.of(VALUE)},${count})`;
  },
});

const WON_UNIT = choice<MoneyUnit, MoneyUnit>(
  { ko: '단위', en: 'unit', help: { ko: '금액의 단위. 생략하면 원', en: 'The unit of the amount; 원 when left out' } },
  UNITS,
  '원',
);
const HANGUL_NAME = { ko: '금액한글', en: 'Amount in Hangul' };
const LARGEST = 10n ** 32n;

/** 금액한글. */
export const WON_IN_HANGUL = defineFunction({
  name: HANGUL_NAME,
  help: {
    ko: '금액의 한글 표기. 113,560 → 금일십일만삼천오백육십원. 원 미만은 쓸 수 없음',
    en: 'An amount in Hangul, as official documents add it; whole 원 only',
  },
  source: {
    ko: '행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조',
    en: 'Enforcement rule of the Regulation on administrative work, article 2',
  },
  parameters: [AMOUNT, WON_UNIT],
  result: TEXT_RESULT,
  examples: [
    { inputs: [113560], result: '금일십일만삼천오백육십원' },
    { inputs: [0], result: '금영원' },
    { inputs: ['△1,000'], result: '금마이너스일천원' },
    { inputs: [12000345000000], result: '금일십이조삼억사천오백만원' },
    { inputs: [5330592, '천원'], result: '금오십삼억삼천오십구만이천원' },
    { inputs: [1.5], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const won = trimZeros(shiftFixed(given.of(AMOUNT), UNIT_ZEROS[given.of(WON_UNIT)]));
    if (won.scale > 0) return undefinedAnswer(HANGUL_NAME, NOT_WHOLE);
    const isNameable = won.coefficient < LARGEST && won.coefficient > -LARGEST;
    return isNameable ? answer(wonInHangul(won.coefficient)) : undefinedAnswer(HANGUL_NAME, TOO_LARGE);
  },
  native: {
    ko: '한글 금액을 쓰는 엑셀 함수는 언어 설정에 따라 다름',
    en: 'Excel writes amounts in Hangul by its language only',
  },
});

const NOT_WHOLE = { ko: '원 미만의 금액임. 단수처리 후 다시 계산', en: 'the amount is no whole 원. Round it first' };
const TOO_LARGE = {
  ko: '표기할 수 있는 금액을 넘음. 금액 확인 필요',
  en: 'the amount is too large to be named. Check it',
};
