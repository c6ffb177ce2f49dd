import { BLANK, exact } from '../../../core/index.ts';
import type { Check } from '../check/check.ts';
import { isNumber, numberFigure, type Figure } from '../figure/figure.ts';
import { sumOfCells } from '../figure/sum-of-cells.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { count, numbersIn, total } from '../table/table-figures.ts';
import { JUDGEMENTS, ROUNDS } from './performance-figures.ts';
import { overviewReport } from './performance-overview.ts';
import { departmentsReport, indicatorsReport, rankingReport, weakReport } from './performance-results.ts';
import { PERFORMANCE_SAMPLE } from './performance-sample.ts';
import { CHOICE, CHOICE_RECORDS, CRITERIA, CRITERIA_RECORDS, GRADE_RECORDS, GRADES } from './performance-criteria.ts';
import { CONTROL, DEPARTMENTS, INDICATORS, PROGRAMME } from './performance-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 2 (성과평가): projects with their indicators, rounds, departments scored, ranked and graded. */
export const PERFORMANCE: SectionWorkbook = {
  id: 'performance',
  version: 1,
  title: { ko: '성과평가', en: 'Performance evaluation' },
  inputs: [CRITERIA, CHOICE, GRADES, INDICATORS, DEPARTMENTS, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: {
    [CRITERIA.name]: CRITERIA_RECORDS,
    [CHOICE.name]: CHOICE_RECORDS,
    [GRADES.name]: GRADE_RECORDS,
    [CONTROL.input.name]: CONTROL.records,
  },
  sample: PERFORMANCE_SAMPLE,
  reports: (book) => [
    overviewReport(book),
    departmentsReport(book),
    rankingReport(book),
    weakReport(book),
    indicatorsReport(book),
  ],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘평가기준·등급배분 입력’의 정상 기준과 배분비율을 계획에 맞게 고치고, ‘평가선택 입력’에서 회차를 선택',
    '‘성과부서 입력’에 부서를 인쇄할 차례대로, ‘성과지표 입력’에 사업과 대표 지표, 분기별 목표와 실적을 입력',
    '‘성과부서 입력’에 부서별 가점과 감점을 입력',
    '‘성과평가예산·일정·대조값 입력’을 채움',
    '‘검산표’에 불일치가 없으면 ‘성과평가 총괄’부터 ‘성과지표 평가표’까지 인쇄',
  ],
};

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const [indicators, departments] = [book.table(INDICATORS), book.table(DEPARTMENTS)];
  const projects = count(indicators, 'project');
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  return [
    {
      item: '평가대상 부서',
      rule: '대조값 = 입력한 부서의 수',
      stated: stated('평가대상 부서'),
      expected: count(departments, 'department'),
      unit: '개 부서',
    },
    {
      item: '평가대상 사업',
      rule: '대조값 = 입력한 사업의 수',
      stated: stated('평가대상 사업'),
      expected: projects,
      unit: '개 사업',
    },
    {
      item: '중간평가 횟수',
      rule: '대조값 = 실적이 있는 분기의 수',
      stated: stated('중간평가 횟수'),
      expected: roundsHeld(printed),
      unit: '회',
    },
    {
      item: '부서별 사업',
      rule: 'Σ 부서별 사업수 = 입력한 사업의 수',
      stated: total(departments, 'projects'),
      expected: projects,
      unit: '개 사업',
    },
    {
      item: '사업별 판정',
      rule: '정상 + 부진 + 미산정 = 입력한 사업의 수',
      stated: printed.figure('departments', 0, 'projects'),
      expected: projects,
      unit: '개 사업',
    },
    {
      item: '부진사업',
      rule: '이전 부진 중 계속 부진 + 새로 부진 ≤ 부진',
      stated: sumOfCells([printed.figure('retried', 0, 'weak'), printed.figure('retried', 0, 'fresh')]),
      expected: count(indicators, 'project', { judgement: JUDGEMENTS.weak }),
      relation: 'at-most',
      unit: '개 사업',
    },
    {
      item: '부서별 가중치',
      rule: '가중치 합이 100인 부서 = 입력한 부서의 수',
      stated: wholeWeights(book),
      expected: count(departments, 'department'),
      unit: '개 부서',
    },
    {
      item: '등급 배분비율',
      rule: 'Σ 배분비율 = 100',
      stated: total(book.table(GRADES), 'share'),
      expected: numberFigure(100),
      unit: '%',
    },
    {
      item: '등급별 부서',
      rule: 'Σ 등급별 부서 = 순위가 있는 부서',
      stated: sumOfCells(GRADE_RECORDS.map((_, n) => printed.figure('distribution', n + 1, 'departments'))),
      expected: numbersIn(departments, 'rank'),
      unit: '개 부서',
    },
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}

/** How many of the midterm evaluations have a result. */
function roundsHeld(printed: PrintedReports): Figure {
  const scored = ROUNDS.slice(0, -1).map((_, n) => printed.figure('rounds', n, 'scored'));
  const held = scored.filter(({ value }) => isNumber(value) && value.coefficient > 0n).length;
  return { formula: scored.map(({ formula }) => `(${formula}>0)`).join('+'), value: exact(held) };
}

/** How many departments have weights that add up to 100. */
function wholeWeights(book: Book): Figure {
  const departments = book.table(DEPARTMENTS);
  const range = columnReference(departments, 'weight');
  const numbers = filledColumn(departments, 'weight').entries.filter(isNumber);
  const whole = numbers.filter(({ coefficient, scale }) => coefficient === 100n * 10n ** BigInt(scale)).length;
  return {
    formula: `IF(COUNT(${range})=0,"",COUNTIF(${range},100))`,
    value: numbers.length === 0 ? BLANK : exact(whole),
  };
}
