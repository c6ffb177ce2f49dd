import type { Rounding } from '../number/rounding.ts';
import { GROWTH_WORDS, type GrowthWord } from './growth-word.ts';
import { inputsOf, type CumulativeMeasure, type Measure } from './measure.ts';

/** Names the cells a formula is written with. */
export interface FormulaCells {
  /** The cell of a column in the row the formula is written for, e.g. `B6`. */
  readonly cellOf: (key: string) => string;
  /** The cell of a column in the total row, fixed, e.g. `B$5`; for shares. */
  readonly totalOf: (key: string) => string;
  /** The cells of a column from the first item row, fixed, to this row, e.g. `B$6:B8`; for running sums. */
  readonly runningOf: (key: string) => string;
}

/** A rounding rule that stands in cells (단수처리 설정): a formula reads it, so that who changes the cells changes the figure. */
export interface RoundingCells {
  /** Holds 10^digits. */
  readonly scale: string;
  /** Holds 1 for 반올림, 0 for 절사. */
  readonly half: string;
}

/**
 * Writes a measure as a native Excel formula (수식) that gives the same printed digits as {@link calculate}.
 * Only functions of Excel 2010 and 한셀 are used; a row with a missing input shows nothing, a zero whole shows `-`.
 *
 * Rounding: exact integer forms with QUOTIENT (domain.md §4.3), right where part × 2 × 10^(digits + 2) stays below 2^53;
 * LibreOffice takes numbers 2^-48 apart for equal, so there the bound is 2^48 for a quotient that close to a tie.
 *
 * @param rounding the rule to write into the formula, or the cells it reads the rule from
 * @example
 * // for the row 6, its columns named by their letters
 * const cells = { cellOf: (key) => `${key}6`, totalOf: (key) => `${key}$5`, runningOf: (key) => `${key}$6:${key}6` };
 * toExcelFormula({ kind: 'rate', part: 'C', whole: 'B' }, cells, HALF_UP_1)
 * //=> '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*2000+SIGN(C6)*ABS(B6),2*B6)/10))'
 */
export function toExcelFormula(measure: Measure, cells: FormulaCells, rounding: Rounding | RoundingCells): string {
  if (measure.kind === 'cumulative') return runningFormula(cells.runningOf(measure.of));
  const inputs = inputsOf(measure).map(cells.cellOf);
  return `=IF(COUNT(${inputs.join(',')})<${inputs.length},"",${expression(measure, cells, rounding)})`;
}

/** Empty from the first gap on, for the sum of what follows is not known; a dash counts as zero. */
function runningFormula(range: string): string {
  return `=IF(COUNT(${range})+COUNTIF(${range},"-")<ROWS(${range}),"",SUM(${range}))`;
}

type RowMeasure = Exclude<Measure, CumulativeMeasure>;

function expression(
  measure: RowMeasure,
  { cellOf, totalOf }: FormulaCells,
  rounding: Rounding | RoundingCells,
): string {
  switch (measure.kind) {
    case 'sum':
      return measure.of.map(cellOf).join('+');
    case 'difference':
      return [measure.added.map(cellOf).join('+'), ...measure.subtracted.map(cellOf)].join('-');
    case 'rate':
      return ratioExpression(cellOf(measure.part), cellOf(measure.whole), rounding, PERCENT_ZEROS);
    case 'ratio':
      return ratioExpression(cellOf(measure.part), cellOf(measure.whole), measure.rounding, 0);
    case 'growth':
      return growthExpression(cellOf(measure.now), cellOf(measure.before), rounding);
    case 'share':
      return ratioExpression(cellOf(measure.of), totalOf(measure.of), rounding, PERCENT_ZEROS);
  }
}

const PERCENT_ZEROS = 2;

/** A growth rate, or the word printed where there is none, as {@link growthWord} tells it. */
function growthExpression(now: string, before: string, rounding: Rounding | RoundingCells): string {
  const rate = quotientExpression(`(${now}-${before})`, before, rounding, PERCENT_ZEROS);
  const word = (name: GrowthWord): string => `"${GROWTH_WORDS[name].ko}"`;
  const bySign = (positive: GrowthWord, zero: GrowthWord, negative: GrowthWord): string =>
    `IF(${now}>0,${word(positive)},IF(${now}=0,${word(zero)},${word(negative)}))`;
  const fromZero = bySign('net-increase', 'none', 'net-decrease');
  const fromLoss = bySign('turned-positive', 'deficit-cleared', 'still-negative');
  return `IF(${before}=0,${fromZero},IF(${before}<0,${fromLoss},IF(${now}<0,${word('turned-negative')},${rate})))`;
}

function ratioExpression(part: string, whole: string, rounding: Rounding | RoundingCells, zeros: number): string {
  return `IF(${whole}=0,"-",${quotientExpression(part, whole, rounding, zeros)})`;
}

/** Writes part ÷ whole × 10^zeros with the rounding rule, in integers. */
function quotientExpression(part: string, whole: string, rule: Rounding | RoundingCells, zeros: number): string {
  if ('scale' in rule) {
    const { scale, half } = rule;
    const numerator = `${part}*${2 * 10 ** zeros}*${scale}+${half}*SIGN(${part})*ABS(${whole})`;
    return `QUOTIENT(${numerator},2*${whole})/${scale}`;
  }
  const { mode, digits } = rule;
  const factor = 10 ** (zeros + digits);
  const scale = digits > 0 ? `/${10 ** digits}` : '';
  switch (mode) {
    case 'half-up':
      return `QUOTIENT(${part}*${2 * factor}+SIGN(${part})*ABS(${whole}),2*${whole})${scale}`;
    case 'down':
      return `QUOTIENT(${part}*${factor},${whole})${scale}`;
    case 'up':
      // a remainder, not ⌊(n + d − 1) / d⌋: LibreOffice takes a quotient 2^-48 below an integer for that integer
      return up(`${part}*${factor}`, `${part}*${whole}`, whole, scale);
  }
}

function up(numerator: string, sign: string, whole: string, scale: string): string {
  const more = `SIGN(${sign})*(MOD(ABS(${numerator}),ABS(${whole}))>0)`;
  const quotient = `QUOTIENT(${numerator},${whole})+${more}`;
  return scale === '' ? quotient : `(${quotient})${scale}`;
}

/**
 * Writes a total row's cell as SUM over its addends: ranges where they stand together, cells where they do not.
 *
 * @example
 * totalFormula('B', [7, 8, 9, 12]) //=> '=SUM(B8:B10,B13)'
 */
export function totalFormula(letters: string, rows: readonly number[]): string {
  return `=SUM(${rangesOf(letters, rows)})`;
}

/**
 * Writes a total that stays empty while all its addends are, as {@link calculate} leaves it blank.
 * Over nothing but dashes typed in it stays empty too, where `calculate` gives 0.
 *
 * @example
 * totalOrBlankFormula('B', [7, 8, 9]) //=> '=IF(COUNT(B8:B10)=0,"",SUM(B8:B10))'
 */
export function totalOrBlankFormula(letters: string, rows: readonly number[]): string {
  const ranges = rangesOf(letters, rows);
  return `=IF(COUNT(${ranges})=0,"",SUM(${ranges}))`;
}

/** The cells of a column in A1 notation: ranges where they stand together. */
function rangesOf(letters: string, rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const nameOf = (row: number): string => `${letters}${row + 1}`;
  return runs.map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}:${nameOf(to)}`)).join(',');
}
