import { BUDGET_CURRENT, EXPECTED_BALANCE, SETTLED_BALANCE } from './definition/budget-amount.ts';
import { EXECUTION_RATE, YEAR_END_RATE } from './definition/execution-rate.ts';
import { BUSINESS_DAYS, DEADLINE, PRINT_DATE } from './definition/calendar.ts';
import type { CustomFunction, FunctionAnswer, FunctionInput } from './custom-function.ts';
import { DISCLOSURE_RATE } from './definition/disclosure.ts';
import { ACHIEVEMENT, MEAN_ACHIEVEMENT } from './definition/achievement.ts';
import { GRADE, RANK } from './definition/score.ts';
import { ELAPSED_RATE, FRONT_LOADING_TARGET, INDEPENDENCE } from './definition/finance.ts';
import type { FunctionId } from './function-ids.ts';
import { CONVERT_UNIT, ROUND, WON_IN_HANGUL } from './definition/money.ts';
import { PRINT, READ } from './definition/notation.ts';
import { ANNUAL_GROWTH, GROWTH_RATE, SHARE, SHARES } from './definition/statistics.ts';

/** Every custom function by its id (사용자 지정 함수 목록), in the order of {@link FUNCTION_IDS}. */
export const CUSTOM_FUNCTIONS: Readonly<Record<FunctionId, CustomFunction>> = {
  'BUDGET.EXECUTIONRATE': EXECUTION_RATE,
  'BUDGET.YEARENDRATE': YEAR_END_RATE,
  'BUDGET.CURRENT': BUDGET_CURRENT,
  'BUDGET.EXPECTEDBALANCE': EXPECTED_BALANCE,
  'BUDGET.SETTLEDBALANCE': SETTLED_BALANCE,
  'BUDGET.ELAPSEDRATE': ELAPSED_RATE,
  'BUDGET.FRONTLOADINGTARGET': FRONT_LOADING_TARGET,
  'FINANCE.INDEPENDENCE': INDEPENDENCE,
  'STATISTICS.GROWTHRATE': GROWTH_RATE,
  'STATISTICS.SHARE': SHARE,
  'STATISTICS.SHARES': SHARES,
  'STATISTICS.ANNUALGROWTH': ANNUAL_GROWTH,
  'EVALUATION.ACHIEVEMENT': ACHIEVEMENT,
  'EVALUATION.MEANACHIEVEMENT': MEAN_ACHIEVEMENT,
  'EVALUATION.GRADE': GRADE,
  'EVALUATION.RANK': RANK,
  'DISCLOSURE.RATE': DISCLOSURE_RATE,
  'CALENDAR.DEADLINE': DEADLINE,
  'CALENDAR.BUSINESSDAYS': BUSINESS_DAYS,
  'CALENDAR.PRINTDATE': PRINT_DATE,
  'NUMBER.CONVERTUNIT': CONVERT_UNIT,
  'NUMBER.ROUND': ROUND,
  'NUMBER.WONINHANGUL': WON_IN_HANGUL,
  'NUMBER.READ': READ,
  'NUMBER.PRINT': PRINT,
};

/**
 * Calculates a custom function as Excel calls it (함수 계산).
 *
 * @param inputs the arguments: blank for one left out, serial numbers for dates, rows of values for ranges
 * @example
 * callFunction('BUDGET.EXECUTIONRATE', [430, 1000]) //=> { kind: 'value', value: 43 }
 * callFunction('NUMBER.WONINHANGUL', [113_560]) //=> { kind: 'value', value: '금일십일만삼천오백육십원' }
 */
export function callFunction(id: FunctionId, inputs: readonly FunctionInput[]): FunctionAnswer {
  return CUSTOM_FUNCTIONS[id].call(inputs);
}
