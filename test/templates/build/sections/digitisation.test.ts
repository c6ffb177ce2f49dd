import { DIGITISATION_WORKBOOK } from '../../../../templates/build/sections/digitisation.ts';
import { RESULTS, STOCK } from '../../../../templates/build/sections/digitisation-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

describe('기록물 전산화', () => {
  const printed = printedRows(DIGITISATION_WORKBOOK);

  test('prints the years side by side with the notes of each row, as the report of 2015 does', () => {
    expect(rowOf(printed, '기록물 전산화', '사 업 량')).toEqual([1_010, 1_016, 2_006, 3_144]);
    expect(rowOf(printed, '기록물 전산화', '소요예산')).toEqual([
      117_350,
      76_726,
      92_070,
      180_000,
      '2012년 최초 장비 구입비 포함',
    ]);
  });

  test('leaves out the unit cost of the year whose equipment is not priced', () => {
    expect(rowOf(printed, '기록물 전산화', '2012')).toEqual([1_010, 1_010, 3.3, 29_676, 117_350, 101]);
    expect(rowOf(printed, '기록물 전산화', '2015')).toEqual([3_144, 7_176, 23.4, 23_510, 180_000, 0, 57.3, 449.1]);
  });

  test('projects the completion at four paces', () => {
    const projection = (pace: string) => rowOf(printed, '전산화 전망', pace).slice(2, 6);
    expect(projection('차년도 계획 물량')).toEqual([3_100, 8, 2_023, 1_810]);
    expect(projection('최근연도 실적')).toEqual([3_144, 8, 2_023, 1_502]);
    expect(projection('최근 2년 평균')).toEqual([2_575, 10, 2_025, 335]);
    expect(projection('전체 평균')).toEqual([1_794, 14, 2_029, 188]);
  });

  test('projects nothing where more is done than there is', () => {
    const { settings, filling } = DIGITISATION_WORKBOOK.sample;
    const stock = [{ records: '기록물', total: 5_000, planned: 100 }];
    const over = printedRows(DIGITISATION_WORKBOOK, { settings, filling: { ...filling, [STOCK.name]: stock } });
    expect(rowOf(over, '전산화 전망', '차년도 계획 물량').slice(0, 3)).toEqual([100, 1, 100]);
    expect(rowOf(over, '전산화 전망', '차년도 계획 물량')).toHaveLength(4);
  });

  test('prints the last four years of more', () => {
    const { settings, filling } = DIGITISATION_WORKBOOK.sample;
    const years = [...(filling[RESULTS.name] ?? []), { year: '2016', volume: 3_100, cost: 177_500, oneOff: 0 }];
    const longer = printedRows(DIGITISATION_WORKBOOK, { settings, filling: { ...filling, [RESULTS.name]: years } });
    expect(rowOf(longer, '기록물 전산화', '사 업 량')).toEqual([1_016, 2_006, 3_144, 3_100]);
  });
});
