import { calculated, type Result, type Surroundings } from './calculation.ts';
import type { Column } from './column.ts';
import { sumOf, whole, type Exact } from './exact.ts';
import { numberIn, type Row } from './rows.ts';

/** Every figure of a table, worked out once and exactly. */
export class Figures implements Surroundings {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #rows: readonly Row[];
  readonly #results = new Map<string, Result>();
  readonly items: readonly number[];
  readonly total: number | undefined;

  constructor(columns: readonly Column[], rows: readonly Row[]) {
    this.#columns = new Map(columns.map((column) => [column.key, column]));
    this.#rows = rows;
    this.items = [...rows.keys()].filter((row) => rows[row]?.kind === 'item');
    const totals = [...rows.keys()].filter((row) => rows[row]?.kind === 'total');
    this.total = totals[0];
  }

  /** What a cell prints and where it comes from. */
  at(row: number, key: string): Result {
    const name = `${row} ${key}`;
    const known = this.#results.get(name);
    if (known) return known;
    const result = this.#work(row, key);
    this.#results.set(name, result);
    return result;
  }

  /** The number in a cell; a dash counts as zero. */
  figure(row: number, key: string): Exact | null {
    const { printed } = this.at(row, key);
    if (printed === '-') return whole(0);
    return typeof printed === 'string' ? null : printed;
  }

  #work(row: number, key: string): Result {
    const own = this.#rows[row];
    const column = this.#columns.get(key);
    if (!own || !column) throw new Error(`no ${key} in row ${row}`);
    const typed = own.values[key];
    if (typed !== undefined) return { printed: typeof typed === 'string' ? typed : numberIn(typed) };
    if (own.kind === 'heading' || column.isText) return { printed: null };
    const isSum = own.kind === 'total' || own.kind === 'subtotal';
    if (isSum && column.totals === 'none') return { printed: null };
    if (column.calculation && !(isSum && column.totals === 'sum')) return calculated(column.calculation, this, row);
    if (!isSum) return { printed: null };
    const parts = own.parts.map((part) => this.figure(part, key)).filter((figure) => figure !== null);
    return { printed: parts.length > 0 ? sumOf(parts) : null };
  }
}
