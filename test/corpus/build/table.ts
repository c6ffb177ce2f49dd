import type { TrueTable } from '../truth.ts';
import type { Calculation } from './calculation.ts';
import type { Column } from './column.ts';
import { dependentsOf } from './dependents.ts';
import { Figures } from './figures.ts';
import { labelOf, mergeLabels } from './labels.ts';
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
    for (const key of layout.mergesLabels ?? []) mergeLabels(this, key);
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
    const first = this.columns.find(({ isText }) => isText)?.key;
    const looks = { ...(own.isBold ? { bold: true } : {}), ...(this.layout.isPlain ? {} : { boxed: true }) };
    for (const column of this.columns) {
      const label = labelOf(own, column.key, column.key === first);
      const indent = column.isText && own.indent > 0 ? { indent: own.indent } : {};
      const cell: PaperCell = label === undefined ? this.#figureCell(row, column) : { value: label, ...indent };
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
    const { native = [], rounds = false } = this.layout;
    const kind = this.#kindOf(row, column);
    if (kind === undefined || (native !== 'all' && !native.includes(kind))) return undefined;
    if (kind === 'totals') return this.sumFormula(row, column.key);
    const cells: Cells = {
      own: (key) => this.cell(row, key),
      at: (other, key) => this.cell(other, key),
      items: this.figures.items,
      total: this.figures.total,
    };
    return column.calculation && nativeOf(column, column.calculation, cells, rounds);
  }

  /** Whether a cell is a sum, something calculated, or typed. */
  #kindOf(row: number, column: Column): Native | undefined {
    const own = this.rows[row];
    if (!own || own.values[column.key] !== undefined || column.show?.startsWith('text')) return undefined;
    const isSum = own.kind === 'total' || own.kind === 'subtotal';
    return isSum && (column.calculation === undefined || column.totals === 'sum') ? 'totals' : column.calculation?.kind;
  }

  /** The sum of a total's parts, or of the parts given. */
  sumFormula(row: number, key: string, parts = this.rows[row]?.parts ?? []): string {
    const isContiguous = parts.every((part, n) => n === 0 || part === (parts[n - 1] ?? 0) + 1);
    return rangeOf(
      parts.map((part) => this.cell(part, key)),
      isContiguous,
    );
  }

  /** The other cells where a wrong figure in this one shows. */
  dependents(row: number, key: string): readonly string[] {
    return dependentsOf(this, row, key);
  }
}
