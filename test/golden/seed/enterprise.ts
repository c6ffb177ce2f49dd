const SOURCE = '2015 추진실적 8, 2014년도 공단 결산(백만원); domain.md §1.6';

/** A row of the settlement in 백만원; the growth to six decimals and as printed. */
export interface IncomeCase {
  readonly name: string;
  readonly now: bigint;
  readonly before: bigint;
  readonly change: bigint;
  readonly growth: string;
  readonly printed: string;
  readonly down1: string;
  readonly halfUp1: string;
  /** The modes that print it, with the decimals printed. */
  readonly modes: readonly string[];
  readonly source: string;
}

/** 총수익, 총비용, 경영수지 of 2014 beside 2013; 9.9 % is truncated (half-up 10.0), 35 % has no decimal. */
export const INCOME: readonly IncomeCase[] = [
  {
    name: '총수익',
    now: 13_414n,
    before: 12_199n,
    change: 1_215n,
    growth: '9.959833',
    printed: '9.9%',
    down1: '9.9',
    halfUp1: '10.0',
    modes: ['down'],
    source: SOURCE,
  },
  {
    name: '총비용',
    now: 12_015n,
    before: 11_163n,
    change: 852n,
    growth: '7.632357',
    printed: '7.6%',
    down1: '7.6',
    halfUp1: '7.6',
    modes: ['half-up', 'down'],
    source: SOURCE,
  },
  {
    name: '경영수지',
    now: 1_399n,
    before: 1_036n,
    change: 363n,
    growth: '35.038610',
    printed: '35%',
    down1: '35.0',
    halfUp1: '35.0',
    modes: ['half-up', 'down'],
    source: SOURCE,
  },
];

/** Ratios in per cent to four decimals. */
export const RATIOS = [
  { year: 2014, coverage: '111.6438', margin: '10.4294', source: 'domain.md §1.6, 수지비율·수지/수익' },
  { year: 2013, coverage: '109.2807', margin: '8.4925', source: 'domain.md §1.6, 수지비율·수지/수익' },
] as const;

/** What the enterprise runs (개소), with the heading a kind stands under. */
export const OPERATED_FACILITIES = [
  { kind: '스포츠센터', heading: '스포츠센터', count: 2, source: '2016 주요업무계획 8, domain.md §1.6' },
  { kind: '노상', heading: '주차장', count: 41, source: '2016 주요업무계획 8, domain.md §1.6' },
  { kind: '노외', heading: '주차장', count: 29, source: '2016 주요업무계획 8, domain.md §1.6' },
  { kind: '거주자우선', heading: '주차장', count: 18, source: '2016 주요업무계획 8, domain.md §1.6' },
  { kind: '견인보관소', heading: '견인보관소', count: 1, source: '2016 주요업무계획 8, domain.md §1.6' },
  { kind: '청소년독서실', heading: '청소년독서실', count: 14, source: '2016 주요업무계획 8, domain.md §1.6' },
] as const;

/** Their sums. */
export const FACILITY_TOTALS = { all: 105, parking: 88, source: 'domain.md §1.6' } as const;
