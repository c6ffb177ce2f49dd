import { changedColumns } from '../../../core/sheet/changed-columns.ts';
import { Memory, Store } from '../../../core/sheet/memory.ts';
import { sheetOf } from '../../snapshot.ts';

describe('a store', () => {
  test('gives back what was made of the same rows, under the same name', () => {
    const store = new Store<string>();
    expect(store.keep('열', [3], [1, 2, 5], '만든 것')).toBe('만든 것');
    expect(store.recall('열', [1, 2, 5])).toBe('만든 것');
    expect(store.recall('열', [1, 3, 5])).toBeUndefined();
    expect(store.recall('열', [1, 2])).toBeUndefined();
    expect(store.recall('행', [1, 2, 5])).toBeUndefined();
  });

  test('forgets what depends on a changed column', () => {
    const store = new Store<string>();
    store.keep('가', [3, 4], [1], '가');
    store.keep('나', [5], [1], '나');
    const after = new Store(store, new Set([4]));
    expect(after.recall('가', [1])).toBeUndefined();
    expect(after.recall('나', [1])).toBe('나');
    expect(store.recall('가', [1])).toBe('가');
  });
});

test('a structure is known for the very rows and figures it was found in', () => {
  const memory = new Memory();
  const structure = { kinds: [], totals: [] };
  const rows = [{ row: 1, label: '', word: 'none', form: undefined, hasFigures: true, group: '' }] as const;
  memory.keepStructure({ rows, columns: [], structure });
  expect(new Memory(memory, new Set([1])).structureOf(rows, [])).toBe(structure);
  expect(memory.structureOf([...rows], [])).toBeUndefined();
});

describe('the columns in which two states of a sheet differ', () => {
  const sheet = {
    ...sheetOf('표', [
      ['가', 1, 2],
      ['나', 3, 4],
    ]),
    column: 2,
  };
  const rowsWith = <T>(rows: readonly (readonly T[])[], c: number, value: T): readonly (readonly T[])[] =>
    rows.map((row, r) => (r === 1 ? row.map((cell, n) => (n === c ? value : cell)) : row));

  test('none where all rows are the same arrays, or hold the same', () => {
    expect(changedColumns(sheet, { ...sheet })).toEqual(new Set());
    expect(changedColumns(sheet, { ...sheet, values: sheet.values.map((row) => [...row]) })).toEqual(new Set());
  });

  test('a value, a text, a formula or a format', () => {
    expect(changedColumns(sheet, { ...sheet, values: rowsWith(sheet.values, 1, 9) })).toEqual(new Set([3]));
    expect(changedColumns(sheet, { ...sheet, texts: rowsWith(sheet.texts, 2, '4.0') })).toEqual(new Set([4]));
    expect(changedColumns(sheet, { ...sheet, formulas: rowsWith<string | null>(sheet.formulas, 0, '=B1') })).toEqual(
      new Set([2]),
    );
    expect(changedColumns(sheet, { ...sheet, numberFormats: rowsWith(sheet.numberFormats, 1, '0.0') })).toEqual(
      new Set([3]),
    );
  });

  test('nothing is known where more than cells changed', () => {
    expect(changedColumns(sheet, { ...sheet, row: 1 })).toBeUndefined();
    expect(changedColumns(sheet, { ...sheet, column: 1 })).toBeUndefined();
    expect(changedColumns(sheet, { ...sheet, merges: [] })).toBeUndefined();
    expect(changedColumns(sheet, { ...sheet, values: sheet.values.slice(1) })).toBeUndefined();
    expect(changedColumns(sheet, { ...sheet, appearance: { indents: [], bolds: [] } })).toBeUndefined();
  });
});
