import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { difference } from '../figure/measure.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { at } from '../table/table-figures.ts';
import { projectionReport } from './digitisation-outlook.ts';
import { latestResult, workOf } from './digitisation-projection.ts';
import { resultReport } from './digitisation-result.ts';
import { DIGITISATION_SAMPLE } from './digitisation-sample.ts';
import { CONTROL, PROGRAMME, RESULTS, STOCK } from './digitisation-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 10 (기록물관리 및 전산화사업): what was digitised, how far it is, when it will be done. */
export const DIGITISATION_WORKBOOK: SectionWorkbook = {
  id: 'digitisation',
  version: 1,
  title: { ko: '기록물관리 및 전산화', en: 'Records and their digitisation' },
  inputs: [RESULTS, STOCK, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: { [CONTROL.input.name]: CONTROL.records },
  sample: DIGITISATION_SAMPLE,
  reports: (book) => [resultReport(book), projectionReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘전산화실적 입력’에 연도별 사업량(권), 소요예산(천원), 장비 구입비, 사업주체, 사업기간(개월)을 입력',
    '‘전산화대상 입력’에 전체 물량과 차년도 계획 물량을 입력',
    '‘기록물예산 입력’에 사업의 예산액과 집행액을, ‘기록물일정 입력’에 추진실적과 향후계획을 입력',
    '‘기록물대조값 입력’에 다른 문서에 적힌 물량과 예산을 입력',
    '‘검산표’에 불일치가 없으면 ‘기록물 전산화’와 ‘전산화 전망’을 인쇄',
  ],
};

function checks(book: Book): readonly Check[] {
  const { rule } = book.settings;
  const { all, done } = workOf(book);
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  return [
    { item: '전체 물량', rule: '대조값 = 입력한 전체 물량', stated: stated('전체 물량'), expected: all, unit: '권' },
    { item: '완료 물량', rule: '대조값 = Σ 연도별 사업량', stated: stated('완료 물량'), expected: done, unit: '권' },
    {
      item: '잔여 물량',
      rule: '대조값 = 전체 - 완료',
      stated: stated('잔여 물량'),
      expected: difference(rule, all, done),
      unit: '권',
    },
    {
      item: '연도별 누계',
      rule: '최근연도 누계 = Σ 연도별 사업량',
      stated: latestResult(book.table(RESULTS), 'cumulative'),
      expected: done,
      unit: '권',
    },
    { item: '완료와 전체', rule: '완료 ≤ 전체', stated: done, expected: all, relation: 'at-most', unit: '권' },
    {
      item: '전산화 예산',
      rule: '최근연도 소요예산 ≤ 사업 예산액',
      stated: latestResult(book.table(RESULTS), 'cost'),
      expected: at(book.table(PROGRAMME.budget), 'budget', 0),
      relation: 'at-most',
      unit: '천원',
    },
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}
