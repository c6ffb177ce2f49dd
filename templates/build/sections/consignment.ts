import type { Check } from '../check/check.ts';
import { distinct } from '../figure/distinct.ts';
import type { Figure } from '../figure/figure.ts';
import { sum } from '../figure/measure.ts';
import { sumOfCells } from '../figure/sum-of-cells.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { count, total } from '../table/table-figures.ts';
import { registerReport, termsReport } from './consignment-registers.ts';
import { CONSIGNMENT_SAMPLE } from './consignment-sample.ts';
import { statusReport } from './consignment-status.ts';
import { CONTRACTS, CONTROL, DEPARTMENTS, PROGRAMME } from './consignment-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 9 (민간위탁): register, terms that end, inspections and evaluations, by department and type. */
export const CONSIGNMENT: SectionWorkbook = {
  id: 'consignment',
  version: 1,
  title: { ko: '민간위탁', en: 'Consigned services' },
  inputs: [CONTRACTS, DEPARTMENTS, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: { [CONTROL.input.name]: CONTROL.records },
  sample: CONSIGNMENT_SAMPLE,
  reports: (book) => [statusReport(book), registerReport(book), termsReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력. 만료 알림과 점검 이행률은 기준일로 계산',
    '‘위탁부서 입력’에 위탁사업이 있는 부서를 인쇄할 차례대로 입력',
    '‘민간위탁 입력’에 사무별 수탁기관, 위탁기간, 예산(천원), 점검과 평가 결과를 입력',
    '‘위탁예산·일정·대조값 입력’을 채움',
    '‘검산표’에 불일치가 없으면 ‘민간위탁 현황’, ‘관리대장’, ‘만료·점검’을 인쇄',
  ],
};

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const contracts = book.table(CONTRACTS);
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  const services = count(contracts, 'title');
  const departments = (key: string): Figure =>
    sumOfCells(Array.from({ length: DEPARTMENTS.capacity }, (_, n) => printed.figure('departments', n + 1, key)));
  const types = (row: number, key: string): Figure => printed.figure('types', row, key);
  return [
    {
      item: '위탁사업 수',
      rule: '대조값 = 입력한 사무의 수',
      stated: stated('위탁사업 수'),
      expected: services,
      unit: '개 사업',
    },
    {
      item: '위탁부서 수',
      rule: '대조값 = 사무가 있는 부서의 수',
      stated: stated('위탁부서 수'),
      expected: distinct(contracts, 'department'),
      unit: '개 부서',
    },
    {
      item: '부서별 사업 수',
      rule: 'Σ 부서별 = 입력한 사무의 수',
      stated: departments('services'),
      expected: services,
      unit: '개 사업',
    },
    {
      item: '유형별 사업 수',
      rule: '시설 + 사무 = 입력한 사무의 수',
      stated: sum(rule, types(1, 'services'), types(2, 'services')),
      expected: services,
      unit: '개 사업',
    },
    {
      item: '부서별 예산',
      rule: 'Σ 부서별 = Σ 사무별 예산',
      stated: departments('budget'),
      expected: total(contracts, 'budget'),
      unit: '천원',
    },
    {
      item: '유형별 예산',
      rule: '시설 + 사무 = Σ 사무별 예산',
      stated: sum(rule, types(1, 'budget'), types(2, 'budget')),
      expected: total(contracts, 'budget'),
      unit: '천원',
    },
    {
      item: '만료 구분',
      rule: 'Σ 만료 구분별 = 입력한 사무의 수',
      stated: printed.figure('expiry', 0, 'all'),
      expected: services,
      unit: '개 사업',
    },
    {
      item: '지적과 조치',
      rule: '조치 ≤ 지적',
      stated: total(contracts, 'resolved'),
      expected: total(contracts, 'findings'),
      relation: 'at-most',
      unit: '건',
    },
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}
