import type { ColumnFigures } from '../../../../core/sheet/figures.ts';
import type { BodyRow } from '../../../../core/sheet/row/body-row.ts';
import { withEdgeTotal } from '../../../../core/sheet/row/edge-total.ts';
import { labelForm } from '../../../../core/sheet/row/outline.ts';
import { structureOf, type FormulaParts } from '../../../../core/sheet/row/row-sums.ts';
import type { RowWord } from '../../../../core/sheet/row/row-words.ts';
import { finish } from '../../../../core/sheet/steps.ts';

type Figure = number | null;
/** A row: its label, its figures, and where the words say so what it is; behind a bar the group it stands in. */
type Given = readonly [label: string, ...figures: Figure[]];

const WORDS: readonly (readonly [RegExp, RowWord])[] = [
  [/이월/, 'carry'],
  [/소계/, 'subtotal'],
  [/계$|^총/, 'total'],
  [/그중|누계|전년/, 'reference'],
];

function rowOf([name, ...figures]: Given, n: number): BodyRow {
  const [label = '', group = ''] = name.split('|');
  const word = /누계/.test(label) ? 'reference' : (WORDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'none');
  return {
    row: n,
    label,
    word,
    form: labelForm(label, 0),
    hasFigures: figures.some((figure) => figure !== null),
    group,
  };
}

const columnsOf = (rows: readonly Given[]): readonly ColumnFigures[] =>
  Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, at) => {
    const figures = rows.map((row) => row[at + 1] as Figure);
    return {
      column: at + 1,
      unit: null,
      states: Uint8Array.from(figures, (figure) => (figure === null ? 2 : 0)),
      traits: new Uint8Array(figures.length),
      numbers: Float64Array.from(figures, (figure) => figure ?? Number.NaN),
      decimals: 0,
      filled: figures.filter((figure) => figure !== null && figure !== 0).length,
      hasNegatives: figures.some((figure) => figure !== null && figure < 0),
    };
  });

/** The kinds of the rows, and each total with what it adds up, in how many columns it comes out, of how many. */
function structure(rows: readonly Given[], formulas: FormulaParts = new Map()) {
  const { kinds, totals } = finish(structureOf(rows.map(rowOf), columnsOf(rows), formulas));
  return [kinds.join(' '), totals.map(({ place, addends, fits, tested }) => [place, addends, fits, tested])] as const;
}

describe('totals named by words (합계 구조)', () => {
  test('below their rows', () => {
    expect(
      structure([
        ['가', 10, 1],
        ['나', 20, 2],
        ['다', 30, 3],
        ['계', 60, 6],
      ]),
    ).toEqual(['item item item total', [[3, [0, 1, 2], 2, 2]]]);
  });

  test('above their rows', () => {
    expect(
      structure([
        ['계', 60, 6],
        ['가', 10, 1],
        ['나', 20, 2],
        ['다', 30, 3],
      ]),
    ).toEqual(['total item item item', [[0, [1, 2, 3], 2, 2]]]);
  });

  test('that do not come out in one column', () => {
    expect(
      structure([
        ['가', 10, 1],
        ['나', 20, 2],
        ['다', 30, 3],
        ['계', 60, 7],
      ]),
    ).toEqual(['item item item total', [[3, [0, 1, 2], 1, 2]]]);
    expect(
      structure([
        ['가', 10],
        ['나', 20],
        ['다', 30],
        ['계', 61],
      ]),
    ).toEqual(['item item item total', [[3, [0, 1, 2], 0, 1]]]);
  });

  test('subtotals below their rows, and a whole', () => {
    expect(
      structure([
        ['가', 10],
        ['나', 20],
        ['소계', 30],
        ['다', 40],
        ['라', 50],
        ['소계', 90],
        ['합계', 120],
      ]),
    ).toEqual([
      'item item subtotal item item subtotal total',
      [
        [2, [0, 1], 1, 1],
        [5, [3, 4], 1, 1],
        [6, [0, 1, 3, 4], 1, 1],
      ],
    ]);
  });

  test('subtotals above their rows, and a whole', () => {
    expect(
      structure([
        ['합계', 120],
        ['소계', 30],
        ['가', 10],
        ['나', 20],
        ['소계', 90],
        ['다', 40],
        ['라', 50],
      ]),
    ).toEqual([
      'total subtotal item item subtotal item item',
      [
        [1, [2, 3], 1, 1],
        [4, [5, 6], 1, 1],
        [0, [2, 3, 5, 6], 1, 1],
      ],
    ]);
  });

  test('subtotals of the rows of a group', () => {
    expect(
      structure([
        ['가|동부', 10],
        ['나|동부', 20],
        ['소계|동부', 30],
        ['다|서부', 40],
        ['소계|서부', 40],
        ['라|남부', 7],
        ['합계', 77],
      ]),
    ).toEqual([
      'item item subtotal item subtotal item total',
      [
        [2, [0, 1], 1, 1],
        [4, [3], 1, 1],
        [6, [0, 1, 3, 5], 1, 1],
      ],
    ]);
  });

  test('a row that is too much in every column stands beside the sum', () => {
    expect(
      structure([
        ['가', 10, 1],
        ['나', 20, 2],
        ['예비비', 7, 5],
        ['다', 30, 3],
        ['계', 60, 6],
      ]),
    ).toEqual(['item item reference item total', [[4, [0, 1, 3], 2, 2]]]);
  });

  test('a total of something else adds up nothing here', () => {
    expect(
      structure([
        ['가', 10, 1],
        ['나', 20, 2],
        ['다', 30, 3],
        ['2014 계', 999, 777],
      ]),
    ).toEqual(['item item item reference', []]);
    expect(
      structure([
        ['가', 10, 1],
        ['나', 20, 2],
        ['다', 30, 3],
        ['합 계', 999, 777],
      ])[0],
    ).toBe('item item item total');
    expect(structure([['계', 999, 777]])[0]).toBe('total');
  });

  test('rows of no figures, carry-overs and lines beside are no items', () => {
    expect(
      structure([
        ['Ⅰ', null],
        ['가', 10],
        ['나', 20],
        ['차면 이월', 30],
        ['다', 30],
        ['그중 국비', 25],
        ['계', 60],
      ]),
    ).toEqual(['heading item item carry item reference total', [[6, [1, 2, 4], 1, 1]]]);
  });

  test('a single 누계 of all rows is a total of them', () => {
    expect(
      structure([
        ['1월', 10],
        ['2월', 20],
        ['3월', 40],
        ['누계', 70],
      ]),
    ).toEqual(['item item item total', [[3, [0, 1, 2], 1, 1]]]);
    expect(
      structure([
        ['1월', 10],
        ['2월', 20],
        ['3월', 40],
        ['누계', 75],
      ]),
    ).toEqual(['item item item reference', []]);
    expect(
      structure([
        ['1월', 10],
        ['누계', 10],
        ['2월', 20],
        ['누계', 30],
      ])[1],
    ).toEqual([]);
  });
});

describe('totals no word names', () => {
  test('a last row that is the sum of all others', () => {
    expect(
      structure([
        ['가', 110, 11],
        ['나', 230, 23],
        ['다', 370, 37],
        ['본청', 710_000, 71],
      ])[0],
    ).toBe('item item item item');
    expect(
      structure([
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
        ['본청', 7_100, 71],
      ]),
    ).toEqual(['item item item total', [[3, [0, 1, 2], 2, 2]]]);
    expect(
      structure([
        ['본청', 7_100, 71],
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
      ]),
    ).toEqual(['total item item item', [[0, [1, 2, 3], 2, 2]]]);
  });

  test('rows by their marks, and a whole they all come down to', () => {
    const rows: readonly Given[] = [
      ['□ 가', 70],
      ['○ 나', 30],
      ['○ 다', 40],
      ['□ 라', 90],
      ['○ 마', 45],
      ['○ 바', 45],
    ];
    expect(structure(rows)).toEqual([
      'subtotal item item subtotal item item',
      [
        [3, [4, 5], 1, 1],
        [0, [1, 2], 1, 1],
      ],
    ]);
    expect(structure(rows.slice(0, 3))).toEqual(['total item item', [[0, [1, 2], 1, 1]]]);
    expect(structure([...rows, ['합계', 160]])).toEqual([
      'subtotal item item subtotal item item total',
      [
        [3, [4, 5], 1, 1],
        [0, [1, 2], 1, 1],
        [6, [1, 2, 4, 5], 1, 1],
      ],
    ]);
  });

  test('parts that are contained in the row above are beside the sums', () => {
    expect(
      structure([
        ['□ 가', 70],
        ['○ 나', 30],
        ['○ 다', 20],
        ['□ 라', 90],
        ['○ 마', 15],
        ['계', 160],
      ]),
    ).toEqual(['item reference reference item reference total', [[5, [0, 3], 1, 1]]]);
  });

  test('runs of rows that add up, where the outline says nothing', () => {
    const rows: readonly Given[] = [
      ['행정', 7_300, 830],
      ['가', 3_100, 410],
      ['나', 4_200, 420],
      ['재무', 9_900, 990],
      ['다', 4_500, 600],
      ['라', 5_400, 390],
    ];
    expect(structure(rows)).toEqual([
      'subtotal item item subtotal item item',
      [
        [3, [4, 5], 2, 2],
        [0, [1, 2], 2, 2],
      ],
    ]);
    expect(structure([['합계', 17_200, 1_820], ...rows])).toEqual([
      'total subtotal item item subtotal item item',
      [
        [4, [5, 6], 2, 2],
        [1, [2, 3], 2, 2],
        [0, [2, 3, 5, 6], 2, 2],
      ],
    ]);
  });

  test('nothing that adds up', () => {
    expect(
      structure([
        ['가', 10],
        ['나', 20],
        ['다', 40],
      ]),
    ).toEqual(['item item item', []]);
    expect(structure([])).toEqual(['', []]);
  });
});

describe('totals their own formulas name', () => {
  const LIST: readonly Given[] = [
    ['가', 10],
    ['나', 20],
    ['다', 40],
    ['라', 50],
    ['계', 120],
  ];
  const said = (rows: readonly Given[], ...formulas: readonly (readonly [number, readonly number[]])[]) =>
    structure(rows, new Map(formulas));

  test('all rows', () => {
    expect(said(LIST, [4, [0, 1, 2, 3]])[1]).toEqual([[4, [0, 1, 2, 3], 1, 1]]);
  });

  test('some rows, where these come out: 10 + 40 = 50', () => {
    expect(said([...LIST.slice(0, 4), ['계', 50]], [4, [0, 2]])[1]).toEqual([[4, [0, 2], 1, 1]]);
  });

  test('a range that stops short is a fault of the formula', () => {
    expect(said([...LIST.slice(0, 4), ['계', 70]], [4, [0, 1, 2]])[1]).toEqual([[4, [0, 1, 2, 3], 0, 1]]);
    expect(said([...LIST.slice(0, 4), ['계', 110]], [4, [1, 2, 3]])[1]).toEqual([[4, [0, 1, 2, 3], 0, 1]]);
    // two of four are no slip
    expect(said([...LIST.slice(0, 4), ['계', 30]], [4, [0, 1]])[1]).toEqual([[4, [0, 1], 1, 1]]);
  });

  test('what was inserted behind the range belongs to it where it comes out', () => {
    expect(
      said(
        [
          ['가', 10],
          ['나', 20],
          ['다', 0],
          ['계', 30],
        ],
        [3, [0, 1]],
      )[1],
    ).toEqual([[3, [0, 1, 2], 1, 1]]);
  });

  test('a formula that does not come out gives way to the rows that do', () => {
    expect(said(LIST, [4, [0, 2]])[1]).toEqual([[4, [0, 1, 2, 3], 1, 1]]);
  });

  test('a row of no word that adds up others is a subtotal, and a total of it adds up its rows', () => {
    const rows: readonly Given[] = [
      ['행정', 30],
      ['가', 10],
      ['나', 20],
      ['재무', 90],
      ['다', 40],
      ['라', 50],
      ['계', 120],
    ];
    expect(said(rows, [0, [1, 2]], [3, [4, 5]], [6, [0, 3]])).toEqual([
      'subtotal item item subtotal item item total',
      [
        [3, [4, 5], 1, 1],
        [0, [1, 2], 1, 1],
        [6, [1, 2, 4, 5], 1, 1],
      ],
    ]);
  });

  test('what formulas add up is no row contained in another', () => {
    const rows: readonly Given[] = [
      ['□ 가', 70],
      ['○ 나', 30],
      ['○ 다', 20],
      ['○ 라', 20],
    ];
    expect(structure(rows)[0]).toBe('total item item item');
    expect(
      said(
        [
          ['□ 가', 70],
          ['○ 나', 30],
          ['○ 다', 20],
        ],
        [0, [1, 2]],
      ),
    ).toEqual(['total item item', [[0, [1, 2], 0, 1]]]);
  });
});

describe('the first or last row as a total under whatever name', () => {
  const edge = (...rows: readonly Given[]): readonly string[] =>
    withEdgeTotal(rows.map(rowOf), columnsOf(rows)).flatMap(({ word, label }) => (word === 'total' ? [label] : []));

  test.each<[string, readonly Given[], readonly string[]]>([
    [
      'last',
      [
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
        ['라', 7_100, 71],
      ],
      ['라'],
    ],
    [
      'first',
      [
        ['라', 7_100, 71],
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
      ],
      ['라'],
    ],
    [
      'both: the last',
      [
        ['가', 7_100, 71],
        ['나', 0, 0],
        ['다', 0, 0],
        ['라', 7_100, 71],
      ],
      ['라'],
    ],
    [
      'amid',
      [
        ['가', 1_100, 11],
        ['라', 7_100, 71],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
      ],
      [],
    ],
    [
      'of three rows it may be a difference',
      [
        ['나', 2_300, 23],
        ['다', 3_700, 37],
        ['라', 6_000, 60],
      ],
      [],
    ],
    [
      'one is named already',
      [
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
        ['라', 7_100, 71],
        ['계', 14_200, 142],
      ],
      ['계'],
    ],
    [
      'too small to tell: 13 + 4 bits',
      [
        ['가', 1_100, 3],
        ['나', 2_300, 4],
        ['다', 3_700, 5],
        ['라', 7_100, 12],
      ],
      [],
    ],
    [
      'one column of many',
      [
        ['가', 110_000],
        ['나', 230_000],
        ['다', 370_000],
        ['라', 710_000],
      ],
      ['라'],
    ],
    [
      'one slip of three columns',
      [
        ['가', 1_100, 11, 5],
        ['나', 2_300, 23, 5],
        ['다', 3_700, 37, 5],
        ['라', 7_100, 71, 99],
      ],
      ['라'],
    ],
    [
      'two slips of four',
      [
        ['가', 110_000, 11, 5, 5],
        ['나', 230_000, 23, 5, 5],
        ['다', 370_000, 37, 5, 5],
        ['라', 710_000, 71, 99, 99],
      ],
      [],
    ],
    [
      'one slip of two columns',
      [
        ['가', 110_000, 5],
        ['나', 230_000, 5],
        ['다', 370_000, 5],
        ['라', 710_000, 99],
      ],
      [],
    ],
    [
      'a mean says nothing about sums',
      [
        ['가', 110_000, 41],
        ['나', 230_000, 44],
        ['다', 370_000, 39],
        ['라', 710_000, 43],
      ],
      ['라'],
    ],
    [
      'a column of zeros neither',
      [
        ['가', 110_000, 0],
        ['나', 230_000, 0],
        ['다', 370_000, 0],
        ['라', 710_000, 0],
      ],
      ['라'],
    ],
    [
      'a blank neither',
      [
        ['가', 110_000, 5],
        ['나', 230_000, 5],
        ['다', 370_000, 5],
        ['라', 710_000, null],
      ],
      ['라'],
    ],
    [
      'rows without figures are none',
      [
        ['Ⅰ', null, null],
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['다', 3_700, 37],
        ['라', 7_100, 71],
        ['주', null, null],
      ],
      ['라'],
    ],
    [
      'lines beside are none',
      [
        ['가', 1_100, 11],
        ['나', 2_300, 23],
        ['그중', 99, 9],
        ['다', 3_700, 37],
        ['라', 7_100, 71],
      ],
      ['라'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(edge(...rows)).toEqual(expected);
  });
});
