import { checkTotals } from '../../../core/check/check-total.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, changeLine, lineOf, linear, quotientOf, type Binding, type Rows } from './told.ts';

/** Four facilities and a total; 3,300 + 5,000 + 2,000 + 1,000 = 11,300 and 1,500 + 1,100 + 900 + 700 = 4,200. */
const PARTS = [
  [3_300, 1_500],
  [5_000, 1_100],
  [2_000, 900],
  [1_000, 700],
];

interface Sheet {
  readonly unit?: string;
  readonly headings?: readonly [string, string];
  readonly parts?: readonly (readonly TestCell[])[];
}

const table = (
  totals: readonly TestCell[],
  { unit = '원', headings = ['예산액', '집행액'], parts = PARTS }: Sheet = {},
): Rows => [
  [`(단위: ${unit})`],
  ['시설', ...headings],
  ...parts.map((figures, n) => [['가', '나', '다', '라'][n] ?? '', ...figures]),
  ['계', ...totals],
];

const SUM = { place: 4, addends: [0, 1, 2, 3] };
const BINDING: Binding = { rules: {}, sums: [SUM] };

/** The findings about totals, and behind them what recalculating writes. */
function judged(rows: Rows, binding: Binding = BINDING): readonly [readonly string[], readonly string[]] {
  const bound = boundTo(rows, binding);
  const { findings, corrections } = checkTotals(bound, new Figures(bound));
  return [findings.map(lineOf), corrections.map(changeLine)];
}
const NOTHING = [[], []];

describe('which columns are added up', () => {
  test.each([
    ['단가', false],
    ['순위', false],
    ['연번', false],
    ['평균', false],
    ['예산액', true],
    ['인원', true],
  ])('%s', (heading, isAdded) => {
    // 22 is neither the sum of 1, 2, 3 and 4 nor amid them
    const parts = [1, 2, 3, 4].map((value, n) => [value, PARTS[n]?.[1] ?? 0]);
    const found = judged(table([22, 4_200], { headings: [heading, '집행액'], parts }), BINDING)[0];
    expect(found.filter((line) => line.includes('B7')).length).toBe(isAdded ? 1 : 0);
  });

  test.each<[string, Binding['rules'], boolean]>([
    ['its own rule checks a difference', { 2: linear(1, 1) }, false],
    ['a product is none of a total', { 2: { kind: 'product', factors: [1, 1], zeros: 0 } }, true],
    ['a running sum is not added up', { 2: { kind: 'cumulative', of: 1 } }, false],
    ['a quotient is not added up', { 2: quotientOf(1, 1) }, false],
    ['no rule', {}, true],
  ])('%s', (_, rules, isAdded) => {
    expect(judged(table([11_300, 4_321]), { ...BINDING, rules: rules ?? {} })[0]).toEqual(
      isAdded ? ['error total-mismatch C7 4321 → 4,200'] : [],
    );
  });

  test('a difference whose inputs the row of the total lacks is added up', () => {
    const parts = PARTS.map((figures) => [...figures, (figures[0] ?? 0) - (figures[1] ?? 0)]);
    const rows = (...totals: readonly TestCell[]): Rows =>
      table(totals, { parts }).map((row, n) => (n === 1 ? [...row, '잔액'] : row));
    const rules = { 3: linear(1, -2) };
    // 11,300 − 4,200 = 7,100
    expect(judged(rows(11_300, 4_200, 7_321), { ...BINDING, rules })).toEqual(NOTHING);
    expect(judged(rows(11_300, null, 7_321), { ...BINDING, rules })[0]).toContain(
      'error total-mismatch D7 7321 → 7,100',
    );
  });
});

describe('what recalculating writes', () => {
  test('the sum for a wrong total and for one that is blank', () => {
    expect(judged(table([11_301, null]))).toEqual([
      ['info figure-missing C7  → 4,200', 'error total-mismatch B7 11301 → 11,300'],
      ['C7 blank → 4200', 'B7 11301 → 11300'],
    ]);
  });

  test('nothing for a total in doubt, a rounding gap, or a total of words', () => {
    expect(judged(table([11_301, 4_200], { headings: ['목표', '집행액'] }))).toEqual([
      ['warning total-doubtful B7 11301 → 11,300'],
      [],
    ]);
    expect(judged(table([11_301, 4_200], { unit: '백만원' }))).toEqual([['info rounding-gap B7 11301 → 11,300'], []]);
    expect(judged(table(['별도 관리', 4_200]))).toEqual(NOTHING);
  });

  test('a blank total that no other column bears out stays blank, an error does not', () => {
    const sums = [{ ...SUM, fits: 0 }];
    expect(judged(table([11_300, null]), { rules: {}, sums })).toEqual(NOTHING);
    expect(judged(table([11_300, { error: '#REF!' }]), { rules: {}, sums })).toEqual([
      ['error error-in-cell C7 #REF! → 4,200'],
      ['C7 #REF! → 4200'],
    ]);
  });

  test('what has nothing above is left alone', () => {
    const parts = PARTS.map(([budget]) => [budget ?? 0, null]);
    expect(judged(table([11_300, 500], { parts }))).toEqual(NOTHING);
  });

  test('words among the addends leave the total open: their figure is not known', () => {
    const parts = PARTS.map(([budget, spent], n) => [budget ?? 0, n === 2 ? '미정' : (spent ?? 0)]);
    expect(judged(table([11_300, 4_200], { parts }))).toEqual(NOTHING);
    expect(judged(table([11_300, null], { parts }))).toEqual(NOTHING);
    expect(judged(table([11_300, { error: '#REF!' }], { parts }))).toEqual(NOTHING);
  });

  test('a blank among the addends is nothing: 1,500 + 1,100 + 700 = 3,300', () => {
    const parts = PARTS.map(([budget, spent], n) => [budget ?? 0, n === 2 ? null : (spent ?? 0)]);
    expect(judged(table([11_300, 3_321], { parts }))[0]).toEqual(['error total-mismatch C7 3321 → 3,300']);
  });
});

describe('totals that were rounded: (4 + 1) ÷ 2 = 2.5 units', () => {
  const decimals = { parts: PARTS.map((figures) => figures.map((figure) => figure / 10 + 0.3)) };
  // 1,130 + 1.2 and 420 + 1.2
  test.each<[string, Rows, readonly string[]]>([
    [
      '천원, both by 1',
      table([11_301, 4_199], { unit: '천원' }),
      ['info rounding-gap B7 11301 → 11,300', 'info rounding-gap C7 4199 → 4,200'],
    ],
    [
      '천원, one by 1, the other by 50',
      table([11_301, 4_250], { unit: '천원' }),
      ['error total-mismatch B7 11301 → 11,300', 'error total-mismatch C7 4250 → 4,200'],
    ],
    [
      '원, both by 1',
      table([11_301, 4_199]),
      ['error total-mismatch B7 11301 → 11,300', 'error total-mismatch C7 4199 → 4,200'],
    ],
    [
      'one decimal, both by 0.1',
      table([1_131.3, 421.1], decimals),
      ['info rounding-gap B7 1131.3 → 1,131.2', 'info rounding-gap C7 421.1 → 421.2'],
    ],
    ['one decimal, one by 0.1', table([1_131.3, 421.2], decimals), ['error total-mismatch B7 1131.3 → 1,131.2']],
    ['백만원, by 2', table([11_302, 4_200], { unit: '백만원' }), ['info rounding-gap B7 11302 → 11,300']],
    ['백만원, by 3', table([11_303, 4_200], { unit: '백만원' }), ['error total-mismatch B7 11303 → 11,300']],
  ])('%s', (_, rows, expected) => {
    expect(judged(rows)[0]).toEqual(expected);
  });
});

describe('rows a total lacks, in one column or in all', () => {
  const unproven = { rules: {}, sums: [{ ...SUM, fits: 0 }] };
  const MISSES = ['error total-misses-rows B7 9300 → 11,300', 'error total-misses-rows C7 3300 → 4,200'];

  test('left out in every column is left out on purpose', () => {
    expect(judged(table([9_300, 3_300]), unproven)).toEqual(NOTHING);
  });

  test('where another column bears the total out it is a fault', () => {
    expect(judged(table([9_300, 3_300]))[0]).toEqual(MISSES);
  });

  test('a row that is missing tells more than what targets seldom are', () => {
    expect(judged(table([9_300, 3_300], { headings: ['목표', '실적'] }))[0]).toEqual(MISSES);
  });

  test('in one column alone it is a fault', () => {
    expect(judged(table([9_300, 4_200]), unproven)[0]).toEqual(MISSES.slice(0, 1));
  });

  test.each<[string, boolean]>([
    ['=SUM(B3:B5)', true],
    ['=+sum($B$3:$B$5)', true],
    ['=SUM(AB13:AB15)', true],
    ['=ROUND(SUM(B3:B5),0)', false],
    ['=SUM(B3:B5)+0', false],
    ['=SUM(B3,B4,B6)', false],
    ['=B3+B4+B6', false],
  ])('a sum over a range is meant to hold every row: %s', (formula, isFault) => {
    const totals = [
      { value: 9_300, formula },
      { value: 3_300, formula },
    ];
    expect(judged(table(totals), unproven)[0]).toEqual(isFault ? MISSES : []);
  });
});

describe('totals that no row explains: 7 too much', () => {
  const two = (first: readonly TestCell[], second: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['시설', '예산액', '집행액'],
    ['가', 3_300, 1_500],
    ['나', 5_000, 1_100],
    ['소계', ...first],
    ['다', 2_000, 900],
    ['라', 1_000, 700],
    ['소계', ...second],
  ];
  const groups = (fits = 1, tested = 1): Binding => ({
    rules: {},
    sums: [
      { place: 2, addends: [0, 1], fits, tested },
      { place: 5, addends: [3, 4], fits, tested },
    ],
  });
  const headed = (rows: Rows, heading: string): Rows =>
    rows.map((row, n) => (n === 1 ? ['시설', heading, '집행액'] : row));

  test('one of two is wrong', () => {
    expect(judged(two([8_307, 2_600], [3_000, 1_600]), groups())[0]).toEqual(['error total-mismatch B5 8307 → 8,300']);
    expect(judged(two([8_307, 2_600], [3_000, 1_600]), groups(0, 2))[0]).toEqual([
      'error total-mismatch B5 8307 → 8,300',
    ]);
    expect(judged(two([8_307, 2_600], [3_000, 1_607]), groups())[0]).toEqual([
      'error total-mismatch B5 8307 → 8,300',
      'error total-mismatch C8 1607 → 1,600',
    ]);
  });

  test('all of a column are: they are no sums', () => {
    expect(judged(two([8_307, 2_600], [3_007, 1_600]), groups())).toEqual(NOTHING);
  });

  test('of targets one of two is wrong as well', () => {
    expect(judged(headed(two([8_307, 2_600], [3_000, 1_600]), '목표'), groups())[0]).toEqual([
      'error total-mismatch B5 8307 → 8,300',
    ]);
    expect(judged(headed(two([8_307, 2_600], [null, 1_600]), '목표'), groups())[0]).toEqual([
      'warning total-doubtful B5 8307 → 8,300',
    ]);
  });

  test('a total that lacks a figure among its addends counts as well', () => {
    const rows = headed(two([8_307, 2_600], [1_000, 1_600]), '목표').map((row, n) =>
      n === 5 ? ['다', null, 900] : row,
    );
    expect(judged(rows, groups())[0]).toEqual(['error total-mismatch B5 8307 → 8,300']);
  });

  const single = (budget: TestCell, { fits, tested }: { fits: number; tested: number }, heading = '예산액') =>
    judged(table([budget, null], { headings: [heading, '집행액'] }), { rules: {}, sums: [{ ...SUM, fits, tested }] });

  test('the only total of a table that nothing bears out', () => {
    expect(single(11_307, { fits: 0, tested: 1 })[0]).toEqual(['error total-mismatch B7 11307 → 11,300']);
    expect(single(11_307, { fits: 0, tested: 2 })).toEqual(NOTHING);
    expect(single(11_307, { fits: 0, tested: 1 }, '목표')).toEqual(NOTHING);
    expect(single(11_307, { fits: 1, tested: 2 })[0]).toContain('error total-mismatch B7 11307 → 11,300');
  });

  test('the only total of its column, where the table has others: in doubt', () => {
    expect(judged(two([8_307, 2_600], [null, null]), groups(0, 1))[0]).toEqual([
      'warning total-doubtful B5 8307 → 8,300',
    ]);
  });
});

describe('a total amid the figures it would add up is a mean', () => {
  const means = (held: TestCell, ages: readonly TestCell[]): readonly string[] => {
    const parts = ages.map((age, n) => [age, PARTS[n]?.[1] ?? 0]);
    const addends = ages.map((_, n) => n);
    const total = [1_500, 2_600, 3_500, 4_200][ages.length - 1] ?? 0;
    const sums = [{ place: ages.length, addends }];
    return judged(table([held, total], { headings: ['실적', '집행액'], parts }), { rules: {}, sums })[0];
  };

  test.each<[string, TestCell, readonly TestCell[], readonly string[]]>([
    ['43 of 41, 44, 39 and 47', 43, [41, 44, 39, 47], []],
    ['the least', 39, [41, 44, 39, 47], []],
    ['the most', 47, [41, 44, 39, 47], []],
    ['less than the least', 38, [41, 44, 39, 47], ['warning total-doubtful B7 38 → 171']],
    ['more than the most', 48, [41, 44, 39, 47], ['warning total-doubtful B7 48 → 171']],
    ['one is not known', 43, [41, 44, null, 47], []],
    ['of two it is too little', 42, [41, 44], ['warning total-doubtful B5 42 → 85']],
    ['of three it is enough', 42, [41, 44, 39], []],
    ['zero is amid any', 20, [0, 44, 39, 47], ['warning total-doubtful B7 20 → 130']],
  ])('%s', (_, held, ages, expected) => {
    expect(means(held, ages)).toEqual(expected);
  });
});
