import type { CellValue } from '../../../core/index.ts';
import { CellKind, readCells, type Cells } from '../../../core/sheet/cells.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';

const cellsOf = (rows: readonly (readonly TestCell[])[]): Cells => finish(readCells(sheetOf('시트', rows)));
const kindOf = (cell: TestCell): string => {
  const kind = cellsOf([[cell]]).kindAt(0, 0);
  return Object.entries(CellKind).find(([, code]) => code === kind)?.[0] ?? '';
};

test.each<readonly [CellValue, keyof typeof CellKind]>([
  [null, 'empty'],
  ['', 'empty'],
  ['   ', 'empty'],
  [0, 'number'],
  [-1.5, 'number'],
  [true, 'text'],
  [false, 'text'],
  [{ error: '#N/A' }, 'error'],
  ['예산액', 'text'],
  ['1,234', 'figure'],
  [' 1,234', 'figure'],
  ['1,234 ', 'figure'],
  ['△3', 'figure'],
  ['▲3', 'figure'],
  ['△ 3.5', 'figure'],
  ['-3', 'figure'],
  ['+3', 'figure'],
  ['(3)', 'figure'],
  ['88.3%', 'figure'],
  ['약 3억원', 'figure'],
  ['총 30명', 'figure'],
  ['증 3', 'figure'],
  ['최대 5', 'figure'],
  ['３０', 'figure'],
  ['₩1,000', 'figure'],
  ['1,010권', 'figure'],
  ['8,815(구비 100%)', 'figure'],
  ['30~200만원', 'text'],
  ['4 5급', 'text'],
  ['2015. 10. 31.', 'text'],
  ['미정', 'text'],
  ['계', 'text'],
  ['총괄', 'text'],
  ['제3조', 'text'],
  ['-', 'dash'],
  [' - ', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['ㅡ', 'dash'],
  ['─', 'dash'],
  ['--', 'dash'],
  ['-----', 'text'],
  ['- 가', 'text'],
  ['순증', 'term'],
  ['순 감', 'term'],
  [' 순증 ', 'term'],
  ['흑자전환', 'term'],
  ['적자 전환', 'term'],
  ['신규', 'term'],
  ['신설', 'term'],
  ['폐지', 'term'],
  ['적자지속', 'term'],
  ['적자해소', 'term'],
  ['완납', 'term'],
  ['신규사업', 'text'],
  ['순증감', 'text'],
  ['재신설', 'text'],
  // 60 characters are the longest figure there is
  [`1(${'가'.repeat(57)})`, 'figure'],
  [`1(${'가'.repeat(58)})`, 'text'],
])('%j is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});

test.each<readonly [string, keyof typeof CellKind]>([
  ['', 'number'],
  ['General', 'number'],
  ['#,##0', 'number'],
  ['yyyy-mm-dd', 'date'],
  ['YYYY. M. D.', 'date'],
  ['m"월" d"일"', 'date'],
  ['h:mm', 'date'],
  ['[$-412]yyyy"년"', 'date'],
  // letters of days in quotes, behind a backslash, in brackets or for a space
  ['0"day"', 'number'],
  ['0\\d', 'number'],
  ['[Red]0', 'number'],
  ['0_d', 'number'],
  ['#"년" yy', 'number'],
  ['0.0 d', 'number'],
  ['0% d', 'number'],
])('a number in the format %j is %s', (format, kind) => {
  expect(kindOf({ value: 42_308, format })).toBe(kind);
});

test('a formula that shows nothing is room for a figure, spaces of a text are nothing', () => {
  expect(kindOf({ value: null, formula: '=IF(A1,"","")' })).toBe('room');
  expect(kindOf({ value: '', formula: '=""' })).toBe('room');
  expect(kindOf({ value: ' ', formula: '=" "' })).toBe('room');
  expect(kindOf({ value: '가', formula: '="가"' })).toBe('text');
  expect(kindOf({ value: 1, formula: '=1' })).toBe('number');
});

describe('places of a sheet that begins at C3', () => {
  const sheet = {
    ...sheetOf('시트', [
      ['구분', 10, '1,200'],
      ['-', { value: 30, format: 'yyyy' }, { value: 7, formula: '=D3' }],
    ]),
    row: 2,
    column: 2,
  };
  const cells = finish(readCells(sheet));

  test('it is two rows of three', () => {
    expect([cells.height, cells.width]).toEqual([2, 3]);
  });

  test('the number of a cell, of a text, of a day; a dash is zero', () => {
    expect([cells.numberAt(2, 3), cells.numberAt(2, 4), cells.numberAt(3, 3), cells.numberAt(3, 2)]).toEqual([
      10, 1200, 30, 0,
    ]);
    expect(cells.numberAt(2, 2)).toBeNaN();
  });

  test('texts, values and formulas', () => {
    expect([cells.textAt(2, 2), cells.textAt(2, 3), cells.textAt(2, 4)]).toEqual(['구분', '', '1,200']);
    expect([cells.valueAt(2, 3), cells.valueAt(3, 2)]).toEqual([10, '-']);
    expect([cells.formulaAt(3, 4), cells.formulaAt(3, 3)]).toEqual(['=D3', null]);
  });

  test.each([
    [1, 2],
    [4, 2],
    [2, 1],
    [2, 5],
    [3, 1],
  ])('outside, at row %i, column %i, there is nothing', (row, column) => {
    expect(cells.kindAt(row, column)).toBe(CellKind.empty);
    expect(cells.numberAt(row, column)).toBeNaN();
    expect([cells.textAt(row, column), cells.valueAt(row, column), cells.formulaAt(row, column)]).toEqual([
      '',
      null,
      null,
    ]);
  });
});

test('a sheet of no rows has no cells', () => {
  const cells = finish(readCells({ ...sheetOf('시트', [[]]), values: [], texts: [], formulas: [], numberFormats: [] }));
  expect([cells.height, cells.width, cells.kindAt(0, 0)]).toEqual([0, 0, CellKind.empty]);
});

test('reading pauses after every 2,000 rows and says how many cells it looked at', () => {
  const steps = readCells(
    sheetOf(
      '시트',
      Array.from({ length: 4_001 }, () => [1, 2]),
    ),
  );
  expect([steps.next().value, steps.next().value]).toEqual([4_000, 4_000]);
  const last = steps.next();
  expect(last.done).toBe(true);
});
