import { readAbove } from '../../../../core/sheet/layout/above.ts';
import type { TestCell } from '../../../snapshot.ts';
import { cellsOf, type Rows } from '../read.ts';

/** Reads above a table of three columns from A that begins below the given rows. */
function above(rows: Rows, place: { readonly top?: number; readonly column?: number; readonly columns?: number } = {}) {
  const width = Math.max(3, ...rows.map((row) => row.length));
  const { grid } = cellsOf([...rows, Array.from({ length: width }, () => '머리')]);
  const { title, unit, units } = readAbove(grid, { row: rows.length, top: 0, column: 0, columns: 3, ...place });
  return { title, unit, units: units.map(({ name }) => name) };
}

const line = (text: string): readonly TestCell[] => [text];
const BLANKS = (count: number): Rows => Array.from({ length: count }, () => []);

test.each<readonly [string, Rows, ReturnType<typeof above>]>([
  ['nothing', [], { title: '', unit: null, units: [] }],
  ['a title', [['부서별 예산']], { title: '부서별 예산', unit: null, units: [] }],
  ['a unit note', [[null, null, '(단위 : 천원)']], { title: '', unit: '천원', units: ['천원'] }],
  ['both in one line', [['□ 부서별 예산(단위 : 천원)']], { title: '부서별 예산', unit: '천원', units: ['천원'] }],
  ['both in one row', [['부서별 예산', null, '(단위:원)']], { title: '부서별 예산', unit: '원', units: ['원'] }],
  [
    'units of which the second is money',
    [['(단위 : 명, 백만원)']],
    { title: '', unit: '백만원', units: ['명', '백만원'] },
  ],
  ['units without money', [['(단위 : 명, %)']], { title: '', unit: null, units: ['명', '%'] }],
  ['bullets and brackets', [['  ■  【 인력 현황 】 ']], { title: '인력 현황', unit: null, units: [] }],
  ['the nearest of two titles', [['가군'], ['나군']], { title: '나군', unit: null, units: [] }],
  ['a proper title above a generic one', [['청년센터'], ['예산 현황']], { title: '청년센터', unit: null, units: [] }],
  ['a generic title alone', [['□ 예산 현황']], { title: '예산 현황', unit: null, units: [] }],
  ['two generic titles', [['총괄'], ['현황']], { title: '현황', unit: null, units: [] }],
  ['a row of figures', [[1, 2, 3]], { title: '', unit: null, units: [] }],
  ['a row of spaces', [['부서별 예산'], ['  ']], { title: '부서별 예산', unit: null, units: [] }],
  ['the nearest of two notes', [['(단위 : 원)'], ['(단위 : 천원)']], { title: '', unit: '천원', units: ['천원'] }],
])('%s', (_, rows, expected) => {
  expect(above(rows)).toEqual(expected);
});

test('a title counts up to six rows above, a unit note up to four', () => {
  expect(above([line('부서별 예산'), ...BLANKS(5)]).title).toBe('부서별 예산');
  expect(above([line('부서별 예산'), ...BLANKS(6)]).title).toBe('');
  expect(above([line('(단위 : 천원)'), ...BLANKS(3)]).unit).toBe('천원');
  expect(above([line('(단위 : 천원)'), ...BLANKS(4)]).unit).toBeNull();
});

test('nothing above the top belongs to the table', () => {
  expect(above([['가군'], []], { top: 1 }).title).toBe('');
  expect(above([['가군'], []], { top: 0 }).title).toBe('가군');
});

describe('a table of D to E', () => {
  const place = { column: 3, columns: 2 };

  test('takes what stands over its own columns', () => {
    expect(above([['왼쪽', null, null, '오른쪽', '(단위 : 원)']], place)).toEqual({
      title: '오른쪽',
      unit: '원',
      units: ['원'],
    });
  });

  test('and what it has none of from beside them', () => {
    expect(above([['왼쪽', null, '(단위 : 명)', '오른쪽', null]], place)).toEqual({
      title: '오른쪽',
      unit: null,
      units: ['명'],
    });
    expect(above([['왼쪽', null, '(단위 : 원)', null, '(단위 : 명)']], place)).toEqual({
      title: '왼쪽',
      unit: null,
      units: ['명'],
    });
  });
});
