import type { ColumnFigures } from '../figures.ts';
import { agrees } from '../relation/agreement.ts';
import { placesWhere } from '../places.ts';
import type { BodyRow } from './body-row.ts';

/** Rows from one place to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How well some rows add up to another. */
export interface SumFit {
  readonly addends: readonly number[];
  /** Columns in which the sum is right. */
  readonly fits: number;
  /** Columns in which there is something to add up. */
  readonly tested: number;
}

/** Sums of the leaf rows in any span at once, by running sums. */
export class SpanSums {
  readonly #columns: readonly ColumnFigures[];
  readonly #leaves: readonly number[];
  /** How many leaves stand before each row. */
  readonly #before: Int32Array;
  readonly #running: readonly Float64Array[];

  constructor(rows: readonly BodyRow[], columns: readonly ColumnFigures[], isLeaf: readonly boolean[]) {
    this.#columns = columns;
    this.#leaves = placesWhere(isLeaf, (each) => each);
    this.#before = new Int32Array(rows.length + 1);
    for (let n = 0; n < rows.length; n++) this.#before[n + 1] = (this.#before[n] ?? 0) + (isLeaf[n] ? 1 : 0);
    this.#running = columns.map(({ numbers }) => {
      const running = new Float64Array(this.#leaves.length + 1);
      this.#leaves.forEach((leaf, i) => {
        const value = numbers[leaf] ?? Number.NaN;
        running[i + 1] = (running[i] ?? 0) + (Number.isNaN(value) ? 0 : value);
      });
      return running;
    });
  }

  /** All leaves. */
  whole(): readonly number[] {
    return this.#leaves;
  }

  /** The span that fits a total best; the first of equals. The total itself is never one of its addends. */
  best(place: number, spans: readonly Span[]): SumFit | undefined {
    let best: { readonly span: Span; readonly fits: number; readonly tested: number } | undefined;
    for (const span of spans) {
      if (this.#count(span) === 0) continue;
      const fit = this.#fit(place, span);
      if (!best || fit.fits > best.fits) best = { span, ...fit };
      if (best.fits > 0 && best.fits === best.tested) break;
    }
    if (!best) return undefined;
    const { from, to } = best.span;
    return {
      addends: this.#leaves.slice(this.#before[from] ?? 0, this.#before[to] ?? 0),
      fits: best.fits,
      tested: best.tested,
    };
  }

  /** How well the figures of some rows add up to those of another. */
  fitOf(place: number, addends: readonly number[]): { readonly fits: number; readonly tested: number } {
    let fits = 0;
    let tested = 0;
    for (const { numbers } of this.#columns) {
      const whole = numbers[place] ?? Number.NaN;
      let sum = 0;
      for (const addend of addends) sum += Number.isNaN(numbers[addend] ?? Number.NaN) ? 0 : (numbers[addend] ?? 0);
      if (Number.isNaN(whole) || (whole === 0 && sum === 0)) continue;
      tested++;
      if (agrees(whole, sum)) fits++;
    }
    return { fits, tested };
  }

  /** The one addend that is too much in every column, two of them at least; `undefined` when there is none. */
  besides(place: number, addends: readonly number[]): number | undefined {
    const gaps = this.#columns.flatMap(({ numbers }) => {
      const whole = numbers[place] ?? Number.NaN;
      const sum = addends.reduce(
        (total, addend) => total + (Number.isNaN(numbers[addend] ?? Number.NaN) ? 0 : (numbers[addend] ?? 0)),
        0,
      );
      return Number.isNaN(whole) || agrees(whole, sum) ? [] : [{ numbers, gap: sum - whole }];
    });
    if (gaps.length < 2) return undefined;
    return addends.find((addend) => gaps.every(({ numbers, gap }) => agrees(numbers[addend] ?? Number.NaN, gap)));
  }

  #count({ from, to }: Span): number {
    return (this.#before[to] ?? 0) - (this.#before[from] ?? 0);
  }

  #fit(place: number, { from, to }: Span): { readonly fits: number; readonly tested: number } {
    let fits = 0;
    let tested = 0;
    this.#columns.forEach(({ numbers, decimals }, c) => {
      const whole = numbers[place] ?? Number.NaN;
      const running = this.#running[c];
      const sum = (running?.[this.#before[to] ?? 0] ?? 0) - (running?.[this.#before[from] ?? 0] ?? 0);
      if (Number.isNaN(whole) || (whole === 0 && sum === 0)) return;
      tested++;
      // the difference of two running sums of decimals carries their noise
      if (agrees(whole, sum) || (decimals > 0 && Math.abs(whole - sum) < 10 ** -(decimals + 2))) fits++;
    });
    return { fits, tested };
  }
}
