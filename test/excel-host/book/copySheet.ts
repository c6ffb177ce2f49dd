import type { Book } from './book.ts';
import { WHOLE_SHEET } from './region.ts';
import type { Sheet } from './sheet.ts';

/** Copies a sheet with everything on it; the copy gets the next free name in Excel's way: `이름 (2)`. */
export function copySheet(book: Book, source: Sheet, position: number): Sheet {
  let number = 2;
  while (book.findSheet(`${source.name} (${number})`)) number += 1;
  const copy = book.addSheet(`${source.name} (${number})`, position);
  source.visit(WHOLE_SHEET, (cell, row, column) => {
    Object.assign(copy.ensureCell(row, column), { ...cell, style: new Map(cell.style) });
  });
  copy.merges = source.merges.map((merge) => ({ ...merge }));
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({ ...format, id: book.nextId() }));
  copy.protection = source.protection && { ...source.protection };
  copy.charts = source.charts;
  copyInto(copy.rowHeights, source.rowHeights);
  copyInto(copy.columnWidths, source.columnWidths);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  for (const [line, style] of source.rowStyles) copy.rowStyles.set(line, new Map(style));
  for (const [line, style] of source.columnStyles) copy.columnStyles.set(line, new Map(style));
  book.touch();
  return copy;
}

function copyInto(target: Map<number, number>, source: ReadonlyMap<number, number>): void {
  for (const [line, size] of source) target.set(line, size);
}
