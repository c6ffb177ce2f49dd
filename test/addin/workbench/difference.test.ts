import { differences } from '../../../addin/workbench/file/difference.ts';
import { BLANK, type SheetSnapshot } from '../../../core/index.ts';

function sheet(name: string, parts: Partial<SheetSnapshot> & Pick<SheetSnapshot, 'values'>): SheetSnapshot {
  const { values } = parts;
  const each = <Item>(item: Item): Item[][] => values.map((line) => line.map(() => item));
  return {
    name,
    row: 0,
    column: 0,
    texts: each(''),
    formulas: each(BLANK),
    numberFormats: each('General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    ...parts,
  };
}

const changed = (before: SheetSnapshot, after: SheetSnapshot) => differences({ sheets: [before] }, { sheets: [after] });

describe('differences', () => {
  test('a workbook differs from itself in nothing', () => {
    const same = sheet('a', { values: [[1, 'x', null, true, { error: '#N/A' }]] });
    expect(changed(same, sheet('a', { values: [[1, 'x', null, true, { error: '#N/A' }]] }))).toEqual([]);
  });

  test('a changed value, where it stands on the sheet', () => {
    const before = sheet('a', { row: 4, column: 2, values: [[1, 2]] });
    const after = sheet('a', { row: 4, column: 2, values: [[1, 3]] });
    expect(changed(before, after)).toEqual([
      {
        sheet: 'a',
        row: 4,
        column: 3,
        before: { kind: 'value', value: 2 },
        after: { kind: 'value', value: 3 },
        numberFormat: BLANK,
      },
    ]);
  });

  test('cells outside what was filled before, and cells that were emptied', () => {
    const before = sheet('a', { row: 1, column: 1, values: [[5]] });
    const after = sheet('a', { row: 0, column: 0, values: [[7]] });
    expect(changed(before, after).map(({ row, column, after: { value } }) => [row, column, value])).toEqual([
      [0, 0, 7],
      [1, 1, null],
    ]);
  });

  test('a formula of the same text with a new value', () => {
    const before = sheet('a', { values: [[3]], formulas: [['=A2']] });
    const after = sheet('a', { values: [[4]], formulas: [['=A2']] });
    expect(changed(before, after)).toMatchObject([
      { before: { kind: 'formula', formula: '=A2', value: 3 }, after: { kind: 'formula', formula: '=A2', value: 4 } },
    ]);
  });

  test('a number format of its own', () => {
    const before = sheet('a', { values: [[1]], numberFormats: [['0']] });
    const after = sheet('a', { values: [[1]], numberFormats: [['0.0']] });
    expect(changed(before, after)).toMatchObject([{ numberFormat: { before: '0', after: '0.0' } }]);
  });

  test('a sheet that is not on the screen is left alone', () => {
    expect(changed(sheet('hidden', { values: [[1]] }), sheet('a', { values: [[2]] }))).toEqual([]);
  });
});
