import { BLANK } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { productOf, sumOfTerms } from '../check/exact.ts';
import { readingOf } from '../check/bound-table.ts';
import {
  addFixed,
  compareFixed,
  doubleOfFixed,
  fixed,
  fixedOfDouble,
  roundFixed,
  type Fixed,
} from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { ROUNDING_MODES, type RoundingMode } from '../number/rounding.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import type { Rule } from '../sheet/relation/relation.ts';
import type { RowTotal } from '../sheet/table.ts';
import { MOST_DECIMALS } from '../sheet/figures.ts';
import type { Derived } from './derived.ts';
import type { Agreement, ExplainedInput, ExplainedKind, ExplainedRounding } from './explanation.ts';
import { rowBefore, ruleByCells, ruleByHeadings } from './rule-inputs.ts';
import { totalByCells, totalByHeadings } from './total-words.ts';
import type { TableCell } from './table-cell.ts';

/** Reads the figure of a column in a row. */
type FigureAt = (place: number, n: number) => Fixed | undefined;

/** A value worked out from others, and the rounding it took. */
interface Value {
  readonly exact: Fixed;
  readonly printed: Fixed;
  readonly mode?: RoundingMode;
}

/** Works out a sum, difference, product or running sum by the rule of its column. */
export function deriveAmount(cell: TableCell, rule: Rule, inputs: readonly ExplainedInput[]): Derived {
  const byHeadings = ruleByHeadings(cell, rule);
  const byCells = ruleByCells(cell, rule);
  const work = (figure: FigureAt): Value | undefined => valueOf(cell, rule, figure);
  return derived(cell, kindOf(cell, rule), work, { byHeadings, byCells, inputs });
}

/** Works out a total from the rows it adds up. */
export function deriveTotal(cell: TableCell, total: RowTotal, inputs: readonly ExplainedInput[]): Derived {
  const { place, n } = cell;
  const { bound, figures } = cell.table;
  const kind = figures.kindAt(n) === 'total' ? 'total' : 'subtotal';
  const work = (figure: FigureAt): Value | undefined => {
    const states = bound.table.figures[place]?.states;
    if (total.addends.some((row) => states?.[row] === CellState.unreadable)) return undefined;
    const addends = total.addends.flatMap((row) => figure(place, row) ?? []);
    if (addends.length === 0) return undefined;
    return plain(withoutNoise(addends.reduce((sum, each) => addFixed(sum, each), fixed(0n))));
  };
  return derived(cell, kind, work, {
    byHeadings: totalByHeadings(cell, total),
    byCells: totalByCells(cell, total),
    inputs,
  });
}

function derived(
  cell: TableCell,
  kind: ExplainedKind,
  work: (figure: FigureAt) => Value | undefined,
  words: Pick<Derived['derivation'], 'byHeadings' | 'byCells' | 'inputs'>,
): Derived {
  const { figures } = cell.table;
  const right = work((place, n) => figures.exact(place, n));
  const held = work((place, n) => figures.held(place, n));
  const expected = right && printFigure(right.printed);
  const isRounded = right && compareFixed(right.exact, right.printed) !== 0;
  const rounding: ExplainedRounding | null =
    isRounded && right.mode ? { rule: { mode: right.mode, digits: right.printed.scale }, source: 'column' } : BLANK;
  return {
    kind,
    derivation: { ...words, exact: right ? printFigure(right.exact) : BLANK, rounding },
    expected: expected ?? BLANK,
    agreement: agreementOf(cell, right, held),
  };
}

function agreementOf({ table: { bound }, place, n }: TableCell, right?: Value, held?: Value): Agreement {
  const reading = readingOf(bound, place, n);
  const own = reading.kind === 'figure' ? reading.value : reading.kind === 'dash' ? fixed(0n) : undefined;
  const isSame = (value?: Value): boolean =>
    own !== undefined &&
    value !== undefined &&
    (compareFixed(own, value.printed) === 0 || agrees(doubleOfFixed(own), doubleOfFixed(value.printed)));
  if (!right && !held) return 'no-input';
  if (isSame(right)) return 'agrees';
  return isSame(held) ? 'follows' : 'left';
}

function kindOf({ table: { bound }, place }: TableCell, rule: Rule): ExplainedKind {
  const role = bound.table.columns[place]?.role;
  if (rule.kind === 'product') return 'product';
  if (rule.kind === 'cumulative') return 'running-sum';
  if (role === 'balance' || role === 'remaining') return 'balance';
  return rule.kind === 'linear' && rule.terms.every(({ sign }) => sign > 0) ? 'sum' : 'difference';
}

function valueOf(cell: TableCell, rule: Rule, figure: FigureAt): Value | undefined {
  switch (rule.kind) {
    case 'linear': {
      const sum = sumOfTerms(rule.terms, cell.n, figure);
      return sum && plain(withoutNoise(sum));
    }
    case 'cumulative': {
      const step = figure(rule.of, cell.n);
      const before = rowBefore(cell);
      const running = before === undefined ? fixed(0n) : figure(cell.place, before);
      return step && running && plain(withoutNoise(addFixed(running, step)));
    }
    case 'product': {
      const exact = productOf(rule.factors, rule.zeros, cell.n, figure);
      return exact && rounded(cell, exact);
    }
    case 'quotient':
    case 'growth':
    case 'share':
      return undefined;
  }
}

/** A product is printed with the decimals of its column, by the rule that explains what stands there, else half-up. */
function rounded({ table: { bound }, place, n }: TableCell, exact: Fixed): Value {
  const digits = Math.min(MOST_DECIMALS, Math.max(0, bound.table.figures[place]?.decimals ?? 0));
  const reading = readingOf(bound, place, n);
  const printedBy = (mode: RoundingMode): Fixed => roundFixed(exact, { mode, digits });
  const found =
    reading.kind === 'figure' && ROUNDING_MODES.find((mode) => compareFixed(printedBy(mode), reading.value) === 0);
  const mode = found || 'half-up';
  return { exact, printed: withoutNoise(printedBy(mode)), mode };
}

function plain(value: Fixed): Value {
  return { exact: value, printed: value };
}

/** Noise of binary arithmetic beyond 15 digits is no digit of a figure. */
function withoutNoise(value: Fixed): Fixed {
  return fixedOfDouble(doubleOfFixed(value)) ?? value;
}
