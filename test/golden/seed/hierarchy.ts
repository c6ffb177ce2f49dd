/** A row of the division's table with the programmes under it, in 천원. */
export interface GroupCase {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly sumBudget: bigint;
  readonly sumExecuted: bigint;
  readonly residualBudget: bigint;
  readonly residualExecuted: bigint;
  /** `equal`: nothing is left; `within`: the rest is other work; `exceeds`: the parts spent more than the whole. */
  readonly verdict: 'equal' | 'within' | 'exceeds';
  readonly source: string;
}

type Figures = readonly [sumBudget: bigint, sumExecuted: bigint, residualBudget: bigint, residualExecuted: bigint];

function row(
  whole: string,
  parts: readonly string[],
  [sumBudget, sumExecuted, residualBudget, residualExecuted]: Figures,
  verdict: GroupCase['verdict'],
): GroupCase {
  const sums = { sumBudget, sumExecuted, residualBudget, residualExecuted };
  return { whole, parts, ...sums, verdict, source: '2015 보고서 Ⅰ-4와 각 사업 예산표, domain.md §1.4' };
}

/** The five rows that have programmes. */
export const GROUPS: readonly GroupCase[] = [
  row('D1', ['P01'], [43_452n, 38_371n, 0n, 0n], 'equal'),
  row('D2', ['P02', 'P03'], [63_815n, 54_488n, 8_500n, 8_101n], 'within'),
  row('D3', ['P04', 'P05'], [210_751n, 94_601n, 38_030n, 5_100n], 'within'),
  row('D4', ['P06', 'P07', 'P08', 'P09'], [62_385n, 45_471n, 10_570n, -3_315n], 'exceeds'),
  row('D5', ['P10', 'P11'], [235_670n, 205_070n, 6_700n, 3_281n], 'within'),
];

/** The six policy programmes against the eleven; 등록규제 정비 (2,150 and 1,000) is in what is left. */
export const SIX_AGAINST_ELEVEN = {
  sumBudget: 616_073n,
  sumExecuted: 438_001n,
  leftBudget: 65_950n,
  leftExecuted: 14_167n,
  source: 'domain.md §1.4',
} as const;
