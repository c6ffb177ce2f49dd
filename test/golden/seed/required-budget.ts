/** A programme's 2016 소요예산 against its 2015 예산, in 천원; the rate to four decimals. */
export interface RequiredBudgetCase {
  readonly id: string;
  readonly change: bigint;
  readonly growth: string;
  /** The heading of the 2016 plan as printed. */
  readonly heading: string;
  readonly source: string;
}

const row = (id: string, change: bigint, growth: string, heading: string): RequiredBudgetCase => ({
  id,
  change,
  growth,
  heading,
  source: `2016 주요업무계획 ${Number(id.slice(1))} 소요예산, domain.md §1.5`,
});

/** The eleven programmes; the amounts are those of `PROGRAMMES`. */
export const REQUIRED_BUDGETS: readonly RequiredBudgetCase[] = [
  row('P01', 20_579n, '47.3603', '□ 소요예산 : 총64,031천원(구비 100%)'),
  row('P02', 5_325n, '60.4084', '□ 소요예산 : 총14,140천원(구비 100%)'),
  row('P03', 3_100n, '5.6364', '□ 소요예산 : 총 58,100천원 (구비100%)'),
  row('P04', 43_430n, '22.1626', '□ 소요예산 : 총239,391천원(구비 100%)'),
  row('P05', 0n, '0.0000', '□ 소요예산 : 총14,790천원(구비 100%)'),
  row('P06', 0n, '0.0000', '□ 소요예산 : 총 20,100천원(구비 100%)'),
  row('P07', -1n, '-0.0087', '□ 소요예산 : 총 11,449천원(구비 100%)'),
  row('P08', -28_002n, '-93.8562', '□ 소요예산 : 총 1,833천원(구비 100%)'),
  row('P09', 980n, '98.0000', '□ 소요예산 : 총 1,980천원(구비 100%)'),
  row('P10', 4_061n, '1.7630', '□ 소요예산 : 총234,411천원(구비 100%)'),
  row('P11', 0n, '0.0000', '□ 소요예산 : 총5,320천원(구비 100%)'),
];

/** All eleven. */
export const REQUIRED_TOTAL = {
  before: 616_073n,
  now: 665_545n,
  change: 49_472n,
  growth: '8.0302',
  source: 'domain.md §1.5, Σ',
} as const;

/** Amounts that headings of 2015 repeat beside the table (천원): they agree. */
export const REPEATED_AMOUNTS: readonly { readonly id: string; readonly heading: string; readonly source: string }[] = [
  { id: 'P06', heading: '□ 예 산 액 : 총 20,100천원 (구비)', source: '2015 추진실적 6, domain.md §1.5' },
  { id: 'P07', heading: '□ 예 산 액 : 총 11,450천원 (구비)', source: '2015 추진실적 7, domain.md §1.5' },
  { id: 'P08', heading: '□ 예 산 액 : 총 29,835천원 (구비)', source: '2015 추진실적 8, domain.md §1.5' },
  { id: 'P09', heading: '□ 예 산 액 : 총 1,000천원 (구비)', source: '2015 추진실적 9, domain.md §1.5' },
  { id: 'P10', heading: '□ 예산현황 : 230,350천원(구비)', source: '2015 추진실적 10, domain.md §1.5' },
  { id: 'P11', heading: '□ 예산현황 : 5,320천원(구비)', source: '2015 추진실적 11, domain.md §1.5' },
];
