import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { CRITERIA } from './suggestion-criteria.ts';
import {
  CRITERIA_RECORDS,
  MONTH_RECORDS,
  PERIODS,
  RECEIPTS,
  REVIEWS,
  SUGGESTION_CONTROL,
  SUGGESTION_PROGRAMME,
} from './suggestion-tables.ts';

/** Specimen months (표본): the report prints 구민 203, 공무원 116 and 테마공모 9 alone. */
type MonthRow = readonly [
  site: number,
  petition: number,
  other: number,
  bank: number,
  official: number,
  theme?: number,
];
const RECEIVED: readonly MonthRow[] = [
  [5, 12, 1, 7, 1],
  [6, 9, 0, 7, 0],
  [7, 13, 2, 8, 2],
  [4, 15, 1, 11, 1],
  [9, 18, 0, 14, 3, 4],
  [11, 16, 3, 18, 2, 5],
  [8, 10, 1, 11, 0],
  [3, 13, 0, 8, 1],
  [7, 9, 2, 9, 2],
  [6, 11, 1, 10, 1],
];

const RECEIPT_ROWS: readonly InputRecord[] = MONTH_RECORDS.map((month, n) => {
  const row = RECEIVED[n];
  if (row === undefined) return month;
  const [citizenSite, citizenPetition, citizenOther, officialBank, officialOther, theme] = row;
  const received = { ...month, citizenSite, citizenPetition, citizenOther, officialBank, officialOther };
  return theme === undefined ? received : { ...received, theme };
});

type ReviewRow = readonly [
  title: string,
  kind: string,
  department: string,
  received: string,
  grade: string,
  award: number,
  progress: string,
];

/** Specimen rows (표본): the report prints 심의 15, 채택 13, 불채택 2 alone. */
const REVIEW_ROWS: readonly ReviewRow[] = [
  ['공구 함께 쓰기 안내 지도', '구민창안', '일자리정책과', '2015-01-12', '동상', 400, '실시'],
  ['골목 쉼터 이름표', '구민창안', '푸른도시과', '2015-02-03', '장려상', 300, '실시'],
  ['도서 반납함 추가 설치', '구민창안', '문화체육과', '2015-02-25', '장려상', 300, '추진 중'],
  ['횡단보도 앞 눈높이 안내', '구민창안', '교통행정과', '2015-03-16', '노력상', 300, '실시'],
  ['재활용품 배출 요일 알림', '구민창안', '청소과', '2015-05-20', '노력상', 300, '추진 중'],
  ['무료 주차장 확대', '구민창안', '주차문화과', '2015-06-08', '', 0, ''],
  ['민원 대기 현황 누리집 게시', '공무원제안', '민원여권과', '2015-01-20', '동상', 300, '실시'],
  ['전자 결재 서식 통일', '공무원제안', '총무과', '2015-02-11', '장려상', 150, '실시'],
  ['공용 차량 예약 개선', '공무원제안', '재무과', '2015-03-05', '장려상', 150, '실시'],
  ['회의실 빈자리 표시', '공무원제안', '총무과', '2015-03-24', '노력상', 50, '실시'],
  ['체납 고지서 문구 개선', '공무원제안', '징수과', '2015-04-14', '노력상', 50, '추진 중'],
  ['현장 점검표 공동 사용', '공무원제안', '건설관리과', '2015-05-11', '노력상', 50, '미실시'],
  ['부서 전화 안내 정비', '공무원제안', '홍보전산과', '2015-05-28', '우수제안', 30, '실시'],
  ['업무 수첩 전자화', '공무원제안', '기획예산과', '2015-06-10', '우수제안', 30, '미실시'],
  ['부서 간 자리 바꾸기', '공무원제안', '총무과', '2015-06-22', '', 0, ''],
];

const REVIEW_RECORDS: readonly InputRecord[] = REVIEW_ROWS.map(
  ([title, kind, department, received, grade, award, progress], n) => ({
    key: `J${String(n + 1).padStart(2, '0')}`,
    title,
    kind,
    department,
    received,
    session: '상반기',
    result: grade === '' ? '불채택' : '채택',
    ...(grade === '' ? {} : { grade, award, progress }),
    note: '표본',
  }),
);

/** 제안제도 of the office's report of 2015. */
export const SUGGESTION_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [PERIODS.name]: [
      { kind: '접수 집계', from: 1, to: 10 },
      { kind: '심의 대상', from: 1, to: 6 },
    ],
    [RECEIPTS.name]: RECEIPT_ROWS,
    [CRITERIA.name]: CRITERIA_RECORDS.map((record, n) => (n === 1 ? { ...record, people: 1_300 } : record)),
    [REVIEWS.name]: REVIEW_RECORDS,
    [SUGGESTION_PROGRAMME.budget.name]: [
      { programme: '구민창안·공무원 제안제도 운영', budget: 11_450, executed: 2_521, funding: '구비 100%' },
    ],
    [SUGGESTION_PROGRAMME.tasks.name]: [
      { task: 'J01', kind: '추진실적', title: '상반기 테마형 아이디어 공모', schedule: '2015. 5. 11. ~ 6. 12.' },
      { task: 'J02', kind: '추진실적', title: '상반기 구민창안·공무원제안 심의회', schedule: '2015. 7.' },
      { task: 'J03', kind: '향후계획', title: '하반기 테마형 아이디어 공모', schedule: '2015. 11. 2. ~ 12. 2.' },
      { task: 'J04', kind: '향후계획', title: '하반기 구민창안·공무원제안 심의회', schedule: '2015. 12.' },
    ],
    [SUGGESTION_CONTROL.input.name]: SUGGESTION_CONTROL.filledWith(
      {
        '제안 접수': 319,
        '구민 접수': 203,
        '공무원 접수': 116,
        '제안 심의': 15,
        '제안 채택': 13,
        '제안 불채택': 2,
        '테마공모 접수': 9,
        '사업 예산액': 11_450,
        '사업 집행액': 2_521,
        '사업 집행률': 22,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
