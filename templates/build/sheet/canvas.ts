import type { Rectangle } from '../../../core/index.ts';
import type { CellDescription, RowDescription, StyleDescription } from '../../ooxml/index.ts';
import { cellContent, type Content, type Entry } from '../figure/figure.ts';

/** Cells, merges and heights as they are written, for a sheet laid out from the top. */
export class Canvas {
  readonly cells: CellDescription[] = [];
  readonly merges: Rectangle[] = [];
  readonly rows: RowDescription[] = [];

  /** Writes a cell. */
  write(row: number, column: number, content: Content | Entry, style?: StyleDescription): void {
    this.cells.push({ row, column, content: cellContent(content), ...(style ? { style } : {}) });
  }

  /** Writes a cell that covers several; all of them have its style, so that its border is whole. */
  writeOver(area: Rectangle, content: Content | Entry, style?: StyleDescription): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.write(row, column, row === area.row && column === area.column ? content : null, style);
      }
    }
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  /** Sets the height of a row in points. */
  setHeight(row: number, height: number): void {
    this.rows.push({ row, height });
  }
}
