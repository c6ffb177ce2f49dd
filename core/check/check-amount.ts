import { BLANK } from '../blank.ts';
import {
  addFixed,
  compareFixed,
  doubleOfFixed,
  fixedOfDouble,
  roundFixed,
  subtractFixed,
  type Fixed,
} from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { ROUNDING_MODES, type RoundingMode } from '../number/rounding.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { SLICE_ROWS, type Steps } from '../sheet/steps.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import { inputsOfRule, type Rule } from '../sheet/relation/relation.ts';
import type { BoundRule } from './bound-rule.ts';
import { placedCell, readingOf, unitAt, type BoundTable } from './bound-table.ts';
import { NOTHING_FOUND, type Checked } from './checked.ts';
import { correction } from './correction.ts';
import { productOf, sumOfTerms } from './exact.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { nativeFormula } from './native-formula.ts';
import { repairFor } from './neighbours.ts';
import { isRoundingGap } from './rounding-gap.ts';
import { ruleInWords } from './rule-in-words.ts';
import type { Figures } from './table-figures.ts';

/**
 * Checks one amount column that follows from others of its row: sums, differences, products, running sums (잔액·소계·누계 검산).
 * What is wrong is put right for the columns that follow from it.
 */
export function* checkAmounts(bound: BoundTable, figures: Figures, place: number, rule: BoundRule): Steps<Checked> {
  switch (rule.rule.kind) {
    case 'linear':
    case 'product':
    case 'cumulative':
      return yield* new AmountCheck(bound, figures, place, rule).run();
    case 'quotient':
    case 'growth':
    case 'share':
      return NOTHING_FOUND;
  }
}

class AmountCheck {
  readonly #bound: BoundTable;
  readonly #figures: Figures;
  readonly #place: number;
  readonly #rule: BoundRule;
  readonly #inputs: readonly number[];
  readonly #findings: Finding[] = [];
  readonly #corrections: Change[] = [];
  readonly #mode: RoundingMode | undefined;
  #before = -1;

  constructor(bound: BoundTable, figures: Figures, place: number, rule: BoundRule) {
    this.#bound = bound;
    this.#figures = figures;
    this.#place = place;
    this.#rule = rule;
    this.#inputs = inputsOfRule(rule.rule);
    this.#mode = rule.rule.kind === 'product' ? this.#modeInUse() : undefined;
  }

  *run(): Steps<Checked> {
    const rows = this.#bound.table.rows.length;
    for (let n = 0; n < rows; n++) {
      if (n % SLICE_ROWS === SLICE_ROWS - 1) yield SLICE_ROWS;
      if (!this.#figures.isCounted(n)) continue;
      if (this.#rule.rule.kind === 'cumulative' && this.#figures.kindAt(n) !== 'item') continue;
      this.#checkRow(n);
      this.#before = n;
    }
    return { findings: this.#findings, corrections: this.#corrections };
  }

  #checkRow(n: number): void {
    // a row beside the sums may hold another measure: 증감률 under amounts
    if (this.#isRight(n) || this.#figures.kindAt(n) === 'reference' || this.#isOtherMeasure(n)) return;
    const expected = this.#expected(n);
    if (!expected) return;
    const reading = readingOf(this.#bound, this.#place, n);
    const held =
      reading.kind === 'figure' ? reading.value : reading.kind === 'dash' ? { coefficient: 0n, scale: 0 } : undefined;
    if (held && compareFixed(held, expected) === 0) return;
    if (held && this.#isNoise(held, expected)) return;
    const cell = placedCell(this.#bound, this.#place, n);
    const native = repairFor(this.#bound, this.#place, n) ?? nativeFormula(this.#bound, this.#rule.rule, n);
    const change = correction(cell, reading, expected, native);
    const finding = held ? this.#disagreement(n, held, expected, change) : this.#absence(n, expected, change);
    if (finding) this.#take(finding, n, { held, expected });
  }

  #take(finding: Finding, n: number, { held, expected }: { held: Fixed | undefined; expected: Fixed }): void {
    // what agrees with the figures that stand there is only as wrong as they are
    if (!held || !this.#followsFromHeld(n, held)) this.#findings.push(finding);
    if (finding.change === BLANK) return;
    this.#corrections.push(finding.change);
    this.#figures.set(this.#place, n, expected);
  }

  /** The quick look: doubles that agree need no exact arithmetic. */
  #isRight(n: number): boolean {
    const { rule } = this.#rule;
    const held = this.#figures.number(this.#place, n);
    if (rule.kind === 'linear') {
      let sum = 0;
      for (const { place, sign } of rule.terms) sum += sign * this.#figures.number(place, n);
      return agrees(held, sum);
    }
    if (rule.kind === 'cumulative') {
      const value = this.#figures.number(rule.of, n);
      const before = this.#before < 0 ? 0 : this.#figures.number(this.#place, this.#before);
      return agrees(held, before + value);
    }
    return false;
  }

  /** A row of decimals among whole numbers, its result amid its parts, holds rates or means that are not added up. */
  #isOtherMeasure(n: number): boolean {
    const { rule } = this.#rule;
    if (rule.kind !== 'linear' || rule.terms.length < 3 || rule.terms.some(({ sign }) => sign < 0)) return false;
    const parts = rule.terms.map(({ place }) => this.#figures.number(place, n));
    const held = this.#figures.number(this.#place, n);
    const hasDecimals = [held, ...parts].some((value) => !Number.isNaN(value) && !Number.isInteger(value));
    return hasDecimals && held >= Math.min(...parts) && held <= Math.max(...parts);
  }

  #followsFromHeld(n: number, held: Fixed): boolean {
    const { rule } = this.#rule;
    if (rule.kind !== 'linear') return false;
    const sum = sumOfTerms(rule.terms, n, (place, row) => this.#figures.held(place, row));
    return sum !== undefined && compareFixed(sum, held) === 0 && !this.#missesItsTotal(n, held);
  }

  /** Whether the items of its column contradict a figure in a total row. */
  #missesItsTotal(n: number, held: Fixed): boolean {
    const total = this.#bound.table.sums.find(({ place, fits }) => place === n && fits > 0);
    if (!total) return false;
    const values = total.addends.map((addend) => this.#figures.number(this.#place, addend));
    const sum = values.reduce((all, value) => (Number.isNaN(value) ? all : all + value), 0);
    return !agrees(sum, doubleOfFixed(held));
  }

  #expected(n: number): Fixed | undefined {
    const { rule } = this.#rule;
    const figure = (place: number, row: number): Fixed | undefined => this.#figures.exact(place, row);
    if (rule.kind === 'linear') return sumOfTerms(rule.terms, n, figure);
    if (rule.kind === 'product') {
      if (this.#figures.kindAt(n) !== 'item') return undefined;
      const product = productOf(rule.factors, rule.zeros, n, figure);
      const digits = Math.max(0, this.#bound.table.figures[this.#place]?.decimals ?? 0);
      return product && roundFixed(product, { mode: this.#mode ?? 'half-up', digits: Math.min(digits, 6) });
    }
    if (rule.kind !== 'cumulative') return undefined;
    const value = figure(rule.of, n);
    if (this.#before < 0) return value;
    const before = figure(this.#place, this.#before);
    return value && before && addFixed(before, value);
  }

  /** The mode that explains most products that are no whole units. */
  #modeInUse(): RoundingMode | undefined {
    const { rule } = this.#rule;
    if (rule.kind !== 'product') return undefined;
    const counts = new Map<RoundingMode, number>();
    const digits = Math.min(6, this.#bound.table.figures[this.#place]?.decimals ?? 0);
    this.#bound.table.rows.forEach(({ kind }, n) => {
      if (kind !== 'item' || n > 2_000) return;
      const product = productOf(rule.factors, rule.zeros, n, (place, row) => this.#figures.exact(place, row));
      const held = this.#figures.exact(this.#place, n);
      if (!product || !held || product.scale <= digits) return;
      for (const mode of ROUNDING_MODES)
        if (compareFixed(roundFixed(product, { mode, digits }), held) === 0)
          counts.set(mode, (counts.get(mode) ?? 0) + 1);
    });
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** Results of divisions differ in the last of their 15 digits. */
  #isNoise(held: Fixed, expected: Fixed): boolean {
    return agrees(doubleOfFixed(held), doubleOfFixed(expected)) && held.scale + expected.scale > 6;
  }

  #disagreement(n: number, held: Fixed, exact: Fixed, change: Change): Finding | undefined {
    const cell = placedCell(this.#bound, this.#place, n);
    const expected = fixedOfDouble(doubleOfFixed(exact)) ?? exact;
    const names = { ...nameOf(cell), found: cell.cell.text, expected: printFigure(expected) };
    const gap = subtractFixed(held, exact);
    const unit = unitAt(this.#bound, this.#place);
    const decimals = this.#bound.table.figures[this.#place]?.decimals ?? 0;
    if ((unit === '백만원' || unit === '억원') && isRoundingGap(gap, this.#inputs.length, decimals)) {
      const difference = printFigure(gap, { positive: '+' });
      return findingAt(
        cell,
        { kind: 'rounding-gap', ...names, difference, count: this.#inputs.length },
        { expected: names.expected },
      );
    }
    const formula = ruleInWords(this.#bound, this.#rule.rule, n);
    const details = { expected: names.expected, rule: formula };
    // what a formula calculates, it calculates on purpose: only a rule that is sure speaks against it
    if (!this.#rule.isSure && cell.cell.formula !== BLANK) return undefined;
    if (!this.#rule.isSure || this.#figures.isDoubted(this.#place, n))
      return findingAt(cell, { kind: 'difference-doubtful', ...names, formula }, details);
    return findingAt(cell, { kind: 'difference-mismatch', ...names, formula }, { ...details, change });
  }

  #absence(n: number, expected: Fixed, change: Change): Finding | undefined {
    const cell = placedCell(this.#bound, this.#place, n);
    const reading = readingOf(this.#bound, this.#place, n);
    const shown = printFigure(expected);
    const details = { expected: shown, rule: ruleInWords(this.#bound, this.#rule.rule, n), change };
    const heading = this.#bound.table.columns[this.#place]?.heading ?? '';
    if (reading.kind === 'blank' && cell.cell.formula === BLANK && this.#isPlaceOfFigure(this.#rule.rule))
      return findingAt(cell, { kind: 'figure-missing', ...nameOf(cell), expected: shown, heading }, details);
    if (reading.kind === 'error')
      return findingAt(cell, { kind: 'error-in-cell', ...nameOf(cell), found: reading.error }, details);
    return undefined;
  }

  /** A blank cell is missing a figure where most of its column holds one, and its inputs do. */
  #isPlaceOfFigure(rule: Rule): boolean {
    return rule.kind !== 'cumulative' && this.#rule.isSure;
  }
}
