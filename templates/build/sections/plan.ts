import { BLANK, exact } from '../../../core/index.ts';
import type { Check } from '../check/check.ts';
import { sum } from '../figure/measure.ts';
import type { Figure } from '../figure/figure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { count, total, type Where } from '../table/table-figures.ts';
import { calendarReport, loadReport } from './plan-calendar.ts';
import { comparisonReport, followedReport, planReport, programmesOf } from './plan-report.ts';
import { PLAN_SAMPLE } from './plan-sample.ts';
import { STATES } from './plan-states.ts';
import { LAST_TASKS, PLAN_CONTROL, PROGRAMMES, TASKS, TEAMS } from './plan-tables.ts';

/** Section 12 (계획): next year's budgets beside this year's, tasks by month, and what became of last year's. */
export const PLAN: SectionWorkbook = {
  id: 'plan',
  version: 1,
  title: { ko: '주요업무계획', en: 'Plan' },
  inputs: [PROGRAMMES, LAST_TASKS, TASKS, PLAN_CONTROL.input],
  preset: { [PLAN_CONTROL.input.name]: PLAN_CONTROL.records },
  sample: PLAN_SAMPLE,
  reports: (book) => [
    planReport(book),
    calendarReport(book),
    loadReport(book),
    comparisonReport(book),
    followedReport(book),
  ],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력. 계획연도는 기준일의 다음 해',
    '‘계획사업 입력’에 사업별 소요예산과 전년도 예산을 입력. 관리번호는 전년도와 같게',
    '‘전년일정 입력’에 전년도 추진일정을 식별자 그대로 옮기고 추진실적을 입력',
    '‘계획일정 입력’에 추진업무와 시기를 입력. 전년과 같은 업무는 같은 식별자를 씀',
    '‘전년대비’의 신규·계속·시기 변경과 ‘전년도 업무’의 종료를 확인',
    '‘계획대조값 입력’에 다른 문서에 적힌 사업 수와 예산을 입력',
    '‘검산표’에 불일치가 없으면 보고서 시트를 인쇄. 다음 해에는 ‘계획일정’을 ‘전년일정’으로 옮겨 실적을 작성',
  ],
};

/** The identities of the plan (I-01, I-10, I-19, I-20). */
function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const [programmes, tasks] = [book.table(PROGRAMMES), book.table(TASKS)];
  const stated = (item: string): Figure => PLAN_CONTROL.stated(book, item);
  const ofState = (state: string): Figure => tasksWhere(book, { state });
  const all = count(tasks, 'title');
  const ofTeams = (key: string): Figure => sum(rule, ...TEAMS.codes.map((_, n) => printed.figure('teams', n + 1, key)));
  return [
    {
      item: '사업 수',
      rule: '대조값 = 입력한 사업의 수',
      stated: stated('사업 수'),
      expected: programmesOf(book),
      unit: '개 사업',
    },
    {
      item: '소요예산',
      rule: '대조값 = Σ 사업별 소요예산',
      stated: stated('소요예산'),
      expected: total(programmes, 'required'),
      unit: '천원',
    },
    {
      item: '전년도 예산',
      rule: '대조값 = Σ 사업별 전년도 예산',
      stated: stated('전년도 예산'),
      expected: total(programmes, 'before'),
      unit: '천원',
    },
    {
      item: '증감',
      rule: 'Σ 사업별 증감 = 소요예산 − 전년도 예산',
      stated: total(programmes, 'change'),
      expected: printed.figure('budgets', 0, 'change'),
      unit: '천원',
    },
    {
      item: '팀별 소요예산',
      rule: 'Σ 팀별 = Σ 사업별',
      stated: ofTeams('required'),
      expected: total(programmes, 'required'),
      unit: '천원',
    },
    {
      item: '업무의 사업번호',
      rule: '사업번호가 계획사업에 있는 업무 = 모든 업무',
      stated: tasksOfProgrammes(book),
      expected: all,
      unit: '건',
    },
    {
      item: '업무의 추진시기',
      rule: '추진시기가 있는 업무 = 모든 업무',
      stated: timedTasks(book),
      expected: all,
      unit: '건',
    },
    {
      item: '전년 대비 구분',
      rule: '신규 + 계속 + 시기 변경 = 모든 업무',
      stated: sum(rule, ofState(STATES.added), ofState(STATES.kept), ofState(STATES.moved)),
      expected: all,
      unit: '건',
    },
    {
      item: '이어진 업무',
      rule: '계속 + 시기 변경 = 계획에 있는 전년도 업무',
      stated: sum(rule, ofState(STATES.kept), ofState(STATES.moved)),
      expected: followedTasks(book),
      unit: '건',
    },
  ];
}

function tasksWhere(book: Book, where: Where): Figure {
  return count(book.table(TASKS), 'title', where);
}

/** The tasks whose programme the table of programmes has. */
function tasksOfProgrammes(book: Book): Figure {
  return inBoth(book, [TASKS, 'programme'], [PROGRAMMES, 'key']);
}

/** Last year's tasks whose id the plan has. */
function followedTasks(book: Book): Figure {
  return inBoth(book, [LAST_TASKS, 'key'], [TASKS, 'key']);
}

type Place = readonly [input: typeof TASKS, key: string];

/** How many texts of one column stand in another too; nothing while the first is empty. */
function inBoth(book: Book, [one, key]: Place, [other, otherKey]: Place): Figure {
  const [from, to] = [book.table(one), book.table(other)];
  const [texts, known] = [columnReference(from, key), columnReference(to, otherKey)];
  const own = filledColumn(from, key).entries.filter((entry) => typeof entry === 'string');
  const found = filledColumn(to, otherKey).entries;
  return {
    formula: `IF(COUNTA(${texts})=0,"",SUMPRODUCT((${texts}<>"")*(COUNTIF(${known},${texts})>0)))`,
    value: own.length === 0 ? BLANK : exact(own.filter((entry) => found.includes(entry)).length),
  };
}

/** The tasks whose time can be printed. */
function timedTasks(book: Book): Figure {
  const tasks = book.table(TASKS);
  const [titles, times] = [columnReference(tasks, 'title'), columnReference(tasks, 'schedule')];
  const { entries } = filledColumn(tasks, 'title');
  const timed = filledColumn(tasks, 'schedule').entries;
  const present = entries.flatMap((entry, row) => (typeof entry === 'string' ? [row] : []));
  return {
    formula: `IF(COUNTA(${titles})=0,"",COUNTIFS(${titles},"?*",${times},"?*"))`,
    value: present.length === 0 ? BLANK : exact(present.filter((row) => typeof timed[row] === 'string').length),
  };
}
