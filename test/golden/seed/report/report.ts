import { STAFFING, STAFFING_TOTAL, TEAMS } from '../staffing.ts';
import { BUDGET_STATUS, PROGRAMME_BUDGETS } from '../../../../templates/samples/report-2015.ts';
import { SEED_MENTIONS } from './mentions.ts';
import { SEED_PLANS } from './plans.ts';
import { SEED_PROGRAMMES } from './programmes.ts';
import { SEED_SERVICES } from './services.ts';
import type { SeedReport } from './seed-report.ts';
import { SEED_WORDINGS } from './wordings.ts';

const AS_OF = { year: 2015, month: 10, day: 31 };

/** The first duty of each team stands for all of them. */
const DUTIES: readonly string[] = [
  '구정주요업무 기본계획수립',
  '지시사항 관리 심사분석',
  '예산 편성 및 집행 관리',
  '시설관리공단 경영지원 및 운영관리 총괄',
  '기록관 운영 및 관리',
];

/** The whole seed, with its mistakes. Source: 영등포구 기획예산과 2015 주요업무 추진실적, 2016 주요업무계획. */
export const SEED: SeedReport = {
  asOf: AS_OF,
  organisation: {
    name: '기획예산과',
    declaredTeams: TEAMS.declared,
    teams: TEAMS.names.map((name, n) => ({ id: name, name, duties: [DUTIES[n] ?? ''] })),
  },
  references: [
    { record: '시설관리공단', teamId: '경영혁신팀' },
    { record: '기록관', teamId: '기록정보공개팀' },
    { record: '종합자료실', teamId: '기록정보공개팀' },
    ...SEED_PROGRAMMES.map(({ name, team }) => ({ record: name, teamId: team })),
  ],
  staffing: {
    record: '인력',
    on: AS_OF,
    grades: STAFFING.map(({ block, grade, quota, current }) => ({ block, grade, quota, current })),
    printed: { quota: STAFFING_TOTAL.quota, current: STAFFING_TOTAL.current, gap: STAFFING_TOTAL.printedGap },
  },
  status: BUDGET_STATUS,
  tables: PROGRAMME_BUDGETS,
  rateHeadings: ['예 산 액', '집 행 액', '집행율(%)'],
  zeros: { status: '0', staffing: '-' },
  programmes: SEED_PROGRAMMES,
  ...SEED_MENTIONS,
  plans: SEED_PLANS,
  seasons: [
    { id: '1', season: '설날', first: { year: 2015, month: 2, day: 12 }, last: { year: 2015, month: 2, day: 23 } },
    { id: '2', season: '여름철', first: { year: 2015, month: 5, day: 15 }, last: { year: 2015, month: 10, day: 15 } },
    { id: '3', season: '추석', first: { year: 2015, month: 9, day: 25 }, last: { year: 2015, month: 9, day: 30 } },
  ],
  directives: { total: null, counts: [287, 151] },
  // the middle dot of 4·5급 is lost in the extracted text of 2015; the plan of 2016 prints it
  objectives: { result: '4·5급 공무원 목표관리', plan: '부서장 목표관리제' },
  evaluations: [
    {
      id: 'incentive',
      name: '서울시 인센티브',
      host: '서울특별시',
      year: 2016,
      first: { year: 2016, month: 1, day: 1 },
      last: { year: 2016, month: 12, day: 31 },
      basis: null,
      population: [25],
      fields: [],
      printed: { fields: 5, items: 12 },
    },
    {
      id: 'joint',
      name: '정부합동평가',
      host: '행정자치부',
      year: 2016,
      first: { year: 2016, month: 2, day: 1 },
      last: { year: 2016, month: 10, day: 31 },
      basis: { year: 2015, month: 12, day: 31 },
      population: [17, 226],
      fields: [],
      printed: { fields: 9, items: 255 },
    },
  ],
  ...SEED_SERVICES,
  wordings: SEED_WORDINGS,
};
