import type { SheetSnapshot } from '../../../core/index.ts';
import type { CellLook, SheetAppearance } from '../../../templates/ooxml/index.ts';

/** Points from one line of text to the next, for each point of its size. */
const LINE_SPACING = 1.4;

/**
 * Heights in points for rows whose height the file leaves open, as Excel gives them when it opens it:
 * room for the tallest text, counting the line breaks written in it.
 */
export function openRowHeights(
  sheet: SheetSnapshot,
  appearance: SheetAppearance,
  looks: readonly CellLook[],
): ReadonlyMap<number, number> {
  const given = new Set(appearance.rows.filter(({ height }) => height !== null).map(({ row }) => row));
  const heights = new Map<number, number>();
  for (const { row, columns, looks: indices } of appearance.cells) {
    if (given.has(row)) continue;
    const needed = columns.map((column, index) => textHeight(sheet, row, column, looks[indices[index] ?? 0]));
    heights.set(row, Math.max(0, ...needed));
  }
  return heights;
}

function textHeight(sheet: SheetSnapshot, row: number, column: number, look: CellLook | undefined): number {
  const text = sheet.texts[row - sheet.row]?.[column - sheet.column] ?? '';
  const isTall = sheet.merges.some((merge) => merge.row === row && merge.column === column && merge.rows > 1);
  if (text === '' || isTall || !look) return 0;
  const lines = look.wraps ? text.split('\n').length : 1;
  return lines * look.fontSize * LINE_SPACING;
}
