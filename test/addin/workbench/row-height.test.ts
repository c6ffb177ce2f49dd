import { openRowHeights } from '../../../addin/workbench/sheet/row-height.ts';
import { readWorkbook, type SheetAppearance, type CellLook } from '../../../templates/ooxml/index.ts';
import { readFileSync } from 'node:fs';

describe('openRowHeights', () => {
  const read = readWorkbook(readFileSync('templates/samples/주요업무-2015.xlsx'), { appearance: true });
  if (!read.ok || !read.appearance) throw new Error('the sample cannot be read');
  const [sheet] = read.snapshot.sheets;
  const [appearance] = read.appearance.sheets;
  if (!sheet || !appearance) throw new Error('the sample has no sheet');
  const looks: readonly CellLook[] = read.appearance.looks;
  const open: SheetAppearance = { ...appearance, rows: appearance.rows.map((row) => ({ ...row, height: null })) };

  test('leaves rows alone whose height the file gives', () => {
    const given = appearance.rows.filter(({ height }) => height !== null).map(({ row }) => row);
    const heights = openRowHeights(sheet, appearance, looks);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((row) => heights.has(row))).toEqual([]);
  });

  test('gives two lines more room than one, and the title more than a line of the table', () => {
    const heights = openRowHeights(sheet, open, looks);
    const [title = 0, oneLine = 0, twoLines = 0] = [heights.get(0), heights.get(6), heights.get(5)];
    expect(twoLines).toBeCloseTo(2 * oneLine);
    expect(title).toBeGreaterThan(oneLine);
  });
});
