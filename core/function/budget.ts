import { BLANK } from '../blank.ts';
import { budgetCurrent } from '../budget/line.ts';
import { executionRate } from '../budget/execution.ts';
import { yearEndForecast } from '../budget/forecast.ts';
import { settledBalance } from '../budget/settlement.ts';
import { fixed, subtractFixed } from '../number/fixed.ts';
import { figureAnswer, percentAnswer } from './answer.ts';
import { figure, MODE, optionalFigure, RATE_DIGITS } from './arguments.ts';
import { defineFunction } from './define.ts';
import { joined, nativeRate, rateRounding } from './native.ts';
import { wholeAmounts, withWholeAmounts } from './scaled.ts';

const ZERO = fixed(0n);
const RATE_RESULT = { type: 'any', isRange: false } as const;
const AMOUNT_RESULT = { type: 'number', isRange: false } as const;
/** A rate does not depend on the day it is taken on; a single cell has no such day. */
const NO_DAY = { record: '', asOf: { year: 2015, month: 12, day: 31 }, window: '' } as const;

const BUDGET = figure({
  ko: '예산액',
  en: 'budget',
  help: { ko: '예산액 또는 예산현액', en: 'Budget or current budget' },
});
const EXECUTED = figure({ ko: '집행액', en: 'executed', help: { ko: '집행액(지출액)', en: 'Amount paid' } });
const PLANNED_WORDS = {
  ko: '집행예정액',
  en: 'planned',
  help: { ko: '연말까지 집행예정액', en: 'Planned to the end of the year' },
};
const PLANNED = figure(PLANNED_WORDS);
const PLANNED_IF_ANY = optionalFigure(PLANNED_WORDS, ZERO);

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

const CARRIED = optionalFigure(
  {
    ko: '이월액',
    en: 'carriedOver',
    help: { ko: '전년도 이월액(명시·사고·계속비)', en: 'Carried over from last year' },
  },
  ZERO,
);
const RESERVE = optionalFigure(
  { ko: '예비비사용액', en: 'reserveUsed', help: { ko: '예비비 사용액', en: 'Taken from the reserve' } },
  ZERO,
);
const DIVERTED = optionalFigure(
  {
    ko: '이용전용이체',
    en: 'diverted',
    help: { ko: '이용·전용·이체 증감액. 감액은 음수', en: 'Mutual use, diversion and transfer; less is negative' },
  },
  ZERO,
);
const CHANGED = optionalFigure(
  {
    ko: '변경사용',
    en: 'changedUse',
    help: { ko: '변경사용 증감액. 감액은 음수', en: 'Changed use; less is negative' },
  },
  ZERO,
);
const SUBSTITUTE = optionalFigure(
  { ko: '수입대체경비', en: 'substituteRevenue', help: { ko: '수입대체경비', en: 'Expense met by its revenue' } },
  ZERO,
);
const FIXED_BUDGET = figure({
  ko: '예산액',
  en: 'budget',
  help: { ko: '당초예산 + 추경 + 간주처리', en: 'Original budget with supplementary and deemed budgets' },
});

/** 예산현액. */
export const BUDGET_CURRENT = defineFunction({
  name: { ko: '예산현액', en: 'Current budget' },
  help: {
    ko: '예산액 + 이월액 + 예비비사용액 ± 이용·전용·이체 ± 변경사용 + 수입대체경비',
    en: 'Budget + carried over + reserve used ± diversions ± changed use + substitute revenue',
  },
  source: {
    ko: '지방재정법 제42조·제43조·제47조의2·제49조·제50조',
    en: 'Local Finance Act, articles 42, 43, 47-2, 49 and 50',
  },
  parameters: [FIXED_BUDGET, CARRIED, RESERVE, DIVERTED, CHANGED, SUBSTITUTE],
  result: AMOUNT_RESULT,
  examples: [
    { inputs: [100, 20, 0, -5], result: 115 },
    { inputs: [43452], result: 43452 },
    { inputs: ['43,452.5', '△2.5'], result: 43450 },
  ],
  calculate: (given) => {
    const figures = [FIXED_BUDGET, CARRIED, RESERVE, DIVERTED, CHANGED, SUBSTITUTE].map((each) => given.of(each));
    return withWholeAmounts(
      figures,
      ([original = 0n, carried = 0n, reserve = 0n, diverted = 0n, changed = 0n, substitute = 0n]) =>
        budgetCurrent({
          id: '',
          name: '',
          original,
          changes: {
            'specified-carry-over': carried,
            'reserve-use': reserve,
            diversion: diverted,
            'changed-use': changed,
            'substitute-revenue': substitute,
          },
        }),
    );
  },
  native: (given) =>
    joined(
      given.of(FIXED_BUDGET),
      '+',
      [CARRIED, RESERVE, DIVERTED, CHANGED, SUBSTITUTE].map((each) => given.of(each)),
    ),
});

/** 예상잔액. */
export const EXPECTED_BALANCE = defineFunction({
  name: { ko: '예상잔액', en: 'Expected balance' },
  help: {
    ko: '예산액 - 집행액 - 집행예정액',
    en: 'Budget - executed - planned to the end of the year',
  },
  parameters: [BUDGET, EXECUTED, PLANNED_IF_ANY],
  result: AMOUNT_RESULT,
  examples: [
    { inputs: [248781, 99701, 100737], result: 48343 },
    { inputs: ['2,150', '1,000', '500'], result: 650 },
    { inputs: [1000, 1200], result: -200 },
  ],
  calculate: (given) =>
    figureAnswer(subtractFixed(subtractFixed(given.of(BUDGET), given.of(EXECUTED)), given.of(PLANNED_IF_ANY))),
  native: (given) => joined(given.of(BUDGET), '-', [given.of(EXECUTED), given.of(PLANNED_IF_ANY)]),
});

const CURRENT = figure({ ko: '예산현액', en: 'currentBudget', help: { ko: '예산현액', en: 'Current budget' } });
const PAID = figure({ ko: '지출액', en: 'paid', help: { ko: '지출액', en: 'Amount paid' } });
const CARRIED_ON = optionalFigure(
  { ko: '이월액', en: 'carriedOver', help: { ko: '다음연도 이월액', en: 'Carried over to next year' } },
  ZERO,
);
const RETURNED = optionalFigure(
  { ko: '보조금반납금', en: 'subsidyReturned', help: { ko: '보조금 반납금', en: 'Subsidy returned' } },
  ZERO,
);

/** 집행잔액. */
export const SETTLED_BALANCE = defineFunction({
  name: { ko: '집행잔액', en: 'Balance of the settlement' },
  help: {
    ko: '예산현액 - 지출액 - 이월액 - 보조금반납금',
    en: 'Current budget - paid - carried over - subsidy returned',
  },
  source: { ko: '세출결산 과목 체계', en: 'Columns of the settlement of expenditure' },
  parameters: [CURRENT, PAID, CARRIED_ON, RETURNED],
  result: AMOUNT_RESULT,
  examples: [
    { inputs: [1000, 700, 100, 50], result: 150 },
    { inputs: [1000, 700], result: 300 },
  ],
  calculate: (given) =>
    withWholeAmounts(
      [given.of(CURRENT), given.of(PAID), given.of(CARRIED_ON), given.of(RETURNED)],
      ([current = 0n, paid = 0n, specified = 0n, subsidyReturned = 0n]) => {
        const carriedOver = { specified, accidental: 0n, continuing: 0n };
        return settledBalance({ record: '', current, paid, carriedOver, subsidyReturned, balance: BLANK });
      },
    ),
  native: (given) => joined(given.of(CURRENT), '-', [given.of(PAID), given.of(CARRIED_ON), given.of(RETURNED)]),
});
