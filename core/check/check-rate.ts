import { BLANK, type Blank } from '../blank.ts';
import { compareFixed, shiftFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import type { FigureCell } from '../sheet/cell-reading.ts';
import type { Change } from '../sheet/change.ts';
import { FigureTrait } from '../sheet/figures.ts';
import type { Finding } from '../sheet/finding.ts';
import { SLICE_ROWS, type Steps } from '../sheet/steps.ts';
import { placedCell, readingOf, type PlacedCell } from './bound-table.ts';
import type { Checked } from './checked.ts';
import { explainingModes, percentage, withZeros } from './convention.ts';
import { correction } from './correction.ts';
import { exactQuotient } from './exact.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { nativeFormula } from './native-formula.ts';
import { repairFor } from './neighbours.ts';
import { quotientAt, type RateColumn, type RateFamily } from './rate-family.ts';
import { QuickRates } from './quick-rates.ts';
import { ruleInWords } from './rule-in-words.ts';
import { modeWords, ruleWords } from './rule-words.ts';

/** What a check of rates is made for: a rate that is right in other decimals than the rule is only written anew. */
export type RatePurpose = 'findings' | 'corrections';

/** Checks every printed rate of one column of a family against its inputs (집행률 검산). */
export function* checkRates(family: RateFamily, column: RateColumn, purpose: RatePurpose): Steps<Checked> {
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  const quick = new QuickRates(column);
  const rows = column.bound.table.rows.length;
  for (let n = 0; n < rows; n++) {
    if (n % SLICE_ROWS === SLICE_ROWS - 1) yield SLICE_ROWS;
    if (!column.figures.isCounted(n)) continue;
    const verdict = quick.verdictOf(n, family);
    if (verdict === 'right' || (verdict !== 'unknown' && purpose === 'findings')) continue;
    const check = checkAt(family, column, n);
    const finding = check && checkRate(check);
    if (finding) findings.push(finding);
    const change = check && purpose === 'corrections' ? mending(check, finding) : BLANK;
    if (change !== BLANK) corrections.push(change);
  }
  return { findings, corrections };
}

/** What is to be checked in a row; `undefined` where it prints no rate or has none. */
function checkAt({ rounding, decimals }: RateFamily, column: RateColumn, n: number): RateCheck | undefined {
  const exact = quotientAt(column, n);
  const reading = exact === BLANK ? undefined : readingOf(column.bound, column.place, n);
  if (exact === BLANK || reading?.kind !== 'figure') return undefined;
  const place = placedCell(column.bound, column.place, n);
  // what a formula calculates, it calculates on purpose: only a rule that is sure speaks against it
  if (!column.rule.isSure && place.cell.formula !== BLANK) return undefined;
  return {
    column,
    n,
    place,
    reading,
    printed: withZeros(reading.printed, decimals),
    exact,
    expected: percentage(exact, rounding),
    rounding,
  };
}

/** What recalculating writes in place of a rate: what its finding offers, or the same rate in the rule's decimals. */
function mending(check: RateCheck, finding: Finding | undefined): Change | Blank {
  if (!check.column.rule.isSure || !check.place.isWritable) return BLANK;
  if (finding) return finding.change;
  return isOutOfDate(check) ? changeOf(check) : BLANK;
}

/** What brings a rate to the rule, in the notation of its cell. */
function changeOf({ column, n, place, reading, expected, rounding }: RateCheck): Change {
  const { bound, rule } = column;
  const native = repairFor(bound, column.place, n) ?? nativeFormula(bound, rule.rule, n, rounding);
  return correction(place, reading, expected, native);
}

function followsFromHeld({ rule, figures }: RateColumn, n: number, printed: Fixed): boolean {
  if (rule.rule.kind === 'share') return false;
  const exact = exactQuotient(
    rule.rule,
    n,
    (place, row) => figures.held(place, row),
    () => undefined,
  );
  return exact !== BLANK && explainingModes({ printed, exact }).length > 0;
}

/**
 * A typed rate of other decimals than the rule's is no mistake, but recalculating brings it to the rule; one that is none of these
 * parts and wholes is another figure and stays.
 */
function isOutOfDate(check: RateCheck): boolean {
  const { reading, expected, place } = check;
  const isAnother = explainingModes(check).length === 0 && isOfAnotherKind(check);
  if (isAnother || place.cell.formula !== null) return false;
  return compareFixed(reading.printed, expected) !== 0 || reading.printed.scale !== expected.scale;
}

interface RateCheck {
  readonly column: RateColumn;
  readonly n: number;
  readonly place: PlacedCell;
  readonly reading: FigureCell;
  /** The printed rate, with the zeros its format dropped. */
  readonly printed: Fixed;
  readonly exact: Quotient;
  readonly expected: Fixed;
  readonly rounding: Rounding;
}

function checkRate(check: RateCheck): Finding | undefined {
  const { column, place, reading, printed, exact, expected, rounding } = check;
  const modes = explainingModes({ printed, exact });
  if (modes.includes(rounding.mode) || compareFixed(printed, expected) === 0) return undefined;
  const sign = reading.hasPercentSign ? '%' : '';
  const shown = `${printFigure(expected, { decimals: rounding.digits })}${sign}`;
  const [other] = modes;
  if (!other && isOfAnotherKind(check)) return undefined;
  const details = { expected: shown, rule: ruleOf(check), change: changeOf(check) };
  if (other) {
    const foundRule = ruleWords({ mode: other, digits: printed.scale });
    const same = `${printFigure(percentage(exact, { mode: rounding.mode, digits: printed.scale }))}${sign}`;
    const problem = { kind: 'rounding-differs' as const, ...nameOf(place), found: place.cell.text, expected: shown };
    return findingAt(
      place,
      { ...problem, foundRule, sameDigits: same, mode: modeWords(rounding.mode), expectedRule: ruleWords(rounding) },
      details,
    );
  }
  if (isOtherScale(printed, exact)) {
    const problem = { kind: 'rate-scale-mixed' as const, ...nameOf(place), found: place.cell.text, expected: shown };
    return findingAt(place, { ...problem, heading: column.bound.table.columns[column.place]?.heading ?? '' }, details);
  }
  const offered = column.rule.isSure ? details.change : undefined;
  // what agrees with the figures that stand there is only as wrong as they are
  if (followsFromHeld(column, check.n, printed)) return undefined;
  return findingAt(place, mismatch(check, shown, sign), { ...details, change: offered });
}

/** In the row of a total a mean of the rates, or a rate of something else, is no mistake but another figure. */
function isOfAnotherKind({ column, n, reading, exact }: RateCheck): boolean {
  const kind = column.figures.kindAt(n);
  if (kind === 'reference' || isTurnedRound(column, reading, exact)) return true;
  if (kind === 'item') return false;
  const total = column.bound.table.sums.find(({ place }) => place === n);
  const values = (total?.addends ?? []).map(
    (addend) => column.bound.table.figures[column.place]?.numbers[addend] ?? Number.NaN,
  );
  const rates = values.filter((value) => !Number.isNaN(value));
  if (rates.length < 2) return false;
  const mean = rates.reduce((sum, value) => sum + value, 0) / rates.length;
  const printed = Number(`${reading.printed.coefficient}e-${reading.printed.scale}`);
  return Math.abs(mean - printed) < 10 ** -reading.printed.scale;
}

/** Of a target where less is better, 목표 ÷ 실적 is the achievement. */
function isTurnedRound({ bound, place }: RateColumn, { printed }: FigureCell, exact: Quotient): boolean {
  if (bound.table.columns[place]?.role !== 'achievement' || exact.numerator <= 0n) return false;
  return explainingModes({ printed, exact: { numerator: exact.denominator, denominator: exact.numerator } }).length > 0;
}

const PERCENT_ZEROS = 2;

/** 0.883 among 88.3, or the other way round. */
function isOtherScale(printed: Fixed, exact: Quotient): boolean {
  return [PERCENT_ZEROS, -PERCENT_ZEROS].some((zeros) => {
    const moved = shiftFixed(printed, zeros);
    return moved.coefficient !== 0n && explainingModes({ printed: moved, exact }).length > 0;
  });
}

function mismatch(check: RateCheck, expected: string, sign: string) {
  const { place, exact, column } = check;
  const digits = check.printed.scale;
  const truncated = `${printFigure(percentage(exact, { mode: 'down', digits }), { decimals: digits })}${sign}`;
  const half = `${printFigure(percentage(exact, { mode: 'half-up', digits }), { decimals: digits })}${sign}`;
  return {
    kind: column.rule.isSure ? ('rate-mismatch' as const) : ('rate-doubtful' as const),
    ...nameOf(place),
    found: place.cell.text,
    expected,
    formula: ruleInWords(column.bound, column.rule.rule, check.n),
    truncated,
    half,
  };
}

function ruleOf({ column, rounding }: RateCheck): Sentence {
  const formula = ruleInWords(column.bound, column.rule.rule);
  const words = ruleWords(rounding);
  return { ko: `${formula.ko}, ${words.ko}`, en: `${formula.en}, ${words.en}` };
}

/** What concerns the notation of a whole family: `%` twice, and decimals that are mixed. */
export function checkNotation(family: RateFamily): readonly Finding[] {
  return [...percentSigns(family), ...mixedDecimals(family)];
}

function percentSigns(family: RateFamily): readonly Finding[] {
  return family.columns.flatMap(({ bound, place }) => {
    const { columns, figures, rows } = bound.table;
    const heading = columns[place];
    const traits = figures[place]?.traits;
    if (heading?.unit?.kind !== 'percent' || !traits) return [];
    const signed = rows.flatMap((_, n) => ((traits[n] ?? 0) & FigureTrait.percent ? [n] : []));
    // a column that shows % throughout is formatted so on purpose
    if (signed.length > 1 && signed.length * 2 > (figures[place]?.filled ?? 0)) return [];
    return signed.map((n) => {
      const cell = placedCell(bound, place, n);
      return findingAt(cell, {
        kind: 'percent-in-cell',
        ...nameOf(cell),
        found: cell.cell.text,
        heading: heading.heading,
      });
    });
  });
}

/** One finding for the family, at the first cell whose decimals are not the rule's. */
function mixedDecimals({ columns, decimals, rounding }: RateFamily): readonly Finding[] {
  if (decimals.isUniform) return [];
  for (const { bound, place, figures } of columns) {
    for (let n = 0; n < bound.table.rows.length; n++) {
      if (!figures.isCounted(n)) continue;
      const reading = readingOf(bound, place, n);
      if (reading.kind !== 'figure' || reading.printed.scale === rounding.digits) continue;
      const cell = placedCell(bound, place, n);
      const heading = bound.table.columns[place]?.heading ?? '';
      const digits = decimals.met.join('·');
      return [
        findingAt(
          cell,
          { kind: 'mixed-decimals' as const, ...nameOf(cell), heading, digits },
          { rule: ruleWords(rounding) },
        ),
      ];
    }
  }
  return [];
}
