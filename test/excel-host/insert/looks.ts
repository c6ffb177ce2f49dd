import type { CellLook, SheetAppearance } from '../../../templates/ooxml/index.ts';
import type { Sheet } from '../book/sheet.ts';
import type { StyleKey, StyleValue } from '../book/style.ts';

/** A column that is as wide as a digit of the standard font, in points. */
const POINTS_OF_CHARACTER = 5.25;

/** Gives a sheet the formats, widths and heights of a file, as far as the book holds them. */
export function applyLooks(sheet: Sheet, appearance: SheetAppearance, looks: readonly CellLook[]): void {
  const styles = looks.map(styleOf);
  for (const { row, columns, looks: used } of appearance.cells) {
    columns.forEach((column, n) => {
      const cell = sheet.ensureCell(row, column);
      for (const [key, value] of styles[used[n] ?? 0] ?? []) cell.style.set(key, value);
    });
  }
  for (const { first, last, width } of appearance.columns) {
    if (width === null) continue;
    for (let column = first; column <= last; column += 1) sheet.columnWidths.set(column, width * POINTS_OF_CHARACTER);
  }
  for (const { row, height } of appearance.rows) if (height !== null) sheet.rowHeights.set(row, height);
  const { frozen } = appearance;
  if (frozen) sheet.frozen = { row: 0, column: 0, ...frozen };
}

/** What of a look differs from a new cell. */
function styleOf(look: CellLook): readonly (readonly [StyleKey, StyleValue])[] {
  const properties: readonly (readonly [StyleKey, StyleValue, boolean])[] = [
    ['numberFormat', look.numberFormat, look.numberFormat !== 'General'],
    ['bold', true, look.isBold],
    ['italic', true, look.isItalic],
    ['fontSize', look.fontSize, look.fontSize !== 11],
    ['fontColor', `#${look.colour ?? ''}`, look.colour !== null],
    ['fillColor', `#${look.fill ?? ''}`, look.fill !== null],
    ['wrapText', true, look.wraps],
    ['indentLevel', look.indent, look.indent > 0],
    ['locked', false, !look.isLocked],
  ];
  return properties.flatMap(([key, value, isSet]) => (isSet ? [[key, value] as const] : []));
}
