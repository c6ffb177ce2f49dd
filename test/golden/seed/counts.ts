/** A sum that is printed, or could be, with its parts. */
export interface SumCase {
  readonly name: string;
  readonly parts: readonly number[];
  readonly sum: number;
  readonly isPrinted: boolean;
  readonly source: string;
}

const sum = (name: string, parts: readonly number[], total: number, isPrinted: boolean, source: string): SumCase => ({
  name,
  parts,
  sum: total,
  isPrinted,
  source: `${source}, domain.md §1.10`,
});

/** Sums of counts, and of 백만원 for the supplementary budget. */
export const SUMS: readonly SumCase[] = [
  sum('제1회 추경(백만원)', [16_446, 2_644], 19_090, true, '2015 추진실적 4'),
  sum('예산집행심의회 안건', [14, 11, 3], 28, false, '2015 추진실적 4'),
  sum('제안 접수', [203, 116], 319, true, '2015 추진실적 7'),
  sum('제안 심의', [13, 2], 15, true, '2015 추진실적 7'),
  sum('우수사례 발표', [5, 1, 3], 9, true, '2015 추진실적 6'),
  sum('지시사항', [287, 151], 438, false, '2015 추진실적 1'),
  sum('시도·시군구', [17, 226], 243, false, '2016 계획 3'),
  sum('참여예산 선정(건)', [15, 10], 25, true, '2015 추진실적 5'),
  sum('참여예산 선정(백만원)', [2_602, 500], 3_102, true, '2015 추진실적 5'),
];

/** An amount of 백만원, or a count, over a count; exact to the digits shown. */
export interface MeanCase {
  readonly name: string;
  readonly amount: number;
  readonly over: number;
  readonly mean: string;
  readonly source: string;
}

const mean = (name: string, amount: number, over: number, value: string, source: string): MeanCase => ({
  name,
  amount,
  over,
  mean: value,
  source: `${source}, domain.md §1.10`,
});

/** 백만원 a thing. */
export const MEAN_AMOUNTS: readonly MeanCase[] = [
  mean('예산집행심의회 건당', 2_012, 28, '71.857', '2015 추진실적 4'),
  mean('예산성과금 건당', 16, 11, '1.4545', '2015 추진실적 4'),
  mean('사고이월 심사 건당', 14_169, 24, '590.375', '2015 추진실적 4'),
  mean('간주처리 차당', 30_997, 24, '1291.542', '2015 추진실적 4'),
  mean('시 인센티브 사업당', 90, 2, '45', '2015 추진실적 3'),
];

/** Things for each of others. */
export const MEAN_COUNTS: readonly MeanCase[] = [
  mean('심의회 회당 건수', 28, 11, '2.545', '2015 추진실적 4'),
  mean('부서당 성과관리 사업', 145, 34, '4.265', '2015 추진실적 2'),
  mean('부서당 위탁 사업', 31, 11, '2.818', '2015 추진실적 9'),
];

/** Shares in per cent. */
export const SHARES = {
  citizens: { part: 203, whole: 319, percent: '63.636', source: '2015 추진실적 7, domain.md §1.10' },
  adopted: { part: 13, whole: 15, percent: '86.667', source: '2015 추진실적 7, domain.md §1.10' },
  /** Different periods: it is refused, and stands here only to show what would be published. */
  adoptedOfReceived: { part: 13, whole: 319, percent: '4.075', source: '2015 추진실적 7, domain.md §1.10' },
  mayor: { part: 287, whole: 438, percent: '65.525', source: '2015 추진실적 1, domain.md §1.10' },
  awards: { part: 2, whole: 12, percent: '16.667', source: '2015 추진실적 3, domain.md §1.10' },
} as const;

/** Counts that 2015 and 2016 both print, and agree on. */
export const REPEATED_COUNTS = [
  { name: '공약사업', in2015: '29개', in2016: '29개', source: '2015 추진실적 1·2016 계획 1, domain.md §1.10' },
  { name: '성과관리 추진부서', in2015: '34개 부서', in2016: '34개 부서', source: '2015 추진실적 2·2016 계획 2' },
  {
    name: '시 인센티브 분야',
    in2015: '5개 분야',
    in2016: '5개 분야',
    source: '2015 추진실적 3·2016 계획 3, domain.md §1.10',
  },
  {
    name: '시 인센티브 사업',
    in2015: '12개 사업',
    in2016: '12개 사업',
    source: '2015 추진실적 3·2016 계획 3, domain.md §1.10',
  },
  {
    name: '합동평가 분야',
    in2015: '9개 분야',
    in2016: '9개 분야',
    source: '2015 추진실적 3·2016 계획 3, domain.md §1.10',
  },
  {
    name: '합동평가 지표',
    in2015: '255개 지표',
    in2016: '255개 지표',
    source: '2015 추진실적 3·2016 계획 3, domain.md §1.10',
  },
  {
    name: '전산화 잔여',
    in2015: '23,510권',
    in2016: '23,510권',
    source: '2015 추진실적 10·2016 계획 10, domain.md §1.7',
  },
] as const;
