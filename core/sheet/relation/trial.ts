import { readFigure } from '../../number/notation/index.ts';
import type { Cells } from '../cells.ts';
import { decimalsOf, FigureTrait, hasFigure, MOST_DECIMALS, type ColumnFigures } from '../figures.ts';
import { PlainNumeral } from '../plain-numeral.ts';
import { agrees, bitsOf } from './agreement.ts';
import type { Rule, Term } from './relation.ts';

/** The rows relations are tried on first. */
export const SAMPLE_ROWS = 48;

/** How well a rule fits the sample. */
export interface Fit {
  readonly fits: number;
  readonly misfits: number;
  /** Rows in which the rule says something that is not trivially so. */
  readonly tested: number;
  /** What the fits tell, in bits. */
  readonly bits: number;
}

export const NO_FIT: Fit = { fits: 0, misfits: 0, tested: 0, bits: 0 };

/** A printed quotient: the figure and its last digit. */
export interface Printed {
  readonly value: number;
  readonly unit: number;
}

/** The figures of a table on which rules are tried out. */
export class Trial {
  readonly columns: readonly (ColumnFigures | undefined)[];
  readonly sample: readonly number[];
  /** All rows in which relations may hold. */
  readonly all: readonly number[];
  /** Places of items in their order, for running sums. */
  readonly items: readonly number[];
  /** For shares: the row that holds the whole; −1 when the items have to be added up. */
  readonly totalRow: number;
  /** The last digit of amounts that were rounded before they were added up; 0 for exact ones. */
  readonly roundedUnit: number;
  readonly #cells: Cells;
  readonly #rows: readonly number[];
  readonly #printed = new Map<number, Map<number, Printed>>();
  readonly #numeral = new PlainNumeral();
  readonly #wholes = new Map<number, number>();

  constructor(options: {
    readonly cells: Cells;
    readonly rows: readonly number[];
    readonly columns: readonly (ColumnFigures | undefined)[];
    readonly usable: readonly number[];
    readonly items: readonly number[];
    readonly totalRow: number;
    readonly roundedUnit: number;
  }) {
    this.#cells = options.cells;
    this.#rows = options.rows;
    this.columns = options.columns;
    this.items = options.items;
    this.totalRow = options.totalRow;
    this.roundedUnit = options.roundedUnit;
    this.all = options.usable;
    this.sample = sampleOf(options.usable, options.columns);
  }

  number(place: number, n: number): number {
    return this.columns[place]?.numbers[n] ?? Number.NaN;
  }

  /** What the cell of a column prints in a row; kept for the rows of the sample, which are asked for many rules. */
  #printedAt(place: number, n: number): Printed {
    const known = this.#printed.get(place) ?? new Map<number, Printed>();
    this.#printed.set(place, known);
    const printed = known.get(n) ?? this.#readPrinted(this.columns[place], n);
    if (known.size < this.sample.length) known.set(n, printed);
    return printed;
  }

  #readPrinted(figures: ColumnFigures | undefined, n: number): Printed {
    const held = figures?.numbers[n] ?? Number.NaN;
    if (!figures || Number.isNaN(held) || figures.states[n] !== 0) return NOTHING;
    const own = decimalsOf(held);
    if ((figures.traits[n] ?? 0) & FigureTrait.text) return { value: held, unit: 10 ** -Math.min(own, MOST_DECIMALS) };
    const { text } = this.#cells.grid.at(this.#rows[n] ?? 0, figures.column);
    if (this.#numeral.read(text)) {
      const { coefficient, scale } = this.#numeral;
      return { value: coefficient / 10 ** scale, unit: 10 ** -scale };
    }
    const shown = readFigure(text);
    if (shown?.kind !== 'figure') return { value: held, unit: 10 ** -Math.min(own, MOST_DECIMALS) };
    const value = Number(`${shown.value.coefficient}e-${shown.value.scale}`);
    return { value, unit: 10 ** -shown.value.scale };
  }

  /** Tries a rule for a column on some rows; gives up early when too many of them speak against it. */
  fit(place: number, rule: Rule, patience = 0.4, rows = this.sample): Fit {
    switch (rule.kind) {
      case 'linear':
        return this.#over(rows, place, patience, (n) => this.#linear(place, rule.terms, n));
      case 'product':
        return this.#over(rows, place, patience, (n) => this.#product(place, rule.factors, rule.zeros, n));
      case 'cumulative':
        return this.#cumulative(place, rule.of);
      case 'quotient':
      case 'growth':
      case 'share':
        return this.#over(rows, place, patience, (n) => this.#quotient(place, rule, n));
    }
  }

  #over(rows: readonly number[], place: number, patience: number, test: (n: number) => number): Fit {
    let fits = 0;
    let misfits = 0;
    let bits = 0;
    const most = Math.max(1, rows.length * patience);
    const column = this.columns[place];
    for (const n of rows) {
      if (!column || !hasFigure(column, n)) continue;
      const result = test(n);
      if (Number.isNaN(result)) continue;
      if (result < 0) misfits++;
      else if (result > 0) {
        fits++;
        bits += result;
      }
      if (misfits > most) return { ...NO_FIT, misfits };
    }
    return { fits, misfits, tested: fits + misfits, bits };
  }

  sum(terms: readonly Term[], n: number): number {
    let sum = 0;
    for (const { place, sign } of terms) sum += sign * this.number(place, n);
    return sum;
  }

  /** NaN where nothing can be said, negative for a misfit, otherwise the bits of the fit; 0 where it is trivial. */
  #linear(place: number, terms: readonly Term[], n: number): number {
    let sum = 0;
    let present = 0;
    let missing = 0;
    for (const term of terms) {
      const value = this.number(term.place, n);
      if (Number.isNaN(value)) missing++;
      else {
        sum += term.sign * value;
        if (value !== 0) present++;
      }
    }
    const held = this.number(place, n);
    if (missing === terms.length) return Number.NaN;
    if (missing > 0 && !agrees(held, sum)) return Number.NaN;
    if (agrees(held, sum))
      return present > 1 ? Math.max(0.5, bitsOf(sum === 0 ? this.number(terms[0]?.place ?? 0, n) : sum)) : 0;
    const slack = (this.roundedUnit * (terms.length + 1)) / 2;
    if (slack > 0 && Math.abs(held - sum) <= slack * (1 + 1e-9))
      return present > 1 ? Math.max(0.2, bitsOf(sum) - 2 - slack) : 0;
    return -1;
  }

  #product(place: number, factors: readonly number[], zeros: number, n: number): number {
    let product = 10 ** zeros;
    let isPlain = false;
    for (const factor of factors) {
      const value = this.number(factor, n);
      if (Number.isNaN(value)) return Number.NaN;
      if (value === 1 || value === 0) isPlain = true;
      product *= value;
    }
    const held = this.number(place, n);
    const { unit } = this.#printedAt(place, n);
    if (Math.abs(held - product) < unit * (1 - 1e-9) || agrees(held, product))
      return isPlain ? 0 : bitsOf(product, unit) / 2;
    return -1;
  }

  #quotient(place: number, rule: Rule, n: number): number {
    const exact = this.quotientAt(rule, n);
    if (Number.isNaN(exact)) return Number.NaN;
    const column = this.columns[place];
    if (column?.states[n] !== 0) return Number.NaN;
    const { value, unit } = this.#printedAt(place, n);
    if (Number.isNaN(value)) return Number.NaN;
    if (Math.abs(value - exact) >= unit * (1 + 1e-9)) return -1;
    if (exact === 0) return 0;
    const zeros = 'zeros' in rule ? rule.zeros : 0;
    const range = zeros === 2 ? 100 : zeros === 0 && Math.abs(exact) <= 1.5 ? 1 : Math.abs(exact);
    const bits = Math.log2(Math.max(1, range / (2 * unit)));
    // part and whole alike: 100 %
    return exact === 10 ** zeros ? Math.min(1, bits) : Math.min(14, bits);
  }

  /** The exact quotient a row should print; NaN where there is none. */
  quotientAt(rule: Rule, n: number): number {
    switch (rule.kind) {
      case 'quotient': {
        const whole = this.sum(rule.whole, n);
        return whole === 0 ? Number.NaN : (this.sum(rule.part, n) / whole) * 10 ** rule.zeros;
      }
      case 'growth': {
        const before = this.number(rule.before, n);
        return before <= 0 ? Number.NaN : ((this.number(rule.now, n) - before) / before) * 10 ** rule.zeros;
      }
      case 'share': {
        const whole = this.wholeOf(rule.of);
        return whole === 0 ? Number.NaN : (this.number(rule.of, n) / whole) * 10 ** rule.zeros;
      }
      default:
        return Number.NaN;
    }
  }

  /** The total of a column: its total row's, or the sum of the items. */
  wholeOf(place: number): number {
    if (this.totalRow >= 0) return this.number(place, this.totalRow);
    let sum = this.#wholes.get(place);
    if (sum === undefined) {
      sum = 0;
      for (const n of this.items) sum += Number.isNaN(this.number(place, n)) ? 0 : this.number(place, n);
      this.#wholes.set(place, sum);
    }
    return sum;
  }

  #cumulative(place: number, of: number): Fit {
    let fits = 0;
    let misfits = 0;
    let bits = 0;
    for (let i = 1; i < Math.min(this.items.length, 4 * SAMPLE_ROWS); i++) {
      const [n = 0, before = 0] = [this.items[i], this.items[i - 1]];
      const step = this.number(place, n) - this.number(place, before);
      const value = this.number(of, n);
      if (Number.isNaN(step) || Number.isNaN(value)) continue;
      if (!agrees(step, value)) misfits++;
      else if (value !== 0) {
        fits++;
        bits += bitsOf(value);
      }
    }
    const first = this.items[0] ?? -1;
    if (first >= 0 && agrees(this.number(place, first), this.number(of, first)) && this.number(of, first) !== 0) fits++;
    else misfits++;
    return { fits, misfits, tested: fits + misfits, bits };
  }
}

const NOTHING: Printed = { value: Number.NaN, unit: 1 };

/** Rows spread over the table, those with many figures that are not zero first. */
function sampleOf(usable: readonly number[], columns: readonly (ColumnFigures | undefined)[]): readonly number[] {
  if (usable.length <= SAMPLE_ROWS) return usable;
  const step = usable.length / (SAMPLE_ROWS * 4);
  const spread = Array.from({ length: SAMPLE_ROWS * 4 }, (_, i) => usable[Math.floor(i * step)] ?? 0);
  const richness = (n: number): number =>
    columns.reduce(
      (sum, column) =>
        sum + ((column?.numbers[n] ?? 0) !== 0 && !Number.isNaN(column?.numbers[n] ?? Number.NaN) ? 1 : 0),
      0,
    );
  const unique = [...new Set(spread)];
  return unique
    .map((n) => ({ n, rich: richness(n) }))
    .sort((a, b) => b.rich - a.rich)
    .slice(0, SAMPLE_ROWS)
    .map(({ n }) => n)
    .sort((a, b) => a - b);
}
