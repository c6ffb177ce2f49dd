import { contains } from '../../../core/sheet/address.ts';
import { bounding, intersect } from './region.ts';
import type { Rectangle } from './region.ts';
import { standardStyle } from './style.ts';
import type { Style, StyleKey, StyleValue } from './style.ts';
import type { CellValue } from './value.ts';

/** One cell: what was entered, what it comes to, how it looks. */
export interface Cell {
  /** The formula with its `=`, or null. */
  formula: string | null;
  value: CellValue;
  style: Map<StyleKey, StyleValue>;
}

/** A rule that formats cells by a formula, the only kind the book keeps. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'Custom';
  readonly areas: readonly Rectangle[];
  formula: string;
  fillColor: string;
  fontColor: string;
  isBold: boolean;
  isItalic: boolean;
  priority: number;
  stopIfTrue: boolean;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet of the book: a sparse grid and what belongs to it. */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Charts that came with the sheet from a file; they are counted, not drawn. */
  charts = 0;
  enableCalculation = true;
  frozen: Rectangle | null = null;
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rowStyles = new Map<number, Map<StyleKey, StyleValue>>();
  readonly columnStyles = new Map<number, Map<StyleKey, StyleValue>>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly customProperties = new Map<string, string>();
  merges: Rectangle[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protection: { options: Readonly<Record<string, unknown>>; password: string } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell at a place, made when there is none. */
  ensureCell(row: number, column: number): Cell {
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    this.cells.set(row, line);
    const found = line.get(column);
    if (found) return found;
    const made: Cell = { formula: null, value: null, style: new Map() };
    line.set(column, made);
    return made;
  }

  styleAt(row: number, column: number, key: StyleKey): StyleValue {
    const layers: (Style | undefined)[] = [
      this.cell(row, column)?.style,
      this.rowStyles.get(row),
      this.columnStyles.get(column),
    ];
    for (const layer of layers) {
      const value = layer?.get(key);
      if (value !== undefined) return value;
    }
    return standardStyle(key);
  }

  numberFormatAt(row: number, column: number): string {
    return String(this.styleAt(row, column, 'numberFormat'));
  }

  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** Calls the visitor for each stored cell of a region, row by row. */
  visit(area: Rectangle, visitor: (cell: Cell, row: number, column: number) => void): void {
    const isSmall = area.rows <= this.cells.size;
    const rows = isSmall
      ? Array.from({ length: area.rows }, (_, offset) => area.row + offset)
      : [...this.cells.keys()].filter((row) => row >= area.row && row < area.row + area.rows).sort((a, b) => a - b);
    for (const row of rows) {
      const line = this.cells.get(row);
      if (!line) continue;
      const columns = [...line.keys()].filter((column) => contains(area, row, column)).sort((a, b) => a - b);
      for (const column of columns) {
        const cell = line.get(column);
        if (cell) visitor(cell, row, column);
      }
    }
  }

  /** The smallest region with content (and, unless `valuesOnly`, with format); `undefined` on an empty sheet. */
  usedRegion(valuesOnly: boolean, within?: Rectangle): Rectangle | undefined {
    let used: Rectangle | undefined;
    const include = (area: Rectangle): void => {
      used = used ? bounding(used, area) : area;
    };
    for (const [row, line] of this.cells) {
      for (const [column, cell] of line) {
        if (within && !contains(within, row, column)) continue;
        const isUsed = cell.formula !== null || cell.value !== null || (!valuesOnly && cell.style.size > 0);
        if (isUsed) include({ row, column, rows: 1, columns: 1 });
      }
    }
    if (!valuesOnly) {
      for (const merge of this.merges) {
        const part = within ? intersect(within, merge) : merge;
        if (part) include(part);
      }
    }
    return used;
  }
}
