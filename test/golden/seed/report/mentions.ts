import type { DateRange } from '../../../../core/index.ts';
import { readRequiredBudget } from '../../../../core/index.ts';
import { REPEATED_COUNTS, SUMS } from '../counts.ts';
import { LISTED_TIMES, PERIODS, WEEKDAYS } from '../dates.ts';
import { INCOME } from '../enterprise.ts';
import { PROGRAMMES } from '../programmes.ts';
import { REPEATED_AMOUNTS } from '../required-budget.ts';
import type { SeedReport } from './seed-report.ts';

type Mentions = Pick<
  SeedReport,
  | 'amounts'
  | 'attributes'
  | 'names'
  | 'declared'
  | 'counted'
  | 'committee'
  | 'sums'
  | 'times'
  | 'sources'
  | 'periods'
  | 'mentions'
>;

const BALANCE = (INCOME[2]?.now ?? 0n) * 1_000_000n;
const TIMES = { ko: '횟수', en: 'times' };
/** Originals of documents made since March are disclosed; the report is as of the end of October. */
const MARCH_TO_OCTOBER: DateRange = {
  first: { year: 2015, month: 3, day: 1 },
  last: { year: 2015, month: 10, day: 31 },
};
const JANUARY_TO_OCTOBER: DateRange = { ...MARCH_TO_OCTOBER, first: { year: 2015, month: 1, day: 1 } };

/** What the report says more than once, or beside a list. Source: the pages named. */
export const SEED_MENTIONS: Mentions = {
  amounts: [
    ...REPEATED_AMOUNTS.flatMap(({ id, heading }) => {
      const table = (PROGRAMMES.find((programme) => programme.id === id)?.budget ?? 0n) * 1000n;
      const won = readRequiredBudget(heading)?.won ?? 0n;
      return [
        { subject: `${id} 예산액`, place: '제목', won, unit: '천원' as const },
        { subject: `${id} 예산액`, place: '표', won: table, unit: '천원' as const },
      ];
    }),
    { subject: '공단 경영수지', place: '추진실적 8 본문', won: 1_399_000_000n, unit: '백만원' },
    { subject: '공단 경영수지', place: '추진실적 8 표', won: BALANCE, unit: '백만원' },
  ],
  attributes: [
    { subject: '시설관리공단 팀 수', place: '주요시설 및 장비', text: '5팀' },
    { subject: '시설관리공단 팀 수', place: '2016 계획 8 사업개요', text: '7개팀' },
    ...REPEATED_COUNTS.flatMap(({ name, in2015, in2016 }) => [
      { subject: name, place: '2015 추진실적', text: in2015 },
      { subject: name, place: '2016 계획', text: in2016 },
    ]),
  ],
  names: [{ record: '민간위탁 시스템', names: ['민간위탁현황관리시스템', '민간위탁관리시스템'] }],
  declared: [
    {
      record: '공단 위탁 현황',
      field: { ko: '사업 수', en: 'programmes' },
      count: 7,
      counter: '개 사업',
      items: ['스포츠센터', '주차장', '견인보관소', '청소년독서실'],
    },
    ...LISTED_TIMES.map(({ name, count, counter, items }) => ({ record: name, field: TIMES, count, counter, items })),
  ],
  counted: [
    {
      record: '시 참여예산 선정 결과',
      whole: { label: '선정', count: 25, counter: '건' },
      parts: [
        { label: '시 전체공통사업', count: 15, counter: '건' },
        { label: '구 지역사업', count: 10, counter: '건' },
      ],
    },
  ],
  committee: {
    record: '예산집행심의회',
    whole: { label: '운영', count: 11, counter: '회' },
    parts: [
      { label: '낙찰차액', count: 14, counter: '건' },
      { label: '예산전용', count: 11, counter: '건' },
      { label: '예비비사용', count: 3, counter: '건' },
    ],
  },
  sums: SUMS.filter(({ isPrinted }) => isPrinted).map(({ name, sum, parts }) => ({ name, found: sum, parts })),
  times: [
    {
      record: '원문공개 모니터링',
      field: TIMES,
      found: 7,
      recurrence: 'monthly',
      period: MARCH_TO_OCTOBER,
    },
    {
      record: '성과관리 중간평가',
      field: TIMES,
      found: 3,
      recurrence: 'quarterly',
      period: JANUARY_TO_OCTOBER,
    },
  ],
  sources: [
    {
      record: '시민 전자투표',
      field: { ko: '투표 기간', en: 'days of the vote' },
      found: '7월 16일 ~ 24일',
      other: '7월 16일 13시 ~ 25일 16시',
      source: '서울시 보도(2015. 7. 15.)',
    },
  ],
  periods: [...PERIODS, ...WEEKDAYS].map(({ text }) => text),
  mentions: [
    {
      task: { id: 'plan-2016', title: '2016 주요업무계획 수립', schedule: '’15.11. ~ ’16.2.' },
      year: 2015,
    },
    {
      task: { id: 'plan-2016', title: '2016 주요업무계획 수립', schedule: '’16.1. ~ 2.' },
      year: 2016,
    },
  ],
};
