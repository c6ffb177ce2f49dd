import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { sum } from '../figure/measure.ts';
import { sumOfCells } from '../figure/sum-of-cells.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { count, positives, total } from '../table/table-figures.ts';
import { directivesReport } from './coordination-directives.ts';
import { overviewReport } from './coordination-overview.ts';
import { pledgeListReport, pledgesReport } from './coordination-pledges.ts';
import { COORDINATION_SAMPLE } from './coordination-sample.ts';
import {
  CONTROL,
  DIRECTIVE_DEPARTMENTS,
  DIRECTIVES,
  ISSUERS,
  MEETINGS,
  PLANS,
  PLEDGE_FIELDS,
  PLEDGES,
  PROGRAMME,
  SEASON_PLANS,
} from './coordination-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 1 (구정 종합조정): plans by field, pledges, directives, seasonal plans, meetings. */
export const COORDINATION: SectionWorkbook = {
  id: 'coordination',
  version: 1,
  title: { ko: '구정 종합조정', en: 'Coordination of the district' },
  inputs: [
    PLANS,
    PLEDGE_FIELDS,
    PLEDGES,
    DIRECTIVE_DEPARTMENTS,
    DIRECTIVES,
    SEASON_PLANS,
    MEETINGS,
    PROGRAMME.budget,
    PROGRAMME.tasks,
    CONTROL.input,
  ],
  preset: { [CONTROL.input.name]: CONTROL.records },
  sample: COORDINATION_SAMPLE,
  reports: (book) => [overviewReport(book), pledgesReport(book), pledgeListReport(book), directivesReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력. 기한 경과와 계절대책의 추진상태는 기준일로 계산',
    '‘구정계획 입력’에 분야별 사업수를, ‘공약분야·공약사업 입력’에 공약별 이행상태와 사업비(백만원)를 입력',
    '‘지시부서 입력’에 부서를 인쇄할 차례대로, ‘지시사항 입력’에 지시사항을 한 줄에 하나씩 입력',
    '‘계절대책·주요회의 입력’에 추진기간과 개최 횟수를 입력',
    '‘종합조정예산·일정·대조값 입력’을 채움',
    '‘검산표’에 불일치가 없으면 ‘구정 종합조정’, ‘공약사업 추진현황·목록’, ‘지시사항 처리현황’을 인쇄',
  ],
};

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  return [
    ...planChecks(book),
    ...pledgeChecks(book, printed),
    ...directiveChecks(book, printed),
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}

function planChecks(book: Book): readonly Check[] {
  const plans = book.table(PLANS);
  const names = { annual: '주요업무계획', fourYear: '구정운영4개년계획' } as const;
  return (['annual', 'fourYear'] as const).flatMap((key): readonly Check[] => [
    {
      item: `${names[key]} 분야`,
      rule: '대조값 = 사업이 있는 분야의 수',
      stated: CONTROL.stated(book, `${names[key]} 분야`),
      expected: positives(plans, key),
      unit: '개 분야',
    },
    {
      item: `${names[key]} 사업`,
      rule: '대조값 = Σ 분야별 사업수',
      stated: CONTROL.stated(book, `${names[key]} 사업`),
      expected: total(plans, key),
      unit: '개 사업',
    },
  ]);
}

function pledgeChecks(book: Book, printed: PrintedReports): readonly Check[] {
  const pledges = book.table(PLEDGES);
  const all = count(pledges, 'title');
  return [
    {
      item: '공약 분야',
      rule: '대조값 = 입력한 분야의 수',
      stated: CONTROL.stated(book, '공약 분야'),
      expected: count(book.table(PLEDGE_FIELDS), 'field'),
      unit: '개 분야',
    },
    {
      item: '공약 사업',
      rule: '대조값 = 입력한 공약사업의 수',
      stated: CONTROL.stated(book, '공약 사업'),
      expected: all,
      unit: '개 사업',
    },
    {
      item: '공약 이행상태',
      rule: 'Σ 이행상태별 = 입력한 공약사업의 수',
      stated: printed.figure('pledge-status', 0, 'total'),
      expected: all,
      unit: '개 사업',
    },
    {
      item: '공약 분야별 사업',
      rule: 'Σ 분야별 = 입력한 공약사업의 수',
      stated: columnSum(printed, 'pledge-status', PLEDGE_FIELDS.capacity),
      expected: all,
      unit: '개 사업',
    },
    {
      item: '공약 투자액',
      rule: '투자액 ≤ 총사업비',
      stated: total(pledges, 'invested'),
      expected: total(pledges, 'planned'),
      relation: 'at-most',
      unit: '백만원',
    },
  ];
}

function directiveChecks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const directives = book.table(DIRECTIVES);
  const all = count(directives, 'key');
  const given = (issuer: string): Figure => count(directives, 'key', { issuer });
  return [
    ...ISSUERS.codes.map((issuer): Check => ({
      item: `${issuer} 지시사항`,
      rule: '대조값 = 입력한 지시사항의 수',
      stated: CONTROL.stated(book, `${issuer} 지시사항`),
      expected: given(issuer),
      unit: '건',
    })),
    {
      item: '지시자별 지시사항',
      rule: 'Σ 지시자별 = 입력한 지시사항의 수',
      stated: sum(rule, ...ISSUERS.codes.map(given)),
      expected: all,
      unit: '건',
    },
    {
      item: '지시사항 처리상태',
      rule: 'Σ 처리상태별 = 입력한 지시사항의 수',
      stated: printed.figure('directives-by-issuer', 0, 'total'),
      expected: all,
      unit: '건',
    },
    {
      item: '부서별 지시사항',
      rule: 'Σ 부서별 = 입력한 지시사항의 수',
      stated: columnSum(printed, 'directives-by-department', DIRECTIVE_DEPARTMENTS.capacity),
      expected: all,
      unit: '건',
    },
  ];
}

/** Σ of the totals a table prints below its first record. */
function columnSum(printed: PrintedReports, block: string, size: number): Figure {
  return sumOfCells(Array.from({ length: size }, (_, n) => printed.figure(block, n + 1, 'total')));
}
