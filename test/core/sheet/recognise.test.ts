import { recognise, rangeName, type Table } from '../../../core/index.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';

const brief = ({ range, title, unit, columns, rows }: Table) => ({
  range: rangeName(range),
  title,
  unit,
  roles: columns.map(({ role }) => role),
  kinds: rows.map(({ kind }) => kind),
});

function tablesOf(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): readonly Table[] {
  return recognise(sheetOf('시트', rows, { merges }));
}

describe('recognise', () => {
  test('reads spaced headings, a title, a unit note and a total at the end', () => {
    const [table] = tablesOf([
      ['  □ 부서별 예산 집행 현황'],
      [null, null, null, '(단위 : 백만원)'],
      ['부 서', '예 산 현 액', '지 출 액', '집 행 율\n(%)'],
      ['기획예산과', 100, 50, 50],
      ['총무과', 200, 50, 25],
      ['합  계', 300, 100, 33.3],
    ]);
    expect(table && brief(table)).toEqual({
      range: 'A3:D6',
      title: '부서별 예산 집행 현황',
      unit: '백만원',
      roles: ['label', 'budget', 'executed', 'rate'],
      kinds: ['item', 'item', 'total'],
    });
  });

  test('a group heading merged over its columns gives them its role where they have none', () => {
    const [table] = tablesOf(
      [
        ['구 분', '예산액', '집행액', null, '예상잔액'],
        [null, null, '10.31기준', '12.31까지\n(집행예정액)', null],
        ['계', 10, 5, 2, 3],
        ['가', 10, 5, 2, 3],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    );
    expect(table?.columns.map(({ role, heading }) => [role, heading])).toEqual([
      ['label', '구분'],
      ['budget', '예산액'],
      ['executed', '집행액 10.31기준'],
      ['planned', '집행액 12.31까지 (집행예정액)'],
      ['balance', '예상잔액'],
    ]);
    expect(table?.headingRows).toBe(2);
  });

  test('without merges, words below a heading still belong to it', () => {
    const [table] = tablesOf([
      ['구분', '예산액', '집행액', '집행률'],
      [null, '(천원)', '(천원)', '(%)'],
      ['가', 10, 5, 50],
    ]);
    expect([table?.headingRows, table?.unit, table?.rows.map(({ label }) => label)]).toEqual([2, '천원', ['가']]);
  });

  test('finds tables below each other, each with the unit of its own note', () => {
    const tables = tablesOf([
      ['(단위: 천원)'],
      ['예산액', '집행액', '집행률(%)'],
      [100, 50, 50],
      [],
      ['2 다른 사업'],
      ['(단위: 원)'],
      ['예산액', '집행액', '집행률(%)'],
      [100_000, 50_000, 50],
    ]);
    expect(tables.map(({ range, unit }) => [rangeName(range), unit])).toEqual([
      ['A2:C3', '천원'],
      ['A7:C8', '원'],
    ]);
  });

  test('a table that does not begin at the left edge, with its label column unheaded', () => {
    const [table] = tablesOf([[], [null, null, '예산액', '집행액'], [null, '가', 10, 5], [null, '나', 20, 5]]);
    expect(table && [rangeName(table.range), table.columns.map(({ role }) => role)]).toEqual([
      'B2:D4',
      ['label', 'budget', 'executed'],
    ]);
  });

  test('subtotals add the items of their group, a total all items', () => {
    const above = tablesOf([
      ['구분', '예산액', '집행액'],
      ['합계', 60, 6],
      ['소계', 30, 3],
      ['가', 10, 1],
      ['나', 20, 2],
      ['소계', 30, 3],
      ['다', 30, 3],
    ]);
    expect(above[0]?.sums.map(({ place, addends }) => ({ place, addends }))).toEqual([
      { place: 1, addends: [2, 3] },
      { place: 4, addends: [5] },
      { place: 0, addends: [2, 3, 5] },
    ]);
    const below = tablesOf([
      ['구분', '예산액', '집행액'],
      ['가', 10, 1],
      ['나', 20, 2],
      ['소계', 30, 3],
      ['다', 30, 3],
      ['소계', 30, 3],
      ['합계', 60, 6],
    ]);
    expect(below[0]?.sums.map(({ place, addends }) => ({ place, addends }))).toEqual([
      { place: 2, addends: [0, 1] },
      { place: 4, addends: [3] },
      { place: 5, addends: [0, 1, 3] },
    ]);
  });

  test('a footnote or a bullet ends the table', () => {
    for (const line of ['※ 이월액 포함', '□ 향후계획', '* 잠정치']) {
      const [table] = tablesOf([['구분', '예산액', '집행액'], ['가', 10, 5], [line], ['나', 20, 5]]);
      expect(table && rangeName(table.range)).toBe('A1:C2');
    }
  });

  test('an empty row between rows of the same columns is a gap in the table', () => {
    const [table] = tablesOf([['구분', '예산액', '집행액'], ['가', 10, 5], [null], ['나', 20, 5]]);
    expect(table && brief(table)).toMatchObject({ range: 'A1:C4', kinds: ['item', 'item'] });
  });

  test('staffing and targets are tables too', () => {
    const [staff] = tablesOf([
      ['구분', '정원', '현원', '과부족'],
      ['6급', 7, 6, -1],
    ]);
    const [goals] = tablesOf([
      ['지표', '목표', '실적', '달성률'],
      ['가', 4, 3, 75],
    ]);
    expect([staff, goals].map((table) => table?.columns.map(({ role }) => role))).toEqual([
      ['label', 'quota', 'current', 'gap'],
      ['label', 'target', 'actual', 'achievement'],
    ]);
  });

  test('no table: words alone, figures without headings, headings without figures', () => {
    expect(tablesOf([['작성 요령'], ['예산액은 천원 단위로 입력']])).toEqual([]);
    expect(
      tablesOf([
        ['가', 10, 20],
        ['나', 30, 40],
      ]),
    ).toEqual([]);
    expect(tablesOf([['구분', '예산액', '집행액']])).toEqual([]);
    expect(
      tablesOf([
        ['구분', '예산액', '집행액'],
        ['가', '미정', '미정'],
      ]),
    ).toEqual([]);
    expect(tablesOf([[]])).toEqual([]);
  });
});
