import type { Rule } from '../../../core/sheet/relation/relation.ts';
import { Evidence } from '../../../core/check/evidence.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, linear, quotientOf, terms, type Binding, type Rows } from './told.ts';

const HEADINGS = ['시설', '예산액', '집행액', '잔액', '집행률(%)', '전년도 예산액', '증감률(%)'];
const rate = (value: number): TestCell => ({ value, text: value.toFixed(1) });

/** Balances, rates of one decimal, and growth against the year before, one row a facility; the last row is the total. */
const table = (first: readonly TestCell[] = [400, 100, 300, rate(25), 320, rate(25)]): Rows => [
  HEADINGS,
  ['가', ...first],
  ['나', 600, 300, 300, rate(50), 480, rate(25)],
  ['다', 500, 250, 250, rate(50), 400, rate(25)],
  ['계', 1_500, 650, 850, rate(43.3), 1_200, rate(25)],
];

const RULES: Readonly<Record<number, Rule>> = {
  3: linear(1, -2),
  4: quotientOf(2, 1),
  6: { kind: 'growth', now: 1, before: 5, zeros: 2 },
};
const SUMS = [{ place: 3, addends: [0, 1, 2] }];

const weigh = (rows: Rows, binding: Binding, place: number, n: number, value: number): readonly [number, number] => {
  const { fixed, broken } = new Evidence(boundTo(rows, { rules: RULES, sums: SUMS, ...binding })).weigh(
    place,
    n,
    value,
  );
  return [fixed, broken];
};

describe('what another value would bring right, and what wrong (방증)', () => {
  test.each<[string, [number, number, number], [number, number]]>([
    ['the same value changes nothing', [1, 0, 400], [0, 0]],
    ['balance, rate 100 ÷ 402 = 24.9, growth 82 ÷ 320 = 25.6 and total', [1, 0, 402], [0, 4]],
    ['100 ÷ 401 = 24.94 is a rate of 25.0 still', [1, 0, 401], [0, 3]],
    ['balance, rate and total', [2, 0, 110], [0, 3]],
    ['a balance speaks for its rule and its total', [3, 0, 301], [0, 2]],
    ['a rate speaks for its rule alone: rates are not added up', [4, 0, 26], [0, 1]],
    ['within the last digit', [4, 0, 25.05], [0, 0]],
    ['just its last digit off', [4, 0, 25.1], [0, 0]],
    ['more than its last digit', [4, 0, 25.2], [0, 1]],
    ['the year before: growth and total', [5, 0, 310], [0, 2]],
    ['the total of a column, whose own rules count as well', [1, 3, 1_510], [0, 4]],
    ['the total of the balances', [3, 3, 851], [0, 2]],
  ])('%s', (_, [place, n, value], expected) => {
    expect(weigh(table(), {}, place, n, value)).toEqual(expected);
  });

  test.each<[string, readonly TestCell[], [number, number, number], [number, number]]>([
    ['a budget typed 410', [410, 100, 300, rate(25), 320, rate(25)], [1, 0, 400], [4, 0]],
    ['a spending typed 110', [400, 110, 300, rate(25), 320, rate(25)], [2, 0, 100], [3, 0]],
    ['another value that is wrong as well', [400, 110, 300, rate(25), 320, rate(25)], [2, 0, 120], [0, 0]],
    ['a balance typed 310', [400, 100, 310, rate(25), 320, rate(25)], [3, 0, 300], [2, 0]],
    ['a year before typed 300', [400, 100, 300, rate(25), 300, rate(25)], [5, 0, 320], [2, 0]],
    ['a rate typed 52', [400, 100, 300, rate(52), 320, rate(25)], [4, 0, 25], [1, 0]],
    ['a budget that mends the row and not the column', [400, 110, 300, rate(25), 320, rate(25)], [1, 0, 410], [1, 2]],
  ])('%s', (_, first, [place, n, value], expected) => {
    expect(weigh(table(first), {}, place, n, value)).toEqual(expected);
  });

  test.each<[string, readonly TestCell[], [number, number, number], [number, number]]>([
    ['no figure for the balance', [400, 100, null, rate(25), 320, rate(25)], [1, 0, 410], [0, 3]],
    ['a dash is typed for none', [400, 100, '-', rate(25), 320, rate(25)], [1, 0, 410], [0, 3]],
    ['a base of zero: no rate and no growth', [400, 100, 300, rate(25), 0, rate(25)], [1, 0, 0], [0, 2]],
    ['no figure to replace: 0 + 400 = 400', [null, 100, 300, rate(25), 320, rate(25)], [1, 0, 400], [1, 0]],
  ])('what lacks a figure says nothing: %s', (_, first, [place, n, value], expected) => {
    expect(weigh(table(first), {}, place, n, value)).toEqual(expected);
  });

  test('a result that is calculated follows a wrong figure and says nothing', () => {
    const calculated = { value: 300, formula: '=B2-C2' };
    expect(weigh(table([400, 100, calculated, rate(25), 320, rate(25)]), {}, 2, 0, 110)).toEqual([0, 2]);
    const total = { value: 650, formula: '=SUM(C2:C4)' };
    const rows = [...table().slice(0, 4), ['계', 1_500, total, 850, rate(43.3), 1_200, rate(25)]];
    expect(weigh(rows, {}, 2, 0, 110)).toEqual([0, 2]);
    expect(new Evidence(boundTo(rows, { rules: RULES, sums: SUMS })).isCalculated(2, 3)).toBe(true);
    expect(new Evidence(boundTo(rows, { rules: RULES, sums: SUMS })).isCalculated(2, 2)).toBe(false);
  });

  test('shares and running sums say nothing about one row', () => {
    const share: Rule = { kind: 'share', of: 1, zeros: 2 };
    expect(weigh(table(), { rules: { 4: share }, sums: [] }, 1, 0, 410)).toEqual([0, 0]);
    const running: Rule = { kind: 'cumulative', of: 1 };
    expect(weigh(table(), { rules: { 3: running }, sums: [] }, 1, 0, 410)).toEqual([0, 0]);
    const product: Rule = { kind: 'product', factors: [1, 2], zeros: 0 };
    expect(weigh(table(), { rules: { 3: product }, sums: [] }, 1, 0, 410)).toEqual([0, 0]);
  });

  test('a total that no column bears out says nothing', () => {
    expect(weigh(table(), { sums: [{ place: 3, addends: [0, 1, 2], fits: 0 }] }, 2, 0, 110)).toEqual([0, 2]);
    expect(weigh(table(), { sums: [] }, 2, 0, 110)).toEqual([0, 2]);
  });

  test('rows that are in two totals are asked of both', () => {
    const sums = [...SUMS, { place: 2, addends: [0, 1] }];
    // 400 + 600 is not 500: only the first breaks
    expect(weigh(table(), { rules: {}, sums }, 1, 0, 410)).toEqual([0, 1]);
    // 300 + 600 − 400 … the second comes out at −100, which a budget never is
    expect(weigh(table(), { rules: {}, sums }, 1, 0, -100)).toEqual([0, 1]);
  });

  test('a blank among the addends counts for nothing', () => {
    const rows = table([null, 100, 300, rate(25), 320, rate(25)]);
    // 600 + 500 = 1,100, short of 1,500 by 400
    expect(
      new Evidence(boundTo(rows, { sums: SUMS })).sumOf(1, { place: 3, addends: [0, 1, 2], fits: 1, tested: 1 }),
    ).toBe(1_100);
  });

  test('the sums of two columns are kept apart', () => {
    const evidence = new Evidence(boundTo(table(), { sums: SUMS }));
    const total = { place: 3, addends: [0, 1, 2], fits: 1, tested: 1 };
    expect([1, 2, 3, 1].map((place) => evidence.sumOf(place, total))).toEqual([1_500, 650, 850, 1_500]);
    expect(evidence.sumOf(1, { ...total, place: 2, addends: [0, 1] })).toBe(1_000);
  });

  test('rates are not added up, nor other quotients: 25 + 50 + 50 = 125 is chance', () => {
    const rows = (heading: string): Rows =>
      table().map((row, n) => [...row.slice(0, 4), [heading, 25, 50, 50, 125][n] ?? null, ...row.slice(5)]);
    expect(weigh(rows('집행률(%)'), {}, 4, 0, 28)).toEqual([0, 1]);
    expect(weigh(rows('집행률(%)'), { rules: {} }, 4, 0, 28)).toEqual([0, 0]);
    expect(weigh(rows('무게'), {}, 4, 0, 28)).toEqual([0, 1]);
    expect(weigh(rows('무게'), { rules: {} }, 4, 0, 28)).toEqual([0, 1]);
    expect(weigh(rows('무게'), { rules: { 4: linear(1, -2) } }, 4, 0, 28)).toEqual([0, 1]);
  });

  test('a dash in the place of a balance of zero says nothing', () => {
    const rows = table([100, 100, '-', rate(100), 80, rate(25)]);
    expect(weigh(rows, { rules: { 3: linear(1, -2) }, sums: [] }, 1, 0, 110)).toEqual([0, 0]);
    expect(
      weigh(table([100, 100, 0, rate(100), 80, rate(25)]), { rules: { 3: linear(1, -2) }, sums: [] }, 1, 0, 110),
    ).toEqual([0, 1]);
  });
});

describe('what a figure cannot be', () => {
  test.each<[string, number, number, [number, number]]>([
    ['nothing', 1, Number.NaN, [0, 1]],
    ['below zero, where nothing is', 1, -400, [0, 1]],
    ['zero it may be', 2, 0, [0, 3]],
    ['a balance may be below zero', 3, -300, [0, 2]],
    ['two decimals it may have: 100 ÷ 400.25 and 80.25 ÷ 320 round to 25.0 and 25.1', 1, 400.25, [0, 2]],
    ['three it may not', 1, 400.125, [0, 1]],
    ['a column of words', 0, 400, [0, 1]],
  ])('%s', (_, place, value, expected) => {
    expect(weigh(table(), {}, place, 0, value)).toEqual(expected);
  });

  test('a column that has negatives may have more', () => {
    const rows = [...table(), ['라', -20, 300, 300, rate(50), 480, rate(25)]];
    // breaks the balance, the rate (100 ÷ −400), the growth and the total: 4
    expect(weigh(rows, {}, 1, 0, -400)).toEqual([0, 4]);
  });

  test('a column of three decimals may have three more', () => {
    const rows = [...table(), ['라', 20.125, 300, 300, rate(50), 480, rate(25)]];
    expect(weigh(rows, {}, 1, 0, 400.125)).toEqual([0, 2]);
    expect(weigh(rows, {}, 1, 0, 400.0625)).toEqual([0, 1]);
  });
});

test('quotients of several terms: (100 + 300) ÷ (400 − 200) = 2.0', () => {
  const rule: Rule = { kind: 'quotient', part: terms(2, 3), whole: terms(1, -5), zeros: 0 };
  const rows = table([400, 100, 300, rate(2), 200, rate(25)]);
  const judged = (place: number, value: number) => weigh(rows, { rules: { 4: rule }, sums: [] }, place, 0, value);
  // (120 + 300) ÷ 200 = 2.1 lies on the last digit, (130 + 300) ÷ 200 = 2.15 beyond it
  expect(judged(2, 130)).toEqual([0, 1]);
  expect(judged(3, 310)).toEqual([0, 0]);
  expect(judged(1, 500)).toEqual([0, 1]);
  expect(judged(5, 210)).toEqual([0, 1]);
  expect(judged(5, 400)).toEqual([0, 0]);
  expect(judged(6, 4)).toEqual([0, 0]);
  // a third term of the part is added as well: (100 + 300 + 200) ÷ 300
  const three: Rule = { kind: 'quotient', part: terms(2, 3, 5), whole: terms(7), zeros: 0 };
  const wide = [
    [...HEADINGS, '인원'],
    ['가', 400, 100, 300, rate(2), 200, rate(25), 300],
  ];
  expect(weigh(wide, { rules: { 4: three }, sums: [] }, 2, 0, 160)).toEqual([0, 1]);
});
