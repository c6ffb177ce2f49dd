import {
  BLANK,
  sameContent,
  shownValue,
  type CellContent,
  type Change,
  type WorkbookSnapshot,
} from '../../../core/index.ts';

/** A change with both contents as the sheet shows them; `''` for a blank cell. */
export interface ShownChange {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

/** Puts changes into the words of the sheet they were made for, as it was read before them. */
export function showChanges(changes: readonly Change[], workbook: WorkbookSnapshot): readonly ShownChange[] {
  return changes.map((change) => {
    const format = formatBefore(change, workbook);
    const formatAfter = change.numberFormat === BLANK ? format : change.numberFormat.after;
    const before = shownValue(change.before.value, format);
    const after = shownValue(change.after.value, formatAfter);
    const isOnlyFormula = before === after && !sameContent(change.before, change.after);
    return isOnlyFormula
      ? { change, before: written(change.before), after: written(change.after) }
      : { change, before, after };
  });
}

function formatBefore(change: Change, workbook: WorkbookSnapshot): string {
  if (change.numberFormat !== BLANK) return change.numberFormat.before;
  const sheet = workbook.sheets.find(({ name }) => name === change.sheet);
  return sheet?.numberFormats[change.row - sheet.row]?.[change.column - sheet.column] ?? 'General';
}

function written(content: CellContent): string {
  return content.kind === 'formula' ? content.formula : shownValue(content.value, 'General');
}
