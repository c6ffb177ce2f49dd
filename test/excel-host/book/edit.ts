import type { Book } from './book.ts';
import { expressionOf } from './calculation.ts';
import { readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { refuse } from './fault.ts';
import { intersect, isEntireColumn, isEntireRow, sameRegion } from './region.ts';
import type { Rectangle } from './region.ts';
import type { Sheet } from './sheet.ts';
import type { StyleKey, StyleValue } from './style.ts';
import type { CellValue } from './value.ts';

/** One entry for one cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** Refuses when a cell of the region is locked on a protected sheet. */
export function requireUnlocked(sheet: Sheet, area: Rectangle): void {
  if (!sheet.protection) return;
  const isSmall = area.rows * area.columns <= 1_000_000;
  if (!isSmall) refuse('AccessDenied');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.styleAt(row, column, 'locked') === true) refuse('AccessDenied');
    }
  }
}

/** Refuses to change format on a protected sheet that does not allow it. */
export function requireFormatAllowed(sheet: Sheet, permission: string): void {
  if (sheet.protection && sheet.protection.options[permission] !== true) refuse('AccessDenied');
}

/** Writes entries as if typed; all of them or, when one is refused, none. */
export function writeCells(book: Book, sheet: Sheet, area: Rectangle, inputs: readonly (readonly CellInput[])[]): void {
  requireUnlocked(sheet, area);
  const entries = inputs.map((line, row) => line.map((input, column) => readInput(sheet, area, row, column, input)));
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = isSingle ? valueAt(book, sheet, area) : null;
  entries.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (entry) store(sheet, area.row + row, area.column + column, entry);
    });
  });
  book.touch();
  const single = isSingle ? { before, after: valueAt(book, sheet, area) } : null;
  book.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited', single });
}

function valueAt(book: Book, sheet: Sheet, area: Rectangle): CellValue {
  book.settle();
  return sheet.cell(area.row, area.column)?.value ?? null;
}

function readInput(sheet: Sheet, area: Rectangle, row: number, column: number, input: CellInput): Entry | null {
  if (input === null) return null;
  const place = { row: area.row + row, column: area.column + column };
  const merge = sheet.mergeAt(place.row, place.column);
  if (merge && (merge.row !== place.row || merge.column !== place.column)) return null;
  const entry = readEntry(input, sheet.numberFormatAt(place.row, place.column));
  if (entry.formula !== null && expressionOf(entry.formula) === null) refuse('InvalidArgument');
  return entry;
}

function store(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const cell = sheet.cell(row, column);
  if (!cell && entry.formula === null && entry.value === null) return;
  const target = cell ?? sheet.ensureCell(row, column);
  target.formula = entry.formula;
  target.value = entry.formula === null ? entry.value : null;
  if (entry.format !== null && sheet.numberFormatAt(row, column) === 'General') {
    target.style.set('numberFormat', entry.format);
  }
}

/** Sets one property of the format of every cell of a region. */
export function setStyle(sheet: Sheet, area: Rectangle, key: StyleKey, value: StyleValue): void {
  if (isEntireColumn(area) || isEntireRow(area)) {
    setLineStyle(sheet, area, key, value);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.ensureCell(row, column).style.set(key, value);
    }
  }
}

function setLineStyle(sheet: Sheet, area: Rectangle, key: StyleKey, value: StyleValue): void {
  const byColumn = isEntireColumn(area);
  const styles = byColumn ? sheet.columnStyles : sheet.rowStyles;
  const first = byColumn ? area.column : area.row;
  const count = byColumn ? area.columns : area.rows;
  for (let line = first; line < first + count; line += 1) {
    const style = styles.get(line) ?? new Map<StyleKey, StyleValue>();
    styles.set(line, style.set(key, value));
  }
  sheet.visit(area, (cell) => cell.style.delete(key));
}

/** The common value of one property over a region; null where cells differ. */
export function commonStyle(sheet: Sheet, area: Rectangle, key: StyleKey): StyleValue {
  const first = sheet.styleAt(area.row, area.column, key);
  if (area.rows * area.columns > 1_000_000) {
    let isCommon = true;
    sheet.visit(area, (_, row, column) => {
      if (sheet.styleAt(row, column, key) !== first) isCommon = false;
    });
    return isCommon ? first : null;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.styleAt(row, column, key) !== first) return null;
    }
  }
  return first;
}

export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears a region's contents, formats or both. */
export function clearCells(book: Book, sheet: Sheet, area: Rectangle, kind: ClearKind): void {
  requireUnlocked(sheet, area);
  const hasContents = kind === 'All' || kind === 'Contents' || kind === 'ResetContents';
  const hasFormats = kind === 'All' || kind === 'Formats';
  sheet.visit(area, (cell) => {
    if (hasContents) {
      cell.formula = null;
      cell.value = null;
    }
    if (hasFormats) cell.style.clear();
  });
  if (kind === 'All' || kind === 'Formats') unmergeCells(sheet, area);
  book.touch();
  if (hasContents) book.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited', single: null });
}

/** Merges a region (or each of its rows); the first value stays, the others go. */
export function mergeCells(book: Book, sheet: Sheet, area: Rectangle, isAcross: boolean): void {
  requireUnlocked(sheet, area);
  const parts = isAcross
    ? Array.from({ length: area.rows }, (_, offset) => ({ ...area, row: area.row + offset, rows: 1 }))
    : [area];
  for (const part of parts) mergeOne(sheet, part);
  book.touch();
}

function mergeOne(sheet: Sheet, area: Rectangle): void {
  unmergeCells(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  let isKept = false;
  sheet.visit(area, (cell, row, column) => {
    const hasContent = cell.formula !== null || cell.value !== null;
    if (!hasContent) return;
    const anchor = sheet.ensureCell(area.row, area.column);
    if (!isKept && cell !== anchor) Object.assign(anchor, { formula: cell.formula, value: cell.value });
    isKept = true;
    if (row !== area.row || column !== area.column) Object.assign(cell, { formula: null, value: null });
  });
  sheet.merges.push({ ...area });
}

export function unmergeCells(sheet: Sheet, area: Rectangle): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** Tells whether a region is exactly one merged area. */
export function isMergedArea(sheet: Sheet, area: Rectangle): boolean {
  return sheet.merges.some((merge) => sameRegion(merge, area));
}
