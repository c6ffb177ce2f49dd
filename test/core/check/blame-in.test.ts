import type { Rule } from '../../../core/sheet/relation/relation.ts';
import { blameIn } from '../../../core/check/suspect.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, linear, quotientOf, type Binding, type Rows } from './told.ts';

/** Who is blamed: place, row, right value and how many calculations speak against the figure; then what stays unclear. */
const blamed = (rows: Rows, binding: Binding): readonly (readonly (readonly number[])[])[] => {
  const { suspects, unclear } = blameIn(boundTo(rows, binding));
  return [
    suspects.map(({ place, n, value, count }) => [place, n, value, count]),
    unclear.map(({ place, n }) => [place, n]),
  ];
};

const NOBODY = [[], []];
const percent = (value: number): TestCell => ({ value, text: value.toFixed(2) });

type Row = readonly [TestCell, TestCell, TestCell];

const RIGHT: readonly [Row, Row, Row, Row] = [
  [7_357, 3_627, 3_730],
  [4_859, 2_314, 2_545],
  [2_753, 1_451, 1_302],
  [14_969, 7_392, 7_577],
];

/** Three facilities and their total; rows given take the place of the right ones. */
const balances = (wrong: Readonly<Record<number, Row>> = {}, unit = '원', rates: readonly TestCell[] = []): Rows => [
  [`(단위: ${unit})`],
  ['시설', '예산액', '집행액', '잔액', '집행률(%)'],
  ...['가람집', '나눔집', '다온집', '계'].map((name, n) => [name, ...(wrong[n] ?? RIGHT[n] ?? []), rates[n] ?? null]),
];

const BALANCE: Readonly<Record<number, Rule>> = { 3: linear(1, -2) };
const SUMS = [{ place: 3, addends: [0, 1, 2] }];
const BOTH: Binding = { rules: BALANCE, sums: SUMS };

describe('rows that contradict themselves', () => {
  test.each<[string, Readonly<Record<number, Row>>, ReturnType<typeof blamed>]>([
    ['nothing', {}, NOBODY],
    ['its row and its total speak against 3,214', { 1: [4_859, 3_214, 2_545] }, [[[2, 1, 2_314, 2]], []]],
    [
      'two figures in two rows',
      { 1: [4_859, 3_214, 2_545], 2: [2_573, 1_451, 1_302] },
      [
        [
          [1, 2, 2_753, 2],
          [2, 1, 2_314, 2],
        ],
        [],
      ],
    ],
    ['a result is named where its rule is checked', { 1: [4_859, 2_314, 2_554] }, NOBODY],
    [
      'only the spending has no total that bears it out',
      { 1: [4_859, 3_214, 2_545], 3: [14_969, null, 7_577] },
      [[[2, 1, 2_314, 2]], []],
    ],
    [
      'the budget has no total, the spending one that speaks against it',
      { 1: [4_859, 3_214, 2_545], 3: [null, 7_392, 7_577] },
      [[[2, 1, 2_314, 2]], []],
    ],
    [
      'the balance is borne out, the budget and the spending are not',
      { 1: [4_859, 3_214, 2_545], 3: [null, null, 7_577] },
      [[], [[3, 1]]],
    ],
    ['nothing is borne out', { 1: [4_859, 3_214, 2_545], 3: [null, null, null] }, NOBODY],
    [
      'the totals bear out each of two rows that are off',
      { 1: [4_859, 2_314, 2_645], 2: [2_753, 1_451, 1_202] },
      NOBODY,
    ],
    [
      'the totals speak against the budget as well as the spending',
      { 1: [4_859, 3_214, 2_545], 3: [15_869, 7_392, 7_577] },
      [
        [
          [1, 1, 5_759, 2],
          [2, 1, 2_314, 2],
        ],
        [],
      ],
    ],
    ['a total', { 3: [14_969, 7_932, 7_577] }, [[[2, 3, 7_392, 2]], []]],
    ['a figure that is not there', { 1: [4_859, null, 2_545] }, NOBODY],
    ['a total that is not there', { 1: [4_859, 3_214, 2_545], 3: [null, null, 7_577] }, [[], [[3, 1]]]],
  ])('%s', (_, wrong, expected) => {
    expect(blamed(balances(wrong), BOTH)).toEqual(expected);
  });

  test('a rate is one more calculation', () => {
    const rates = [49.3, 47.62, 52.71, 49.38].map(percent);
    const rules = { ...BALANCE, 4: quotientOf(2, 1) };
    expect(blamed(balances({ 1: [4_859, 3_214, 2_545] }, '원', rates), { rules, sums: SUMS })).toEqual([
      [[2, 1, 2_314, 3]],
      [],
    ]);
  });

  test('a result that is calculated contradicts nothing', () => {
    const calculated = { value: 2_545, formula: '=B4-C4' };
    expect(blamed(balances({ 1: [4_859, 3_214, calculated] }), { rules: BALANCE, sums: [] })).toEqual(NOBODY);
    expect(blamed(balances({ 1: [4_859, 3_214, calculated], 3: [14_969, null, 7_577] }), BOTH)).toEqual(NOBODY);
  });

  test.each<['item' | 'subtotal' | 'total' | 'heading' | 'carry' | 'reference', boolean]>([
    ['item', true],
    ['subtotal', true],
    ['total', true],
    ['heading', false],
    ['carry', false],
    ['reference', false],
  ])('a row that is: %s', (kind, isAsked) => {
    const rows = balances({ 1: [4_859, 3_214, 2_545], 3: [14_969, null, 7_577] });
    expect(blamed(rows, { ...BOTH, kinds: { 1: kind } })).toEqual(isAsked ? [[[2, 1, 2_314, 2]], []] : NOBODY);
  });

  // two inputs: (2 + 1) ÷ 2 = 1.5 units
  test.each<[string, number, boolean]>([
    ['원', 2_315, true],
    ['천원', 2_315, false],
    ['천원', 2_313, false],
    ['천원', 2_316, true],
    ['천원', 2_312, true],
    ['백만원', 2_315, false],
  ])('amounts in %s that were rounded before: %d', (unit, spent, isAsked) => {
    const rows = balances({ 1: [4_859, spent, 2_545], 3: [14_969, null, 7_577] }, unit);
    expect(blamed(rows, BOTH)).toEqual(isAsked ? [[[2, 1, 2_314, 2]], []] : NOBODY);
  });

  /** A sum of many columns, of which the last is 10 too much; what they add up to, and each of the others, stands twice. */
  const wide = (count: number): readonly [Rows, Binding] => {
    const places = Array.from({ length: count }, (_, n) => n + 2);
    const parts = places.map((place) => 100 + place);
    const sum = parts.reduce((all, part) => all + part, 0);
    const right = places.slice(0, -1);
    const copies = right.map((place, n) => [count + 3 + n, linear(place)] as const);
    const rules = { 1: linear(...places), [count + 2]: linear(1), ...Object.fromEntries(copies) };
    const row = [sum, ...parts.slice(0, -1), (parts.at(-1) ?? 0) + 10, sum, ...parts.slice(0, -1)];
    const headings = row.map((_, n) => `값${n}`);
    return [
      [['(단위: 원)'], ['이름', ...headings], ...['가', '나', '다'].map((name) => [name, ...row])],
      { rules, sums: [] },
    ];
  };

  test('a sum of more than twelve columns is left alone', () => {
    expect(blamed(...wide(12))[0]).toEqual([0, 1, 2].map((n) => [13, n, 113, 2]));
    expect(blamed(...wide(13))).toEqual(NOBODY);
  });

  test('more than 200 contradictions come from the rule and not from the figures', () => {
    const rows = (count: number): Rows => [
      ['이름', '모두', '하나', '둘', '모두 다시', '하나 다시'],
      ...Array.from({ length: count }, (_, n) => [`이름${n}`, 500 + 3 * n, 200 + n, 310 + 2 * n, 500 + 3 * n, 200 + n]),
    ];
    const rules = { 1: linear(2, 3), 4: linear(1), 5: linear(2) };
    expect(blamed(rows(200), { rules, sums: [] })[0]).toHaveLength(200);
    expect(blamed(rows(201), { rules, sums: [] })).toEqual(NOBODY);
  });
});

describe('totals that do not come out', () => {
  const RATES = [49.3, 47.62, 52.71, 49.38].map(percent);
  const RATE: Binding = { rules: { 4: quotientOf(2, 1) }, sums: SUMS };
  const spent = (second: TestCell, total: TestCell = 7_392, unit = '원', third: TestCell = 1_451): Rows =>
    balances({ 1: [4_859, second, null], 2: [2_753, third, null], 3: [null, total, null] }, unit, RATES);

  test('the rate of its own row speaks against 2,414 as well', () => {
    expect(blamed(spent(2_414), RATE)).toEqual([[[2, 1, 2_314, 2]], []]);
  });

  test('a figure that is calculated is not to blame', () => {
    expect(blamed(spent({ value: 2_414, formula: '=C9' }), RATE)).toEqual(NOBODY);
  });

  // three addends: (3 + 1) ÷ 2 = 2 units
  test.each<[string, number, boolean]>([
    ['원', 2_316, true],
    ['천원', 2_316, false],
    ['천원', 2_312, false],
    ['천원', 2_317, true],
    ['천원', 2_311, true],
    ['원', 2_314.2, false],
    ['원', 2_313.8, false],
    ['원', 2_314.3, false],
    ['원', 2_316.5, true],
  ])('in %s, %d for 2,314', (unit, second, isAsked) => {
    const [blame] = blamed(spent(second, 7_392, unit), RATE);
    expect(blame).toEqual(isAsked ? [[2, 1, 2_314, 2]] : []);
  });

  test('a column without a unit was not rounded', () => {
    expect(blamed(spent(2_316).slice(1), RATE)).toEqual([[[2, 1, 2_314, 2]], []]);
  });

  test('two figures that are both 900 too much, and one 900 in the total, blame nobody', () => {
    expect(blamed(spent(3_214, 3_627 + 3_214 + 2_351 - 900, '원', 2_351), RATE)).toEqual(NOBODY);
  });

  test('a slip that the rate bears out is none', () => {
    const rates = [49.3, 66.15, 52.71].map(percent);
    const rows = balances({ 1: [4_859, 3_214, null], 3: [null, 7_392, null] }, '원', rates);
    expect(blamed(rows, { ...RATE, rules: {} })).toEqual([[[2, 1, 2_314, 1]], []]);
    expect(blamed(rows, RATE)).toEqual(NOBODY);
  });

  test('a total that no other column bears out blames nobody', () => {
    expect(blamed(spent(3_214), { ...RATE, sums: [{ place: 3, addends: [0, 1, 2], fits: 0 }] })).toEqual(NOBODY);
  });
});

describe('slips of the hand that are just the gap of a total', () => {
  const list = (...figures: readonly TestCell[]): Rows => [
    ['시설', '집행액'],
    ...figures.map((figure, n) => [['가람집', '나눔집', '다온집', '계'][n] ?? '', figure]),
  ];
  const slips = (figures: readonly TestCell[], binding: Binding = { rules: {}, sums: SUMS }) =>
    blamed(list(...figures), binding)[0];

  test.each<[string, readonly TestCell[], readonly (readonly number[])[]]>([
    ['a sign, however small: 50 + 70 + 30', [-50, 70, 30, 150], [[1, 0, 50, 1]]],
    ['4,924 for 4,942', [7_361, 4_924, 2_753, 15_056], [[1, 1, 4_942, 1]]],
    ['two figures may be the slip: 4,924 and 1,357 by 18', [7_361, 4_924, 1_357, 13_660], []],
    ['a thousand at the least: 0.1 for 100', [0.1, 70, 30, 200], [[1, 0, 100, 1]]],
    ['less than 100: 0.09 for 90', [0.09, 70, 30, 190], []],
    ['21 for 12 is chance', [21, 70, 30, 112], []],
    ['the total itself is the slip, 15,506 for 15,056', [1_160, 6_942, 6_954, 15_506], []],
    ['a total that is calculated', [7_361, 4_924, 2_753, { value: 15_056, formula: '=SUM(B2:B4)' }], []],
  ])('%s', (_, figures, expected) => {
    expect(slips(figures)).toEqual(expected);
  });

  test('1,610 for 1,160 where the total is no slip', () => {
    expect(slips([1_610, 6_942, 6_954, 15_056])).toEqual([]);
    expect(slips([1_610, 6_932, 6_900, 14_992])).toEqual([[1, 0, 1_160, 1]]);
  });

  test('a running sum is typed as well, a sum of others is not', () => {
    const figures = [7_361, 4_924, 2_753, 15_056];
    expect(slips(figures, { rules: { 1: { kind: 'cumulative', of: 0 } }, sums: SUMS })).toEqual([[1, 1, 4_942, 1]]);
    expect(slips(figures, { rules: { 1: { kind: 'product', factors: [0], zeros: 0 } }, sums: SUMS })).toEqual([]);
  });
});
