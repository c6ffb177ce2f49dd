import { BLANK, type Blank } from '../../blank.ts';
import { achieveDown, achieveUp } from '../../evaluation/achievement/figure-rules.ts';
import { limitAchievement } from '../../evaluation/achievement/limits.ts';
import { shiftFixed, type Fixed } from '../../number/fixed.ts';
import { meanQuotient, quotientOf } from '../../number/quotient-arithmetic.ts';
import { percentAnswer, problemAnswer } from '../answer.ts';
import { choice, figure, MODE, optionalFigure, RATE_DIGITS } from '../arguments.ts';
import { defineFunction, RATE_RESULT, type Given } from '../define.ts';
import { nativeRate, rateRounding } from '../native.ts';
import { figureRows, figuresIn } from '../range-arguments.ts';

const PERCENT_ZEROS = 2;
const ACTUAL = figure({ ko: '실적', en: 'actual', help: { ko: '실적값', en: 'The actual figure' } });
const TARGET = figure({ ko: '목표', en: 'target', help: { ko: '목표값', en: 'The target' } });
const DIRECTION = choice<'up' | 'inverse' | 'mirror', 'up'>(
  {
    ko: '유형',
    en: 'direction',
    help: {
      ko: '상향, 하향(목표÷실적), 하향대칭(2-실적÷목표). 생략하면 상향',
      en: 'up, down (target ÷ actual) or mirror (2 - actual ÷ target); up when left out',
    },
  },
  { up: ['상향', 'up'], inverse: ['하향', 'down'], mirror: ['하향대칭', 'mirror'] },
  'up',
);
const CAP = optionalFigure<Blank>(
  {
    ko: '상한',
    en: 'cap',
    help: {
      ko: '달성률 상한(%). 생략하거나 0이면 없음',
      en: 'The most that counts, in per cent; none when left out or 0',
    },
  },
  BLANK,
);
/** No cap where it is left out or 0: a blank cell says the one or the other. */
function capOf(given: Given): Fixed | Blank {
  const cap = given.of(CAP);
  return cap?.coefficient === 0n ? BLANK : cap;
}

const ACHIEVEMENT_NAME = { ko: '달성률', en: 'Achievement' };

/** 달성률. */
export const ACHIEVEMENT = defineFunction({
  name: ACHIEVEMENT_NAME,
  help: {
    ko: '상향: 실적 ÷ 목표 × 100(%). 하향: 목표 ÷ 실적 × 100. 상한을 넘으면 상한',
    en: 'Up: actual ÷ target × 100; down: target ÷ actual × 100; no more than the cap',
  },
  parameters: [ACTUAL, TARGET, DIRECTION, CAP, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [4.11, 4], result: 102.8 },
    { inputs: [4.11, 4, '상향', 100], result: 100 },
    { inputs: [2, 2.5, '하향'], result: 125 },
    { inputs: [2, 2.5, '하향대칭'], result: 120 },
    { inputs: [0, 2.5, '하향'], result: { error: '#N/A' } },
    { inputs: [3, 0], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const [actual, target, direction, cap] = [given.of(ACTUAL), given.of(TARGET), given.of(DIRECTION), capOf(given)];
    const limits = { cap, floor: BLANK };
    const result =
      direction === 'up'
        ? achieveUp(actual, { target })
        : achieveDown(actual, { target, practice: direction, zeroActual: 'cap' }, limits);
    if (typeof result === 'string')
      return problemAnswer({ kind: 'achievement-undefined', record: ACHIEVEMENT_NAME.ko, reason: result });
    return percentAnswer(limitAchievement(result, limits), rateRounding(given));
  },
  native: (given) => {
    const [actual, target, direction] = [given.of(ACTUAL), given.of(TARGET), given.constant(DIRECTION)];
    // a capped rate, and the one that counts down from 200 %, are not the quotient of two cells
    if (given.constant(CAP) !== BLANK || direction === undefined || direction === 'mirror') return BLANK;
    return direction === 'up' ? nativeRate(given, actual, target) : nativeRate(given, target, actual);
  },
});

const RATES = figureRows({
  ko: '범위',
  en: 'rates',
  help: { ko: '달성률(%)의 범위', en: 'Achievements, in per cent' },
});
const MEAN_NAME = { ko: '평균달성률', en: 'Mean achievement' };

/** 평균달성률. */
export const MEAN_ACHIEVEMENT = defineFunction({
  name: MEAN_NAME,
  help: {
    ko: '달성률의 산술평균(%). 상한을 적용한 뒤 평균. 글자는 제외, 빈 셀은 0으로 셈',
    en: 'The mean of achievements, each capped first; texts count for nothing, empty cells as 0',
  },
  parameters: [RATES, CAP, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [[[100], [95.5], ['미측정'], [88]]], result: 94.5 },
    { inputs: [[[120], [90]], 100], result: 95 },
  ],
  calculate: (given) => {
    const limits = { cap: capOf(given), floor: BLANK };
    const rates = figuresIn(given.of(RATES)).map((rate) =>
      limitAchievement(quotientOf(shiftFixed(rate, -PERCENT_ZEROS)), limits),
    );
    return percentAnswer(meanQuotient(rates), rateRounding(given));
  },
  native: { ko: '소수의 합은 셀에서 정확하지 않음', en: 'a cell does not add decimals exactly' },
});
