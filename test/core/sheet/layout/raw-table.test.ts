import { rangeName, recognise } from '../../../../core/index.ts';
import { tablesIn } from '../../../../core/sheet/layout/raw-table.ts';
import { finish } from '../../../../core/sheet/steps.ts';
import { sheetOf } from '../../../snapshot.ts';
import { cellsOf, wholeOf, type Rows } from '../read.ts';

/** Each table as `heading rows | body rows | repeated rows`, and the loose rows; rows as Excel counts them. */
function cutOf(rows: Rows, merges: readonly string[] = []) {
  const cells = cellsOf(rows, merges);
  const { tables, loose } = finish(tablesIn(cells, wholeOf(cells)));
  const named = (list: readonly number[]): string => list.map((row) => row + 1).join(' ');
  return {
    tables: tables.map(({ heading, body, repeated }) =>
      [`${heading.first + 1}-${heading.last + 1}`, named(body), named(repeated)].join(' | ').trim(),
    ),
    loose: named(loose?.body ?? []),
  };
}

const HEAD = ['구분', '예산액', '집행액'];

test.each<readonly [string, Rows, readonly string[], string]>([
  ['heading and rows', [HEAD, ['가', 1, 2], ['나', 3, 4]], ['1-1 | 2 3 |'], ''],
  [
    'a title and a unit note above',
    [['부서별 현황'], [null, null, '(단위 : 천원)'], HEAD, ['가', 1, 2]],
    ['3-3 | 4 |'],
    '',
  ],
  ['words alone', [['작성 요령'], ['단위는 천원']], [], ''],
  [
    'figures under no heading',
    [
      ['가', 1, 2],
      ['나', 3, 4],
    ],
    [],
    '1 2',
  ],
  ['a note over figures', [['※ 참고'], ['가', 1, 2]], [], '2'],
  ['a heading over nothing', [HEAD], [], ''],
  ['the name of a group below the heading', [HEAD, ['일반회계'], ['가', 1, 2]], ['1-1 | 2 3 |'], ''],
  ['the name of a group between rows', [HEAD, ['가', 1, 2], ['특별회계'], ['나', 3, 4]], ['1-1 | 2 3 4 |'], ''],
  ['names at the end', [HEAD, ['가', 1, 2], ['담당자 홍길동']], ['1-1 | 2 |'], ''],
  ['a footnote and figures after it', [HEAD, ['가', 1, 2], ['※ 이월액 포함'], ['나', 3, 4]], ['1-1 | 2 |'], '4'],
  ['a bullet and figures after it', [HEAD, ['가', 1, 2], ['□ 향후계획'], ['나', 3, 4]], ['1-1 | 2 |'], '4'],
  ['rows with bullets of their own', [HEAD, ['○ 가', 1, 2], ['□ 나'], ['○ 다', 3, 4]], ['1-1 | 2 3 4 |'], ''],
  ['a bullet over indented rows', [HEAD, ['가', 1, 2], ['□ 나'], [' 다', 3, 4]], ['1-1 | 2 3 4 |'], ''],
  ['another heading', [HEAD, ['가', 1, 2], ['지표', '목표', '실적'], ['나', 3, 4]], ['1-1 | 2 |', '3-3 | 4 |'], ''],
  [
    'another heading below a title of its own',
    [HEAD, ['가', 1, 2], ['성과'], ['지표', '목표', '실적'], ['나', 3, 4]],
    ['1-1 | 2 |', '4-4 | 5 |'],
    '',
  ],
  ['the same heading again', [HEAD, ['가', 1, 2], ['나', 3, 4], HEAD, ['다', 5, 6]], ['1-1 | 2 3 4 5 | 4'], ''],
  [
    'the same heading after the number of a page',
    [HEAD, ['가', 1, 2], ['나', 3, 4], ['(다음 쪽에 계속)'], HEAD, ['다', 5, 6]],
    ['1-1 | 2 3 4 5 6 | 4 5'],
    '',
  ],
  [
    'the same heading after another title',
    [HEAD, ['가', 1, 2], ['나', 3, 4], ['특별회계'], HEAD, ['다', 5, 6]],
    ['1-1 | 2 3 |', '5-5 | 6 |'],
    '',
  ],
  ['the same heading after a single row', [HEAD, ['가', 1, 2], HEAD, ['다', 5, 6]], ['1-1 | 2 |', '3-3 | 4 |'], ''],
  ['numbers of columns under the heading', [HEAD, ['(1)', 2, 3], ['가', 10, 20]], ['1-1 | 2 3 |'], ''],
  ['numbers of all columns', [HEAD, [1, 2, 3], ['가', 9, 5]], ['1-1 | 3 | 2'], ''],
  [
    'a first row that counts 1, 2, 3',
    [
      [...HEAD, '잔액'],
      ['가', 1, 2, 3],
      ['나', 9, 5, 4],
    ],
    ['1-1 | 2 3 |'],
    '',
  ],
  [
    'plain numbers of columns',
    [
      ['구분', '예산액', '집행액', '잔액'],
      [null, 1, 2, 3],
      ['가', 9, 5, 4],
    ],
    ['1-1 | 3 | 2'],
    '',
  ],
  [
    'years as heading',
    [
      ['구분', 2013, 2014],
      ['가', 1, 2],
    ],
    ['1-1 | 2 |'],
    '',
  ],
  [
    'years down the rows',
    [
      ['연도', '예산액'],
      [2013, 10],
      [2014, 20],
    ],
    ['1-1 | 2 3 |'],
    '',
  ],
  [
    'dashes, errors and room are figures',
    [HEAD, ['가', '-', null], ['나', { error: '#N/A' }, null], ['다', { value: null, formula: '=B2' }, null]],
    ['1-1 | 2 3 4 |'],
    '',
  ],
  [
    'a narrow table of plain rows',
    [
      ['구분', '예산액', '집행액', '잔액'],
      ['가', 9, 5, 4],
      ['나', 9, 5, 4],
      ['다', 9, 5, 4],
    ],
    ['1-1 | 2 3 4 |'],
    '',
  ],
])('%s', (_, rows, tables, loose) => {
  expect(cutOf(rows)).toEqual({ tables, loose });
});

test.each<readonly [string, Rows, readonly string[], string]>([
  [
    'merged groups',
    [
      ['구분', '예산', null],
      [null, '당초', '최종'],
      ['가', 1, 2],
    ],
    ['A1:A2', 'B1:C1'],
    '1-2 | 3 |',
  ],
  [
    'three rows',
    [
      ['구분', '예산', null],
      [null, '계', null],
      [null, '국비', '구비'],
      ['가', 1, 2],
    ],
    ['A1:A3', 'B1:C1', 'B2:C2'],
    '1-3 | 4 |',
  ],
  [
    'without merges',
    [
      ['구분', '예산액', '집행액'],
      [null, '(천원)', '(천원)'],
      ['가', 1, 2],
    ],
    [],
    '1-2 | 3 |',
  ],
  [
    'groups that repeat',
    [
      [null, '2014년', null, '2015년', null],
      ['구분', '예산액', '집행액', '예산액', '집행액'],
      ['가', 10, 20, 30, 40],
    ],
    [],
    '1-2 | 3 |',
  ],
  [
    'a title merged over all',
    [
      ['부서별 현황', null, null],
      ['구분', '예산액', '집행액'],
      ['가', 1, 2],
    ],
    ['A1:C1'],
    '2-2 | 3 |',
  ],
  ['a title at the left', [['부서별 현황'], ['구분', '예산액', '집행액'], ['가', 1, 2]], [], '2-2 | 3 |'],
])('heading of %s', (_, rows, merges, table) => {
  expect(cutOf(rows, merges)).toEqual({ tables: [table], loose: '' });
});

test('the top of a table is the row below the one before it', () => {
  const cells = cellsOf([HEAD, ['가', 1, 2], ['성과'], ['지표', '목표', '실적'], ['나', 3, 4]]);
  expect(finish(tablesIn(cells, wholeOf(cells))).tables.map(({ top }) => top)).toEqual([0, 2]);
});

test('only the cells of the block count', () => {
  const cells = cellsOf([
    ['가', null, '구분', '예산액'],
    [1, null, '나', 2],
  ]);
  const block = { row: 0, column: 2, rows: 2, columns: 2 };
  const [table] = finish(tablesIn(cells, block)).tables;
  expect(table && rangeName(table.block)).toBe('C1:D2');
});

test('a table with the numbers of its columns under the heading is one as without them', () => {
  const rows: Rows = [
    ['부서', '예산액', '집행액', '잔액'],
    ['가', 9, 5, 4],
    ['나', 7, 4, 3],
    ['계', 16, 9, 7],
  ];
  const [plain] = recognise(sheetOf('시트', rows));
  for (const numbers of [
    [null, 1, 2, 3],
    [1, 2, 3, 4],
    ['1', '2', '3', '4'],
  ]) {
    const [numbered] = recognise(sheetOf('시트', [...rows.slice(0, 1), numbers, ...rows.slice(1)]));
    expect(numbered?.columns.map(({ role }) => role)).toEqual(['label', 'budget', 'executed', 'balance']);
    expect(numbered?.rows.filter(({ kind }) => kind !== 'heading').map(({ kind }) => kind)).toEqual(
      plain?.rows.map(({ kind }) => kind),
    );
    expect(numbered?.sums).toEqual(plain?.sums);
  }
});
