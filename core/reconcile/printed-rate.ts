import { BLANK, type Blank } from '../blank.ts';
import { compareFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { roundQuotient, type Quotient } from '../number/quotient.ts';
import { divideRounded, ROUNDING_MODES, type RoundingMode } from '../number/rounding.ts';
import type { Problem } from '../problem/index.ts';
import type { RecordPlace } from '../problem/record.ts';
import type { Sentence } from '../sentence.ts';

/** A rate as a document prints it (인쇄된 비율), with what it follows from. */
export interface PrintedRate extends RecordPlace {
  /** The percentage with the decimals printed: 9.9 of `9.9%`. */
  readonly printed: Fixed;
  /** The exact quotient; blank where an input is missing, and then nothing is judged. */
  readonly exact: Quotient | Blank;
}

const PERCENT_ZEROS = 2;
const MODE_NAMES: Readonly<Record<RoundingMode, Sentence>> = {
  'half-up': { ko: '반올림', en: 'rounded half up' },
  down: { ko: '절사', en: 'truncated' },
  up: { ko: '절상', en: 'rounded up' },
};

/**
 * The modes that print a quotient as a percentage in just this way, with the decimals printed (단수처리 추정);
 * none for a wrong figure.
 *
 * @example
 * modesPrinting({ numerator: 27_990n, denominator: 29_835n }, exact(93)) //=> ['down']
 */
export function modesPrinting(value: Quotient, printed: Fixed): readonly RoundingMode[] {
  return ROUNDING_MODES.filter((mode) => compareFixed(percentage(value, mode, printed.scale), printed) === 0);
}

/**
 * Checks the rates a document prints in one column (비율 검산, I-03, I-25).
 *
 * Problems: `printed-rate-wrong` (error) where neither truncation nor rounding gives it, `printed-rounding-differs` (warning)
 * where only another mode than the office's does, `printed-decimals-mixed` (warning) once for the column. A figure typed
 * into a text has the decimals it shows: 35% beside 9.9% is a mixture, though a cell may have dropped a zero.
 *
 * @param mode the office's mode; half-up unless it says otherwise
 * @example
 * const field = { ko: '증가율', en: 'growth' };
 * const rate = { record: '총수익', field, printed: exact('9.9'), exact: { numerator: 1_215n, denominator: 12_199n } };
 * checkPrintedRates('공단 결산', [rate]).map(({ kind }) => kind) //=> ['printed-rounding-differs']
 */
export function checkPrintedRates(
  record: string,
  rates: readonly PrintedRate[],
  mode: RoundingMode = 'half-up',
): readonly Problem[] {
  return [...rates.flatMap((rate) => checkRate(rate, mode)), ...mixedDecimals(record, rates)];
}

function checkRate({ record, field, printed, exact }: PrintedRate, mode: RoundingMode): readonly Problem[] {
  if (exact === BLANK) return [];
  const modes = modesPrinting(exact, printed);
  if (modes.includes(mode)) return [];
  const found = text(printed);
  const given = (by: RoundingMode): string => text(percentage(exact, by, printed.scale));
  const [other] = modes;
  if (other === undefined) {
    return [{ kind: 'printed-rate-wrong', record, field, found, truncated: given('down'), half: given('half-up') }];
  }
  const names = { foundMode: MODE_NAMES[other], mode: MODE_NAMES[mode] };
  return [{ kind: 'printed-rounding-differs', record, field, found, expected: given(mode), ...names }];
}

function mixedDecimals(record: string, rates: readonly PrintedRate[]): readonly Problem[] {
  const scales = [...new Set(rates.map(({ printed }) => printed.scale))].sort((a, b) => a - b);
  if (scales.length < 2) return [];
  const found = rates.map(({ printed }) => text(printed)).join(', ');
  return [{ kind: 'printed-decimals-mixed', record, digits: scales.join('·'), found }];
}

function percentage(value: Quotient, mode: RoundingMode, digits: number): Fixed {
  return roundQuotient(value, { mode, digits }, PERCENT_ZEROS);
}

function text(printed: Fixed): string {
  return `${printFigure(printed)}%`;
}

/** Whole numbers from the least to the most. */
export interface WholeRange {
  readonly least: bigint;
  readonly most: bigint;
}

/** What the part or the whole of a printed rate would have to be, under one mode (역산); blank where nothing would do. */
export interface AmountsBehind {
  readonly mode: 'half-up' | 'down';
  /** The parts that print the rate over the given whole. */
  readonly parts: WholeRange | Blank;
  /** The wholes that print the rate under the given part. */
  readonly wholes: WholeRange | Blank;
}

/**
 * Tells which amounts would print a rate (비율의 역산), to find the slip behind a wrong one: for each of rounding and
 * truncation, the parts over the given whole and the wholes under the given part.
 *
 * Formula: half-up c − ½ ≤ 100·10^d · part ÷ whole < c + ½; truncated c ≤ … < c + 1, for the printed c × 10^−d.
 *
 * @param amounts whole numbers above zero in the unit they are typed in
 * @returns nothing for a rate below zero or amounts that are not above it
 * @example
 * // 26.4 % over 5,320 needs 1,402 to 1,407, or 1,405 to 1,409 truncated
 * amountsBehind(exact('26.4'), { part: 1_430n, whole: 5_320n }).map(({ parts }) => parts) //=> [{ least: 1_402n, most: 1_407n }, { least: 1_405n, most: 1_409n }]
 */
export function amountsBehind(
  printed: Fixed,
  { part, whole }: { readonly part: bigint; readonly whole: bigint },
): readonly AmountsBehind[] {
  const { coefficient, scale } = printed;
  if (coefficient < 0n || part <= 0n || whole <= 0n) return [];
  // counted in halves of the last digit printed
  const size = 2n * 10n ** BigInt(scale + PERCENT_ZEROS);
  return (['half-up', 'down'] as const).map((mode) => {
    const from = 2n * coefficient - (mode === 'half-up' ? 1n : 0n);
    const below = from + 2n;
    const parts = range(divideRounded(from > 0n ? from * whole : 0n, size, 'up'), lastBelow(below * whole, size));
    const wholes = from <= 0n ? BLANK : range((size * part) / below + 1n, (size * part) / from);
    return { mode, parts, wholes };
  });
}

function lastBelow(numerator: bigint, denominator: bigint): bigint {
  return divideRounded(numerator, denominator, 'up') - 1n;
}

function range(least: bigint, most: bigint): WholeRange | Blank {
  return least > most ? BLANK : { least, most };
}
