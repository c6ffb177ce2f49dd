import { rangeName, recognise, type Table } from '../../../core/index.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';

function tablesOf(rows: readonly (readonly TestCell[])[]): readonly Table[] {
  return recognise(sheetOf('시트', rows));
}

const roles = (table: Table | undefined) => table?.columns.map(({ role }) => role);

describe('tables whose words nobody knows', () => {
  test('names beside full columns of figures under headings are a table', () => {
    const tables = tablesOf([
      ['항구', '들어옴', '나감'],
      ['북항', 220, 33],
      ['남항', 130, 31],
      ['동항', 125, 37],
    ]);
    expect(tables.map(({ range }) => rangeName(range))).toEqual(['A1:C4']);
  });

  test('extensions are none', () => {
    expect(
      tablesOf([
        ['부서', '이름', '내선', '방'],
        ['기획', '김가', 2101, 1201],
        ['기획', '이나', 2102, 1201],
        ['예산', '박다', 2203, 1202],
      ]),
    ).toEqual([]);
  });

  test('the last of three columns was made of the others', () => {
    const [table] = tablesOf([
      ['정수장', '들인 물', '만든 물', '새는 물'],
      ['암사', 1000, 950, 50],
      ['구의', 800, 760, 40],
      ['뚝도', 700, 690, 10],
    ]);
    expect(roles(table)).toEqual(['label', 'count', 'count', 'remaining']);
    expect(table?.relations.map(({ place }) => place)).toEqual([3]);
  });

  test('the last row that is the sum of all others is their total', () => {
    const [table] = tablesOf([
      ['노선', '은행나무', '벚나무'],
      ['중앙로', 341, 78],
      ['시장로', 220, 190],
      ['강변로', 87, 344],
      ['관내', 648, 612],
    ]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'total']);
  });

  test('the heading of the names again begins another table', () => {
    const tables = tablesOf([
      ['과목', '금액', '과목', '금액'],
      ['회비', 1200, '행사비', 900],
      ['찬조금', 300, '다과비', 200],
      ['이자', 20, '인쇄비', 150],
      [null, null, '남은 돈', 270],
      ['계', 1520, '계', 1520],
    ]);
    expect(tables.map(({ range, sums }) => [rangeName(range), sums.map(({ addends }) => addends.length)])).toEqual([
      ['A1:B6', [3]],
      ['C1:D6', [4]],
    ]);
  });

  test('differences down the columns make the rows the measures', () => {
    const [table] = tablesOf([
      ['구분', '1팀', '2팀', '3팀', '4팀'],
      ['받은 일', 260, 231, 98, 120],
      ['마친 일', 130, 200, 49, 110],
      ['남은 일', 130, 31, 49, 10],
    ]);
    expect([table?.orientation, roles(table)]).toEqual(['columns', ['label', 'count', 'count', 'remaining']]);
  });

  test('ages name rows though they read like figures', () => {
    const [table] = tablesOf([
      ['나이', '남', '여', '계'],
      ['20대', 5, 6, 11],
      ['30대', 7, 8, 15],
      ['40대', 9, 1, 10],
      ['계', 21, 15, 36],
    ]);
    expect(roles(table)).toEqual(['label', 'count', 'count', 'row-total']);
  });
});
