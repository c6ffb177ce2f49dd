import { isColumnNumbering, isUnitNote, shapeOf } from '../../../../core/sheet/layout/row-shape.ts';
import { unitsInLine } from '../../../../core/sheet/layout/unit-note.ts';
import type { TestCell } from '../../../snapshot.ts';
import { cellsOf, wholeOf } from '../read.ts';

/** What one cell counts as in its row. */
function partOf(cell: TestCell): string {
  const cells = cellsOf([[cell]]);
  const { figures, ordinals, words } = shapeOf(cells, wholeOf(cells), 0);
  return `${figures.length > 0 ? 'figure' : ''}${ordinals.length > 0 ? 'ordinal' : ''}${words.length > 0 ? 'word' : ''}`;
}

test.each<readonly [TestCell, string]>([
  [null, ''],
  ['예산액', 'word'],
  ['(단위 : 천원)', ''],
  [12, 'figure'],
  [1989, 'figure'],
  [1990, 'ordinal'],
  [2060, 'ordinal'],
  [2061, 'figure'],
  [2015.5, 'figure'],
  ['1,200', 'figure'],
  ['30명', 'figure'],
  ['2015', 'ordinal'],
  ['1989', 'figure'],
  ['300', 'figure'],
  ['2015년', 'ordinal'],
  ["'15", 'word'],
  ['10월', 'word'],
  ['3분기', 'word'],
  ['1차년도', 'word'],
  ['6급', 'ordinal'],
  ['-', 'figure'],
  ['순증', 'figure'],
  [{ value: { error: '#N/A' } }, 'figure'],
  [{ value: null, formula: '=IF(A1,1,"")' }, 'figure'],
  [{ value: 42_308, format: 'yyyy-mm-dd' }, 'ordinal'],
])('%j', (cell, part) => {
  expect(partOf(cell)).toBe(part);
});

test('each cell of the row is counted in its column, those beside the block are not', () => {
  const cells = cellsOf([
    ['가', 1, 2015, '나', 2, '다'],
    [1, 1, 1, 1, 1, 1],
  ]);
  expect(shapeOf(cells, { row: 0, column: 1, rows: 2, columns: 4 }, 0)).toEqual({
    figures: [1, 4],
    ordinals: [2],
    words: [3],
  });
});

test.each([
  ['(단위 : 천원)', true],
  ['[단위:명]', true],
  ['단위 : 백만원', true],
  ['(단 위 : 천 원)', true],
  ['(단위 : 알 수 없음)', true],
  ['[ 단 위 ]', true],
  ['(천원)', false],
  ['부서별 현황 (단위 : 천원)', false],
  ['(단위 : 천원) 10월말', false],
  ['예산액(천원)', false],
  ['예산액', false],
  ['', false],
])('%j says nothing but a unit: %s', (text, expected) => {
  expect(isUnitNote(text)).toBe(expected);
});

test.each<readonly [string, readonly string[]]>([
  ['(단위 : 천원)', ['천원']],
  ['(단위 : 명, 천원)', ['명', '천원']],
  ['(단위 : 건·백만원)', ['건', '백만원']],
  ['(단위 : 천원 / 2015-10-31 기준)', ['천원']],
  ['(2015. 10. 31. 현재, 단위: 명)', ['명']],
  ['[단위 : 백만원, %]', ['백만원', '%']],
  ['< 단위 ; 억원 >', ['억원']],
  ['(단 위 : 천 원)', ['천원']],
  ['부서별 현황(단위：천원)', ['천원']],
  ['예산 현황', []],
  ['단위 사업', []],
  ['', []],
])('%j declares %j', (text, names) => {
  expect(unitsInLine(text).map(({ name }) => name)).toEqual(names);
});

test.each<readonly [readonly TestCell[], boolean]>([
  [[1, 2, 3], true],
  [[2, 3, 4], true],
  [['(1)', 2, 3], false],
  [[3, 4, 5], false],
  [[0, 1, 2], false],
  [[1, 2, 4], false],
  [[1, 2], false],
  [[1, 2, 3, 4, 5], true],
])('%j numbers columns: %s', (row, expected) => {
  const cells = cellsOf([row]);
  expect(
    isColumnNumbering(
      cells,
      0,
      row.map((_, column) => column),
    ),
  ).toBe(expected);
});
