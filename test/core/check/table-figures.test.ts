import { Figures } from '../../../core/check/table-figures.ts';
import { fixed, fixedText } from '../../../core/number/fixed.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, type Binding, type Rows } from './told.ts';

const rows = (...last: readonly TestCell[]): Rows => [
  ['(단위: 원)'],
  ['시설', '예산액', '집행액'],
  ['가', 300, 150],
  ['나', 500, '-'],
  ['다', 200, '미정'],
  ['계', ...last],
];

const figuresOf = (table: Rows, binding: Binding = { rules: {} }) => new Figures(boundTo(table, binding));
const whole = (figures: Figures, place = 1) => {
  const found = figures.wholeOf(place, 0);
  return found && fixedText(found);
};

describe('the figures of a table as they ought to be', () => {
  test('as they are typed, a dash as zero', () => {
    const figures = figuresOf(rows(1_000, 150));
    expect([0, 1, 2, 3].map((n) => figures.number(2, n))).toEqual([150, 0, Number.NaN, 150]);
    expect(figures.number(0, 0)).toBeNaN();
    expect(figures.exact(1, 0)).toEqual(fixed(300n));
    expect(figures.exact(2, 1)).toEqual(fixed(0n));
    expect(figures.exact(2, 2)).toBeUndefined();
  });

  test('as they are put right, for one cell', () => {
    const figures = figuresOf(rows(1_000, 150));
    figures.set(1, 0, fixed(3_255n, 1));
    expect(figures.number(1, 0)).toBe(325.5);
    expect(fixedText(figures.exact(1, 0) ?? fixed(0n))).toBe('325.5');
    expect(figures.held(1, 0)).toEqual(fixed(300n));
    expect([figures.isRight(1, 0), figures.isRight(1, 1), figures.isRight(2, 0)]).toEqual([true, false, false]);
    figures.set(1, 1, fixed(1n));
    expect([figures.isRight(1, 0), figures.isRight(1, 1)]).toEqual([true, true]);
  });

  test('a result that is doubted is one cell', () => {
    const figures = figuresOf(rows(1_000, 150));
    expect(figures.isDoubted(1, 2)).toBe(false);
    figures.doubt(1, 2);
    expect([figures.isDoubted(1, 2), figures.isDoubted(2, 1), figures.isDoubted(1, 1)]).toEqual([true, false, false]);
  });

  test('headings and carry-overs are no figures of the table', () => {
    const figures = figuresOf(rows(1_000, 150), { rules: {}, kinds: { 0: 'heading', 1: 'carry', 2: 'reference' } });
    expect([0, 1, 2, 3].map((n) => figures.isCounted(n))).toEqual([false, false, true, true]);
    expect([0, 1, 2, 3, 4].map((n) => figures.kindAt(n))).toEqual(['heading', 'carry', 'reference', 'total', 'item']);
  });
});

describe('what the parts of a column are shares of', () => {
  test.each<[string, Rows, Binding, string | undefined]>([
    ['the total, right or wrong', rows(1_100, 150), { rules: {} }, '1100'],
    [
      'the total that adds up all, not the one before',
      rows(1_000, 150),
      {
        rules: {},
        sums: [
          { place: 0, addends: [1] },
          { place: 3, addends: [0, 1, 2] },
        ],
        kinds: { 0: 'total' },
      },
      '1000',
    ],
    [
      'no subtotal',
      rows(1_000, 150),
      {
        rules: {},
        sums: [
          { place: 3, addends: [0, 1, 2] },
          { place: 1, addends: [0] },
        ],
        kinds: { 1: 'subtotal' },
      },
      '1000',
    ],
    ['a total in the first row', rows(1_000, 150), { rules: {}, sums: [], kinds: { 0: 'total', 3: 'item' } }, '300'],
    ['a total that adds up nothing known', rows(1_000, 150), { rules: {}, sums: [] }, '1000'],
    [
      'without a total the sum of the items',
      rows(1_000, 150),
      { rules: {}, sums: [], kinds: { 3: 'reference' } },
      '1000',
    ],
    [
      'without a total and the subtotals',
      rows(777, 150),
      { rules: {}, sums: [], kinds: { 1: 'subtotal', 3: 'reference' } },
      '500',
    ],
    [
      'nothing without figures',
      rows(1_000, 150),
      { rules: {}, sums: [], kinds: { 0: 'reference', 1: 'reference', 2: 'reference', 3: 'reference' } },
      undefined,
    ],
  ])('%s', (_, table, binding, expected) => {
    expect(whole(figuresOf(table, binding))).toBe(expected);
  });

  test('a column whose items hold no figure has no whole: what is not known is not zero', () => {
    const figures = figuresOf(rows(1_000, 150), {
      rules: {},
      sums: [],
      kinds: { 0: 'reference', 1: 'reference', 3: 'reference' },
    });
    expect(whole(figures, 2)).toBeUndefined();
  });

  test('a total put right changes the whole of its column alone', () => {
    const figures = figuresOf(rows(1_100, 150));
    expect([whole(figures), whole(figures, 2)]).toEqual(['1100', '150']);
    figures.set(1, 3, fixed(1_000n));
    expect([whole(figures), whole(figures, 2)]).toEqual(['1000', '150']);
  });
});
