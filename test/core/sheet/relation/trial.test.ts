import { figuresOf } from '../../../../core/sheet/figures.ts';
import { Trial, type Fit } from '../../../../core/sheet/relation/trial.ts';
import type { Rule } from '../../../../core/sheet/relation/relation.ts';
import type { TestCell } from '../../../snapshot.ts';
import { linear, quotient, terms } from '../column/described.ts';
import { cellsOf, type Rows } from '../read.ts';

interface Setting {
  readonly totalRow?: number;
  readonly roundedUnit?: number;
  readonly items?: readonly number[];
}

/** A trial of a body of figures; every column holds figures. */
function trialOf(rows: Rows, { totalRow = -1, roundedUnit = 0, items }: Setting = {}): Trial {
  const cells = cellsOf(rows);
  const places = rows.map((_, n) => n);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => figuresOf(cells, column, places, null));
  return new Trial({ cells, rows: places, columns, usable: places, items: items ?? places, totalRow, roundedUnit });
}

/** Rows that come out, rows that do not, and the bits of those that do, to a hundredth. */
const tried = ({ fits, misfits, tested, bits }: Fit): readonly number[] => {
  expect(tested).toBe(fits + misfits);
  return [fits, misfits, Math.round(bits * 100) / 100];
};

const fit = (rows: Rows, rule: Rule, setting?: Setting, patience = 1): readonly number[] =>
  tried(trialOf(rows, setting).fit(0, rule, patience));

const GIVEN_UP: Fit = { fits: 0, misfits: 3, tested: 0, bits: 0 };

const shown = (value: number, text: string): TestCell => ({ value, text });

describe('sums and differences on the sample', () => {
  // log₂ (1 + 31) = 5 bits, log₂ (1 + 1,023) = 10 bits
  test.each<[string, readonly TestCell[], Rule, readonly number[]]>([
    ['31 = 11 + 20', [31, 11, 20], linear(1, 2), [1, 0, 5]],
    ['1,023 = 1,100 − 77', [1_023, 1_100, 77], linear(1, -2), [1, 0, 10]],
    ['32 is not 11 + 20', [32, 11, 20], linear(1, 2), [0, 1, 0]],
    ['below zero: −31 = 11 − 42', [-31, 11, 42], linear(1, -2), [1, 0, 5]],
    ['zero, from what was: 0 = 31 − 31', [0, 31, 31], linear(1, -2), [1, 0, 5]],
    ['one input of zero tells nothing', [31, 31, 0], linear(1, 2), [0, 0, 0]],
    ['nothing but zero', [0, 0, 0], linear(1, 2), [0, 0, 0]],
    ['a dash is zero', [31, 31, '-'], linear(1, 2), [0, 0, 0]],
    ['a small figure tells half a bit at least: 0 = 0.25 − 0.25', [0, 0.25, 0.25], linear(1, -2), [1, 0, 0.5]],
    ['noise of binary arithmetic: 0.1 + 0.2', [0.3, 0.1, 0.2], linear(1, 2), [1, 0, 0.5]],
    ['no figure of its own', [null, 11, 20], linear(1, 2), [0, 0, 0]],
    ['words of its own', ['별도', 11, 20], linear(1, 2), [0, 0, 0]],
    ['no input', [31, null, null], linear(1, 2), [0, 0, 0]],
    ['one input is missing, and it does not come out', [31, 11, null], linear(1, 2), [0, 0, 0]],
    ['one is missing, the others come out', [31, 11, 20, null], linear(1, 2, 3), [1, 0, 5]],
    ['one is missing, the other alone comes out', [31, 31, null], linear(1, 2), [0, 0, 0]],
  ])('%s', (_, row, rule, expected) => {
    expect(fit([row], rule)).toEqual(expected);
  });

  // two terms: slack of 1.5 units, three terms of 2
  test.each<[number, readonly TestCell[], Rule, number, readonly number[]]>([
    [32, [11, 20], linear(1, 2), 1, [1, 0, 1.5]],
    [30, [11, 20], linear(1, 2), 1, [1, 0, 1.5]],
    [33, [11, 20], linear(1, 2), 1, [0, 1, 0]],
    [33, [10, 11, 10], linear(1, 2, 3), 1, [1, 0, 1]],
    [31.1, [11, 20], linear(1, 2), 0.1, [1, 0, 2.85]],
    [31.2, [11, 20], linear(1, 2), 0.1, [0, 1, 0]],
    [4, [1, 2], linear(1, 2), 1, [1, 0, 0.2]],
    [32, [31, 0], linear(1, 2), 1, [0, 0, 0]],
    [32, [11, 20], linear(1, 2), 0, [0, 1, 0]],
  ])('amounts that were rounded before: %d of %j', (held, inputs, rule, roundedUnit, expected) => {
    expect(fit([[held, ...inputs]], rule, { roundedUnit })).toEqual(expected);
  });

  test('rows add up; too many against end the search', () => {
    const rows: Rows = [
      [31, 11, 20],
      [63, 23, 40],
      [10, 3, 4],
      [15, 7, 8],
    ];
    expect(fit(rows, linear(1, 2))).toEqual([3, 1, 15]);
    const bad: Rows = [...rows, [1, 3, 4], [1, 3, 5], [127, 27, 100]];
    expect(trialOf(bad).fit(0, linear(1, 2), 0.4)).toEqual(GIVEN_UP);
    expect(fit(bad, linear(1, 2), {}, 0.5)).toEqual([4, 3, 22]);
    expect(fit([[1, 3, 4]], linear(1, 2), {}, 0.1)).toEqual([0, 1, 0]);
  });

  test('patience is 0.4 unless said', () => {
    const rows: Rows = [
      [1, 3, 4],
      [1, 3, 5],
      [1, 3, 6],
      [31, 11, 20],
      [63, 23, 40],
      [127, 27, 100],
    ];
    expect(trialOf(rows).fit(0, linear(1, 2))).toEqual(GIVEN_UP);
    expect(tried(trialOf(rows.slice(1)).fit(0, linear(1, 2)))).toEqual([3, 2, 18]);
  });

  test('of 48 rows at most, those with many figures first', () => {
    const rows: Rows = Array.from({ length: 400 }, (_, n) => (n % 4 === 0 ? [31, 11, 20] : [null, 11, null]));
    expect(trialOf(rows).sample).toHaveLength(48);
    expect(trialOf(rows).sample.every((n) => n % 4 === 0)).toBe(true);
    expect(trialOf(rows.slice(0, 48)).sample).toEqual(Array.from({ length: 48 }, (_, n) => n));
    const { sample } = trialOf(rows);
    expect([...sample].sort((a, b) => a - b)).toEqual(sample);
  });
});

describe('products on the sample', () => {
  const product = (zeros = 0, ...factors: readonly number[]): Rule => ({
    kind: 'product',
    factors: factors.length > 0 ? factors : [1, 2],
    zeros,
  });

  // half of log₂ (1 + 1,023) = 5 bits
  test.each<[string, readonly TestCell[], Rule, readonly number[]]>([
    ['1,023 = 33 × 31', [1_023, 33, 31], product(), [1, 0, 5]],
    ['1,024 is not', [1_024, 33, 31], product(), [0, 1, 0]],
    ['rounded to whole figures: 33 × 31.01 = 1,023.33', [1_023, 33, 31.01], product(), [1, 0, 5]],
    ['in 천원', [1_023, 33_000, 31], product(-3), [1, 0, 5]],
    ['three factors', [1_023, 3, 11, 31], product(0, 1, 2, 3), [1, 0, 5]],
    ['by one tells nothing', [33, 33, 1], product(), [0, 0, 0]],
    ['by zero neither', [0, 33, 0], product(), [0, 0, 0]],
    ['by one that does not come out', [34, 33, 1], product(), [0, 1, 0]],
    ['a factor is missing', [1_023, 33, null], product(), [0, 0, 0]],
    ['one decimal: half of log₂ (1 + 310)', [shown(31, '31.0'), 6.2, 5], product(), [1, 0, 4.14]],
    ['one decimal, 0.1 off', [shown(31.1, '31.1'), 6.2, 5], product(), [0, 1, 0]],
  ])('%s', (_, row, rule, expected) => {
    expect(fit([row], rule)).toEqual(expected);
  });
});

describe('quotients on the sample', () => {
  // of 100 in tenths: log₂ (100 ÷ 0.2) = 8.97; whole: log₂ 50 = 5.64; hundredths: log₂ 5,000 = 12.29
  test.each<[string, readonly TestCell[], Rule, readonly number[]]>([
    ['37.5 = 3 ÷ 8', [37.5, 3, 8], quotient(1, 2), [1, 0, 8.97]],
    ['its last digit off may be rounding', [37.4, 3, 8], quotient(1, 2), [1, 0, 8.97]],
    ['more than its last digit', [37.3, 3, 8], quotient(1, 2), [0, 1, 0]],
    ['cut off: 66.6 = 2 ÷ 3', [66.6, 2, 3], quotient(1, 2), [1, 0, 8.97]],
    ['66.8', [66.8, 2, 3], quotient(1, 2), [0, 1, 0]],
    ['as it is shown: 37.49 in the format 0.0', [shown(37.49, '37.5'), 3, 8], quotient(1, 2), [1, 0, 8.97]],
    ['whole per cents', [38, 3, 8], quotient(1, 2), [1, 0, 5.64]],
    ['as a text', ['37.5%', 3, 8], quotient(1, 2), [1, 0, 8.97]],
    ['in per cent', [shown(0.375, '37.5%'), 3, 8], quotient(1, 2), [1, 0, 8.97]],
    ['hundredths', [66.67, 2, 3], quotient(1, 2), [1, 0, 12.29]],
    ['thousandths tell 14 bits at most', [66.6667, 2, 3], quotient(1, 2), [1, 0, 14]],
    ['all of it tells one bit: 100', [100, 8, 8], quotient(1, 2), [1, 0, 1]],
    ['nothing of it tells nothing', [0, 0, 8], quotient(1, 2), [0, 0, 0]],
    ['no base', [37.5, 3, 0], quotient(1, 2), [0, 0, 0]],
    ['a dash', ['-', 3, 8], quotient(1, 2), [0, 0, 0]],
    ['an input is missing', [37.5, null, 8], quotient(1, 2), [0, 0, 0]],
    ['plain, of at most one: log₂ (1 ÷ 0.002)', [0.375, 3, 8], quotient(1, 2, 0), [1, 0, 8.97]],
    ['plain, 1', [shown(1, '1.000'), 8, 8], quotient(1, 2, 0), [1, 0, 1]],
    ['plain and large: log₂ (467.7 ÷ 0.2)', [467.7, 9_354, 20], quotient(1, 2, 0), [1, 0, 11.19]],
    ['by thousands: log₂ (375 ÷ 2)', [375, 3, 8], quotient(1, 2, 3), [1, 0, 7.55]],
    [
      'of sums: (3 + 5) ÷ 32',
      [25, 3, 5, 32],
      { kind: 'quotient', part: terms(1, 2), whole: terms(3), zeros: 2 },
      [1, 0, 5.64],
    ],
    [
      'of differences: 3 ÷ (10 − 2)',
      [37.5, 3, 10, 2],
      { kind: 'quotient', part: terms(1), whole: terms(2, -3), zeros: 2 },
      [1, 0, 8.97],
    ],
    ['growth from 8 to 11', [37.5, 11, 8], { kind: 'growth', now: 1, before: 2, zeros: 2 }, [1, 0, 8.97]],
    ['growth below zero', [-37.5, 5, 8], { kind: 'growth', now: 1, before: 2, zeros: 2 }, [1, 0, 8.97]],
    ['growth from nothing', [37.5, 11, 0], { kind: 'growth', now: 1, before: 2, zeros: 2 }, [0, 0, 0]],
    ['growth from a loss', [-237.5, 11, -8], { kind: 'growth', now: 1, before: 2, zeros: 2 }, [0, 0, 0]],
    ['no growth tells nothing', [0, 8, 8], { kind: 'growth', now: 1, before: 2, zeros: 2 }, [0, 0, 0]],
  ])('%s', (_, row, rule, expected) => {
    expect(fit([row], rule)).toEqual(expected);
  });

  const shares = (...last: readonly (readonly TestCell[])[]): Rows => [[37.5, 3], [62.5, 5], ...last];
  const SHARE: Rule = { kind: 'share', of: 1, zeros: 2 };

  test('a share of the row of the total, or of all items', () => {
    expect(fit(shares([100, 8]), SHARE, { totalRow: 2 })).toEqual([3, 0, 18.93]);
    expect(fit(shares(), SHARE)).toEqual([2, 0, 17.93]);
    expect(fit(shares([null, null]), SHARE)).toEqual([2, 0, 17.93]);
    expect(fit(shares([50, 8]), SHARE, { items: [0, 1] })).toEqual([2, 1, 17.93]);
    expect(
      fit(
        [
          [37.5, 0],
          [62.5, 0],
        ],
        SHARE,
      ),
    ).toEqual([0, 0, 0]);
  });

  test('what a share is of', () => {
    expect(trialOf(shares([100, 8]), { totalRow: 2 }).wholeOf(1)).toBe(8);
    expect(trialOf(shares([100, 8])).wholeOf(1)).toBe(16);
    expect(trialOf(shares([100, 8]), { totalRow: 0 }).wholeOf(1)).toBe(3);
    const trial = trialOf(shares());
    expect([trial.wholeOf(1), trial.wholeOf(0), trial.wholeOf(1)]).toEqual([8, 100, 8]);
  });

  test('the exact quotient of a row', () => {
    const trial = trialOf([[0, 3, 8]]);
    expect(trial.quotientAt(quotient(1, 2), 0)).toBe(37.5);
    expect(trial.quotientAt(quotient(1, 2, 0), 0)).toBe(0.375);
    expect(trial.quotientAt({ kind: 'growth', now: 1, before: 2, zeros: 2 }, 0)).toBe(-62.5);
    expect(trial.quotientAt(linear(1, 2), 0)).toBeNaN();
    expect([trial.number(2, 0), trial.number(9, 0), trial.number(2, 9)]).toEqual([8, Number.NaN, Number.NaN]);
  });
});

describe('running sums on the sample', () => {
  const RUNNING: Rule = { kind: 'cumulative', of: 1 };

  // log₂ (1 + 31) = 5, log₂ (1 + 63) = 6; the first row counts and tells nothing
  test.each<[string, Rows, Setting, readonly number[]]>([
    [
      '10, 41, 104',
      [
        [10, 10],
        [41, 31],
        [104, 63],
      ],
      {},
      [3, 0, 11],
    ],
    [
      'one step is off',
      [
        [10, 10],
        [42, 31],
        [105, 63],
      ],
      {},
      [2, 1, 6],
    ],
    [
      'one sum is off: two steps are',
      [
        [10, 10],
        [40, 31],
        [104, 63],
      ],
      {},
      [1, 2, 0],
    ],
    [
      'from what was before',
      [
        [110, 10],
        [141, 31],
        [204, 63],
      ],
      {},
      [2, 1, 11],
    ],
    [
      'nothing at first',
      [
        [0, 0],
        [31, 31],
        [94, 63],
      ],
      {},
      [2, 1, 11],
    ],
    [
      'a month of nothing tells nothing',
      [
        [10, 10],
        [10, 0],
        [73, 63],
      ],
      {},
      [2, 0, 6],
    ],
    [
      'a figure is missing',
      [
        [10, 10],
        [null, 31],
        [104, 63],
      ],
      {},
      [1, 0, 0],
    ],
    [
      'a month is missing',
      [
        [10, 10],
        [41, null],
        [104, 63],
      ],
      {},
      [2, 0, 6],
    ],
    [
      'only items run',
      [
        [10, 10],
        [999, 999],
        [41, 31],
      ],
      { items: [0, 2] },
      [2, 0, 5],
    ],
    ['no items', [[10, 10]], { items: [] }, [0, 1, 0]],
  ])('%s', (_, rows, setting, expected) => {
    expect(fit(rows, RUNNING, setting)).toEqual(expected);
  });
});
