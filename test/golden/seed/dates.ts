/** A period as printed, with its days (both ends counted). */
export interface PeriodCase {
  readonly name: string;
  readonly text: string;
  readonly days: number;
  /** The n일간 the report prints; blank where it prints none. */
  readonly printedDays: number | null;
  readonly source: string;
}

const period = (
  name: string,
  text: string,
  days: number,
  source: string,
  printedDays: number | null = null,
): PeriodCase => ({
  name,
  text,
  days,
  printedDays,
  source: `${source}, domain.md §1.10`,
});

/** Every period of days the report of 2015 prints. */
export const PERIODS: readonly PeriodCase[] = [
  period('설날 종합대책', '’15.2.12.~23.', 12, '2015 추진실적 1'),
  period('여름철 종합대책', '’15.5.15~10.15', 154, '2015 추진실적 1'),
  period('추석 종합대책', '’15.9.25.~9.30.', 6, '2015 추진실적 1'),
  period('주민선호도 조사', '2015.10.21～10.23(3일간)', 3, '2015 추진실적 5', 3),
  period('시민 전자투표', '7월 16일 ~ 24일', 9, '2015 추진실적 5'),
  period('참여예산 한마당', '7월 24~25일', 2, '2015 추진실적 5 (domain.md §5.14)'),
  period('조직 및 인력진단 용역', '6.2 ~ 9.2', 93, '2015 추진실적 8'),
  period('상반기 아이디어 공모', '5.11 ~ 6.12', 33, '2015 추진실적 7'),
  period('하반기 아이디어 공모', '11. 2 ~ 12. 2', 31, '2015 추진실적 7'),
];

/** Dates with the weekday they fall on; the first two print it. */
export const WEEKDAYS = [
  { text: '2015. 2. 23(월)', iso: '2015-02-23', weekday: '월', source: '2015 추진실적 11, domain.md §1.10' },
  { text: '2015. 2. 26(목)', iso: '2015-02-26', weekday: '목', source: '2015 추진실적 11, domain.md §1.10' },
  { text: '10.31 현재', iso: '2015-10-31', weekday: '토', source: '2015 추진실적 3, domain.md §1.10' },
] as const;

/** The reporting date is a Saturday; the last working day before it. */
export const AS_OF = { iso: '2015-10-31', lastWorkingDay: '2015-10-30', source: 'domain.md §1.10' } as const;

/** Numbers of times beside the dates or things they count. */
export const LISTED_TIMES = [
  { name: '업무협의회', count: 2, counter: '회', items: ['7.17', '10.23'], source: '2015 추진실적 8, domain.md §1.10' },
  {
    name: '원문공개 교육',
    count: 2,
    counter: '회',
    items: ['2. 23', '2. 26'],
    source: '2015 추진실적 11, domain.md §1.10',
  },
  {
    name: '성과관리 중간평가',
    count: 3,
    counter: '회',
    items: ['1분기', '2분기', '3분기'],
    source: '2015 추진실적 2, domain.md §1.10',
  },
  { name: '재정공시', count: 2, counter: '회', items: ['예산공시', '결산공시'], source: '2015 추진실적 4' },
] as const;

/** Pages: programme n stands on page first + n − 1; the printed ones fit. */
export const PAGES = {
  result: { first: 4, last: 14 },
  plan: { first: 16 },
  printed: [
    { part: 'result', programme: 3, page: 6 },
    { part: 'result', programme: 4, page: 7 },
    { part: 'plan', programme: 6, page: 21 },
  ],
  programmes: 11,
  source: '2015 보고서 차례와 쪽 번호, domain.md §1.10',
} as const;
