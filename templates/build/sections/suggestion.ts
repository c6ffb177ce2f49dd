import type { Check } from '../check/check.ts';
import { sum } from '../figure/measure.ts';
import type { Figure } from '../figure/figure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { at, numbersIn, total } from '../table/table-figures.ts';
import { programmeChecks } from './programme.ts';
import { CRITERIA } from './suggestion-criteria.ts';
import { adopted, received, receivedWithin, reviewed } from './suggestion-figures.ts';
import { reviewsReport, suggestionReport } from './suggestion-report.ts';
import { SUGGESTION_SAMPLE } from './suggestion-sample.ts';
import {
  CRITERIA_RECORDS,
  MONTH_RECORDS,
  PERIOD_RECORDS,
  PERIODS,
  RECEIPTS,
  REVIEWS,
  SUGGESTION_CONTROL,
  SUGGESTION_PROGRAMME,
} from './suggestion-tables.ts';

/** Section 7 (제안제도): receipts by month, reviews, grades and awards; rates with their base and period. */
export const SUGGESTION: SectionWorkbook = {
  id: 'suggestion',
  version: 1,
  title: { ko: '제안제도', en: 'Suggestions' },
  inputs: [
    RECEIPTS,
    PERIODS,
    CRITERIA,
    REVIEWS,
    SUGGESTION_PROGRAMME.budget,
    SUGGESTION_PROGRAMME.tasks,
    SUGGESTION_CONTROL.input,
  ],
  preset: {
    [PERIODS.name]: PERIOD_RECORDS,
    [RECEIPTS.name]: MONTH_RECORDS,
    [CRITERIA.name]: CRITERIA_RECORDS,
    [SUGGESTION_CONTROL.input.name]: SUGGESTION_CONTROL.records,
  },
  sample: SUGGESTION_SAMPLE,
  reports: (book) => [suggestionReport(book), reviewsReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘제안접수 입력’에 월별·경로별 접수 건수를 입력',
    '‘제안기간 입력’에 접수를 집계하는 기간과 심의 대상 기간을 월로 입력',
    '‘포상기준 입력’의 포상금 범위를 조례·규칙과 맞추고 공무원 현원을 입력',
    '‘제안심의 입력’에 심의한 제안과 결과, 등급, 포상금, 실시 여부를 입력',
    '‘제안제도예산 입력’, ‘제안제도일정 입력’, ‘제안대조값 입력’을 채움',
    '‘검산표’에 불일치나 초과가 없으면 ‘제안제도’와 ‘제안 심의결과’를 인쇄',
  ],
};

/** The identities of 제안제도 (I-01, I-03, I-16, I-19). */
function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const stated = (item: string): Figure => SUGGESTION_CONTROL.stated(book, item);
  const controlled = (item: string, rule: string, expected: Figure): Check => ({
    item,
    rule,
    stated: stated(item),
    expected,
    unit: '건',
  });
  const all = reviewed(book);
  const [rejected, held] = [reviewed(book, { result: '불채택' }), reviewed(book, { result: '보류' })];
  const reviews = book.table(REVIEWS);
  return [
    controlled('제안 접수', '대조값 = Σ 집계기간의 월별 접수', received(book, 'all', '접수 집계')),
    controlled('구민 접수', '대조값 = Σ 구민 접수', received(book, 'citizen', '접수 집계')),
    controlled('공무원 접수', '대조값 = Σ 공무원 접수', received(book, 'official', '접수 집계')),
    {
      item: '유형별 접수',
      rule: '구민 + 공무원 = 접수',
      stated: sum(rule, received(book, 'citizen', '접수 집계'), received(book, 'official', '접수 집계')),
      expected: received(book, 'all', '접수 집계'),
      unit: '건',
    },
    controlled('테마공모 접수', '대조값 = Σ 테마공모 접수', received(book, 'theme', '접수 집계')),
    controlled('제안 심의', '대조값 = 심의한 제안의 수', all),
    controlled('제안 채택', '대조값 = 결과가 채택인 제안의 수', adopted(book)),
    controlled('제안 불채택', '대조값 = 결과가 불채택인 제안의 수', rejected),
    {
      item: '심의 결과',
      rule: '채택 + 불채택 + 보류 = 심의',
      stated: sum(rule, adopted(book), rejected, held),
      expected: all,
      unit: '건',
    },
    {
      item: '채택 등급',
      rule: 'Σ 등급별 = 채택',
      stated: printed.figure('status', 2, 'adopted'),
      expected: adopted(book),
      unit: '건',
    },
    {
      item: '심의와 접수',
      rule: '심의 ≤ 같은 기간 접수',
      stated: all,
      expected: received(book, 'all', '심의 대상'),
      relation: 'at-most',
      unit: '건',
    },
    {
      item: '심의 대상의 접수일',
      rule: '심의 대상 기간에 접수된 제안 = 접수일이 있는 제안',
      stated: receivedWithin(book, '심의 대상'),
      expected: numbersIn(reviews, 'received'),
      unit: '건',
    },
    {
      item: '포상금과 집행액',
      rule: 'Σ 포상금 ≤ 사업 집행액',
      stated: total(reviews, 'award'),
      expected: at(book.table(SUGGESTION_PROGRAMME.budget), 'executed', 0),
      relation: 'at-most',
      unit: '천원',
    },
    ...programmeChecks(book, SUGGESTION_PROGRAMME, SUGGESTION_CONTROL),
  ];
}
