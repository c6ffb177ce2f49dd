import type { StatusScope } from '../../../core/budget/index.ts';

const SOURCE = '2015 보고서 Ⅰ-4 예산현황(2015. 10. 31. 현재, 천원); domain.md §1.2';

/** A row of the budget status in 천원, and the percentages that follow, to four decimals. */
export interface StatusCase {
  readonly id: string;
  readonly name: string;
  readonly budget: bigint;
  readonly executed: bigint;
  readonly planned: bigint;
  readonly balance: bigint;
  readonly rate: string;
  readonly yearEnd: string;
  readonly share: string;
  readonly source: string;
}

type Amounts = readonly [budget: bigint, executed: bigint, planned: bigint, balance: bigint];
type Percentages = readonly [rate: string, yearEnd: string, share: string];

function row(
  id: string,
  name: string,
  [budget, executed, planned, balance]: Amounts,
  [rate, yearEnd, share]: Percentages,
): StatusCase {
  return { id, name, budget, executed, planned, balance, rate, yearEnd, share, source: SOURCE };
}

/** The nine rows below 계; ids are ours. */
export const DIVISION: readonly StatusCase[] = [
  row('D1', '구정 주요사업 조정 및 발전방안 강구', [43_452n, 38_371n, 5_081n, 0n], ['88.3066', '100.0000', '0.8151']),
  row('D2', '구정성과제고', [72_315n, 62_589n, 9_726n, 0n], ['86.5505', '100.0000', '1.3566']),
  row(
    'D3',
    '건전한 재정기반 구축 및 효율적인 재정 운용',
    [248_781n, 99_701n, 100_737n, 48_343n],
    ['40.0758', '80.5680', '4.6670'],
  ),
  row('D4', '구정 역량 강화', [72_955n, 42_156n, 14_585n, 16_214n], ['57.7836', '77.7753', '1.3686']),
  row('D5', '기록정보 관리 및 통계 조사', [242_370n, 208_351n, 10_160n, 23_859n], ['85.9640', '90.1560', '4.5468']),
  row('D6', '불합리한 등록규제 정비', [2_150n, 1_000n, 500n, 650n], ['46.5116', '69.7674', '0.0403']),
  row('D7', '예비비', [4_200_000n, 315_020n, 0n, 3_884_980n], ['7.5005', '7.5005', '78.7905']),
  row('D8', '기본경비(기획예산과)', [142_669n, 115_793n, 11_800n, 15_076n], ['81.1620', '89.4329', '2.6764']),
  row('D9', '내부거래지출(기획예산과)', [305_900n, 292_579n, 13_321n, 0n], ['95.6453', '100.0000', '5.7386']),
];

/** The row 계 as printed. */
export const DIVISION_TOTAL: StatusCase = row(
  'D0',
  '계',
  [5_330_592n, 1_175_560n, 165_910n, 3_989_122n],
  ['22.0531', '25.1655', '100.0000'],
);

/** The aggregates a reader must be able to tell apart, in 천원. */
export interface AggregateCase {
  readonly scope: StatusScope;
  readonly budget: bigint;
  readonly executed: bigint;
  readonly planned: bigint;
  readonly balance: bigint;
  readonly rate: string;
  readonly yearEnd: string;
  /** The rate with one decimal, half-up (domain.md §0.4). */
  readonly printed: string;
  readonly source: string;
}

function aggregate(
  scope: StatusScope,
  [budget, executed, planned, balance]: Amounts,
  [rate, yearEnd, printed]: readonly [rate: string, yearEnd: string, printed: string],
): AggregateCase {
  return { scope, budget, executed, planned, balance, rate, yearEnd, printed, source: `${SOURCE}, aggregates` };
}

/** The row of the six policy programmes says 66.2980 and 86.9407 in domain.md; its own amounts give the figures below. */
export const AGGREGATES: readonly AggregateCase[] = [
  aggregate('all', [5_330_592n, 1_175_560n, 165_910n, 3_989_122n], ['22.0531', '25.1655', '22.1']),
  aggregate('without-reserve', [1_130_592n, 860_540n, 165_910n, 104_142n], ['76.1141', '90.7887', '76.1']),
  aggregate('without-reserve-and-internal', [824_692n, 567_961n, 152_589n, 104_142n], ['68.8695', '87.3720', '68.9']),
  aggregate('programmes', [682_023n, 452_168n, 140_789n, 89_066n], ['66.2981', '86.9409', '66.3']),
];

/** The elapsed share of the year on the reporting date: the pace reference. */
export const ELAPSED = [
  { basis: 'day', numerator: 304n, denominator: 365n, percent: '83.2877', source: 'domain.md §1.2' },
  { basis: 'month', numerator: 10n, denominator: 12n, percent: '83.3333', source: 'domain.md §1.2' },
] as const;
