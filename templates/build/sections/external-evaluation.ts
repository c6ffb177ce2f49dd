import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { sumOfCells } from '../figure/sum-of-cells.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { count, find, numbersIn, total } from '../table/table-figures.ts';
import { awardsReport } from './external-awards.ts';
import { yearText } from './external-figures.ts';
import { awardedMoney, awardedProjects, jointReport, overviewReport, PRINTED_FIELDS } from './external-overview.ts';
import { EXTERNAL_SAMPLE } from './external-sample.ts';
import {
  AWARDS,
  CONTROL,
  EVALUATION_RECORDS,
  EVALUATIONS,
  FIELDS,
  INCENTIVE,
  JOINT,
  PROGRAMME,
  YEARS,
} from './external-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 3 (외부기관 평가): incentive projects, the joint evaluation by field, awards and money over the years. */
export const EXTERNAL_EVALUATION: SectionWorkbook = {
  id: 'external-evaluation',
  version: 1,
  title: { ko: '외부기관 평가', en: 'External evaluations' },
  inputs: [EVALUATIONS, FIELDS, AWARDS, YEARS, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: { [EVALUATIONS.name]: EVALUATION_RECORDS, [CONTROL.input.name]: CONTROL.records },
  sample: EXTERNAL_SAMPLE,
  reports: (book) => [overviewReport(book), jointReport(book), awardsReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력. 당해연도 수상은 기준일의 연도로 구분',
    '‘외부평가 입력’에 평가시기, 평가대상, 우수사례 제출 건수를 입력',
    '‘평가분야 입력’에 분야별 사업 또는 지표의 수와 달성·미달 지표를 입력',
    '‘수상실적 입력’에 수상 사업을, ‘연도별수상 입력’에 해마다 평가대상과 수상 사업, 상사업비(백만원)를 입력',
    '‘외부평가예산·일정·대조값 입력’을 채움',
    '‘검산표’에 불일치가 없으면 ‘외부기관 평가’, ‘정부합동평가’, ‘외부평가 수상실적’을 인쇄',
  ],
};

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  return [...fieldChecks(book, printed), ...awardChecks(book, printed), ...programmeChecks(book, PROGRAMME, CONTROL)];
}

function fieldChecks(book: Book, printed: PrintedReports): readonly Check[] {
  const fields = book.table(FIELDS);
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  const kinds = [
    { evaluation: INCENTIVE, name: '인센티브', item: '사업', block: 'incentive' },
    { evaluation: JOINT, name: '합동평가', item: '지표', block: 'attainment' },
  ] as const;
  return kinds.flatMap(({ evaluation, name, item, block }): readonly Check[] => [
    {
      item: `${name} 분야`,
      rule: `대조값 = 입력한 ${name} 분야의 수`,
      stated: stated(`${name} 분야`),
      expected: count(fields, 'field', { evaluation }),
      unit: '개 분야',
    },
    {
      item: `${name} ${item}`,
      rule: `대조값 = Σ 분야별 ${item}`,
      stated: stated(`${name} ${item}`),
      expected: total(fields, 'items', { evaluation }),
      unit: `개 ${item}`,
    },
    {
      item: `${name} 분야별 ${item}`,
      rule: `Σ 인쇄한 분야 = Σ 분야별 ${item}`,
      stated: columnSum(printed, block, 'items'),
      expected: total(fields, 'items', { evaluation }),
      unit: `개 ${item}`,
    },
  ]);
}

function awardChecks(book: Book, printed: PrintedReports): readonly Check[] {
  const [awards, years] = [book.table(AWARDS), book.table(YEARS)];
  const [projects, money] = [awardedProjects(book), awardedMoney(book)];
  const ofYear = (key: string): Figure => find(years, key, 'year', yearText(book));
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  return [
    {
      item: '합동평가 판정',
      rule: '달성 + 미달 ≤ 지표수',
      stated: printed.figure('attainment', 0, 'indicators'),
      expected: printed.figure('attainment', 0, 'items'),
      relation: 'at-most',
      unit: '개 지표',
    },
    {
      item: '인센티브 수상사업',
      rule: '대조값 = 입력한 당해연도 수상사업',
      stated: stated('인센티브 수상사업'),
      expected: projects,
      unit: '개 사업',
    },
    {
      item: '인센티브 상사업비',
      rule: '대조값 = Σ 당해연도 상사업비',
      stated: stated('인센티브 상사업비'),
      expected: money,
      unit: '백만원',
    },
    {
      item: '분야별 상사업비',
      rule: 'Σ 인쇄한 분야 = Σ 당해연도 상사업비',
      stated: columnSum(printed, 'incentive', 'money'),
      expected: money,
      unit: '백만원',
    },
    {
      item: '연도별 수상사업',
      rule: '연도별 표의 당해연도 = 입력한 당해연도 수상사업',
      stated: ofYear('awarded'),
      expected: projects,
      unit: '개 사업',
    },
    {
      item: '연도별 상사업비',
      rule: '연도별 표의 당해연도 = Σ 당해연도 상사업비',
      stated: ofYear('money'),
      expected: money,
      unit: '백만원',
    },
    {
      item: '수상 공문번호',
      rule: '공문번호가 있는 수상 = 입력한 수상',
      stated: count(awards, 'document'),
      expected: count(awards, 'project'),
      unit: '건',
    },
    {
      item: '수상 확정일',
      rule: '확정일이 있는 수상 = 입력한 수상',
      stated: numbersIn(awards, 'confirmed'),
      expected: count(awards, 'project'),
      unit: '건',
    },
  ];
}

/** Σ of what a table prints below its first record. */
function columnSum(printed: PrintedReports, block: string, key: string): Figure {
  return sumOfCells(Array.from({ length: PRINTED_FIELDS }, (_, n) => printed.figure(block, n + 1, key)));
}
