import type { Area } from '../truth.ts';

/** What a cell of a neutral sheet holds; a formula's value is put in by LibreOffice. */
export interface PaperCell {
  readonly value: string | number | null;
  readonly formula?: string | undefined;
  readonly format?: string;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly boxed?: boolean;
  readonly shaded?: boolean;
  readonly comment?: string;
}

/** A sheet that any of the writers can write. */
export interface PaperSheet {
  readonly name: string;
  /** By `row column`, both from 1. */
  readonly cells: Record<string, PaperCell>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly widths: Record<string, number>;
}

/** Letters of a column, from 1. */
export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : `${letters(Math.floor((column - 1) / 26))}${letters(((column - 1) % 26) + 1)}`;
}

/** A place from its name: `C6` is row 6, column 3. */
export function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, word = 'A', row = '1'] = /^([A-Z]+)([0-9]+)$/.exec(name) ?? [];
  let column = 0;
  for (const letter of word) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** Names a place. */
export function nameAt(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** One sheet being filled. */
export class Paper {
  readonly name: string;
  readonly #cells = new Map<string, PaperCell>();
  readonly #merges: string[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #widths = new Map<string, number>();
  readonly notATable: Area[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Puts something in a cell, over what stood there. */
  put(place: string, cell: PaperCell | string | number): this {
    const { row, column } = placeOf(place);
    this.#cells.set(`${row} ${column}`, typeof cell === 'object' ? cell : { value: cell });
    return this;
  }

  /** Puts values side by side, `null` for none. */
  line(place: string, values: readonly (PaperCell | string | number | null)[]): this {
    const { row, column } = placeOf(place);
    values.forEach((value, n) => {
      if (value !== null) this.put(nameAt(row, column + n), value);
    });
    return this;
  }

  /** Changes a cell and keeps its looks. */
  change(place: string, change: Partial<PaperCell>): this {
    return this.put(place, { ...this.get(place), ...change });
  }

  /** What stands in a cell. */
  get(place: string): PaperCell {
    const { row, column } = placeOf(place);
    return this.#cells.get(`${row} ${column}`) ?? { value: null };
  }

  merge(range: string): this {
    const [from = '', to = ''] = range.split(':');
    if (to !== '' && from !== to) this.#merges.push(range);
    return this;
  }

  hideRow(row: number): this {
    this.#hiddenRows.push(row);
    return this;
  }

  hideColumn(column: string): this {
    this.#hiddenColumns.push(placeOf(`${column}1`).column);
    return this;
  }

  width(column: string, characters: number): this {
    this.#widths.set(column, characters);
    return this;
  }

  /** Says that a range is no table, though figures stand in it. */
  noTable(range: string): this {
    this.notATable.push({ sheet: this.name, range });
    return this;
  }

  /** Whether any cell has a formula. */
  get hasFormula(): boolean {
    return [...this.#cells.values()].some(({ formula }) => formula !== undefined);
  }

  /** The sheet as it goes to a writer. */
  sheet(): PaperSheet {
    return {
      name: this.name,
      cells: Object.fromEntries(this.#cells),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      widths: Object.fromEntries(this.#widths),
    };
  }
}
