import { columnOf, entryAt } from '../../../core/column/exact-column.ts';
import { calculate } from '../../../core/form/calculate.ts';
import type { Form } from '../../../core/form/form.ts';
import { exact, fixedText } from '../../../core/number/fixed.ts';
import { HALF_UP_1 } from '../../../core/number/rounding.ts';
import { ENTERPRISE_INCOME } from '../../../core/programme/enterprise.ts';
import { CURRENT_BUDGET, FRONT_LOADING, SETTLEMENT, SUPPLEMENTARY_BUDGET } from '../../../core/programme/finance.ts';
import { PLAN_BUDGET } from '../../../core/programme/plan.ts';
import { STAFFING } from '../../../core/programme/staffing.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';

type Rows = Readonly<Record<string, readonly (number | bigint)[]>>;

/** The figures of a form's column, its total in the last place. */
function calculated(form: Form, rows: Rows, key: string): readonly string[] {
  const length = Object.values(rows)[0]?.length ?? 0;
  const columns = new Map(
    Object.entries(rows).map(([name, figures]) => [name, columnOf([...figures.map(exact), null])] as const),
  );
  const sums = [{ place: length, addends: Array.from({ length }, (_, n) => n) }];
  const column = calculate(form, columns, { sums, roundingOf: () => HALF_UP_1 }).get(key);
  if (!column) throw new Error(`no column ${key}`);
  return Array.from({ length: length + 1 }, (_, n) => {
    const entry = entryAt(column, n);
    return typeof entry === 'object' && entry !== null ? fixedText(entry) : String(entry);
  });
}

test('추경 제1회: 16,446 + 2,644 = 19,090', () => {
  const rows = { after: [416_446, 12_644], before: [400_000, 10_000] };
  expect(calculated(SUPPLEMENTARY_BUDGET, rows, 'change')).toEqual(['16446', '2644', '19090']);
  expect(calculated(SUPPLEMENTARY_BUDGET, rows, 'growth')).toEqual(['4.1', '26.4', '4.7']);
});

test('공단 결산 2014: half-up 10.0, 7.6, 35.0', () => {
  const rows = { now: [13_414, 12_015, 1_399], before: [12_199, 11_163, 1_036] };
  expect(calculated(ENTERPRISE_INCOME, rows, 'change').slice(0, 3)).toEqual(['1215', '852', '363']);
  expect(calculated(ENTERPRISE_INCOME, rows, 'growth').slice(0, 3)).toEqual(['10.0', '7.6', '35.0']);
});

test('소요예산 2016: +49,472, +8.0 %', () => {
  const rows = { required: PROGRAMMES.map(({ next }) => next), before: PROGRAMMES.map(({ budget }) => budget) };
  expect(calculated(PLAN_BUDGET, rows, 'change').at(-1)).toBe('49472');
  expect(calculated(PLAN_BUDGET, rows, 'growth').at(-1)).toBe('8.0');
});

test('인력: 과부족 by grade and in all', () => {
  const rows = { quota: [1, 1, 7, 7, 7, 0], current: [1, 1, 6, 8, 5, 1] };
  expect(calculated(STAFFING, rows, 'gap')).toEqual(['0', '0', '-1', '1', '-2', '1', '-1']);
});

test('예산현액 and 집행잔액', () => {
  const zero = [0, 0];
  const none = { specified: zero, accidental: zero, continuing: zero };
  const rows = {
    ...none,
    original: [100, 200],
    supplementary: [10, 0],
    deemed: [5, 0],
    reserveUse: [7, 0],
    mutualUse: [0, 0],
    diversion: [-20, 20],
    transfer: zero,
    changedUse: zero,
    substituteRevenue: [1, 0],
  };
  expect(calculated(CURRENT_BUDGET, rows, 'budget')).toEqual(['115', '200', '315']);
  expect(calculated(CURRENT_BUDGET, rows, 'current')).toEqual(['103', '220', '323']);
  const settled = {
    ...none,
    current: [103, 220],
    paid: [90, 200],
    specified: [10, 0],
    accidental: [1, 5],
    returned: [0, 2],
  };
  expect(calculated(SETTLEMENT, settled, 'balance')).toEqual(['2', '13', '15']);
  expect(calculated(SETTLEMENT, settled, 'rate')).toEqual(['87.4', '90.9', '89.8']);
});

test('신속집행 of Seoul 2016 and 2017', () => {
  const rows = { subject: [240_661, 250_191], target: [141_101, 142_924], paid: [124_709, 130_747], committed: [0, 0] };
  expect(calculated(FRONT_LOADING, rows, 'paidRate').slice(0, 2)).toEqual(['51.8', '52.3']);
  expect(calculated(FRONT_LOADING, rows, 'attainment').slice(0, 2)).toEqual(['88.4', '91.5']);
  expect(calculated(FRONT_LOADING, rows, 'targetRate').slice(0, 2)).toEqual(['58.6', '57.1']);
});
