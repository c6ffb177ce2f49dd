import { cellName, columnLetters, rangeName, type Rectangle } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';
import type { CellDescription, RowDescription, SheetDescription } from './description/index.ts';
import { attributeText } from './markup.ts';
import type { StringRegistry } from './strings.ts';
import type { StyleRegistry } from './styles.ts';
import { rowAttributes } from './view.ts';

/** A sheet's rows as markup, and what they cover. */
export interface WrittenCells {
  readonly markup: string;
  readonly area: Rectangle | undefined;
  readonly hasFormulas: boolean;
}

/** Writes the rows of a sheet; the same cell described twice is a programmer's fault. */
export function writeCells(sheet: SheetDescription, styles: StyleRegistry, strings: StringRegistry): WrittenCells {
  const rows = sortCells(sheet);
  const properties = new Map((sheet.rows ?? []).map((row) => [row.row, row]));
  const numbers = [...new Set([...rows.keys(), ...properties.keys()])].sort((a, b) => a - b);
  const extent = new Extent();
  let hasFormulas = false;
  const pieces: string[] = [];
  for (const number of numbers) {
    const cells = rows.get(number) ?? [];
    pieces.push(rowStart(number, properties.get(number), cells.length === 0));
    if (cells.length === 0) continue;
    const letters = cells.map((cell) => {
      extent.add(cell.row, cell.column);
      hasFormulas ||= cell.content.kind === 'formula';
      return cellMarkup(cell, styles.style(cell.style), strings);
    });
    pieces.push(letters.join(''), '</row>');
  }
  return { markup: pieces.join(''), area: extent.area, hasFormulas };
}

class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  get area(): Rectangle | undefined {
    if (this.bottom < 0) return undefined;
    const { top: row, left: column } = this;
    return { row, column, rows: this.bottom - row + 1, columns: this.right - column + 1 };
  }
}

function sortCells(sheet: SheetDescription): Map<number, CellDescription[]> {
  const rows = new Map<number, CellDescription[]>();
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) {
      throw new RangeError(`${sheet.name}: no cell at row ${row}, column ${column}`);
    }
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
  }
  for (const cells of rows.values()) {
    cells.sort((a, b) => a.column - b.column);
    cells.forEach(({ row, column }, index) => {
      if (cells[index - 1]?.column === column)
        throw new RangeError(`${sheet.name}!${cellName(row, column)}: described twice`);
    });
  }
  return rows;
}

function rowStart(row: number, properties: RowDescription | undefined, isEmpty: boolean): string {
  return `<row r="${row + 1}"${attributeText(rowAttributes(properties))}${isEmpty ? '/>' : '>'}`;
}

/** Writes one cell; `strings` gives what follows the name of a cell that holds a text. */
export function cellMarkup(
  cell: CellDescription,
  style: number,
  strings: { readonly cell: (text: string) => string },
): string {
  const { row, column, content } = cell;
  const start = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  const { value } = content;
  const isFormula = content.kind === 'formula';
  const formula = isFormula ? formulaMarkup(content.formula, cell.array) : '';
  if (value === null) return isFormula ? `${start}>${formula}</c>` : `${start}/>`;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value))
        throw new RangeError(`${cellName(row, column)}: ${value} is no number a cell can hold`);
      return `${start}>${formula}<v>${value === 0 ? 0 : value}</v></c>`;
    case 'boolean':
      return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case 'string':
      if (!isFormula) return start + strings.cell(value);
      return `${start} t="str">${formula}<v>${encodeText(encodeEscapes(value))}</v></c>`;
    default:
      return `${start} t="e">${formula}<v>${encodeText(value.error)}</v></c>`;
  }
}

function formulaMarkup(formula: string, array: Rectangle | undefined): string {
  const kind = array ? ` t="array" ref="${rangeName(array)}"` : '';
  return `<f${kind}>${encodeText(encodeEscapes(storedFormula(formula)))}</f>`;
}
