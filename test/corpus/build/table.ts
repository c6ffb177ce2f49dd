import type { TrueTable } from '../truth.ts';
import type { Calculation } from './calculation.ts';
import { inputsOf } from './calculation.ts';
import type { Column } from './column.ts';
import { Figures } from './figures.ts';
import { cellOf, shown, type Signs } from './look.ts';
import { nativeOf, rangeOf, type Cells } from './native.ts';
import { nameAt, placeOf, type Paper, type PaperCell } from './paper.ts';
import { rowsOf, type Node, type Row } from './rows.ts';
import { layHeading } from './heading.ts';

/** A label that asks for the heading to be printed again. */
export const HEADING_AGAIN = '#heading';

type Native = 'totals' | Calculation['kind'];

/** Where and how a table is laid on a sheet. */
export interface Layout extends Signs {
  /** Its upper left cell. */
  readonly at: string;
  readonly unit: TrueTable['unit'];
  readonly orientation?: TrueTable['orientation'];
  /** What is a native formula: totals, differences, quotients …; nothing by default. */
  readonly native?: readonly Native[] | 'all';
  /** Whether native quotients are rounded in the formula. */
  readonly rounds?: boolean;
  /** Whether headings are merged over their columns (default), or their group stands in the first cell only. */
  readonly mergesHeads?: boolean;
  /** Label columns whose equal neighbours are merged. */
  readonly mergesLabels?: readonly string[];
  readonly isPlain?: boolean;
}

/** A table on its sheet. */
export class Table {
  readonly paper: Paper;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly figures: Figures;
  readonly layout: Layout;
  /** Heading rows (of a transposed table: columns). */
  readonly depth: number;
  readonly #lines: readonly number[];

  constructor(paper: Paper, columns: readonly Column[], nodes: readonly Node[], layout: Layout) {
    this.paper = paper;
    this.columns = columns;
    this.rows = rowsOf(nodes);
    this.layout = layout;
    this.figures = new Figures(columns, this.rows);
    this.depth = Math.max(...columns.map(({ head }) => (typeof head === 'string' ? 1 : head.length)));
    this.#lines = this.#linesOfRows();
    layHeading(this, this.depth, 0);
    for (const row of this.rows.keys()) this.#layRow(row);
    for (const key of layout.mergesLabels ?? []) this.#mergeLabels(key);
  }

  get isTransposed(): boolean {
    return this.layout.orientation === 'columns';
  }

  #linesOfRows(): readonly number[] {
    let line = this.depth;
    return this.rows.map(({ labels }) => {
      const own = line;
      line += labels === HEADING_AGAIN ? this.depth : 1;
      return own;
    });
  }

  /** The cell of a line (from the first heading line) and a column. */
  place(line: number, column: number): string {
    const origin = placeOf(this.layout.at);
    const [down, right] = this.isTransposed ? [column, line] : [line, column];
    return nameAt(origin.row + down, origin.column + right);
  }

  /** The name of a row's cell. */
  cell(row: number, key: string): string {
    return this.place(this.#lines[row] ?? 0, this.#columnAt(key));
  }

  #columnAt(key: string): number {
    const place = this.columns.findIndex((column) => column.key === key);
    if (place < 0) throw new Error(`no column ${key}`);
    return place;
  }

  /** The column of a key. */
  column(key: string): Column {
    const column = this.columns[this.#columnAt(key)];
    if (!column) throw new Error(`no column ${key}`);
    return column;
  }

  /** The row a label stands in. */
  row(label: string): number {
    const place = this.rows.findIndex(({ labels }) => labels === label || Object.values(labels).includes(label));
    if (place < 0) throw new Error(`no row ${label}`);
    return place;
  }

  /** What a cell rightly shows. */
  shown(row: number, key: string): string {
    return shown(this.column(key), this.figures.at(row, key).printed);
  }

  get lastLine(): number {
    return (this.#lines.at(-1) ?? 0) + (this.rows.at(-1)?.labels === HEADING_AGAIN ? this.depth - 1 : 0);
  }

  get range(): string {
    return `${this.place(0, 0)}:${this.place(this.lastLine, this.columns.length - 1)}`;
  }

  #layRow(row: number): void {
    const own = this.rows[row];
    if (!own) return;
    if (own.labels === HEADING_AGAIN) return layHeading(this, this.depth, this.#lines[row] ?? 0);
    let isFirst = true;
    for (const column of this.columns) {
      const label =
        typeof own.labels === 'string' ? (isFirst && column.isText ? own.labels : undefined) : own.labels[column.key];
      if (column.isText) isFirst = false;
      const indent = column.isText && own.indent > 0 ? { indent: own.indent } : {};
      const cell: PaperCell = label === undefined ? this.#figureCell(row, column) : { value: label, ...indent };
      const looks = { ...(own.isBold ? { bold: true } : {}), ...(this.layout.isPlain ? {} : { boxed: true }) };
      if (cell.value !== null || !this.layout.isPlain)
        this.paper.put(this.cell(row, column.key), { ...cell, ...looks });
    }
  }

  #figureCell(row: number, column: Column): PaperCell {
    const result = this.figures.at(row, column.key);
    const cell = cellOf(column, result, this.layout);
    const formula = result.printed === null ? undefined : this.native(row, column);
    return formula === undefined ? cell : { ...cell, formula };
  }

  /** The native formula of a cell, where the layout asks for one. */
  native(row: number, column: Column): string | undefined {
    const own = this.rows[row];
    if (!own || own.values[column.key] !== undefined || column.show?.startsWith('text')) return undefined;
    const isSum = own.kind === 'total' || own.kind === 'subtotal';
    const isOwnSum = isSum && (column.calculation === undefined || column.totals === 'sum');
    const kind: Native | undefined = isOwnSum ? 'totals' : column.calculation?.kind;
    const { native = [] } = this.layout;
    if (kind === undefined || (native !== 'all' && !native.includes(kind))) return undefined;
    if (isOwnSum) return this.sumFormula(row, column.key);
    const cells: Cells = {
      own: (key) => this.cell(row, key),
      at: (other, key) => this.cell(other, key),
      items: this.figures.items,
      total: this.figures.total,
    };
    return column.calculation && nativeOf(column, column.calculation, cells, this.layout.rounds ?? false);
  }

  /** The sum of a total's parts, or of the parts given. */
  sumFormula(row: number, key: string, parts = this.rows[row]?.parts ?? []): string {
    const isContiguous = parts.every((part, n) => n === 0 || part === (parts[n - 1] ?? 0) + 1);
    return rangeOf(
      parts.map((part) => this.cell(part, key)),
      isContiguous,
    );
  }

  #mergeLabels(key: string): void {
    const label = (row: number): string => String(this.paper.get(this.cell(row, key)).value ?? '');
    let from = 0;
    for (let row = 1; row <= this.rows.length; row++) {
      if (
        row < this.rows.length &&
        (label(row) === label(from) || label(row) === '') &&
        this.rows[row]?.kind !== 'heading'
      )
        continue;
      if (label(from) !== '' && row - 1 > from) {
        this.paper.merge(`${this.cell(from, key)}:${this.cell(row - 1, key)}`);
        for (let covered = from + 1; covered < row; covered++)
          this.paper.change(this.cell(covered, key), { value: null });
      }
      from = row;
    }
  }

  /** The other cells where a wrong figure in this one shows. */
  dependents(row: number, key: string): readonly string[] {
    const found = new Set<string>();
    this.#follow(row, key, found);
    found.delete(this.cell(row, key));
    return [...found];
  }

  #follow(row: number, key: string, found: Set<string>): void {
    const name = this.cell(row, key);
    if (found.has(name)) return;
    found.add(name);
    for (const column of this.columns) {
      if (!column.calculation || !inputsOf(column.calculation).includes(key)) continue;
      const everywhere =
        column.calculation.kind !== 'difference' &&
        column.calculation.kind !== 'quotient' &&
        column.calculation.kind !== 'product';
      for (const other of everywhere ? this.rows.keys() : [row]) this.#follow(other, column.key, found);
    }
    this.rows.forEach(({ parts }, other) => {
      if (parts.includes(row)) this.#follow(other, key, found);
    });
  }
}
