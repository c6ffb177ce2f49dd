import { BLANK, sameContent, shownValue, type CellContent, type Change } from '../../../core/index.ts';

/** A change with both contents as the sheet shows them; `''` for a blank cell. */
export interface ShownChange {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

/** Puts changes into the words of the sheet they were made for. */
export function showChanges(changes: readonly Change[]): readonly ShownChange[] {
  return changes.map((change) => {
    const format = change.numberFormat?.before ?? change.keptFormat ?? 'General';
    const formatAfter = change.numberFormat === BLANK ? format : change.numberFormat.after;
    const before = shownValue(change.before.value, format);
    const after = shownValue(change.after.value, formatAfter);
    const isOnlyFormula = before === after && !sameContent(change.before, change.after);
    return isOnlyFormula
      ? { change, before: written(change.before), after: written(change.after) }
      : { change, before, after };
  });
}

function written(content: CellContent): string {
  return content.kind === 'formula' ? content.formula : shownValue(content.value, 'General');
}
