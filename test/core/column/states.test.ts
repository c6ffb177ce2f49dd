import { CellState } from '../../../core/column/exact-column.ts';
import { areNumbers, clearUncounted, isComplete, mergedStates } from '../../../core/column/states.ts';
import { column, columnBy, fastColumn, LENGTHS, unaligned } from './entries.ts';

const BLANK_STATE = CellState.blank;

describe.each(LENGTHS)('of %d places', (length) => {
  // made anew for each test, for a column’s memory can be written
  const numbersOf = () => columnBy(length, (n) => n);
  const holedOf = () =>
    columnBy(length, (n) => (n % 5 === 2 ? null : n % 7 === 3 ? 'unreadable' : n % 3 === 1 ? 'dash' : n));
  const merged = Array.from({ length }, (_, n) => (n % 5 === 2 || n % 7 === 3 ? BLANK_STATE : CellState.number));

  test('columns of nothing but numbers share the states of the first', () => {
    const numbers = numbersOf();
    const { states, isComplete: areComplete } = mergedStates([numbers, unaligned(numbers)]);
    expect(states).toBe(numbers.states);
    expect(areComplete).toBe(true);
  });

  test('a dash counts, a blank or unreadable place leaves the result blank', () => {
    if (length < 2) return;
    const [numbers, holed] = [numbersOf(), holedOf()];
    for (const first of [numbers, unaligned(numbers)]) {
      for (const second of [holed, unaligned(holed)]) {
        for (const both of [[first, second], [second, first], [second]]) {
          const before = both.map(({ states }) => Array.from(states));
          expect(mergedStates(both)).toEqual({ states: Uint8Array.from(merged), isComplete: false });
          expect(both.map(({ states }) => Array.from(states))).toEqual(before);
        }
      }
    }
  });

  test('places that are no numbers are set to 0, the others left', () => {
    const holed = holedOf();
    for (const { states } of [holed, unaligned(holed)]) {
      const integers = new Float64Array(length).fill(9);
      clearUncounted(integers, states);
      expect(Array.from(integers)).toEqual(Array.from(states, (state) => (state === CellState.number ? 9 : 0)));
    }
  });

  test('one hole is seen wherever it is', () => {
    for (let place = 0; place < length; place++) {
      const one = columnBy(length, (n) => (n === place ? 'dash' : 1));
      expect([areNumbers(one.states), areNumbers(unaligned(one).states)]).toEqual([false, false]);
      const integers = new Float64Array(length).fill(1);
      clearUncounted(integers, one.states);
      expect(Array.from(integers)).toEqual(Array.from({ length }, (_, n) => (n === place ? 0 : 1)));
    }
  });
});

test('a column is complete when it is known to be, or every place is seen to hold a number', () => {
  expect([isComplete(column(1, 2)), isComplete(column(1, 'dash')), isComplete(column(10n ** 20n, null))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isComplete(column(10n ** 20n))).toBe(true);
  // what is known is taken at its word: nobody looks again
  const known = { ...fastColumn(1), states: Uint8Array.of(CellState.dash) };
  expect([isComplete({ ...known, isComplete: true }), isComplete({ ...known, isComplete: false })]).toEqual([
    true,
    false,
  ]);
});
