import fc from 'fast-check';
import type { FunctionId, FunctionInput } from '../../../core/index.ts';
import { bookFrom, snapshotOf } from '../../excel-host/index.ts';
import { EXAMPLE_CASES, nativeCase, type NativeCase } from './native-cases.ts';

/** Calculates a native formula in the simulated Excel. */
function calculated({ formula, cells, column }: NativeCase): unknown {
  const rows = Array.from({ length: Math.max(1, column.length) }, (_, row) => {
    const figures = row === 0 ? cells : [];
    return ['', ...figures, ...Array.from({ length: 8 - figures.length }, () => ''), column[row] ?? ''];
  });
  const book = bookFrom({ sheets: [{ name: '표', cells: [[`=${formula}`], ...rows] }] });
  return snapshotOf(book).sheets[0]?.values[0]?.[0];
}

test('most functions have a native formula', () => {
  expect(new Set(EXAMPLE_CASES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(16);
});

test.each(EXAMPLE_CASES.map((one) => [one.id, one.formula, one] as const))('%s: =%s gives the same', (_, __, one) => {
  expect(calculated(one)).toEqual(one.expected);
});

test('native formulas use functions of Excel 2010 only', () => {
  const used = new Set(EXAMPLE_CASES.flatMap(({ formula }) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
  const known =
    'ABS COUNT COUNTIF DATE DAY IF INT MID MOD MONTH NA QUOTIENT ROUND ROUNDDOWN ROUNDUP SIGN TEXT WEEKDAY YEAR'.split(
      ' ',
    );
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
});

const amount = fc.integer({ min: 0, max: 10 ** 9 });
const mode = fc.constantFrom('반올림', '절사', '절상');
const digits = fc.integer({ min: 0, max: 3 });

describe('for any amounts, digits and mode the native formula gives the same', () => {
  const holds = (id: FunctionId, ...inputs: readonly FunctionInput[]): void => {
    const one = nativeCase(id, inputs);
    expect(one && calculated(one)).toEqual(one?.expected);
    expect(one).toBeDefined();
  };

  test.each(['BUDGET.EXECUTIONRATE', 'STATISTICS.SHARE', 'STATISTICS.GROWTHRATE'] as const)('%s', (id) => {
    const property = fc.property(amount, amount, digits, mode, (a, b, count, how) => holds(id, a, b, count, how));
    fc.assert(property, { numRuns: 60 });
  });

  test.each(['BUDGET.YEARENDRATE', 'FINANCE.INDEPENDENCE', 'DISCLOSURE.RATE'] as const)('%s', (id) => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => holds(id, a, b, c)),
      { numRuns: 60 },
    );
  });

  test('BUDGET.ELAPSEDRATE', () => {
    const day = fc.integer({ min: 36_526, max: 55_000 });
    const basis = fc.constantFrom('일', '월');
    fc.assert(
      fc.property(day, basis, (serial, word) => holds('BUDGET.ELAPSEDRATE', serial, word)),
      { numRuns: 80 },
    );
  });
});
