import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import {
  CONTROL,
  EXTENDED,
  GROUND_RECORDS,
  GROUNDS,
  HOLIDAY_RECORDS,
  HOLIDAYS,
  MONTH_RECORDS,
  MONTHS,
  PROGRAMME,
  REQUESTS,
  TIME_RECORDS,
  TIMES,
} from './disclosure-tables.ts';

/**
 * 정보공개 of the office's report of 2015: the totals are the report's. It prints no months, grounds, times and single
 * requests, and no counts behind 75.4 %: those here are made up, add up to what it prints, and say so in 비고.
 */

const FULL = [104, 92, 118, 121, 109, 115, 120, 108, 112, 122];
const PARTIAL = [5, 4, 6, 7, 5, 6, 6, 5, 6, 7];
const REFUSED = [2, 2, 3, 3, 2, 3, 2, 3, 2, 3];
const OTHER = [62, 55, 71, 74, 66, 70, 73, 68, 70, 76];
/** Originals are open since March 2015. */
const DOCUMENTS = [null, null, 170, 182, 188, 190, 195, 185, 192, 198];
const OPENED = [null, null, 126, 136, 141, 143, 148, 140, 146, 151];
const MONITORING = [null, null, null, 1, 1, 1, 1, 1, 1, 1];

const WITHHELD: readonly (readonly [refused: number, partial: number])[] = [
  [5, 4],
  [0, 0],
  [1, 1],
  [3, 2],
  [6, 7],
  [7, 36],
  [3, 7],
  [0, 0],
];
const TIMES_TAKEN = [212, 918, 68, 5];

function monthRecord(record: InputRecord, n: number): InputRecord {
  const [full, partial, refused, other] = [FULL[n], PARTIAL[n], REFUSED[n], OTHER[n]];
  if (full === undefined || partial === undefined || refused === undefined || other === undefined) return record;
  return {
    ...record,
    full,
    partial,
    refused,
    other,
    received: full + partial + refused + other,
    documents: DOCUMENTS[n] ?? null,
    opened: OPENED[n] ?? null,
    monitoring: MONITORING[n] ?? null,
    note: '표본: 월별 배분은 예시',
  };
}

const request = (
  number: string,
  department: string,
  received: string,
  decided: string | null,
  extension: string | null = null,
): InputRecord => ({ number, department, received, extension, decided });

/** The sample of section 11. */
export const DISCLOSURE_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [MONTHS.name]: MONTH_RECORDS.map(monthRecord),
    [GROUNDS.name]: GROUND_RECORDS.map((record, n) => ({
      ...record,
      refused: WITHHELD[n]?.[0] ?? null,
      partial: WITHHELD[n]?.[1] ?? null,
    })),
    [TIMES.name]: TIME_RECORDS.map((record, n) => ({ ...record, count: TIMES_TAKEN[n] ?? null })),
    [REQUESTS.name]: [
      request('표본-01', '건축과', '2015-09-21', '2015-10-05'),
      request('표본-02', '감사담당관', '2015-09-22', '2015-10-14', EXTENDED),
      request('표본-03', '총무과', '2015-09-25', '2015-10-08'),
      request('표본-04', '주택과', '2015-10-05', '2015-10-19'),
      request('표본-05', '교통행정과', '2015-10-12', '2015-10-21'),
      request('표본-06', '환경과', '2015-10-16', null, EXTENDED),
      request('표본-07', '재무과', '2015-10-19', null),
      request('표본-08', '사회복지과', '2015-10-26', null),
      request('표본-09', '도시계획과', '2015-10-31', null),
    ],
    [HOLIDAYS.name]: HOLIDAY_RECORDS,
    [PROGRAMME.budget.name]: [
      { programme: '적극적인 정보공개 운영', budget: 5_320, executed: 1_430, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      { task: 'D01', kind: '추진실적', title: '정보공개 모니터링 2회', schedule: '2015. 상·하반기' },
      { task: 'D02', kind: '추진실적', title: '원문공개 모니터링 교육 2회', schedule: '2015. 2. 23.(월), 2. 26.(목)' },
      { task: 'D03', kind: '추진실적', title: '사전정보공표목록 정비 530건', schedule: '2015. 연중' },
      { task: 'D04', kind: '향후계획', title: '정보공개처리 점검 및 원문공개 상시 모니터링', schedule: '매월' },
      { task: 'D05', kind: '향후계획', title: '사전정보공표목록 정비 계획 수립', schedule: '2015. 12.' },
      { task: 'D06', kind: '향후계획', title: '홈페이지 사전정보 공표자료 확대', schedule: '2016. 분기별' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        청구건수: 1_888,
        처리건수: 1_203,
        기타: 685,
        원문공개율: 75.4,
        '원문공개 모니터링': 7,
        '사업 예산액': 5_320,
        '사업 집행액': 1_430,
        '사업 집행률': 26.4,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
