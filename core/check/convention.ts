import { coefficientAt, compareFixed, trimZeros, type Fixed } from '../number/fixed.ts';
import { roundQuotient, type Quotient } from '../number/quotient.ts';
import { ROUNDING_MODES, type Rounding, type RoundingMode } from '../number/rounding.ts';

/** A printed rate beside the exact quotient it was made from. */
export interface RateObservation {
  readonly printed: Fixed;
  readonly exact: Quotient;
}

const PERCENT_ZEROS = 2;

/** A rule of one's own needs this many figures that only it explains. */
const LEAST_EVIDENCE = 2;

/** One figure in so many may follow the office's rule in a column that follows another. */
const MOST_AGAINST = 0.25;

/** The percentage a quotient prints as under a rule. */
export function percentage(exact: Quotient, rounding: Rounding): Fixed {
  return roundQuotient(exact, rounding, PERCENT_ZEROS);
}

/** The modes that explain a printed rate at the decimals printed; none for a wrong figure. One division tells them all. */
export function explainingModes({ printed, exact }: RateObservation): readonly RoundingMode[] {
  const moved = exact.numerator * 10n ** BigInt(PERCENT_ZEROS + printed.scale);
  const [size, shown] = moved < 0n ? [-moved, -printed.coefficient] : [moved, printed.coefficient];
  const down = size / exact.denominator;
  const rest = size - down * exact.denominator;
  const rounded: Readonly<Record<RoundingMode, bigint>> = {
    'half-up': 2n * rest >= exact.denominator ? down + 1n : down,
    down,
    up: rest > 0n ? down + 1n : down,
  };
  return ROUNDING_MODES.filter((mode) => rounded[mode] === shown);
}

/** The decimals a group of rates is printed with. */
export interface DecimalsInUse {
  /** Each number of decimals met, ascending; more than one when they are mixed. */
  readonly met: readonly number[];
  /** Whether one number of decimals explains all, some with their last zeros dropped. */
  readonly isUniform: boolean;
}

/**
 * Tells with how many decimals rates are printed. A figure printed with fewer is no mixture
 * when it only dropped zeros: 56 for 56.0, as a cell in General format does. A wrong figure says nothing.
 */
export function decimalsInUse(all: readonly RateObservation[]): DecimalsInUse {
  const observations = all.filter((observation) => explainingModes(observation).length > 0);
  const met = [...new Set(observations.map(({ printed }) => printed.scale))].sort((a, b) => a - b);
  const most = met.at(-1) ?? 0;
  const isUniform = observations.every(
    ({ printed, exact }) => printed.scale === most || droppedZeros(printed, exact, most),
  );
  return { met, isUniform };
}

function droppedZeros(printed: Fixed, exact: Quotient, digits: number): boolean {
  return ROUNDING_MODES.some((mode) => compareFixed(percentage(exact, { mode, digits }), printed) === 0);
}

/**
 * Tells the rounding rule a group of rates follows (단수처리 기준).
 * The office's rule holds unless the figures show another: another mode when at least two figures are explained by it
 * and not by the office's, and hardly any the other way round; other decimals when one number of decimals explains all
 * and at least one figure was really cut there.
 */
export function ruleInUse(
  observations: readonly RateObservation[],
  office: Rounding,
  decimals: DecimalsInUse = decimalsInUse(observations),
): Rounding {
  const padded = observations.map(({ printed, exact }) => ({ printed: withZeros(printed, decimals), exact }));
  return { mode: modeInUse(padded, office.mode), digits: digitsInUse(padded, decimals, office.digits) };
}

/** The printed figure with the zeros a General format dropped, where all figures of the group have one number of decimals. */
export function withZeros(printed: Fixed, { met, isUniform }: DecimalsInUse): Fixed {
  const digits = met.at(-1) ?? 0;
  return isUniform && printed.scale < digits ? { coefficient: coefficientAt(printed, digits), scale: digits } : printed;
}

function modeInUse(observations: readonly RateObservation[], office: RoundingMode): RoundingMode {
  const explained = observations.map(explainingModes);
  const onlyBy = (mode: RoundingMode, other: RoundingMode): number =>
    explained.filter((modes) => modes.includes(mode) && !modes.includes(other)).length;
  const shown = ROUNDING_MODES.find((mode) => {
    const [own, against] = [onlyBy(mode, office), onlyBy(office, mode)];
    return own >= LEAST_EVIDENCE && against <= own * MOST_AGAINST;
  });
  return shown ?? office;
}

function digitsInUse(
  observations: readonly RateObservation[],
  { met, isUniform }: DecimalsInUse,
  office: number,
): number {
  const most = met.at(-1);
  if (most === undefined || !isUniform) return office;
  const isEvidence = observations.some(({ printed, exact }) => printed.scale === most && wasCut(exact, most));
  return isEvidence ? most : Math.max(most, office);
}

function wasCut(exact: Quotient, digits: number): boolean {
  return trimZeros(percentage(exact, { mode: 'down', digits: digits + 3 })).scale > digits;
}
