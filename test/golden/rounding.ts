/** One rate with the percentages every rule gives; `null` where the whole is zero. */
export interface RoundingCase {
  readonly part: bigint;
  readonly whole: bigint;
  readonly down0: string | null;
  readonly halfUp0: string | null;
  readonly down1: string | null;
  readonly halfUp1: string | null;
  readonly source: string;
}

const row = (
  part: bigint,
  whole: bigint,
  [down0, halfUp0, down1, halfUp1]: readonly [string, string, string, string],
  source: string,
): RoundingCase => ({ part, whole, down0, halfUp0, down1, halfUp1, source });

/** Rates that binary floats or double rounding get wrong, and rates of the seed. */
export const ROUNDING_CASES: readonly RoundingCase[] = [
  row(29n, 50n, ['58', '58', '58.0', '58.0'], 'domain.md §10.2'),
  row(57n, 100n, ['57', '57', '57.0', '57.0'], 'domain.md §10.2'),
  row(23n, 40n, ['57', '58', '57.5', '57.5'], 'domain.md §10.2'),
  row(23n, 80n, ['28', '29', '28.7', '28.8'], 'domain.md §10.2'),
  row(11n, 125n, ['8', '9', '8.8', '8.8'], 'domain.md §10.2'),
  row(85n, 377n, ['22', '23', '22.5', '22.5'], 'domain.md §10.2'),
  row(1_215n, 12_199n, ['9', '10', '9.9', '10.0'], 'domain.md §10.2, seed 공단 총수익'),
  row(27_990n, 29_835n, ['93', '94', '93.8', '93.8'], 'domain.md §10.2, seed #8'),
  row(0n, 16_259_000n, ['0', '0', '0.0', '0.0'], 'domain.md §10.2'),
  row(38_371n, 43_452n, ['88', '88', '88.3', '88.3'], 'domain.md §1.3, seed #1'),
  row(4_938n, 8_815n, ['56', '56', '56.0', '56.0'], 'domain.md §1.3, seed #2'),
  row(49_550n, 55_000n, ['90', '90', '90.0', '90.1'], 'domain.md §1.3, seed #3'),
  row(83_307n, 195_961n, ['42', '43', '42.5', '42.5'], 'domain.md §1.3, seed #4'),
  row(11_294n, 14_790n, ['76', '76', '76.3', '76.4'], 'domain.md §1.3, seed #5'),
  row(14_560n, 20_100n, ['72', '72', '72.4', '72.4'], 'domain.md §1.3, seed #6'),
  row(2_521n, 11_450n, ['22', '22', '22.0', '22.0'], 'domain.md §1.3, seed #7'),
  row(400n, 1_000n, ['40', '40', '40.0', '40.0'], 'domain.md §1.3, seed #9'),
  row(203_640n, 230_350n, ['88', '88', '88.4', '88.4'], 'domain.md §1.3, seed #10'),
  row(1_430n, 5_320n, ['26', '27', '26.8', '26.9'], 'domain.md §1.3, seed #11'),
  row(438_001n, 616_073n, ['71', '71', '71.0', '71.1'], 'domain.md §1.3, eleven programmes'),
  {
    part: 5n,
    whole: 0n,
    down0: null,
    halfUp0: null,
    down1: null,
    halfUp1: null,
    source: 'domain.md §10.2: a zero whole has no rate',
  },
];

/** Percentages printed by a public page: half-up at three decimals. */
export const PUBLISHED_RATES: readonly (readonly [part: bigint, whole: bigint, printed: string, source: string])[] = [
  [30_519_863_840n, 564_653_140_916n, '5.405', 'domain.md §10.3, gwgs.go.kr 세출현황'],
  [30_402_702_370n, 528_298_550_916n, '5.755', 'domain.md §10.3, gwgs.go.kr 세출현황'],
  [100_076_000n, 529_030_000n, '18.917', 'domain.md §10.3, gwgs.go.kr 세출현황'],
  [7_470_650n, 17_467_710_000n, '0.043', 'domain.md §10.3, gwgs.go.kr 세출현황'],
];
