import fc from 'fast-check';
import type { BoundTable } from '../../../core/check/bound-table.ts';
import { explainingModes, percentage, withZeros } from '../../../core/check/convention.ts';
import { QuickRates } from '../../../core/check/quick-rates.ts';
import { quotientAt, type RateColumn, type RateFamily } from '../../../core/check/rate-family.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import { compareFixed } from '../../../core/number/fixed.ts';
import { ROUNDING_MODES } from '../../../core/number/rounding.ts';
import { readCell } from '../../../core/sheet/cell-reading.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';
import { boundOf, type Rows } from './told.ts';

const HEADING = ['부서', '예산액', '집행액', '집행률(%)'];

/** The rate column of a sheet under a rule of its own. */
function rateColumn(rows: Rows, rule: Rule): RateColumn {
  const found = boundOf(sheetOf('표', [HEADING, ...rows]));
  const own = { rule, isSure: true, rounding: null };
  const bound: BoundTable = { ...found, rules: new Map([[3, own]]) };
  return { bound, place: 3, rule: own, figures: new Figures(bound) };
}

const quotient: Rule = {
  kind: 'quotient',
  part: [{ place: 2, sign: 1 }],
  whole: [{ place: 1, sign: 1 }],
  zeros: 2,
};
const share: Rule = { kind: 'share', of: 2, zeros: 2 };
const growth: Rule = { kind: 'growth', now: 2, before: 1, zeros: 2 };

function family(column: RateColumn, digits = 1): RateFamily {
  return {
    columns: [column],
    rounding: { mode: 'half-up', digits },
    decimals: { met: [digits], isUniform: true },
  };
}

/** The verdict on the first row, beside three that make a table of it. */
function verdict(cells: readonly TestCell[], rule: Rule = quotient, digits = 1): string {
  const others: Rows = [
    ['나과', 200, 50, 25],
    ['다과', 400, 300, 75],
    ['라과', 800, 80, 10],
  ];
  const column = rateColumn([['가과', ...cells], ...others], rule);
  return new QuickRates(column).verdictOf(0, family(column, digits));
}

describe('a quick look at a rate', () => {
  test.each<[string, readonly TestCell[], string]>([
    ['33.3 of 1 ÷ 3', [300, 100, 33.3], 'right'],
    ['shown with a percent sign', [300, 100, { value: 0.333, text: '33.3%', format: '0.0%' }], 'right'],
    ['typed as a text', [300, 100, '33.3'], 'right'],
    ['its zero dropped', [200, 100, 50], 'right in other decimals'],
    ['its zero dropped by a formula', [200, 100, { value: 50, formula: '=C2/B2*100' }], 'right'],
    ['two decimals of one', [300, 100, 33.33], 'right in other decimals'],
    ['wrong', [300, 100, 33.4], 'unknown'],
    ['no base', [0, 100, 33.3], 'unknown'],
    ['no part', [300, null, 33.3], 'unknown'],
    ['amounts with decimals', [0.3, 0.1, 33.3], 'right'],
    ['a part that is noise of a sum', [0.9, 0.1 + 0.2, 33.3], 'unknown'],
    ['a rate in words', [300, 100, '약 33.3'], 'unknown'],
    ['amounts too large', [3e15, 1e15, 33.3], 'unknown'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(cells)).toBe(expected);
  });

  test('a growth needs a base, and nothing below zero', () => {
    expect(verdict([200, 300, { value: 50, text: '50.0' }], growth)).toBe('right');
    expect(verdict([300, 200, -33.3], growth)).toBe('right');
    expect(verdict([300, -100, -133.3], growth)).toBe('unknown');
    expect(verdict([-100, 200, 300], growth)).toBe('unknown');
  });

  test('a share is one of all items', () => {
    // 100 + 50 + 300 + 80 = 530
    expect(verdict([300, 100, 18.9], share)).toBe('right');
    expect(verdict([300, 100, 18.8], share)).toBe('unknown');
  });

  test('tells a base that is plainly there', () => {
    const rows: Rows = [
      ['가과', 300, 100, 33.3],
      ['나과', 0, 100, '-'],
      ['다과', null, 100, '-'],
      ['라과', -200, 100, -50],
    ];
    const hasBase = (rule: Rule): readonly boolean[] => {
      const quick = new QuickRates(rateColumn(rows, rule));
      return rows.map((_, n) => quick.hasBase(n));
    };
    expect(hasBase(quotient)).toEqual([true, false, false, false]);
    expect(hasBase(growth)).toEqual([true, false, false, false]);
    expect(hasBase(share)).toEqual([true, true, true, true]);
  });
});

test('what a quick look calls right, exact arithmetic does', () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1_000, max: 99_999_999 }),
    fc.integer({ min: 1, max: 2 ** 50 }),
    fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100),
  );
  const row = fc.tuple(amount, amount, fc.integer({ min: 0, max: 2 }), fc.constantFrom(-1, 0, 0, 0, 1));
  let right = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 4, maxLength: 6 }),
      fc.constantFrom(quotient, growth, share),
      fc.constantFrom(...ROUNDING_MODES),
      (drawn, rule, mode) => {
        const printed = drawn.map(([whole, part, digits, slip]): TestCell[] => {
          const base = rule.kind === 'share' ? drawn.reduce((sum, [, each]) => sum + each, 0) : whole;
          const exact = ((rule.kind === 'growth' ? part - whole : part) / base) * 100;
          return ['가과', whole, part, (Math.round(exact * 10 ** digits) + slip) / 10 ** digits];
        });
        const column = rateColumn(printed, rule);
        const printedBy: RateFamily = {
          columns: [column],
          rounding: { mode, digits: 1 },
          decimals: { met: [0, 1, 2], isUniform: drawn.length % 2 === 0 },
        };
        const quick = new QuickRates(column);
        const { table } = column.bound;
        drawn.forEach((_, n) => {
          const verdict = quick.verdictOf(n, printedBy);
          if (verdict === 'unknown') return;
          right++;
          const exact = quotientAt(column, n);
          const reading = readCell(table.view.cells.grid.at(table.rows[n]?.row ?? 0, 3), null);
          if (exact === null || reading.kind !== 'figure') throw new RangeError(`nothing to look at in row ${n}`);
          expect(explainingModes({ printed: withZeros(reading.printed, printedBy.decimals), exact })).toContain(mode);
          const isUpToDate =
            compareFixed(reading.printed, percentage(exact, printedBy.rounding)) === 0 && reading.printed.scale === 1;
          expect(verdict).toBe(isUpToDate ? 'right' : 'right in other decimals');
        });
      },
    ),
    { numRuns: 300 },
  );
  expect(right).toBeGreaterThan(50);
});
