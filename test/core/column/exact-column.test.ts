import {
  aligned,
  blankColumn,
  boundOf,
  columnLength,
  entryAt,
  isWithin,
  narrowed,
  rescaled,
  widened,
  windowOf,
} from '../../../core/column/exact-column.ts';
import { column, entries, fastColumn, integersOf, SAFE, unaligned } from './entries.ts';

const BIG = 10n ** 20n;

test('a column has as many places as it was made of; beyond them it is blank', () => {
  expect([columnLength(column()), columnLength(column(1, null)), columnLength(column(BIG))]).toEqual([0, 2, 1]);
  expect(entryAt(column(1), 5)).toBeNull();
});

test('a merged state of unreadable and blank reads as unreadable, one of blank and dash as blank', () => {
  const states = Uint8Array.of(6, 3, 1);
  expect(entries({ kind: 'fast', scale: 0, integers: new Float64Array(3), states })).toEqual([
    'unreadable',
    null,
    'dash',
  ]);
});

test('a blank column holds nothing anywhere', () => {
  expect(blankColumn(2)).toEqual({
    kind: 'fast',
    scale: 0,
    integers: new Float64Array(2),
    states: Uint8Array.of(2, 2),
    bound: 0,
  });
});

test('a window has the kind of its column and shares a fast column’s memory', () => {
  const whole = column(1, 2, '3.5', null);
  const window = windowOf(whole, 1, 3);
  expect(window).toEqual({
    kind: 'fast',
    scale: 1,
    integers: Float64Array.of(20, 35),
    states: new Uint8Array(2),
  });
  expect(window.states.buffer).toBe(whole.states.buffer);
  expect(window.kind === 'fast' && whole.kind === 'fast' && window.integers.buffer === whole.integers.buffer).toBe(
    true,
  );
  expect(windowOf(column(BIG, 1, 2, null), 1, 3)).toEqual({
    kind: 'wide',
    scale: 0,
    integers: [1n, 2n],
    states: new Uint8Array(2),
  });
});

test('a bound is the one known, or the largest magnitude', () => {
  expect([
    boundOf(fastColumn(3, -8, 5)),
    boundOf({ ...fastColumn(3, -8, 5), bound: 100 }),
    boundOf(fastColumn()),
  ]).toEqual([8, 100, 0]);
});

test('a limit holds where the bound says so, or else where every integer keeps it', () => {
  const known = { ...fastColumn(3, -8), bound: 100 };
  expect([isWithin(known, 100), isWithin(known, 99), isWithin(known, 8), isWithin(known, 7)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([isWithin(fastColumn(3, -8), 8), isWithin(fastColumn(3, -8), 7)]).toEqual([true, false]);
  // a bound is taken at its word: nobody looks again
  expect(isWithin({ ...fastColumn(3, -8), bound: 5 }, 5)).toBe(true);
});

test('widened and narrowed lead to the same numbers', () => {
  const wide = widened(column(1, -2, null));
  expect(wide).toEqual({ kind: 'wide', scale: 0, integers: [1n, -2n, 0n], states: Uint8Array.of(0, 0, 2) });
  expect(widened(wide)).toBe(wide);
  expect(narrowed(wide)).toEqual(column(1, -2, null));
  const beyond = widened(column(BIG));
  expect(narrowed(beyond)).toBe(beyond);
});

describe('rescaled', () => {
  test('to its own scale is the same column', () => {
    const same = column('1.5');
    expect(rescaled(same, 1)).toBe(same);
  });

  test('writes the same figures with more decimals', () => {
    expect(rescaled(column('1.5', -2, null), 3)).toEqual({
      kind: 'fast',
      scale: 3,
      integers: Float64Array.of(1500, -2000, 0),
      states: Uint8Array.of(0, 0, 2),
      bound: 2000,
    });
    expect(rescaled(column(BIG), 2)).toMatchObject({ kind: 'wide', scale: 2, integers: [BIG * 100n] });
  });

  test('is fast up to 2^53 − 1', () => {
    const tenth = Math.floor(SAFE / 10);
    expect(rescaled(column(tenth), 1)).toMatchObject({ kind: 'fast', bound: tenth * 10 });
    expect(rescaled({ ...fastColumn(1), bound: SAFE }, 0).kind).toBe('fast');
    expect(rescaled(column(tenth + 1), 1)).toMatchObject({ kind: 'wide', integers: [BigInt(tenth + 1) * 10n] });
  });
});

describe('aligned', () => {
  test('brings columns to the largest scale', () => {
    const both = aligned([column('1.25'), column(3)]);
    expect(both).toMatchObject({ kind: 'fast', scale: 2 });
    expect(both.columns.map(integersOf)).toEqual([[125], [300]]);
  });

  test('makes all of them wide where one is', () => {
    const both = aligned([unaligned(column('0.5')), column(BIG)]);
    expect(both).toMatchObject({ kind: 'wide', scale: 1 });
    expect(both.columns.map(integersOf)).toEqual([[5n], [BIG * 10n]]);
  });

  test('of none is fast and without decimals', () => {
    expect(aligned([])).toEqual({ kind: 'fast', scale: 0, columns: [] });
  });
});
