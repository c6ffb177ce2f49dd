import {
  BLANK,
  fixedOfDouble,
  fixedText,
  isCellError,
  roundFixed,
  sameContent,
  shiftFixed,
  type CellContent,
  type Change,
  type Fixed,
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
    const before = shownContent(change.before, format);
    const after = shownContent(change.after, formatAfter);
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
  return content.kind === 'formula' ? content.formula : shownContent(content, 'General');
}

function shownContent({ value }: CellContent, format: string): string {
  if (value === BLANK) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const figure = fixedOfDouble(value);
  return figure === undefined ? String(value) : shownFigure(figure, format);
}

const DECIMALS = /[0#?]\.([0#?]+)/;

/** Writes a figure with the separators, decimals and percent sign of its format; the rest of the format is not needed here. */
function shownFigure(figure: Fixed, format: string): string {
  const [section = ''] = format.replace(/"[^"]*"|\\./g, '').split(';');
  const isPercent = section.includes('%');
  const scaled = isPercent ? shiftFixed(figure, 2) : figure;
  const digits = DECIMALS.exec(section)?.[1]?.length ?? (section.includes('0') ? 0 : undefined);
  const rounded = digits === undefined ? scaled : roundFixed(scaled, { mode: 'half-up', digits });
  return `${separated(fixedText(rounded))}${isPercent ? '%' : ''}`;
}

function separated(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
