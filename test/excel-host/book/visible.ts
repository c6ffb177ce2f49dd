import { requireFormatAllowed } from './edit.ts';
import type { Rectangle } from './region.ts';
import type { Sheet } from './sheet.ts';

/** Hides or shows the rows or columns of a region. */
export function setHidden(sheet: Sheet, area: Rectangle, axis: 'rows' | 'columns', isHidden: boolean): void {
  const isRows = axis === 'rows';
  requireFormatAllowed(sheet, isRows ? 'allowFormatRows' : 'allowFormatColumns');
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rows : area.columns;
  for (let line = first; line < first + count; line += 1) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}
