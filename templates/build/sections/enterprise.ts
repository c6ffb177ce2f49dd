import type { Check } from '../check/check.ts';
import { numberFigure, type Figure } from '../figure/figure.ts';
import { difference, sum } from '../figure/measure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { count, total } from '../table/table-figures.ts';
import { evaluationReport, ratedScore } from './enterprise-evaluation.ts';
import { ENTERPRISE_SAMPLE } from './enterprise-sample.ts';
import { scoreTotal } from './enterprise-scores.ts';
import { settlement, statusReport } from './enterprise-status.ts';
import {
  CONTROL,
  FACILITIES,
  FACILITY_RECORDS,
  GRADES,
  INCOME,
  INDICATOR_KINDS,
  INDICATORS,
  PROGRAMME,
} from './enterprise-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 8 (시설관리공단): settlement beside the year before, facilities, evaluation. */
export const ENTERPRISE: SectionWorkbook = {
  id: 'enterprise',
  version: 1,
  title: { ko: '시설관리공단', en: 'Facilities corporation' },
  inputs: [INCOME, FACILITIES, INDICATORS, GRADES, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: { [FACILITIES.name]: FACILITY_RECORDS, [CONTROL.input.name]: CONTROL.records },
  sample: ENTERPRISE_SAMPLE,
  reports: (book) => [statusReport(book), evaluationReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘공단결산 입력’에 연도별 총수익과 총비용을 백만원 단위로 입력',
    '‘공단시설 입력’에 위탁사업별 시설 수를 입력',
    '‘공단평가 입력’과 ‘공단등급 입력’에 통보받은 배점, 평점, 득점과 등급을 입력',
    '‘공단예산·일정·대조값 입력’을 채우고, ‘검산표’에 불일치가 없으면 인쇄',
  ],
};

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const indicators = book.table(INDICATORS);
  const facilities = book.table(FACILITIES);
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  const [quantity, quality, bonus] = INDICATOR_KINDS;
  const points = (kind: string): Figure => total(indicators, 'points', { kind });
  const change = (row: number): Figure => printed.figure('income', row, 'change');
  return [
    ...(['revenue', 'cost', 'balance'] as const).map((key): Check => {
      const item = { revenue: '총수익', cost: '총비용', balance: '경영수지' }[key];
      return {
        item,
        rule: key === 'balance' ? '대조값 = 총수익 - 총비용' : `대조값 = 입력한 ${item}`,
        stated: stated(item),
        expected: settlement(book, key, 0),
        unit: '백만원',
      };
    }),
    {
      item: '경영수지 증가액',
      rule: '수지 증가액 = 수익 - 비용 증가액',
      stated: change(2),
      expected: difference(rule, change(0), change(1)),
      unit: '백만원',
    },
    {
      item: '총수익 증가율',
      rule: '대조값 = 증가액 ÷ 전년도 × 100',
      stated: stated('총수익 증가율'),
      expected: printed.figure('income', 0, 'growth'),
      unit: '%',
    },
    {
      item: '시설 수',
      rule: '대조값 = Σ 위탁사업별 시설 수',
      stated: stated('시설 수'),
      expected: total(facilities, 'count'),
      unit: '개소',
    },
    {
      item: '위탁사업 수',
      rule: '대조값 = 나열한 위탁사업의 수',
      stated: stated('위탁사업 수'),
      expected: count(facilities, 'kind'),
      unit: '개 사업',
    },
    {
      item: '지표 배점',
      rule: 'Σ 배점(정량, 정성) = 100',
      stated: sum(rule, points(quantity), points(quality)),
      expected: numberFigure(100),
      unit: '점',
    },
    {
      item: '지표별 득점',
      rule: 'Σ 득점 = Σ 배점 × 평점 ÷ 100',
      stated: ratedScore(book),
      expected: scoreTotal(indicators),
      unit: '점',
    },
    {
      item: '평가 득점',
      rule: '대조값 = 정량 + 정성 + 가점',
      stated: stated('평가 득점'),
      expected: sum(rule, ratedScore(book), total(indicators, 'score', { kind: bonus })),
      unit: '점',
    },
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}
