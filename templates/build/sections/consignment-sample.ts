import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { CONTRACTS, CONTROL, DEPARTMENTS, FUNDINGS, KINDS, PROGRAMME } from './consignment-tables.ts';

/**
 * 민간위탁 of the office's report of 2015: 11 departments, 31 services, budget and dates are the report's.
 * It prints no register: services, contractors, terms, amounts and scores are made up, and say so in 비고.
 */

const [FACILITY, OFFICE_WORK] = KINDS.codes;
const [BUDGETED, SELF_SUPPORTING] = FUNDINGS.codes;

/** Services of a department; those behind a bar are office work. */
const SERVICES: readonly (readonly [department: string, facilities: readonly string[], work: readonly string[]])[] = [
  ['사회복지과', ['종합사회복지관', '푸드마켓', '지역자활센터'], ['노숙인 상담·보호']],
  ['어르신복지과', ['노인종합복지관', '데이케어센터', '노인상담센터'], ['경로당 활성화', '어르신 일자리 지원']],
  ['장애인복지과', ['장애인복지관', '장애인 보호작업장'], ['수화통역']],
  [
    '가정복지과',
    ['구립어린이집(1권역)', '구립어린이집(2권역)', '구립어린이집(3권역)', '육아종합지원센터', '건강가정지원센터'],
    ['다문화가족 지원'],
  ],
  ['교육지원과', ['청소년문화의집', '구립도서관'], ['청소년 상담']],
  ['문화체육과', ['문화의집', '구민체육관'], ['생활체육교실']],
  ['일자리정책과', ['창업보육센터'], ['직업교육']],
  ['청소과', ['재활용선별장'], []],
  ['교통행정과', [], ['자전거 수리·대여']],
  ['보건지원과', ['정신건강증진센터'], ['치매 예방·관리']],
  ['푸른도시과', ['생태체험장'], []],
];

const ENDS = ['2015-12-31', '2016-03-31', '2016-12-31', '2017-06-30', '2017-12-31', '2015-10-15', '2016-01-20'];
const STARTS = ['2013-01-01', '2013-04-01', '2014-01-01', '2014-07-01', '2015-01-01', '2012-10-16', '2013-01-21'];
const SCORES = [88.5, 91.2, 79.4, 84, 58.6, 86.7, 90.3];
const INSPECTED = ['2015-05-20', '2015-06-11', '2015-09-03', '2015-10-14', null];

type Service = readonly [department: string, title: string, kind: string | undefined];

const ALL: readonly Service[] = SERVICES.flatMap(([department, facilities, work]): readonly Service[] => [
  ...facilities.map((title): Service => [department, title, FACILITY]),
  ...work.map((title): Service => [department, title, OFFICE_WORK]),
]);

/** A record that depends on its place alone, so that the sample is always the same. */
function contractRecord([department, title, kind]: Service, n: number): InputRecord {
  const isInspected = INSPECTED[n % INSPECTED.length] !== null;
  const isEvaluated = n % 3 !== 2;
  const findings = isInspected ? n % 4 : null;
  return {
    key: `C${String(n + 1).padStart(2, '0')}`,
    department,
    title,
    kind: kind ?? null,
    funding: (n % 9 === 1 ? SELF_SUPPORTING : BUDGETED) ?? null,
    contractor: `표본법인 ${String(n + 1).padStart(2, '0')}`,
    start: STARTS[n % STARTS.length] ?? null,
    end: ENDS[n % ENDS.length] ?? null,
    budget: n % 9 === 1 ? 0 : 84_000 + ((n * 7) % 13) * 36_500,
    inspected: INSPECTED[n % INSPECTED.length] ?? null,
    findings,
    resolved: findings === null ? null : findings - (n % 8 === 3 ? 1 : 0),
    evaluated: isEvaluated ? '2015-09-30' : null,
    score: isEvaluated ? (SCORES[n % SCORES.length] ?? null) : null,
    note: '표본',
  };
}

/** The sample of section 9. */
export const CONSIGNMENT_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [CONTRACTS.name]: ALL.map(contractRecord),
    [DEPARTMENTS.name]: SERVICES.map(([department]) => ({ department })),
    [PROGRAMME.budget.name]: [{ programme: '민간위탁사업 관리', budget: 1_000, executed: 400, funding: '구비 100%' }],
    [PROGRAMME.tasks.name]: [
      { task: 'W01', kind: '추진실적', title: '2015년 민간위탁 현황 자료 조사', schedule: '2015. 1.' },
      { task: 'W02', kind: '추진실적', title: '2015년 관리계획 및 관리지침 수립', schedule: '2015. 2.' },
      { task: 'W03', kind: '향후계획', title: '민간위탁사업 관리지침 개정', schedule: '2015. 11.' },
      { task: 'W04', kind: '향후계획', title: '민간위탁사업 담당자 회의', schedule: '2015. 11.' },
      { task: 'W05', kind: '향후계획', title: '2016년 민간위탁관리계획 수립', schedule: '2016. 3.' },
      { task: 'W06', kind: '향후계획', title: '자체 지도점검 및 성과평가 결과 조사', schedule: '2016. 12.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      { '위탁사업 수': 31, '위탁부서 수': 11, '사업 예산액': 1_000, '사업 집행액': 400, '사업 집행률': 40 },
      '2015 주요업무 추진실적',
    ),
  },
};
