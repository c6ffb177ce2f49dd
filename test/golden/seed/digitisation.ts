/** A year of digitisation: volumes, 천원 and months as printed, and what follows. */
export interface DigitisationCase {
  readonly year: number;
  readonly volume: number;
  readonly cost: bigint;
  readonly months: number;
  /** 천원 a volume. */
  readonly unitCost: string;
  /** Volumes a month. */
  readonly monthly: string;
  readonly cumulative: number;
  /** 누계 of 30,686권, %. */
  readonly completion: string;
  readonly left: number;
  /** Against the year before, %; blank for the first. */
  readonly volumeGrowth: string | null;
  readonly costGrowth: string | null;
  readonly source: string;
}

type Inputs = readonly [volume: number, cost: bigint, months: number];
type Figures = readonly [unitCost: string, monthly: string, cumulative: number, completion: string, left: number];

function row(
  year: number,
  [volume, cost, months]: Inputs,
  [unitCost, monthly, cumulative, completion, left]: Figures,
  growth: readonly [volumeGrowth: string, costGrowth: string] | null,
): DigitisationCase {
  const [volumeGrowth, costGrowth] = growth ?? [null, null];
  const source = '2015 추진실적 10 중요기록물 전산화, domain.md §1.7';
  const figures = { unitCost, monthly, cumulative, completion, left, volumeGrowth, costGrowth };
  return { year, volume, cost, months, ...figures, source };
}

/** The years; the cost of 2012 holds equipment of unknown amount, so its unit cost compares with no other. */
export const DIGITISATION: readonly DigitisationCase[] = [
  row(2012, [1_010, 117_350n, 10], ['116.1881', '101.000', 1_010, '3.291', 29_676], null),
  row(2013, [1_016, 76_726n, 9], ['75.5177', '112.889', 2_026, '6.602', 28_660], ['0.594', '-34.618']),
  row(2014, [2_006, 92_070n, 5], ['45.8973', '401.200', 4_032, '13.140', 26_654], ['97.441', '19.998']),
  row(2015, [3_144, 180_000n, 7], ['57.2519', '449.143', 7_176, '23.385', 23_510], ['56.730', '95.503']),
];

/** The stock: printed 7,176, 23,510 and 약23%, and all years together. */
export const STOCK = {
  total: 30_686,
  done: 7_176,
  left: 23_510,
  /** 약23%. */
  printedCompletion: '23',
  cost: 466_146n,
  unitCost: '64.9590',
  /** The 180,000 of 2015 in the programme's 230,350, %. */
  budgetShare: '78.142',
  source: '2015 추진실적 10·2016 계획 10, domain.md §1.7',
} as const;

/** When all is done at a pace; the years needed are ⌈잔여 ÷ 연간⌉. */
export const PROJECTIONS = [
  {
    name: '2016년 계획 3,100권',
    volumes: [3_100],
    perYear: '3100',
    exactYears: '7.584',
    years: 8,
    completes: 2023,
    lastYear: '1810.00',
    source: 'domain.md §1.7, §10.5',
  },
  {
    name: '2015년 실적 3,144권',
    volumes: [3_144],
    perYear: '3144',
    exactYears: '7.478',
    years: 8,
    completes: 2023,
    lastYear: '1502.00',
    source: 'domain.md §1.7, §10.5; years and last year added',
  },
  {
    name: '4년 평균 1,794권',
    volumes: [1_010, 1_016, 2_006, 3_144],
    perYear: '1794',
    exactYears: '13.105',
    years: 14,
    completes: 2029,
    lastYear: '188.00',
    source: 'domain.md §1.7, §10.5; years and last year added',
  },
  {
    name: '2014–2015년 평균 2,575권',
    volumes: [2_006, 3_144],
    perYear: '2575',
    exactYears: '9.130',
    years: 10,
    completes: 2025,
    lastYear: '335.00',
    source: 'domain.md §1.7, §10.5; years and last year added',
  },
] as const;

/** After the 2016 plan, and what the rest costs in 천원, half-up. */
export const AFTER_2016 = {
  planned: 3_100,
  done: 10_276,
  percent: '33.4876',
  left: 20_410,
  source: 'domain.md §1.7',
} as const;

/** 잔여 × 단위원가 in 천원, half-up. */
export const COST_OF_REST = [
  { volumes: 23_510, unitCostOf: 2015, thousands: '1345992', source: 'domain.md §1.7' },
  { volumes: 23_510, unitCostOf: 2014, thousands: '1079046', source: 'domain.md §1.7' },
  { volumes: 3_100, unitCostOf: 2015, thousands: '177481', source: 'domain.md §1.7' },
] as const;
