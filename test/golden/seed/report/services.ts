import type { DateRange, Sentence } from '../../../../core/index.ts';
import { CAPS } from '../../../../core/index.ts';
import { DIGITISATION, STOCK } from '../digitisation.ts';
import { DISCLOSURE } from '../disclosure.ts';
import { INCOME, OPERATED_FACILITIES } from '../enterprise.ts';
import { OWN_PROJECTS, PIPELINES } from '../participatory-budget.ts';
import type { SeedReport } from './seed-report.ts';

const MILLION = 1_000_000n;
const JANUARY_FIRST = { year: 2015, month: 1, day: 1 };
const TEN_MONTHS: DateRange = { first: JANUARY_FIRST, last: { year: 2015, month: 10, day: 31 } };
const FIRST_HALF: DateRange = { first: JANUARY_FIRST, last: { year: 2015, month: 6, day: 30 } };
const SUBMITTED: Sentence = { ko: '제출', en: 'submitted' };
const PRESENTED: Sentence = { ko: '상정', en: 'presented' };
const SELECTED: Sentence = { ko: '선정', en: 'selected' };

type Services = Pick<
  SeedReport,
  | 'pipelines'
  | 'localCap'
  | 'contest'
  | 'suggestions'
  | 'income'
  | 'enterpriseYears'
  | 'facilities'
  | 'stock'
  | 'digitisation'
  | 'disclosure'
>;

const [, local] = PIPELINES;

/** Programmes 5 to 8, 10 and 11. Source: 2015 추진실적, 2016 주요업무계획 8. */
export const SEED_SERVICES: Services = {
  pipelines: [
    ...PIPELINES.slice(0, 2).map(({ name, counts, amounts }) => ({
      name,
      stages: [SUBMITTED, PRESENTED, SELECTED].map((stage, n) => ({
        name: stage,
        count: counts[n] ?? null,
        amount: (amounts[n] ?? 0n) * MILLION,
      })),
    })),
    {
      name: '구 주민참여예산',
      stages: [
        { name: SUBMITTED, count: OWN_PROJECTS.received, amount: null },
        { name: SELECTED, count: OWN_PROJECTS.selected, amount: OWN_PROJECTS.amount * MILLION },
      ],
    },
  ],
  localCap: {
    selected: (local?.amounts[2] ?? 0n) * MILLION,
    cap: CAPS.find(({ practice }) => practice === 'seoul-local-district')?.cap ?? 0n,
  },
  contest: {
    contest: '상반기 구민감동 우수사례 경진대회',
    total: 9,
    types: [
      { name: '부서', cases: 5 },
      { name: '동주민센터', cases: 1 },
      { name: '학습동아리', cases: 3 },
    ],
  },
  // 접수 of January to October, 심의 of the first half
  suggestions: {
    receipt: { period: TEN_MONTHS, total: 319, citizen: 203, official: 116 },
    review: { period: FIRST_HALF, total: 15, adopted: 13, rejected: 2, held: null, implemented: null },
  },
  income: INCOME.map(({ name, now, before, change, printed }) => ({ name, now, before, change, growth: printed })),
  enterpriseYears: (['now', 'before'] as const).map((key, n) => {
    const [revenue = 0n, cost = 0n, balance = 0n] = INCOME.map((row) => row[key] * MILLION);
    return { year: 2014 - n, revenue, cost, balance, operatingRevenue: null, operatingCost: null, headcount: null };
  }),
  facilities: OPERATED_FACILITIES,
  stock: {
    record: '중요기록물 전산화',
    total: STOCK.total,
    done: STOCK.done,
    left: STOCK.left,
    yearly: DIGITISATION.map(({ volume }) => volume),
  },
  // what the equipment of 2012 cost is not printed
  digitisation: DIGITISATION.map(({ year, volume, cost, months }) => ({
    year,
    volume,
    unit: '권',
    cost: cost * 1000n,
    oneOff: year === 2012 ? null : 0n,
    months,
  })),
  disclosure: {
    period: TEN_MONTHS,
    requests: DISCLOSURE.requests,
    decided: DISCLOSURE.decided,
    full: DISCLOSURE.full,
    partial: DISCLOSURE.partial,
    refused: DISCLOSURE.refused,
    other: DISCLOSURE.other,
    pending: null,
  },
};
