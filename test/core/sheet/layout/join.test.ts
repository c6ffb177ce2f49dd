import { cellsOf, rawTables, type Rows } from '../read.ts';

/** Each table of a sheet as `heading | body | repeated | top`, rows as Excel counts them. */
function tablesOf(rows: Rows): readonly string[] {
  const named = (list: readonly number[]): string => list.map((row) => row + 1).join(' ');
  return rawTables(cellsOf(rows)).map(({ heading, body, repeated, top }) =>
    [heading.first + 1, named(body), named(repeated), top + 1].join(' | '),
  );
}

const HEAD = ['구분', '예산액', '집행액'];
const PAGE: Rows = [HEAD, ['가', 1, 2], ['나', 3, 4]];

test.each<readonly [string, Rows, readonly string[]]>([
  ['the next page after an empty row', [...PAGE, [], HEAD, ['다', 5, 6]], ['1 | 2 3 5 6 | 5 | 1']],
  ['spelt and spaced otherwise', [...PAGE, [], ['구 분', '예산 액', '집행액'], ['다', 5, 6]], ['1 | 2 3 5 6 | 5 | 1']],
  ['after the number of the page', [...PAGE, [], ['- 2 -'], HEAD, ['다', 5, 6]], ['1 | 2 3 5 6 7 | 5 6 | 1']],
  ['after a word that it goes on', [...PAGE, [], ['(계속)'], [], HEAD, ['다', 5, 6]], ['1 | 2 3 5 7 8 | 5 7 | 1']],
  [
    'after the unit again',
    [...PAGE, [], [null, null, '(단위 : 천원)'], HEAD, ['다', 5, 6]],
    ['1 | 2 3 5 6 7 | 5 6 | 1'],
  ],
  ['after its own title again', [['현황'], ...PAGE, [], ['현황'], HEAD, ['다', 5, 6]], ['2 | 3 4 6 7 8 | 6 7 | 1']],
  ['after another title', [['현황'], ...PAGE, [], ['계획'], HEAD, ['다', 5, 6]], ['2 | 3 4 |  | 1', '7 | 8 |  | 5']],
  ['with another heading', [...PAGE, [], ['구분', '정원', '현원'], ['다', 5, 6]], ['1 | 2 3 |  | 1', '5 | 6 |  | 4']],
  ['a first page of one row', [HEAD, ['가', 1, 2], [], HEAD, ['다', 5, 6]], ['1 | 2 |  | 1', '4 | 5 |  | 3']],
  [
    'totals on both pages',
    [...PAGE, ['계', 4, 6], [], HEAD, ['다', 5, 6], ['계', 5, 6]],
    ['1 | 2 3 4 |  | 1', '6 | 7 8 |  | 5'],
  ],
  ['a total on the last page alone', [...PAGE, [], HEAD, ['다', 5, 6], ['계', 9, 12]], ['1 | 2 3 5 6 7 | 5 | 1']],
  [
    'three pages',
    [...PAGE, [], HEAD, ['다', 5, 6], ['라', 5, 6], [], HEAD, ['마', 7, 8]],
    ['1 | 2 3 5 6 7 9 10 | 5 9 | 1'],
  ],
  [
    'years for names',
    [['연도', '예산액'], [2013, 1], [2014, 2], [], ['연도', '예산액'], [2015, 3]],
    ['1 | 2 3 |  | 1', '5 | 6 |  | 4'],
  ],
])('%s', (_, rows, expected) => {
  expect(tablesOf(rows)).toEqual(expected);
});

test.each<readonly [string, Rows, readonly string[]]>([
  ['one empty row', [...PAGE, [], ['다', 5, 6]], ['1 | 2 3 5 |  | 1']],
  ['two empty rows', [...PAGE, [], [], ['다', 5, 6]], ['1 | 2 3 6 |  | 1']],
  ['three empty rows', [...PAGE, [], [], [], ['다', 5, 6]], ['1 | 2 3 |  | 1']],
  ['words where figures stand', [...PAGE, [], ['다', '라', 6]], ['1 | 2 3 |  | 1']],
  ['figures where words stand', [...PAGE, [], [9, 5, 6]], ['1 | 2 3 |  | 1']],
  ['a column more', [...PAGE, [], ['다', 5, 6, 7]], ['1 | 2 3 |  | 1']],
  ['a row at a time', [...PAGE, [], ['다', 5, 6], [], ['라', 7, 8]], ['1 | 2 3 5 7 |  | 1']],
  ['the name of a group first', [...PAGE, [], ['특별회계'], ['다', 5, 6]], ['1 | 2 3 5 6 |  | 1']],
])('rows without a heading after %s', (_, rows, expected) => {
  expect(tablesOf(rows)).toEqual(expected);
});

test('tables beside each other keep their own rows', () => {
  const side = (left: Rows[number], right: Rows[number]) => [...left, null, null, ...right];
  expect(
    tablesOf([
      side(HEAD, ['지표', '목표', '실적']),
      side(['가', 1, 2], ['다', 5, 6]),
      side(['나', 3, 4], ['라', 7, 8]),
      [],
      side(HEAD, ['지표', '목표', '실적']),
      side(['마', 1, 2], ['바', 5, 6]),
    ]),
  ).toEqual(['1 | 2 3 5 6 | 5 | 1', '1 | 2 3 5 6 | 5 | 1']);
});
