import { standingOf } from '../../../core/sheet/orient.ts';
import { cellsOf, wholeTable, type Rows } from './read.ts';

function standing(rows: Rows) {
  const cells = cellsOf(rows);
  const { orientation, labels, measures } = standingOf(cells, wholeTable(cells));
  return [orientation, labels, measures];
}

test.each<readonly [string, Rows, readonly [string, readonly number[], number]]>([
  [
    'measures across',
    [
      ['부서', '예산액', '집행액'],
      ['가', 10, 5],
      ['나', 20, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'measures down the rows',
    [
      ['구분', '1팀', '2팀'],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
      ['집행률', 50, 40],
    ],
    ['columns', [0], -1],
  ],
  [
    'a pair that belongs together',
    [
      ['구분', '1팀', '2팀'],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
    ],
    ['columns', [0], -1],
  ],
  [
    '목표 and 실적',
    [
      ['구분', '1팀', '2팀'],
      ['목표', 10, 20],
      ['실적', 5, 8],
    ],
    ['columns', [0], -1],
  ],
  [
    'two kinds of money that are no pair',
    [
      ['구분', '1팀', '2팀'],
      ['예산액', 10, 20],
      ['이월액', 5, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'one measure alone',
    [
      ['구분', '1팀', '2팀'],
      ['당초예산', 10, 20],
      ['최종예산', 5, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'a single row',
    [
      ['구분', '1팀', '2팀'],
      ['집행률', 10, 20],
    ],
    ['rows', [0], -1],
  ],
  [
    'names nobody knows',
    [
      ['구분', '1팀', '2팀'],
      ['북항', 10, 20],
      ['남항', 5, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'few measures among many names',
    [
      ['구분', '1팀', '2팀'],
      ['북항', 1, 2],
      ['남항', 5, 8],
      ['동항', 3, 4],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'a total among the measures',
    [
      ['구분', '1팀', '2팀'],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
      ['계', 15, 28],
    ],
    ['columns', [0], -1],
  ],
  [
    'years as headings',
    [
      ['구분', 2014, 2015],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
    ],
    ['columns', [0], -1],
  ],
  [
    'measures both ways',
    [
      ['구분', '예산액', '집행액'],
      ['예산액', 10, 20],
      ['집행액', 5, 8],
    ],
    ['rows', [0], -1],
  ],
  [
    'measures below each other',
    [
      ['부서', '구분', '2014', '2015'],
      ['가', '예산액', 10, 20],
      [null, '집행액', 5, 8],
      ['나', '예산액', 1, 2],
      [null, '집행액', 1, 1],
    ],
    ['long', [0, 1], 1],
  ],
  [
    'spaced otherwise each time',
    [
      ['부서', '구분', '계'],
      ['가', '예산액', 10],
      [null, '집행액', 5],
      ['나', '예 산 액', 1],
      [null, '집 행 액', 1],
    ],
    ['long', [0, 1], 1],
  ],
  [
    'measures below each other out of order',
    [
      ['부서', '구분', '값'],
      ['가', '예산액', 10],
      [null, '집행액', 5],
      ['나', '집행액', 1],
      [null, '예산액', 1],
    ],
    ['rows', [0, 1], -1],
  ],
  [
    'years as names',
    [
      ['연도', '구분', '값'],
      [2014, '목표', 10],
      [2014, '실적', 5],
      [2015, '목표', 1],
      [2015, '실적', 1],
    ],
    ['long', [0, 1], 1],
  ],
  [
    'no names',
    [
      ['예산액', '집행액'],
      [1, 2],
      [3, 4],
    ],
    ['rows', [], -1],
  ],
])('%s', (_, rows, expected) => {
  expect(standing(rows)).toEqual(expected);
});
