import { CONSIGNMENT } from '../../../../templates/build/sections/consignment.ts';
import { CONTRACTS } from '../../../../templates/build/sections/consignment-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = CONSIGNMENT;
const SHEET = '위탁 만료·점검';

function termOf(contract: Readonly<Record<string, string | number>>) {
  const contracts = [{ key: 'C1', title: '사무', department: '부서', ...contract }];
  const filling = { ...sample.filling, [CONTRACTS.name]: contracts };
  return rowOf(printedRows(CONSIGNMENT, { settings: sample.settings, filling }), SHEET, '사무');
}

describe('민간위탁', () => {
  const printed = printedRows(CONSIGNMENT);

  test('counts services by type and by department to one total', () => {
    expect(rowOf(printed, '민간위탁 현황', ' ○ 민간위탁 운영현황 : 11개 부서 31개 사업')).toEqual([]);
    expect(rowOf(printed, '민간위탁 현황', '사회복지과').slice(0, 3)).toEqual([3, 1, 4]);
    expect(rowOf(printed, '민간위탁 현황', '만료까지')).toEqual([4, 9, 5, 13, 31]);
  });

  test.each([
    ['2015-10-30', [-1, '만료']],
    ['2015-10-31', [0, '90일 이내']],
    ['2016-01-29', [90, '90일 이내']],
    ['2016-01-30', [91, '180일 이내']],
    ['2016-04-28', [180, '180일 이내']],
    ['2016-04-29', [181]],
  ])('a term that ends on %s', (end, expected) => {
    expect(termOf({ end }).slice(2)).toEqual(expected);
  });

  test('a score below 60 excludes from renewal', () => {
    expect(termOf({ score: 59.9 }).at(-1)).toBe('제외');
    expect(termOf({ score: 60 }).at(-1)).toBe('가능');
  });
});
