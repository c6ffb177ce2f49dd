import { BLANK } from '../../blank.ts';
import { budgetCurrent } from '../../budget/line.ts';
import { settledBalance } from '../../budget/settlement.ts';
import { subtractFixed } from '../../number/fixed.ts';
import { figureAnswer } from '../answer.ts';
import { figure, optionalFigure } from '../arguments.ts';
import { defineFunction, NUMBER_RESULT } from '../define.ts';
import { joined } from '../native.ts';
import { withWholeAmounts } from '../scaled.ts';
import { BUDGET, EXECUTED, PLANNED_IF_ANY, ZERO } from './budget-parameters.ts';

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
  result: NUMBER_RESULT,
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
  result: NUMBER_RESULT,
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
  result: NUMBER_RESULT,
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
