import { BLANK, explain } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

/** The metric of the rate in the last column of a table with these headings. */
function metricOf(...headings: readonly string[]): string | null {
  const rows = [
    ['가', 1_000, 430, 43],
    ['나', 2_000, 700, 35],
    ['다', 3_000, 1_300, 43.3],
  ];
  const workbook = workbookOf(sheetOf('표', [['구분', ...headings], ...rows]));
  return explain(workbook, { sheet: '표', row: 1, column: 3 }).metric?.id ?? BLANK;
}

test.each([
  ['예산액', '집행액', '집행률(%)', 'general.executionRate.all'],
  ['예 산 액', '집 행 액', '집 행 율\n(%)', 'general.executionRate.all'],
  ['예산액', '집행액 10.31기준', '집행률(%)', 'general.executionRate.all'],
  ['예산현액', '지출액', '집행률', 'budget.executionRate.paid.current'],
  ['예산액', '지출액', '집행률', 'budget.executionRate.paid.budget'],
  ['예산현액', '원인행위액', '집행률', 'budget.executionRate.committed.current'],
  ['대상액(A)', '집행액(B)', '자금집행률(B/A, %)', 'budget.frontLoading.paid'],
  ['정원', '현원', '충원율(%)', 'general.fillRate'],
  ['접수', '채택', '채택률(%)', 'suggestion.adoptionOfReceived'],
])('%s, %s, %s: %s', (whole, part, rate, id) => {
  expect(metricOf(whole, part, rate)).toBe(id);
});

test.each([
  ['another name', '예산액', '집행액', '진도율(%)'],
  ['another whole', '예산현액', '집행액', '집행률(%)'],
  ['another part', '예산액', '집행잔액', '집행률(%)'],
])('%s is no metric that is known', (_case, ...headings) => {
  expect(metricOf(...headings)).toBe(BLANK);
});
