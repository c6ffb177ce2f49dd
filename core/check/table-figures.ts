import { addFixed, fixed, fixedOfDouble, type Fixed } from '../number/fixed.ts';
import type { RowKind, RowTotal } from '../sheet/table.ts';
import type { BoundTable } from './bound-table.ts';
import { heldFigures, type FigureAt } from './exact.ts';

/**
 * The figures of a table as they ought to be: what is typed in, with totals and results put right as they are checked,
 * so that one wrong cell does not make all that follows from it wrong.
 */
export class Figures {
  readonly #bound: BoundTable;
  readonly #held: FigureAt;
  /** Figures put right, by column and row. */
  readonly #right = new Map<number, Map<number, Fixed>>();
  readonly #doubted = new Set<string>();
  readonly #wholes = new Map<number, Fixed | undefined>();
  readonly #kinds: readonly RowKind[];
  readonly #total: RowTotal | undefined;

  constructor(bound: BoundTable) {
    this.#bound = bound;
    this.#held = heldFigures(bound);
    this.#kinds = bound.table.rows.map(({ kind }) => kind);
    const totals = bound.table.sums.filter(({ place }) => this.#kinds[place] === 'total');
    this.#total = totals.at(-1);
  }

  /** Whether relations hold in a row: headings and carry-overs are none of the table's figures. */
  isCounted(n: number): boolean {
    const kind = this.#kinds[n];
    return kind !== 'heading' && kind !== 'carry';
  }

  /** What the row is. */
  kindAt(n: number): RowKind {
    return this.#kinds[n] ?? 'item';
  }

  /** The figure of a cell, put right where it was found wrong. */
  exact(place: number, n: number): Fixed | undefined {
    return this.#right.get(place)?.get(n) ?? this.#held(place, n);
  }

  /** The figure of a cell as it stands. */
  held(place: number, n: number): Fixed | undefined {
    return this.#held(place, n);
  }

  /** The same as a double; NaN where there is none. */
  number(place: number, n: number): number {
    const right = this.#right.get(place)?.get(n);
    if (right) return Number(`${right.coefficient}e-${right.scale}`);
    return this.#bound.table.figures[place]?.numbers[n] ?? Number.NaN;
  }

  /** Whether a figure was put right. */
  isRight(place: number, n: number): boolean {
    return this.#right.get(place)?.has(n) === true;
  }

  /** Puts a figure right for all that follows from it. */
  set(place: number, n: number, value: Fixed): void {
    const column = this.#right.get(place) ?? new Map<number, Fixed>();
    column.set(n, value);
    this.#right.set(place, column);
    this.#wholes.delete(place);
  }

  /** Leaves a result alone that others bear out, though its own rule does not. */
  doubt(place: number, n: number): void {
    this.#doubted.add(`${place} ${n}`);
  }

  /** Whether the rule of a result says nothing in a row. */
  isDoubted(place: number, n: number): boolean {
    return this.#doubted.has(`${place} ${n}`);
  }

  /** What the parts of a column are shares of: the total of the row's group, or of all items. */
  wholeOf(place: number, _n: number): Fixed | undefined {
    if (!this.#wholes.has(place)) this.#wholes.set(place, this.#wholeOf(place));
    return this.#wholes.get(place);
  }

  #wholeOf(place: number): Fixed | undefined {
    const total = this.#total?.place ?? this.#kinds.indexOf('total');
    if (total >= 0) return this.exact(place, total);
    let sum = fixed(0n);
    let isAny = false;
    this.#kinds.forEach((kind, n) => {
      const value = kind === 'item' ? this.number(place, n) : Number.NaN;
      const exact = Number.isNaN(value) ? undefined : fixedOfDouble(value);
      if (!exact) return;
      sum = addFixed(sum, exact);
      isAny = true;
    });
    return isAny ? sum : undefined;
  }
}
