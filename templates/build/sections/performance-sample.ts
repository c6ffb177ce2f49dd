import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { DISTRICT_DEPARTMENTS } from './district-departments.ts';
import { ROUNDS, UP, DOWN } from './performance-figures.ts';
import { CHOICE, CRITERIA, CRITERIA_RECORDS, GRADE_RECORDS, GRADES } from './performance-criteria.ts';
import { CONTROL, DEPARTMENTS, INDICATORS, PROGRAMME } from './performance-tables.ts';

/**
 * 성과평가 of the office's report of 2015: 34 departments, 145 projects, three evaluations, tasks and budget are the
 * report's. It prints no results: departments, projects, indicators, targets and actuals are made up by a rule that
 * depends on their place alone, and say 표본 in 비고. Thresholds and shares of grades are the examples of core.
 */

interface Subject {
  readonly project: string;
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
  /** Targets to the end of each round. */
  readonly targets: readonly [number, number, number, number];
}

const SUBJECTS: readonly Subject[] = [
  { project: '주민 서비스 개선', indicator: '서비스 만족도', unit: '점', kind: UP, targets: [80, 82, 84, 85] },
  { project: '현장점검 강화', indicator: '현장점검 횟수', unit: '회', kind: UP, targets: [12, 26, 40, 55] },
  { project: '민원 처리기간 단축', indicator: '평균 처리기간', unit: '일', kind: DOWN, targets: [6, 5.8, 5.5, 5.2] },
  { project: '제도 홍보·교육', indicator: '교육 참여 인원', unit: '명', kind: UP, targets: [150, 320, 500, 700] },
  { project: '시설·환경 정비', indicator: '정비 완료', unit: '개소', kind: UP, targets: [8, 20, 34, 45] },
  { project: '협업과제 추진', indicator: '협업과제 이행', unit: '건', kind: UP, targets: [3, 7, 11, 15] },
  { project: '예산 절감', indicator: '절감액', unit: '백만원', kind: UP, targets: [20, 45, 70, 100] },
  { project: '안전사고 예방', indicator: '사고 발생', unit: '건', kind: DOWN, targets: [4, 8, 12, 16] },
];

/** Departments that have five projects; the others have four: 9 × 5 + 25 × 4 = 145. */
const WITH_FIVE = 9;
const WEIGHTS: Readonly<Record<4 | 5, readonly number[]>> = { 4: [30, 30, 20, 20], 5: [25, 25, 20, 15, 15] };

/** What was reached of a target, in percent: mostly all of it, sometimes less. */
function shareReached(department: number, place: number, round: number): number {
  const step = (department * 29 + place * 17 + round * 7 + department * place * 5) % 41;
  const strength = 92 + ((department * 13) % 9);
  if (step < 4) return strength - 18 + round * 3;
  return step < 9 ? strength - 6 : strength + (step % 11);
}

function actualOf({ kind, unit, targets }: Subject, share: number, round: number): number {
  const target = targets[round] ?? 0;
  const exact = kind === UP ? (target * share) / 100 : (target * (200 - share)) / 100;
  const isMeasured = unit === '점' || unit === '일';
  return isMeasured ? Math.round(exact * 10) / 10 : Math.round(exact);
}

function recordOf(name: string, department: number, place: number, number: number): InputRecord {
  const subject = SUBJECTS[(department * 3 + place) % SUBJECTS.length];
  if (!subject) return {};
  const { project, indicator, unit, kind, targets } = subject;
  const weights = department < WITH_FIVE ? WEIGHTS[5] : WEIGHTS[4];
  const reached = [0, 1, 2].map((round) => actualOf(subject, shareReached(department, place, round), round));
  return {
    key: `P${String(number + 1).padStart(3, '0')}`,
    department: name,
    project: `${project}(${name})`,
    indicator,
    kind,
    unit,
    weight: weights[place] ?? null,
    ...Object.fromEntries(targets.map((target, round) => [`target${round}`, target])),
    ...Object.fromEntries(reached.map((actual, round) => [`actual${round}`, actual])),
    note: '표본',
  };
}

const NAMES = DISTRICT_DEPARTMENTS.flatMap(({ bureau, departments }) =>
  departments.map((department) => ({ bureau, department })),
);

const PLACES = NAMES.flatMap(({ department }, n) =>
  Array.from({ length: n < WITH_FIVE ? 5 : 4 }, (_, place) => ({ department, n, place })),
);

/** The sample of section 2. */
export const PERFORMANCE_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [CRITERIA.name]: CRITERIA_RECORDS.map((record) => ({ ...record, note: '예시값' })),
    [CHOICE.name]: [{ item: '평가', round: ROUNDS[2] ?? null, cap: 100 }],
    [GRADES.name]: GRADE_RECORDS.map((record) => ({ ...record, note: '예시값' })),
    [INDICATORS.name]: PLACES.map(({ department, n, place }, number) => recordOf(department, n, place, number)),
    [DEPARTMENTS.name]: NAMES.map(({ bureau, department }, n) => ({
      bureau,
      department,
      bonus: n % 11 === 4 ? 0.5 : null,
      penalty: n % 17 === 3 ? 0.3 : null,
      note: '표본',
    })),
    [PROGRAMME.budget.name]: [
      { programme: '성과평가를 통한 체계적인 사업관리', budget: 8_815, executed: 4_938, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      { task: 'S01', kind: '추진실적', title: '성과관리 주요사업 계획 수립, 책자 70부 발간', schedule: '2015. 3.' },
      { task: 'S02', kind: '추진실적', title: '성과관리 주요사업 중간평가 3회', schedule: '2015. 분기별' },
      { task: 'S03', kind: '추진실적', title: '중간평가 사업달성도 기준 상향, 부진지표 재평가', schedule: '2015년' },
      { task: 'S04', kind: '향후계획', title: '성과관리 주요사업 종합평가', schedule: '2015. 12.' },
      { task: 'S05', kind: '향후계획', title: '4·5급 공무원 목표관리 측정자료로 활용', schedule: '2015. 12.' },
      { task: 'S06', kind: '향후계획', title: '2016년 주요사업 성과관리계획 수립', schedule: '2016. 1. ~ 2.' },
      { task: 'S07', kind: '향후계획', title: '종합평가 실시 및 우수부서 포상', schedule: '2016. 12.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        '평가대상 부서': 34,
        '평가대상 사업': 145,
        '중간평가 횟수': 3,
        '사업 예산액': 8_815,
        '사업 집행액': 4_938,
        '사업 집행률': 56,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
