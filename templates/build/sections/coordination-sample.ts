import { addDays, isoDate, type PlainDate } from '../../../core/index.ts';
import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import {
  CONTROL,
  DIRECTIVE_DEPARTMENTS,
  DIRECTIVES,
  MEETINGS,
  PLANS,
  PLEDGE_FIELDS,
  PLEDGES,
  PROGRAMME,
  SEASON_PLANS,
} from './coordination-tables.ts';
import { DEPARTMENT_NAMES } from './district-departments.ts';

/**
 * 구정 종합조정 of the office's report of 2015: numbers of fields, projects, pledges and directives, seasons, tasks and
 * budget are the report's. It prints no register: fields of the plans, pledges with their states and amounts,
 * directives and numbers of meetings are made up, add up to what the report prints, and say 표본 in 비고.
 */

const PLAN_LINES: readonly (readonly [field: string, annual: number, fourYear: number])[] = [
  ['일자리·경제', 5, 7],
  ['복지', 7, 9],
  ['보육·여성', 5, 6],
  ['교육', 6, 8],
  ['문화·체육', 5, 6],
  ['안전', 6, 8],
  ['도시·주거', 5, 7],
  ['교통', 4, 5],
  ['환경·녹지', 5, 7],
  ['소통·행정', 4, 5],
];

type PledgeLine = readonly [title: string, department: string, state: string, progress: number, planned: number];

const PLEDGE_LINES: Readonly<Record<string, readonly PledgeLine[]>> = {
  교육: [
    ['교육경비 보조 확대', '교육지원과', '이행 후 계속추진', 100, 12_400],
    ['혁신교육지구 운영', '교육지원과', '정상추진', 45, 4_800],
    ['권역별 도서관 확충', '교육지원과', '정상추진', 30, 15_200],
    ['청소년 진로체험 지원', '교육지원과', '이행 후 계속추진', 100, 620],
    ['평생학습관 기능 강화', '교육지원과', '완료', 100, 850],
    ['통학로 안전시설 정비', '교통행정과', '정상추진', 52, 2_300],
    ['방과후 돌봄교실 확대', '가정복지과', '정상추진', 40, 1_960],
    ['학교 체육시설 개방 지원', '문화체육과', '일부추진', 15, 740],
    ['학부모 교육 아카데미', '교육지원과', '완료', 100, 120],
  ],
  복지: [
    ['국공립 어린이집 확충', '가정복지과', '정상추진', 48, 21_500],
    ['경로당 시설 개선', '어르신복지과', '정상추진', 55, 3_200],
    ['장애인 일자리 확대', '장애인복지과', '정상추진', 50, 2_750],
    ['찾아가는 방문 건강관리', '건강증진과', '이행 후 계속추진', 100, 1_480],
    ['치매 조기검진 확대', '보건지원과', '이행 후 계속추진', 100, 960],
    ['저소득 주거환경 개선', '주택과', '정상추진', 38, 1_840],
    ['복지 사각지대 발굴단 운영', '복지정책과', '완료', 100, 90],
    ['아동·청소년 심리상담 지원', '가정복지과', '정상추진', 42, 580],
    ['어르신 일자리 창출', '어르신복지과', '정상추진', 60, 8_900],
    ['종합복지타운 건립', '사회복지과', '보류', 5, 18_000],
    ['다문화가족 정착 지원', '가정복지과', '정상추진', 47, 640],
  ],
  '사람 중심': [
    ['주민 소통창구 운영', '홍보전산과', '이행 후 계속추진', 100, 150],
    ['마을공동체 활성화', '자치행정과', '정상추진', 44, 1_120],
    ['사회적경제 기업 육성', '사회적경제과', '정상추진', 36, 1_700],
    ['안심귀가 환경 조성', '자치행정과', '완료', 100, 480],
    ['전통시장 시설 현대화', '지역경제과', '일부추진', 20, 6_400],
    ['생활체육시설 확충', '문화체육과', '정상추진', 33, 5_300],
    ['도심 녹지공간 확대', '푸른도시과', '정상추진', 41, 4_150],
    ['생활권 주차공간 확보', '교통행정과', '일부추진', 18, 9_800],
    ['구민 참여형 정책토론 운영', '기획예산과', '이행 후 계속추진', 100, 60],
  ],
};

function pledgeRecords(): readonly InputRecord[] {
  const lines = Object.entries(PLEDGE_LINES).flatMap(([field, own]) => own.map((line) => ({ field, line })));
  return lines.map(({ field, line: [title, department, state, progress, planned] }, n): InputRecord => ({
    key: `G${String(n + 1).padStart(2, '0')}`,
    field,
    title,
    department,
    state,
    progress,
    planned,
    invested: Math.floor((planned * Math.max(progress - ((n * 5) % 11), 0)) / 100),
    note: '표본',
  }));
}

const MATTERS = [
  '취약계층 보호 대책',
  '공사장 안전관리',
  '청사 에너지 절약',
  '민원 처리기간 단축',
  '골목길 보행환경 정비',
  '현수막 정비',
  '체납액 징수 대책',
  '경로당 운영 실태',
  '하천 시설물 점검',
  '부서 간 협업과제',
  '예산 조기집행',
  '어린이 놀이시설 안전',
  '가로수 정비',
];
const ACTIONS = ['점검 후 보고', '개선방안 마련', '추진계획 수립', '현장 확인'];

/** Three of four are done; those that are open are mostly due after the reporting date. */
function stateOf(n: number): string {
  if (n % 4 !== 3) return '완료';
  const place = (n - 3) / 4;
  if (place % 27 === 13) return '추진불가';
  if (place % 18 === 7) return '타기관 이첩';
  if (place % 5 === 4) return '추진예정';
  return place % 7 === 5 ? '검토' : '추진중';
}

function directiveRecord(issuer: string, place: number, n: number): InputRecord {
  const state = stateOf(n);
  const isOpen = ['추진중', '추진예정', '검토'].includes(state);
  const issued = addDays({ year: 2015, month: 1, day: 5 }, (n * 17) % 290);
  const isLate = isOpen && n % 23 < 5;
  const due = isLate
    ? addDays({ year: 2015, month: 10, day: 30 }, -((n * 7) % 40))
    : isOpen
      ? addDays({ year: 2015, month: 11, day: 2 }, (n * 3) % 55)
      : addDays(issued, 20 + ((n * 7) % 25));
  const start = isLate ? addDays(due, -30) : issued;
  return {
    key: `${issuer === '구청장' ? 'D' : 'V'}${String(place + 1).padStart(3, '0')}`,
    issuer,
    content: `${MATTERS[n % MATTERS.length] ?? ''} ${ACTIONS[Math.floor(n / 4) % ACTIONS.length] ?? ''}`,
    department: DEPARTMENT_NAMES[((n * n + 5 * n) % 97) % DEPARTMENT_NAMES.length] ?? null,
    issued: isoDate(start),
    due: n % 40 === 8 ? null : isoDate(due),
    state,
    closed: isOpen ? null : isoDate(earlier(addDays(start, 10 + ((n * 5) % 24)))),
    note: '표본',
  };
}

/** Nothing is dealt with after the reporting date. */
function earlier(date: PlainDate): PlainDate {
  return date.month > 10 ? { year: 2015, month: 10, day: 30 } : date;
}

const DIRECTIVE_RECORDS: readonly InputRecord[] = [
  ...Array.from({ length: 287 }, (_, place) => directiveRecord('구청장', place, place)),
  ...Array.from({ length: 151 }, (_, place) => directiveRecord('부구청장', place, 287 + place)),
];

/** The sample of section 1. */
export const COORDINATION_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [PLANS.name]: PLAN_LINES.map(([field, annual, fourYear]) => ({ field, annual, fourYear, note: '표본' })),
    [PLEDGE_FIELDS.name]: Object.keys(PLEDGE_LINES).map((field) => ({ field })),
    [PLEDGES.name]: pledgeRecords(),
    [DIRECTIVE_DEPARTMENTS.name]: DEPARTMENT_NAMES.map((department) => ({ department, note: '표본' })),
    [DIRECTIVES.name]: DIRECTIVE_RECORDS,
    [SEASON_PLANS.name]: [
      { season: '설날', first: '2015-02-12', last: '2015-02-23', operationsRoom: '기간 중 운영' },
      { season: '여름철', first: '2015-05-15', last: '2015-10-15', operationsRoom: '기간 중 운영' },
      { season: '추석', first: '2015-09-25', last: '2015-09-30', operationsRoom: '기간 중 운영' },
      { season: '겨울철', note: '2015. 11. 종합대책 수립 예정' },
    ],
    [MEETINGS.name]: [
      { meeting: '정례간부회의', cycle: '매월', planned: 10, held: 10, note: '횟수는 표본' },
      { meeting: '월요간부회의', cycle: '매주 월요일', planned: 43, held: 39, note: '횟수는 표본' },
      { meeting: '목요회의', cycle: '매주 목요일', planned: 44, held: 41, note: '횟수는 표본' },
    ],
    [PROGRAMME.budget.name]: [
      { programme: '구정 주요사업 종합 조정', budget: 43_452, executed: 38_371, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      { task: 'T01', kind: '추진실적', title: '민선6기 공약사업 이행계획 평가 SA 등급', schedule: '2015년' },
      { task: 'T02', kind: '추진실적', title: '매니페스토 우수사례 경진대회 최우수상', schedule: '2015년' },
      { task: 'T03', kind: '추진실적', title: '간부회의를 현안 공유·토론 방식으로 개선', schedule: '2015년' },
      { task: 'T04', kind: '향후계획', title: '겨울철 종합대책 수립', schedule: '2015. 11.' },
      { task: 'T05', kind: '향후계획', title: '2016 주요업무계획 수립', schedule: '2015. 11. ~ 2016. 2.' },
      { task: 'T06', kind: '향후계획', title: '공약사업 추진실적 점검', schedule: '2016. 1., 7.' },
      { task: 'T07', kind: '향후계획', title: '구정운영4개년계획 수정·보완', schedule: '2016. 1., 7.' },
      { task: 'T08', kind: '향후계획', title: '민선6기 후반기 전략사업 보고회', schedule: '2016. 7.' },
      { task: 'T09', kind: '향후계획', title: '계절별 종합대책 수립', schedule: '2016. 2., 5., 9., 11.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        '주요업무계획 분야': 10,
        '주요업무계획 사업': 52,
        '구정운영4개년계획 분야': 10,
        '구정운영4개년계획 사업': 68,
        '공약 분야': 3,
        '공약 사업': 29,
        '구청장 지시사항': 287,
        '부구청장 지시사항': 151,
        '사업 예산액': 43_452,
        '사업 집행액': 38_371,
        '사업 집행률': 88.3,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
