import { BLANK } from '../../blank.ts';
import { executionRate } from '../../budget/execution.ts';
import { yearEndForecast } from '../../budget/forecast.ts';
import { percentAnswer } from '../answer.ts';
import { MODE, RATE_DIGITS } from '../arguments.ts';
import { defineFunction, RATE_RESULT } from '../define.ts';
import { joined, nativeRate, rateRounding } from '../native.ts';
import { wholeAmounts } from '../scaled.ts';
import { BUDGET, EXECUTED, PLANNED } from './budget-parameters.ts';

/** A rate does not depend on the day it is taken on; a single cell has no such day. */
const NO_DAY = { record: '', asOf: { year: 2015, month: 12, day: 31 }, window: '' } as const;

/** 집행률. */
export const EXECUTION_RATE = defineFunction({
  name: { ko: '집행률', en: 'Execution rate' },
  help: {
    ko: '집행액 ÷ 예산액 × 100(%). 예산액이 0이면 ‘-’',
    en: 'Executed ÷ budget × 100, in per cent; - over a budget of zero',
  },
  parameters: [EXECUTED, BUDGET, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [430, 1000], result: 43 },
    { inputs: [38371, 43452], result: 88.3 },
    { inputs: [27990, 29835, 0, '절사'], result: 93 },
    { inputs: ['8,815(구비 100%)', 10000], result: 88.2 },
    { inputs: [0, 0], result: '-' },
    { inputs: ['미정', 1000], result: { error: '#VALUE!' } },
  ],
  calculate: (given) => {
    const [paid, budget] = wholeAmounts([given.of(EXECUTED), given.of(BUDGET)]);
    const execution = { record: '', budget, current: budget, paid, returned: 0n, committed: BLANK };
    return percentAnswer(executionRate(execution, NO_DAY).exact, rateRounding(given));
  },
  native: (given) => nativeRate(given, given.of(EXECUTED), given.of(BUDGET)),
});

/** 연말집행률. */
export const YEAR_END_RATE = defineFunction({
  name: { ko: '연말집행률', en: 'Execution rate at the year’s end' },
  help: {
    ko: '(집행액 + 집행예정액) ÷ 예산액 × 100(%)',
    en: '(Executed + planned) ÷ budget × 100, in per cent',
  },
  parameters: [EXECUTED, PLANNED, BUDGET, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [99701, 100737, 248781], result: 80.6 },
    { inputs: [99701, 100737, 248781, 4], result: 80.568 },
    { inputs: [0, 0, 0], result: '-' },
  ],
  calculate: (given) => {
    const [executed, planned, budget] = wholeAmounts([given.of(EXECUTED), given.of(PLANNED), given.of(BUDGET)]);
    const forecast = yearEndForecast({ ...NO_DAY, budget, executed, planned, lastYear: BLANK });
    return percentAnswer(forecast.value?.rate ?? BLANK, rateRounding(given));
  },
  native: (given) => nativeRate(given, `(${joined(given.of(EXECUTED), '+', [given.of(PLANNED)])})`, given.of(BUDGET)),
});
