import type { Rounding } from '../number/rounding.ts';
import { GROWTH_WORDS, type GrowthWord } from './growth-word.ts';
import type { Measure } from './measure.ts';

/** Names what an SQL expression is written with. */
export interface SqlNames {
  /** The expression of a column's integers in the row; NULL is blank, and a dash is stored as 0. */
  readonly columnOf: (key: string) => string;
  /** The expression of a column's total; for shares. */
  readonly totalOf: (key: string) => string;
  /** The window over the item rows from the top to this one, e.g. `ORDER BY line ROWS UNBOUNDED PRECEDING`. */
  readonly running: string;
}

/** A measure as SQL. */
export interface SqlMeasure {
  /** An exact integer, the figure × 10^scale; NULL where the cell is blank or shows a word. */
  readonly value: string;
  readonly scale: number;
  /** What the cell shows where there is no figure although no input is blank: `-`, 순증 …; NULL everywhere else. */
  readonly word: string;
}

/**
 * Writes a measure as SQL for DuckDB (질의문) that gives the same digits as {@link calculate}, in HUGEINT alone:
 * no double takes part, and a division by zero cannot happen. Columns hold integers of one unit and scale.
 *
 * Rounding: the integer forms of domain.md §4.3, exact while 2 × part × 10^(digits + 2) stays below 2^127.
 *
 * @example
 * toSql({ kind: 'difference', added: ['budget'], subtracted: ['executed'] }, sqlNames(), HALF_UP_1).value
 * //=> 'CAST("budget" AS HUGEINT) - CAST("executed" AS HUGEINT)'
 */
export function toSql(measure: Measure, names: SqlNames, rounding: Rounding): SqlMeasure {
  const columnOf = (key: string): string => hugeint(names.columnOf(key));
  switch (measure.kind) {
    case 'sum':
      return amount(measure.of.map(columnOf).join(' + '));
    case 'difference':
      return amount([measure.added.map(columnOf).join(' + ') || '0', ...measure.subtracted.map(columnOf)].join(' - '));
    case 'rate':
      return ratio(columnOf(measure.part), columnOf(measure.whole), rounding, PERCENT_ZEROS);
    case 'ratio':
      return ratio(columnOf(measure.part), columnOf(measure.whole), measure.rounding, 0);
    case 'growth':
      return growth(columnOf(measure.now), columnOf(measure.before), rounding);
    case 'share':
      return ratio(columnOf(measure.of), hugeint(names.totalOf(measure.of)), rounding, PERCENT_ZEROS);
    case 'cumulative':
      return amount(runningSum(columnOf(measure.of), names.running));
  }
}

/**
 * Names columns by their keys, quoted; the total is taken over all rows of the query, the running sum in the order given.
 *
 * @example
 * sqlNames({ order: 'line' }).running //=> 'ORDER BY "line" ROWS UNBOUNDED PRECEDING'
 */
export function sqlNames({ order }: { readonly order?: string } = {}): SqlNames {
  const frame = 'ROWS UNBOUNDED PRECEDING';
  return {
    columnOf: quoted,
    totalOf: (key) => `(sum(${hugeint(quoted(key))}) OVER ())`,
    running: order === undefined ? frame : `ORDER BY ${quoted(order)} ${frame}`,
  };
}

/** Quotes a name as SQL does. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const PERCENT_ZEROS = 2;

function hugeint(expression: string): string {
  return `CAST(${expression} AS HUGEINT)`;
}

function amount(value: string): SqlMeasure {
  return { value, scale: 0, word: 'NULL' };
}

/** Blank from the first blank on, for the sum of what follows is not known. */
function runningSum(of: string, window: string): string {
  const complete = `count(*) OVER (${window}) = count(${of}) OVER (${window})`;
  return `CASE WHEN ${complete} THEN sum(${of}) OVER (${window}) END`;
}

function ratio(part: string, whole: string, rounding: Rounding, zeros: number): SqlMeasure {
  const word = `CASE WHEN ${part} IS NOT NULL AND ${whole} = 0 THEN ${text('-')} END`;
  return { value: rounded(part, whole, rounding, zeros), scale: Math.max(rounding.digits, 0), word };
}

function growth(now: string, before: string, rounding: Rounding): SqlMeasure {
  const value = rounded(`(${now} - ${before})`, before, rounding, PERCENT_ZEROS);
  const fromZero = `CASE WHEN ${now} > 0 THEN ${word('net-increase')} WHEN ${now} = 0 THEN ${word('none')} ELSE ${word('net-decrease')} END`;
  const fromLoss = `CASE WHEN ${now} > 0 THEN ${word('turned-positive')} WHEN ${now} = 0 THEN ${word('deficit-cleared')} ELSE ${word('still-negative')} END`;
  return {
    value: `CASE WHEN ${before} > 0 AND ${now} >= 0 THEN ${value} END`,
    scale: Math.max(rounding.digits, 0),
    word: [
      `CASE WHEN ${now} IS NULL OR ${before} IS NULL THEN NULL`,
      `WHEN ${before} = 0 THEN ${fromZero}`,
      `WHEN ${before} < 0 THEN ${fromLoss}`,
      `WHEN ${now} < 0 THEN ${word('turned-negative')} END`,
    ].join(' '),
  };
}

function word(name: GrowthWord): string {
  return text(GROWTH_WORDS[name].ko);
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** part × 10^(zeros + digits) ÷ whole by the rule, from magnitudes; NULL over a whole of zero. */
function rounded(part: string, whole: string, { mode, digits }: Rounding, zeros: number): string {
  const shift = zeros + digits;
  const n = shift > 0 ? `abs(${part}) * ${power(shift)}` : `abs(${part})`;
  const d = `nullif(abs(${whole})${shift < 0 ? ` * ${power(-shift)}` : ''}, 0)`;
  const sign = `CASE WHEN (${part} < 0) <> (${whole} < 0) THEN -1 ELSE 1 END`;
  const back = digits < 0 ? ` * ${power(-digits)}` : '';
  return `(${sign} * (${magnitude(n, d, mode)})${back})`;
}

function magnitude(n: string, d: string, mode: Rounding['mode']): string {
  switch (mode) {
    case 'half-up':
      return `(2 * ${n} + ${d}) // (2 * ${d})`;
    case 'down':
      return `(${n}) // ${d}`;
    case 'up':
      return `(${n} + ${d} - 1) // ${d}`;
  }
}

/** A power of ten, as a HUGEINT whatever its size. */
function power(zeros: number): string {
  return `CAST(1${'0'.repeat(zeros)} AS HUGEINT)`;
}
