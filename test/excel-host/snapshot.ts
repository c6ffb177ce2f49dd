import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot.ts';
import { Book } from './book/book.ts';
import { setStyle } from './book/edit.ts';
import { bounding, intersect } from './book/region.ts';
import type { Rectangle } from './book/region.ts';
import { shownText } from './book/shown.ts';
import type { Sheet } from './book/sheet.ts';

/** Opens a snapshot as a book. */
export function bookFromSnapshot(snapshot: WorkbookSnapshot): Book {
  const book = new Book();
  for (const sheet of snapshot.sheets) fillFromSnapshot(book.addSheet(sheet.name), sheet);
  book.settle(true);
  return book;
}

/** Gives an empty sheet what a snapshot holds. */
export function fillFromSnapshot(sheet: Sheet, snapshot: SheetSnapshot): void {
  snapshot.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const place = { row: snapshot.row + row, column: snapshot.column + column };
      const formula = snapshot.formulas[row]?.[column] ?? null;
      const format = snapshot.numberFormats[row]?.[column] ?? 'General';
      if (formula !== null || value !== null) {
        Object.assign(sheet.ensureCell(place.row, place.column), { formula, value });
      }
      if (format !== 'General') setStyle(sheet, { ...place, rows: 1, columns: 1 }, 'numberFormat', format);
    });
  });
  sheet.merges = snapshot.merges.map((merge) => ({ ...merge }));
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  if (snapshot.isProtected) sheet.protection = { options: {}, password: '' };
}

/** Reads a whole book as a snapshot, hidden sheets too, without going through a client. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  book.settle(true);
  return { sheets: book.sheets.map(sheetSnapshot) };
}

const NOTHING: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const used = sheet.usedRegion(false) ?? NOTHING;
  const area = sheet.merges.reduce((whole, merge) => bounding(whole, merge), used);
  const each = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
    );
  const value = (row: number, column: number): SheetSnapshot['values'][number][number] =>
    sheet.cell(row, column)?.value ?? null;
  return {
    name: sheet.name,
    row: area.row,
    column: area.column,
    values: each(value),
    texts: each((row, column) => shownText(value(row, column), sheet.numberFormatAt(row, column))),
    formulas: each((row, column) => sheet.cell(row, column)?.formula ?? null),
    numberFormats: each((row, column) => sheet.numberFormatAt(row, column)),
    merges: sheet.merges.filter((merge) => intersect(merge, area)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    isProtected: sheet.protection !== null,
  };
}
