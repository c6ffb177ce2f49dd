import { decimalsOf } from '../sheet/figures.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import { inputsOfRule, isQuotientRule, type Rule } from '../sheet/relation/relation.ts';
import { NOT_ADDED } from '../sheet/role-groups.ts';
import type { RowTotal } from '../sheet/table.ts';
import { placedCell, readingOf, type BoundTable } from './bound-table.ts';

/** What another value of a cell would bring right, and what it would bring wrong. */
export interface Weight {
  readonly fixed: number;
  readonly broken: number;
}

/** Whether a calculation comes out now and with another value; `undefined` where it says nothing. */
type Outcome = { readonly now: boolean; readonly then: boolean } | undefined;

/**
 * What the other calculations of a table say about one cell (방증): its row's rules and the totals of its column. A formula
 * follows a wrong figure, so only typed results bear witness.
 */
export class Evidence {
  readonly #bound: BoundTable;
  /** Laid out when a figure is first asked about: most tables contradict nothing. */
  #totals: ReadonlyMap<number, readonly RowTotal[]> | undefined;
  readonly #sums = new Map<string, number>();

  constructor(bound: BoundTable) {
    this.#bound = bound;
  }

  /** Weighs another value of a cell. */
  weigh(place: number, n: number, value: number): Weight {
    if (Number.isNaN(value) || !this.#isPlausible(place, value)) return { fixed: 0, broken: 1 };
    const outcomes = [...this.#rules(place, n, value), ...this.#columnTotals(place, n, value)];
    return {
      fixed: outcomes.filter((outcome) => outcome && !outcome.now && outcome.then).length,
      broken: outcomes.filter((outcome) => outcome?.now && !outcome.then).length,
    };
  }

  /** The sum of what a total adds up in a column. */
  sumOf(place: number, { place: total, addends }: RowTotal): number {
    const key = `${place} ${total}`;
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = 0;
      for (const addend of addends) {
        const value = numberAt(this.#bound, place, addend);
        if (!Number.isNaN(value)) sum += value;
      }
      this.#sums.set(key, sum);
    }
    return sum;
  }

  /** Whether the figure of a cell follows from others as its formula says. */
  isCalculated(place: number, n: number): boolean {
    return placedCell(this.#bound, place, n).cell.formula !== null;
  }

  /** A column keeps its decimals; figures typed in that are never negative stay so. */
  #isPlausible(place: number, value: number): boolean {
    const own = this.#bound.table.figures[place];
    if (!own || decimalsOf(value) > Math.max(own.decimals, 2)) return false;
    return value >= 0 || own.hasNegatives || this.#bound.rules.has(place);
  }

  #rules(place: number, n: number, value: number): readonly Outcome[] {
    return [...this.#bound.rules].map(([result, { rule }]): Outcome => {
      if (result !== place && !inputsOfRule(rule).includes(place)) return undefined;
      if (rule.kind === 'share' || rule.kind === 'cumulative' || this.isCalculated(result, n)) return undefined;
      const now = this.#holds(result, rule, n, (at) => numberAt(this.#bound, at, n));
      const then = this.#holds(result, rule, n, (at) => (at === place ? value : numberAt(this.#bound, at, n)));
      return now === undefined || then === undefined ? undefined : { now, then };
    });
  }

  #columnTotals(place: number, n: number, value: number): readonly Outcome[] {
    const { table, rules } = this.#bound;
    const rule = rules.get(place)?.rule;
    if (NOT_ADDED.has(table.columns[place]?.role ?? 'other') || (rule && isQuotientRule(rule))) return [];
    this.#totals ??= totalsByRow(table.sums.filter(({ fits }) => fits > 0));
    return (this.#totals.get(n) ?? []).map((total): Outcome => {
      const held = numberAt(this.#bound, place, total.place);
      if (Number.isNaN(held) || this.isCalculated(place, total.place)) return undefined;
      const sum = this.sumOf(place, total);
      if (total.place === n) return { now: agrees(held, sum), then: agrees(value, sum) };
      const own = numberAt(this.#bound, place, n);
      return { now: agrees(held, sum), then: agrees(held, sum - (Number.isNaN(own) ? 0 : own) + value) };
    });
  }

  /** Whether a rule comes out in a row with given figures; `undefined` where nothing can be said. */
  #holds(result: number, rule: Rule, n: number, figure: (place: number) => number): boolean | undefined {
    const held = figure(result);
    if (Number.isNaN(held) || this.#bound.table.figures[result]?.states[n] !== 0) return undefined;
    const exact = exactOf(rule, figure);
    if (Number.isNaN(exact)) return undefined;
    if (rule.kind === 'linear') return agrees(held, exact);
    const unit = this.#lastDigit(result, n);
    return Math.abs(exact - held) < unit * (1 + 1e-9);
  }

  #lastDigit(place: number, n: number): number {
    const reading = readingOf(this.#bound, place, n);
    return reading.kind === 'figure' ? 10 ** -reading.printed.scale : 1;
  }
}

function totalsByRow(totals: readonly RowTotal[]): ReadonlyMap<number, readonly RowTotal[]> {
  const found = new Map<number, RowTotal[]>();
  for (const total of totals) {
    for (const row of [total.place, ...total.addends]) {
      const known = found.get(row);
      if (known) known.push(total);
      else found.set(row, [total]);
    }
  }
  return found;
}

/** What a rule gives in a row; NaN where it says nothing. */
function exactOf(rule: Rule, figure: (place: number) => number): number {
  switch (rule.kind) {
    case 'linear':
      return rule.terms.reduce((all, { place, sign }) => all + sign * figure(place), 0);
    case 'growth': {
      const before = figure(rule.before);
      return before > 0 ? ((figure(rule.now) - before) / before) * 10 ** rule.zeros : Number.NaN;
    }
    case 'quotient': {
      const [part, whole] = [rule.part, rule.whole].map((terms) =>
        terms.reduce((all, { place, sign }) => all + sign * figure(place), 0),
      );
      return part === undefined || !whole ? Number.NaN : (part / whole) * 10 ** rule.zeros;
    }
    default:
      return Number.NaN;
  }
}

/** The figure of a cell as it stands; NaN where there is none. */
export function numberAt({ table }: BoundTable, place: number, n: number): number {
  return table.figures[place]?.numbers[n] ?? Number.NaN;
}
