import { CellState, type MoneyUnit } from '../../../core/index.ts';
import { decimalsOf, FigureTrait, figuresOf, hasFigure, type ColumnFigures } from '../../../core/sheet/figures.ts';
import type { TestCell } from '../../snapshot.ts';
import { cellsOf } from './read.ts';

/** The figures of cells that stand below each other in the second column. */
function read(cells: readonly TestCell[], unit: MoneyUnit | null = null): ColumnFigures {
  const all = cellsOf(cells.map((cell) => ['이름', cell]));
  return figuresOf(
    all,
    1,
    cells.map((_, n) => n),
    unit,
  );
}

const { number, dash, blank, unreadable } = CellState;
const { text, percent, formula, error } = FigureTrait;

test.each<readonly [string, TestCell, number, number, number]>([
  ['a number', 12, number, 12, 0],
  ['zero', 0, number, 0, 0],
  ['a figure typed as text', '△1,200', number, -1200, text],
  ['a formula', { value: 3, formula: '=A1' }, number, 3, formula],
  ['a percentage', { value: 0.883, text: '88.3%', format: '0.0%' }, number, 88.3, percent],
  // 0.07 × 100 is 7.000000000000001 as doubles
  ['a percentage no double holds', { value: 0.07, text: '7%', format: '0%' }, number, 7, percent],
  ['a percentage typed as text', '88.3%', number, 88.3, text | percent],
  ['a percentage from a formula', { value: 0.5, text: '50%', formula: '=A1/B1' }, number, 50, percent | formula],
  ['a day', { value: 42_308, format: 'yyyy-mm-dd' }, number, 42_308, 0],
  ['a dash', '-', dash, 0, 0],
  ['a term', '순증', dash, 0, 0],
  ['a dash of a formula', { value: '-', formula: '=IF(A1,1,"-")' }, dash, 0, formula],
  ['nothing', null, blank, Number.NaN, 0],
  ['spaces', '  ', blank, Number.NaN, 0],
  ['room for a figure', { value: null, formula: '=IF(A1,1,"")' }, blank, Number.NaN, 0],
  ['a word', '미정', unreadable, Number.NaN, 0],
  ['an error', { error: '#DIV/0!' }, unreadable, Number.NaN, error],
  ['an error of a formula', { value: { error: '#N/A' }, formula: '=A1' }, unreadable, Number.NaN, error | formula],
])('%s', (_, cell, state, value, traits) => {
  const figures = read([cell]);
  expect([figures.states[0], figures.numbers[0], figures.traits[0]]).toEqual([state, value, traits]);
  expect(hasFigure(figures, 0)).toBe(state === number || state === dash);
});

test('amounts of another unit are brought to that of the column', () => {
  expect([...read(['1백만원', '500천원', '20'], '천원').numbers]).toEqual([1000, 500, 20]);
});

test.each<readonly [readonly TestCell[], number, number, boolean]>([
  [[1, 2, 3], 0, 3, false],
  [[1.5, 2.25, 0], 2, 2, false],
  [[0, '-', null, '가'], 0, 0, false],
  [[-1, 2], 0, 2, true],
  [['△0.125'], 3, 1, true],
  [[1 / 3, 1.5], 7, 2, false],
  [[1.5, 1 / 3], 7, 2, false],
  [[], 0, 0, false],
])('%j: its decimals, how many are not zero, whether some are negative', (cells, decimals, filled, hasNegatives) => {
  const figures = read(cells);
  expect([figures.decimals, figures.filled, figures.hasNegatives]).toEqual([decimals, filled, hasNegatives]);
});

test('only the given rows are read, in their order', () => {
  const cells = cellsOf([
    ['가', 1],
    ['나', 2],
    ['다', 3],
  ]);
  const figures = figuresOf(cells, 1, [2, 0], '원');
  expect([figures.column, figures.unit, [...figures.numbers]]).toEqual([1, '원', [3, 1]]);
});

test.each([
  [0, 0],
  [-12, 0],
  [1e21, 0],
  [0.5, 1],
  [-2.25, 2],
  [88.123, 3],
  [0.000001, 6],
  [123.123456, 6],
  // 15 digits are what Excel shows
  [0.1 + 0.2, 1],
  [1.1 * 3, 1],
  [1 / 3, 7],
  [0.0000001, 7],
  [Math.PI, 7],
])('%d has %i decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
