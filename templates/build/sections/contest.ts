import type { Check } from '../check/check.ts';
import { sum } from '../figure/measure.ts';
import { numberFigure } from '../figure/figure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { at, count, numbersIn } from '../table/table-figures.ts';
import { contestReport, marksReport, presentedCases, scoresReport } from './contest-report.ts';
import { RULES } from './contest-rules.ts';
import { CONTEST_SAMPLE } from './contest-sample.ts';
import { CASES, CONTEST_CONTROL, CONTEST_PROGRAMME, TYPES } from './contest-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 6 (행정우수사례): cases by type of department, scored without the highest and the lowest mark, and ranked. */
export const CONTEST: SectionWorkbook = {
  id: 'contest',
  version: 1,
  title: { ko: '행정우수사례', en: 'Good practice' },
  inputs: [RULES, CASES, CONTEST_PROGRAMME.budget, CONTEST_PROGRAMME.tasks, CONTEST_CONTROL.input],
  preset: { [CONTEST_CONTROL.input.name]: CONTEST_CONTROL.records },
  sample: CONTEST_SAMPLE,
  reports: (book) => [contestReport(book), scoresReport(book), marksReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘심사기준 입력’에 대회명과 서면·발표 배점을 입력',
    '‘우수사례 입력’에 사례와 심사위원별 점수를 입력. 발표 사례는 서면결과를 ‘선정’으로',
    '순위를 확인하고 시상을 선택',
    '‘우수사례예산 입력’, ‘우수사례일정 입력’, ‘우수사례대조값 입력’을 채움',
    '‘검산표’에 불일치가 없으면 ‘행정우수사례’, ‘우수사례 심사결과’, ‘우수사례 채점표’를 인쇄',
  ],
};

/** The identities of 행정우수사례 (I-01, I-03, I-18, I-19). */
function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const rules = book.table(RULES);
  const all = presentedCases(book);
  const cases = book.table(CASES);
  return [
    {
      item: '심사 배점',
      rule: '서면 배점 + 발표 배점 = 100',
      stated: sum(book.settings.rule, at(rules, 'writtenWeight', 0), at(rules, 'presentedWeight', 0)),
      expected: numberFigure(100),
      unit: '점',
    },
    {
      item: '발표 사례',
      rule: '대조값 = 서면결과가 선정인 사례의 수',
      stated: CONTEST_CONTROL.stated(book, '발표 사례'),
      expected: all,
      unit: '건',
    },
    ...TYPES.codes.map((type): Check => ({
      item: `발표 사례 ${type}`,
      rule: `대조값 = ${type}의 선정 사례 수`,
      stated: CONTEST_CONTROL.stated(book, `발표 사례 ${type}`),
      expected: presentedCases(book, { type }),
      unit: '건',
    })),
    {
      item: '유형별 발표',
      rule: 'Σ 부서유형별 = 발표 사례의 수',
      stated: printed.figure('participation', 0, 'total'),
      expected: all,
      unit: '건',
    },
    {
      item: '발표와 접수',
      rule: '발표 사례 ≤ 접수 사례',
      stated: all,
      expected: count(cases, 'title'),
      relation: 'at-most',
      unit: '건',
    },
    {
      item: '순위 부여',
      rule: '총점이 있는 사례의 수 = 발표 사례의 수',
      stated: numbersIn(cases, 'score'),
      expected: all,
      unit: '건',
    },
    ...programmeChecks(book, CONTEST_PROGRAMME, CONTEST_CONTROL),
  ];
}
