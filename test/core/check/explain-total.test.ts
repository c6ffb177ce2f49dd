import { explainTotal, rowsInWords, type TotalFault } from '../../../core/check/explain-total.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import type { BoundTable } from '../../../core/check/bound-table.ts';
import { fixed, type Fixed } from '../../../core/number/fixed.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, type Binding, type Rows } from './told.ts';

const NAMES = ['가', '나', '다', '라', '그중', '계'];

/** Four facilities, a row beside them and a total: 3,300 + 5,000 + 2,000 + 1,000 = 11,300 and 1,500 + 1,100 + 900 + 700 = 4,200. */
const rows = (totals: readonly TestCell[], beside: readonly TestCell[] = [null, null]): Rows => [
  ['(단위: 원)'],
  ['시설', '예산액', '집행액'],
  ...[[3_300, 1_500], [5_000, 1_100], [2_000, 900], [1_000, 700], beside, totals].map((figures, n) => [
    NAMES[n] ?? '',
    ...figures,
  ]),
];

const TOTAL = { place: 5, addends: [0, 1, 2, 3], fits: 1, tested: 1 };
const BINDING: Binding = { rules: {}, sums: [TOTAL] };

function faultOf(bound: BoundTable, place: number, held: Fixed, sum: Fixed): TotalFault | undefined {
  return explainTotal(bound, new Figures(bound), { place, total: TOTAL, held, sum });
}

/** What the total of a column lacks or has too much. */
function fault(totals: readonly [number, number], place = 1, beside?: readonly TestCell[], binding = BINDING) {
  const sums = [fixed(11_300n), fixed(4_200n)];
  const held = fixed(BigInt(totals[place - 1] ?? 0));
  return faultOf(boundTo(rows(totals, beside), binding), place, held, sums[place - 1] ?? held);
}

describe('rows that are just what a total lacks or has too much (빠진 행·중복된 행)', () => {
  test.each<[string, Parameters<typeof fault>, TotalFault | undefined]>([
    ['lacks 2,000', [[9_300, 4_200]], { kind: 'misses', rows: [2], columns: 1, isTelling: true }],
    ['lacks 1,000, just enough to tell', [[10_300, 4_200]], { kind: 'misses', rows: [3], columns: 1, isTelling: true }],
    ['the same row in both columns', [[9_300, 3_300]], { kind: 'misses', rows: [2], columns: 2, isTelling: true }],
    ['900 is chance in one column', [[11_300, 3_300], 2], undefined],
    [
      '900 tells with the other column',
      [[9_300, 3_300], 2],
      { kind: 'misses', rows: [2], columns: 2, isTelling: false },
    ],
    ['2,000 too much', [[13_300, 4_200]], { kind: 'doubles', rows: [2], columns: 1, isTelling: true }],
    ['twice in both columns', [[13_300, 5_100]], { kind: 'doubles', rows: [2], columns: 2, isTelling: true }],
    ['missing here, twice there', [[9_300, 5_100]], { kind: 'misses', rows: [2], columns: 1, isTelling: true }],
    ['lacks the last two', [[8_300, 4_200]], { kind: 'misses', rows: [2, 3], columns: 1, isTelling: true }],
    ['lacks the first two', [[3_000, 4_200]], { kind: 'misses', rows: [0, 1], columns: 1, isTelling: true }],
    ['two rows apart are chance: 3,300 + 1,000', [[7_000, 4_200]], undefined],
    ['no row of 1,234', [[10_066, 4_200]], undefined],
  ])('%s', (_, given, expected) => {
    expect(fault(...given)).toEqual(expected);
  });

  test('another total is counted twice, never left out: 5,000 + 2,000', () => {
    const binding: Binding = { rules: {}, sums: [{ place: 4, addends: [1, 2] }, TOTAL] };
    const beside = [7_000, 2_000];
    expect(fault([18_300, 4_200], 1, beside, binding)).toEqual({
      kind: 'doubles',
      rows: [4],
      columns: 1,
      isTelling: true,
    });
    expect(fault([4_300, 4_200], 1, beside, binding)).toBeUndefined();
    expect(fault([18_300, 4_200], 1, beside)).toBeUndefined();
  });

  test('a column without a total counts for nothing', () => {
    const bound = boundTo(rows([9_300, null]), BINDING);
    expect(faultOf(bound, 1, fixed(9_300n), fixed(11_300n))?.columns).toBe(1);
  });

  test('below zero as above: −11,300 + 2,000', () => {
    const below = rows([-9_300, 4_200]).map((row, n) =>
      n < 2 || n > 5 ? row : [row[0] ?? null, typeof row[1] === 'number' ? -row[1] : null, row[2] ?? null],
    );
    expect(faultOf(boundTo(below, BINDING), 1, fixed(-9_300n), fixed(-11_300n))).toEqual({
      kind: 'misses',
      rows: [2],
      columns: 1,
      isTelling: true,
    });
  });

  test('a sum of zero lacks nothing: 3,000 − 3,000', () => {
    const list: Rows = [
      ['시설', '예산액', '집행액'],
      ['가', 3_000, 100],
      ['나', -3_000, 200],
      ['계', 3_000, 300],
    ];
    const total = { place: 2, addends: [0, 1], fits: 1, tested: 1 };
    const bound = boundTo(list, { rules: {}, sums: [total] });
    const wrong = { place: 1, total, held: fixed(3_000n), sum: fixed(0n) };
    expect(explainTotal(bound, new Figures(bound), wrong)).toEqual({
      kind: 'doubles',
      rows: [0],
      columns: 1,
      isTelling: true,
    });
  });

  test('a figure put right counts as right', () => {
    const bound = boundTo(rows([9_300, 4_200]), BINDING);
    const figures = new Figures(bound);
    figures.set(1, 2, fixed(2_500n));
    const wrong = { place: 1, total: TOTAL, held: fixed(9_300n), sum: fixed(11_800n) };
    expect(explainTotal(bound, figures, wrong)).toMatchObject({ kind: 'misses', rows: [2] });
  });
});

describe('rows in words', () => {
  const bound = boundTo([...rows([11_300, 4_200]).slice(0, 6), ['', 400, 300], ['계', 11_700, 4_500]], { rules: {} });

  test.each<[readonly number[], string, string]>([
    [[1], '4행 ‘나’', "row 4 '나'"],
    [[0, 3], '3행 ‘가’, 6행 ‘라’', "row 3 '가', row 6 '라'"],
    [[0, 1, 2], '3행 ‘가’, 4행 ‘나’, 5행 ‘다’', "row 3 '가', row 4 '나', row 5 '다'"],
    [[0, 1, 2, 3], '3행 ‘가’, 4행 ‘나’, 5행 ‘다’ 외 1행', "row 3 '가', row 4 '나', row 5 '다' and 1 more"],
    [[4], '7행', 'row 7'],
  ])('%j', (places, ko, en) => {
    expect(rowsInWords(bound, places)).toEqual({ ko, en });
  });
});
