import type { Book } from './book.ts';
import { refuse } from './fault.ts';
import { moveReferences } from './formula/rewrite.ts';
import type { ChangeType } from './events.ts';
import { intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from './region.ts';
import type { Rectangle } from './region.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Cells inserted or deleted at a region, the others moving along one axis. */
interface Shift {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  readonly axis: 'rows' | 'columns';
  readonly isInsert: boolean;
}

/** Inserts cells at a region, pushing the others down or right. */
export function insertCells(book: Book, sheet: Sheet, area: Rectangle, direction: 'Down' | 'Right'): void {
  shiftCells(book, { sheet, area, axis: direction === 'Down' ? 'rows' : 'columns', isInsert: true });
}

/** Deletes the cells of a region, pulling the others up or left. */
export function deleteCells(book: Book, sheet: Sheet, area: Rectangle, direction: 'Up' | 'Left'): void {
  shiftCells(book, { sheet, area, axis: direction === 'Up' ? 'rows' : 'columns', isInsert: false });
}

function shiftCells(book: Book, shift: Shift): void {
  const { sheet, area } = shift;
  requireAllowed(shift);
  moveStored(shift);
  if (spansAll(shift)) moveLines(shift);
  sheet.merges = sheet.merges.map((merge) => movedArea(shift, merge)).filter((merge) => merge !== null);
  for (const follower of book.followers) {
    if (follower.sheet === sheet && follower.area) follower.area = movedArea(shift, follower.area);
  }
  for (const table of book.tables.filter((item) => item.sheet === sheet)) {
    const moved = movedArea(shift, table.area);
    if (moved) table.area = moved;
    else book.removeTable(table);
  }
  rewriteAll(book, shift);
  book.emit({ kind: 'changed', sheet, area, changeType: changeType(shift), single: null });
}

function requireAllowed({ sheet, area, axis, isInsert }: Shift): void {
  if (sheet.protection) {
    const permission = `allow${isInsert ? 'Insert' : 'Delete'}${axis === 'rows' ? 'Rows' : 'Columns'}`;
    if (sheet.protection.options[permission] !== true) refuse('AccessDenied');
  }
  const band =
    axis === 'rows'
      ? { ...area, row: area.row, rows: MAX_ROWS - area.row }
      : { ...area, columns: MAX_COLUMNS - area.column };
  const isCut = sheet.merges.some((merge) => {
    const part = intersect(merge, band);
    return part && (axis === 'rows' ? part.columns !== merge.columns : part.rows !== merge.rows);
  });
  if (isCut) refuse('InvalidOperation');
}

function spansAll({ area, axis }: Shift): boolean {
  return axis === 'rows' ? isEntireRow(area) : isEntireColumn(area);
}

function changeType(shift: Shift): ChangeType {
  if (!spansAll(shift)) return shift.isInsert ? 'CellInserted' : 'CellDeleted';
  if (shift.axis === 'rows') return shift.isInsert ? 'RowInserted' : 'RowDeleted';
  return shift.isInsert ? 'ColumnInserted' : 'ColumnDeleted';
}

/** New place of a line number along the axis; null when it is deleted. */
function movedLine({ area, axis, isInsert }: Shift, line: number): number | null {
  const start = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  if (line < start) return line;
  if (isInsert) return line + count;
  return line < start + count ? null : line - count;
}

function isAffected({ area, axis }: Shift, row: number, column: number): boolean {
  if (axis === 'rows') return column >= area.column && column < area.column + area.columns;
  return row >= area.row && row < area.row + area.rows;
}

function moveStored(shift: Shift): void {
  const { sheet, axis } = shift;
  const moved: { row: number; column: number; cell: Cell }[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of [...line]) {
      if (!isAffected(shift, row, column)) continue;
      line.delete(column);
      const target = movedLine(shift, axis === 'rows' ? row : column);
      if (target === null) continue;
      moved.push(axis === 'rows' ? { row: target, column, cell } : { row, column: target, cell });
    }
  }
  for (const { row, column, cell } of moved) Object.assign(sheet.ensureCell(row, column), cell);
}

function moveLines(shift: Shift): void {
  const { sheet, axis } = shift;
  const isRows = axis === 'rows';
  moveKeys(shift, isRows ? sheet.rowStyles : sheet.columnStyles);
  moveKeys(shift, isRows ? sheet.rowHeights : sheet.columnWidths);
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const lines = [...hidden].map((line) => movedLine(shift, line)).filter((line) => line !== null);
  hidden.clear();
  for (const line of lines) hidden.add(line);
}

function moveKeys<T>(shift: Shift, map: Map<number, T>): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const target = movedLine(shift, line);
    if (target !== null) map.set(target, value);
  }
}

/** A region after the shift: it moves, grows or shrinks; null when all of it is deleted. */
function movedArea(shift: Shift, area: Rectangle): Rectangle | null {
  const { axis, area: at } = shift;
  const isCovered =
    axis === 'rows'
      ? area.column >= at.column && area.column + area.columns <= at.column + at.columns
      : area.row >= at.row && area.row + area.rows <= at.row + at.rows;
  if (!isCovered) return area;
  const first = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  const span = movedSpan(shift, first, count);
  if (!span) return null;
  return axis === 'rows'
    ? { ...area, row: span.first, rows: span.count }
    : { ...area, column: span.first, columns: span.count };
}

function movedSpan(shift: Shift, first: number, count: number): { first: number; count: number } | null {
  const last = first + count - 1;
  if (shift.isInsert) {
    const [from, to] = [movedLine(shift, first), movedLine(shift, last)];
    return from === null || to === null ? null : { first: from, count: to - from + 1 };
  }
  const start = shift.axis === 'rows' ? shift.area.row : shift.area.column;
  const size = shift.axis === 'rows' ? shift.area.rows : shift.area.columns;
  const gone = Math.max(0, Math.min(last + 1, start + size) - Math.max(first, start));
  if (gone === count) return null;
  return { first: movedLine(shift, first) ?? start, count: count - gone };
}

function rewriteAll(book: Book, shift: Shift): void {
  const { sheet, axis } = shift;
  book.rewriteFormulas((formula, home) =>
    moveReferences(formula, (name, corner, role) => {
      const target = name === null ? home : book.findSheet(name);
      if (target !== sheet || !isAffected(shift, corner.row, corner.column)) return corner;
      const line = axis === 'rows' ? corner.row : corner.column;
      const moved = movedLine(shift, line) ?? edgeOf(shift, role);
      if (moved === null) return null;
      return axis === 'rows' ? { ...corner, row: moved } : { ...corner, column: moved };
    }),
  );
}

/** Where a deleted corner of an area lands: on the first line after, or the last before, the deleted ones. */
function edgeOf({ area, axis }: Shift, role: 'single' | 'first' | 'last'): number | null {
  if (role === 'single') return null;
  const start = axis === 'rows' ? area.row : area.column;
  return role === 'first' ? start : start - 1 < 0 ? null : start - 1;
}
