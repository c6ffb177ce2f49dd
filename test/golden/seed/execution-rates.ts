/** What explains a printed rate: the rounding rules of which it is a result, or none. */
export type Explanation = '1dp either' | '0dp either' | 'truncation only' | 'exact' | 'none';

/** An execution rate to six decimals, by every rule, and as printed. */
export interface ExecutionRateCase {
  readonly id: string;
  readonly exact: string;
  readonly halfUp0: string;
  readonly halfUp1: string;
  readonly down0: string;
  readonly down1: string;
  /** The cell of the report. */
  readonly printed: string;
  readonly explainedBy: Explanation;
  readonly source: string;
}

type Rounded = readonly [halfUp0: string, halfUp1: string, down0: string, down1: string];

function row(
  id: string,
  exact: string,
  [halfUp0, halfUp1, down0, down1]: Rounded,
  printed: string,
  explainedBy: Explanation,
): ExecutionRateCase {
  const source = `2015 추진실적 ${Number(id.slice(1))} 예산표, domain.md §1.3`;
  return { id, exact, halfUp0, halfUp1, down0, down1, printed, explainedBy, source };
}

/** The eleven execution rates; the amounts are those of `PROGRAMMES`. */
export const EXECUTION_RATES: readonly ExecutionRateCase[] = [
  row('P01', '88.306637', ['88', '88.3', '88', '88.3'], '88.3', '1dp either'),
  row('P02', '56.018151', ['56', '56.0', '56', '56.0'], '56', '0dp either'),
  row('P03', '90.090909', ['90', '90.1', '90', '90.0'], '90', '0dp either'),
  row('P04', '42.512030', ['43', '42.5', '42', '42.5'], '42.5', '1dp either'),
  row('P05', '76.362407', ['76', '76.4', '76', '76.3'], '76', '0dp either'),
  row('P06', '72.437811', ['72', '72.4', '72', '72.4'], '72', '0dp either'),
  row('P07', '22.017467', ['22', '22.0', '22', '22.0'], '22', '0dp either'),
  row('P08', '93.815988', ['94', '93.8', '93', '93.8'], '93', 'truncation only'),
  row('P09', '40.000000', ['40', '40.0', '40', '40.0'], '40', 'exact'),
  row('P10', '88.404602', ['88', '88.4', '88', '88.4'], '88.4', '1dp either'),
  row('P11', '26.879699', ['27', '26.9', '26', '26.8'], '26.4', 'none'),
];

/** All eleven together; the report prints no such rate. */
export const EXECUTION_TOTAL = {
  budget: 616_073n,
  executed: 438_001n,
  exact: '71.095633',
  halfUp0: '71',
  halfUp1: '71.1',
  down0: '71',
  down1: '71.0',
  source: 'domain.md §1.3, Σ',
} as const;

/**
 * What 26.4 would need (천원). domain.md §1.3 gives the numerators of either mode, 1,402–1,409, but the denominators of
 * rounding alone, 5,407–5,426; truncation allows 5,397–5,416 as well.
 */
export const BEHIND_26_4 = [
  { mode: 'half-up', parts: [1_402n, 1_407n], wholes: [5_407n, 5_426n], source: 'domain.md §1.3' },
  { mode: 'down', parts: [1_405n, 1_409n], wholes: [5_397n, 5_416n], source: 'domain.md §1.3, denominators added' },
] as const;

/** The decimals each programme prints when truncation is taken as the rule: it explains ten of eleven. */
export const MINIMAL_POLICY = {
  mode: 'down',
  noDecimals: ['P02', 'P03', 'P05', 'P06', 'P07', 'P08', 'P09'],
  oneDecimal: ['P01', 'P04', 'P10'],
  explained: 10,
  source: 'domain.md §0.2, §1.3',
} as const;

/** The decimals by team (domain.md §11.10): only 예산팀 mixes. */
export const DECIMALS_BY_TEAM = [
  { team: '정책기획팀', digits: [1], ids: ['P01'], source: 'domain.md §11.10' },
  { team: '심사평가팀', digits: [0], ids: ['P02', 'P03'], source: 'domain.md §11.10' },
  { team: '예산팀', digits: [0, 1], ids: ['P04', 'P05'], source: 'domain.md §11.10' },
  { team: '경영혁신팀', digits: [0], ids: ['P06', 'P07', 'P08', 'P09'], source: 'domain.md §11.10' },
  { team: '기록정보공개팀', digits: [1], ids: ['P10', 'P11'], source: 'domain.md §11.10' },
] as const;
