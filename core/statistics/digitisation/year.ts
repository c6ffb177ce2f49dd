import { BLANK, type Blank } from '../../blank.ts';
import { valueOf, type MetricValue } from '../../metric/value.ts';
import { fixed } from '../../number/fixed.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, isCount } from '../count.ts';
import { duplicates } from '../distinct-records.ts';
import { growth, type Growth } from '../growth.ts';
import { MONTHLY_VOLUMES, UNIT_COSTS, type VolumeUnit } from './metrics.ts';

/** What one year's digitisation did and cost (연도별 전산화 실적). */
export interface DigitisationYear {
  readonly year: number;
  /** 사업량. */
  readonly volume: number;
  readonly unit: VolumeUnit;
  /** 소요예산, 원, with everything. */
  readonly cost: bigint;
  /** Cost that does not come again (장비 구입비), 원; 0 for none, blank where there was some of unknown amount. */
  readonly oneOff: bigint | Blank;
  /** 사업기간, months. */
  readonly months: number;
}

/** A year with what follows from it. */
export interface DigitisationFigures {
  readonly year: DigitisationYear;
  /** 단위원가 {@link UNIT_COSTS}, one-off cost apart where it is known. */
  readonly unitCost: MetricValue;
  /** Whether the unit cost may be compared with other years: false while one-off cost is in it. */
  readonly isComparable: boolean;
  /** 월평균 사업량 {@link MONTHLY_VOLUMES}. */
  readonly monthly: MetricValue;
  /** Σ of the volumes up to and with the year (누계). */
  readonly cumulative: number;
  readonly volumeGrowth: Growth | Blank;
  /** Of the whole cost, as printed. */
  readonly costGrowth: Growth | Blank;
}

const VOLUME: Sentence = { ko: '사업량', en: 'volume' };
const COST: Sentence = { ko: '소요예산', en: 'cost' };
const MONTHS: Sentence = { ko: '사업기간(개월)', en: 'months' };
const ONE_OFF: Sentence = { ko: '장비 구입비', en: 'equipment' };

/**
 * Follows digitisation through the years (연도별 추이), earliest first whatever the order given.
 *
 * Formula: 단위원가 = (소요예산 − 일회성 비용) ÷ 사업량; 월평균 = 사업량 ÷ 개월; 전년비 against the year before in the list.
 * Problems, each leaving no figures: `unit-mixed`, `record-duplicated` for a year that stands twice, `count-invalid`,
 * `exceeds-whole` where the one-off cost is more than the cost. Beside the figures: `one-off-unknown` (info).
 */
export function followDigitisation(years: readonly DigitisationYear[]): Outcome<readonly DigitisationFigures[]> {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const problems = checkYears(ordered);
  if (problems.length > 0) return { value: [], problems };
  let cumulative = 0;
  const value = ordered.map((year, place): DigitisationFigures => {
    const before = ordered[place - 1];
    cumulative += year.volume;
    return {
      year,
      unitCost: valueOf(UNIT_COSTS[year.unit], {
        part: recurringCost(year),
        whole: year.volume,
        window: windowOf(year),
      }),
      isComparable: year.oneOff !== BLANK,
      monthly: valueOf(MONTHLY_VOLUMES[year.unit], { part: year.volume, whole: year.months, window: windowOf(year) }),
      cumulative,
      volumeGrowth: before ? growth(fixed(BigInt(year.volume)), fixed(BigInt(before.volume))) : BLANK,
      costGrowth: before ? growth(fixed(year.cost), fixed(before.cost)) : BLANK,
    };
  });
  return { value, problems: ordered.flatMap(unknownOneOff) };
}

/** What several years cost together. */
export interface MeanUnitCost {
  readonly volume: number;
  readonly cost: bigint;
  /** 단위원가 over all years, one-off cost apart where it is known. */
  readonly unitCost: MetricValue;
}

/**
 * The unit cost over several years: Σ 비용 ÷ Σ 사업량, not the mean of the years' unit costs (평균 단위원가).
 *
 * @returns blank for no year, and with the problems of {@link followDigitisation} that leave no figures
 */
export function meanUnitCost(years: readonly DigitisationYear[]): Outcome<MeanUnitCost | Blank> {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const [first, last] = [ordered[0], ordered.at(-1)];
  const problems = checkYears(ordered);
  if (!first || !last || problems.length > 0) return { value: BLANK, problems };
  const volume = years.reduce((sum, year) => sum + year.volume, 0);
  const cost = years.reduce((sum, year) => sum + recurringCost(year), 0n);
  const window = first === last ? windowOf(first) : `${first.year} ~ ${last.year}년`;
  return {
    value: { volume, cost, unitCost: valueOf(UNIT_COSTS[first.unit], { part: cost, whole: volume, window }) },
    problems,
  };
}

/** What would come again in another year (경상 비용). */
function recurringCost({ cost, oneOff }: DigitisationYear): bigint {
  return cost - (oneOff ?? 0n);
}

function windowOf({ year }: DigitisationYear): string {
  return `${year}년`;
}

function checkYears(ordered: readonly DigitisationYear[]): readonly Problem[] {
  const repeated = duplicates(ordered.map((year) => ({ id: nameOf(year) })));
  return [...checkUnits(ordered), ...repeated, ...ordered.flatMap(checkYear)];
}

function checkUnits(years: readonly DigitisationYear[]): readonly Problem[] {
  const units = [...new Set(years.map(({ unit }) => unit))];
  return units.length > 1 ? [{ kind: 'unit-mixed', record: VOLUME.ko, units: units.join(', ') }] : [];
}

function checkYear(year: DigitisationYear): readonly Problem[] {
  const record = nameOf(year);
  return [
    ...checkCount({ record, field: VOLUME }, year.volume),
    ...checkCount({ record, field: COST }, year.cost),
    ...checkCount({ record, field: MONTHS }, year.months),
    ...checkOneOff(year),
  ];
}

function checkOneOff(year: DigitisationYear): readonly Problem[] {
  const { cost, oneOff } = year;
  if (oneOff === BLANK) return [];
  const record = nameOf(year);
  if (!isCount(oneOff)) return checkCount({ record, field: ONE_OFF }, oneOff);
  if (oneOff <= cost) return [];
  return [{ kind: 'exceeds-whole', record, field: ONE_OFF, found: String(oneOff), whole: String(cost) }];
}

function unknownOneOff(year: DigitisationYear): readonly Problem[] {
  return year.oneOff === BLANK ? [{ kind: 'one-off-unknown', record: nameOf(year), field: ONE_OFF }] : [];
}

function nameOf({ year }: DigitisationYear): string {
  return `${year}년 전산화`;
}
