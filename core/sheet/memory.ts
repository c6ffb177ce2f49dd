import type { Cells } from './cells.ts';
import { changedColumns } from './changed-columns.ts';
import type { ColumnShape } from './column/column-shape.ts';
import type { ColumnFigures } from './figures.ts';
import type { BodyRow } from './row/body-row.ts';
import type { RowStructure } from './row/row-sums.ts';

/**
 * What was made of the columns and rows of a sheet (기억). After changes to some cells the sheet is looked at again, and what depends
 * on none of them is not made anew.
 */
export class Memory {
  readonly shapes: Store<ColumnShape>;
  readonly figures: Store<ColumnFigures>;
  /** Rows as their labels describe them. */
  readonly rows: Store<readonly BodyRow[]>;
  /** Structures by the very rows and columns they were found in. */
  readonly #structures: KnownStructure[];

  constructor(before?: Memory, changed: ReadonlySet<number> = new Set()) {
    this.shapes = new Store(before?.shapes, changed);
    this.figures = new Store(before?.figures, changed);
    this.rows = new Store(before?.rows, changed);
    this.#structures = before ? before.#structures.slice() : [];
  }

  /** The structure found in the same rows by the same figures before. */
  structureOf(rows: readonly BodyRow[], columns: readonly ColumnFigures[]): RowStructure | undefined {
    return this.#structures.find(
      (known) =>
        known.rows === rows &&
        known.columns.length === columns.length &&
        known.columns.every((each, n) => each === columns[n]),
    )?.structure;
  }

  /** Keeps a structure that no formula had a say in. */
  keepStructure(known: KnownStructure): void {
    this.#structures.push(known);
  }
}

const memories = new WeakMap<Cells, Memory>();

/** The memory of the cells of a sheet. */
export function memoryOf(cells: Cells): Memory {
  const memory = memories.get(cells) ?? new Memory();
  memories.set(cells, memory);
  return memory;
}

/** Hands over what was made of a sheet to the same sheet after changes, without what depends on a changed column. */
export function handOver(before: Cells, after: Cells): void {
  const changed = changedColumns(before.grid.sheet, after.grid.sheet);
  if (changed && before.width === after.width) memories.set(after, new Memory(memoryOf(before), changed));
}

interface KnownStructure {
  readonly rows: readonly BodyRow[];
  readonly columns: readonly ColumnFigures[];
  readonly structure: RowStructure;
}

interface Entry<Made> {
  /** The columns of the sheet it depends on. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly made: Made;
}

/** Things made of some columns of a sheet in some of its rows, by a name. */
export class Store<Made> {
  readonly #entries = new Map<string, Entry<Made>>();

  constructor(before?: Store<Made>, changed: ReadonlySet<number> = new Set()) {
    for (const [name, entry] of before ? before.#entries : [])
      if (!entry.columns.some((column) => changed.has(column))) this.#entries.set(name, entry);
  }

  /** What was made under a name of the same rows; `undefined` where nothing was, or a cell it depends on has changed. */
  recall(name: string, rows: readonly number[]): Made | undefined {
    const entry = this.#entries.get(nameOf(name, rows));
    return entry && areSame(entry.rows, rows) ? entry.made : undefined;
  }

  /** Keeps what was made of some columns, and gives it back. */
  keep(name: string, columns: readonly number[], rows: readonly number[], made: Made): Made {
    this.#entries.set(nameOf(name, rows), { columns, rows, made });
    return made;
  }
}

function nameOf(name: string, rows: readonly number[]): string {
  return `${name} ${rows[0] ?? -1} ${rows.length}`;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((row, n) => row === b[n]));
}
