import {
  BLANK,
  contentAt,
  sameContent,
  sheetNamed,
  shownText,
  type CellContent,
  type CellValue,
} from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

/** Two rows that stand at C2 of their sheet. */
const sheet = {
  ...sheetOf('현황', [
    ['예산액', { value: 0.5, text: '50%' }],
    [{ value: 3, formula: '=D2*6' }, null],
  ]),
  row: 1,
  column: 2,
};
const workbook = workbookOf(sheetOf('표지', [['제목']]), sheet);

test('a sheet is found by its whole name', () => {
  expect(sheetNamed(workbook, '현황')).toBe(sheet);
  expect(sheetNamed(workbook, '현')).toBe(BLANK);
});

test.each<readonly [string, number, number, CellContent]>([
  ['a text', 1, 2, { kind: 'value', value: '예산액' }],
  ['a figure', 1, 3, { kind: 'value', value: 0.5 }],
  ['a formula with its result', 2, 2, { kind: 'formula', formula: '=D2*6', value: 3 }],
  ['a blank cell', 2, 3, { kind: 'value', value: BLANK }],
  ['a place above', 0, 2, { kind: 'value', value: BLANK }],
  ['a place at the left', 1, 1, { kind: 'value', value: BLANK }],
  ['a place below', 3, 2, { kind: 'value', value: BLANK }],
])('what stands at %s', (_, row, column, content) => {
  expect(contentAt(sheet, row, column)).toEqual(content);
});

test('a cell shows its text; outside the sheet and without one it shows nothing', () => {
  const shown = (name: string, row: number, column: number) => shownText(workbook, { sheet: name, row, column });
  expect(shown('현황', 1, 3)).toBe('50%');
  expect(shown('현황', 2, 2)).toBe('3');
  expect(shown('현황', 0, 0)).toBe('');
  expect(shown('현황', 1, 9)).toBe('');
  expect(shown('없음', 1, 3)).toBe('');
});

const value = (held: CellValue): CellContent => ({ kind: 'value', value: held });
const formula = (text: string, held: CellValue): CellContent => ({ kind: 'formula', formula: text, value: held });

test.each<readonly [string, CellContent, CellContent, boolean]>([
  ['equal figures', value(1), value(1), true],
  ['different figures', value(1), value(2), false],
  ['a figure and its text', value(1), value('1'), false],
  ['blank and blank', value(BLANK), value(BLANK), true],
  ['blank and nothing written', value(BLANK), value(''), false],
  ['the same error', value({ error: '#N/A' }), value({ error: '#N/A' }), true],
  ['two errors', value({ error: '#N/A' }), value({ error: '#REF!' }), false],
  ['an error and blank', value({ error: '#N/A' }), value(BLANK), false],
  ['an error and its text', value({ error: '#N/A' }), value('#N/A'), false],
  ['one formula of two results', formula('=A1', 1), formula('=A1', 2), true],
  ['two formulas of one result', formula('=A1', 1), formula('=A2', 1), false],
  ['a formula and its result', formula('=A1', 1), value(1), false],
  ['a text like a formula and the formula', value('=A1'), formula('=A1', '=A1'), false],
])('%s: %#', (_, a, b, expected) => {
  expect(sameContent(a, b)).toBe(expected);
  expect(sameContent(b, a)).toBe(expected);
});
