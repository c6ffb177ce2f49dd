import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { count, total } from '../table/table-figures.ts';
import { ofKind, participatoryReport, projectsReport } from './participatory-reports.ts';
import { PARTICIPATORY_SAMPLE } from './participatory-sample.ts';
import {
  KIND_RECORDS,
  KINDS,
  PARTICIPATORY_CONTROL,
  PARTICIPATORY_PROGRAMME,
  PROJECTS,
  STAGES,
} from './participatory-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 5 (주민참여예산): proposals through the stages, their conversion, the cap, the projects chosen. */
export const PARTICIPATORY_BUDGET: SectionWorkbook = {
  id: 'participatory-budget',
  version: 1,
  title: { ko: '주민참여예산', en: 'Participatory budgeting' },
  inputs: [
    STAGES,
    PROJECTS,
    PARTICIPATORY_PROGRAMME.budget,
    PARTICIPATORY_PROGRAMME.tasks,
    PARTICIPATORY_CONTROL.input,
  ],
  preset: { [STAGES.name]: KIND_RECORDS, [PARTICIPATORY_CONTROL.input.name]: PARTICIPATORY_CONTROL.records },
  sample: PARTICIPATORY_SAMPLE,
  reports: (book) => [participatoryReport(book), projectsReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘참여예산단계 입력’에 구분별로 제출, 상정, 선정의 건수와 금액(백만원), 선정 한도를 입력',
    '‘선정사업 입력’에 구 자체 선정사업을 순위대로 입력',
    '‘주민참여예산 입력’과 ‘주민참여일정 입력’에 사업 예산, 추진실적과 향후계획을 입력',
    '‘참여예산대조값 입력’에 다른 문서에 적힌 선정 결과를 입력',
    '‘검산표’에 불일치나 초과가 없으면 ‘주민참여예산’과 ‘참여예산 선정사업’을 인쇄',
  ],
};

/** The identities of 주민참여예산 (I-01, I-03, I-15, I-19). */
function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const projects = book.table(PROJECTS);
  const stated = (item: string): Figure => PARTICIPATORY_CONTROL.stated(book, item);
  const own = (key: string): Figure => ofKind(book, '구 자체', key);
  return [
    ...(['건수', '금액'] as const).map((name): Check => {
      const key = name === '건수' ? 'selectedCount' : 'selectedAmount';
      const expected = printed.figure('pipeline', 0, key);
      const unit = name === '건수' ? '건' : '백만원';
      return {
        item: `시 선정 ${name}`,
        rule: '대조값 = 시 전체공통 + 구 지역',
        stated: stated(`시 선정 ${name}`),
        expected,
        unit,
      };
    }),
    {
      item: '구 선정 건수',
      rule: '대조값 = 구 자체 선정 건수',
      stated: stated('구 선정 건수'),
      expected: own('selectedCount'),
      unit: '건',
    },
    {
      item: '구 선정 금액',
      rule: '대조값 = 구 자체 선정 금액',
      stated: stated('구 선정 금액'),
      expected: own('selectedAmount'),
      unit: '백만원',
    },
    {
      item: '선정사업 건수',
      rule: '구 자체 선정 건수 = 선정사업의 수',
      stated: own('selectedCount'),
      expected: count(projects, 'project'),
      unit: '건',
    },
    {
      item: '선정사업 금액',
      rule: '구 자체 선정 금액 = Σ 선정사업 사업비',
      stated: own('selectedAmount'),
      expected: total(projects, 'amount'),
      unit: '백만원',
    },
    ...KINDS.flatMap((kind) => stageChecks(book, kind)),
    ...programmeChecks(book, PARTICIPATORY_PROGRAMME, PARTICIPATORY_CONTROL),
  ];
}

/** 제출 ≥ 상정 ≥ 선정 by number and amount, and 선정 ≤ 한도 for the kinds that go through all of it. */
function stageChecks(book: Book, kind: (typeof KINDS)[number]): readonly Check[] {
  const atMost = (names: string, [small, large]: readonly [string, string], unit: string): Check => ({
    item: `${kind} ${names}`,
    rule: '뒤 단계 ≤ 앞 단계',
    stated: ofKind(book, kind, small),
    expected: ofKind(book, kind, large),
    relation: 'at-most',
    unit,
  });
  if (kind === '구 자체') return [atMost('선정과 제출', ['selectedCount', 'submittedCount'], '건')];
  const steps = [
    atMost('상정과 제출', ['presentedCount', 'submittedCount'], '건'),
    atMost('선정과 상정', ['selectedCount', 'presentedCount'], '건'),
    atMost('상정과 제출 금액', ['presentedAmount', 'submittedAmount'], '백만원'),
    atMost('선정과 상정 금액', ['selectedAmount', 'presentedAmount'], '백만원'),
  ];
  if (kind !== '구 지역') return steps;
  return [...steps, { ...atMost('선정과 한도', ['selectedAmount', 'cap'], '백만원'), rule: '선정 금액 ≤ 선정 한도' }];
}
