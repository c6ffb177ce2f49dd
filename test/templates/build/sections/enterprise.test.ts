import { ENTERPRISE } from '../../../../templates/build/sections/enterprise.ts';
import { INCOME } from '../../../../templates/build/sections/enterprise-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

describe('시설관리공단', () => {
  const printed = printedRows(ENTERPRISE);

  test('prints the settlement beside the year before', () => {
    expect(rowOf(printed, '시설관리공단', '총수익')).toEqual([13_414, 12_199, 1_215, 10]);
    expect(rowOf(printed, '시설관리공단', '총비용')).toEqual([12_015, 11_163, 852, 7.6]);
    expect(rowOf(printed, '시설관리공단', '경영수지')).toEqual([1_399, 1_036, 363, 35]);
  });

  test('says 흑자전환 where a percentage would mislead', () => {
    const { settings, filling } = ENTERPRISE.sample;
    const years = [
      { year: '2013', revenue: 100, cost: 140 },
      { year: '2014', revenue: 150, cost: 140 },
    ];
    const turned = printedRows(ENTERPRISE, { settings, filling: { ...filling, [INCOME.name]: years } });
    expect(rowOf(turned, '시설관리공단', '경영수지')).toEqual([10, -40, 50, '흑자전환']);
  });

  test('truncates by the setting, which explains what the report prints', () => {
    const { settings, filling } = ENTERPRISE.sample;
    const rounding = { mode: 'down', digits: 1 } as const;
    const truncated = printedRows(ENTERPRISE, { settings: { ...settings, rounding }, filling });
    expect(rowOf(truncated, '시설관리공단', '총수익').at(-1)).toBe(9.9);
  });

  test('recomputes the score of an indicator', () => {
    const [, , , , score, computed] = rowOf(printed, '공단 경영평가', '사업수지비율');
    expect([score, computed]).toEqual([13.7, 13.7]);
  });
});
