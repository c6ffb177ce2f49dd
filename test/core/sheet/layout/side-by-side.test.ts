import { rangeName } from '../../../../core/index.ts';
import { partedSideBySide } from '../../../../core/sheet/layout/side-by-side.ts';
import { cellsOf, wholeTable, type Rows } from '../read.ts';

/** The columns and the last row of each part. */
function partsOf(rows: Rows, headingRows = 1): readonly string[] {
  const cells = cellsOf(rows);
  return partedSideBySide(cells, wholeTable(cells, headingRows)).map(({ block: { column, columns }, body }) =>
    rangeName({ row: 0, column, rows: (body.at(-1) ?? 0) + 1, columns }),
  );
}

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'two tables',
    [
      ['과목', '금액', '과목', '금액'],
      ['가', 1, '나', 2],
      ['다', 3, '라', 4],
    ],
    ['A1:B3', 'C1:D3'],
  ],
  [
    'three tables',
    [
      ['과목', '금액', '과목', '금액', '과목', '금액'],
      ['가', 1, '나', 2, '다', 3],
    ],
    ['A1:B2', 'C1:D2', 'E1:F2'],
  ],
  [
    'the second ends earlier',
    [
      ['과목', '금액', '과 목', '금액'],
      ['가', 1, '나', 2],
      ['다', 3, null, null],
    ],
    ['A1:B3', 'C1:D2'],
  ],
  [
    'the first ends earlier',
    [
      ['과목', '금액', '과목', '금액'],
      ['가', 1, '나', 2],
      [null, null, '라', 4],
    ],
    ['A1:B2', 'C1:D3'],
  ],
  [
    'another heading',
    [
      ['과목', '금액', '항목', '금액'],
      ['가', 1, '나', 2],
    ],
    ['A1:D2'],
  ],
  [
    'the heading again over figures',
    [
      ['구분', '금액', '구분', '금액'],
      ['가', 1, 7, 2],
      ['나', 1, 8, 2],
    ],
    ['A1:D3'],
  ],
  [
    'the heading again right beside',
    [
      ['과목', '과목', '금액'],
      ['가', '나', 1],
    ],
    ['A1:C2'],
  ],
  [
    'no figures in the second',
    [
      ['과목', '금액', '과목', '비고'],
      ['가', 1, '나', '다'],
    ],
    ['A1:D2'],
  ],
  [
    'one heading of all',
    [
      ['금액', '금액', '금액'],
      [1, 2, 3],
    ],
    ['A1:C2'],
  ],
  [
    'names left empty',
    [
      ['과목', '금액', '과목', '금액'],
      [null, 1, null, 2],
    ],
    ['A1:D2'],
  ],
])('%s', (_, rows, expected) => {
  expect(partsOf(rows)).toEqual(expected);
});

test('a column before the first heading is left out, any row of the heading counts', () => {
  expect(
    partsOf(
      [
        ['세입', null, '세출', null],
        ['과목', '금액', '과목', '금액'],
        ['가', 1, '나', 2],
      ],
      2,
    ),
  ).toEqual(['A1:B3', 'C1:D3']);
  expect(
    partsOf(
      [
        ['과목', '금액', '과목', '금액'],
        [null, '(원)', null, '(천원)'],
        ['가', 1, '나', 2],
      ],
      2,
    ),
  ).toEqual(['A1:B3', 'C1:D3']);
});
