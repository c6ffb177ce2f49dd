import { BLANK, sameContent, type CellContent } from '../../core/index.ts';

/**
 * Tells whether a cell took what it was given. A formula counts as taken when the cell holds any formula,
 * because Excel writes formulas in its own way (upper case, quotation marks of sheet names).
 */
export function hasTaken(given: CellContent, found: CellContent): boolean {
  if (given.kind === 'formula' || found.kind === 'formula') return given.kind === found.kind;
  return sameContent(withPlainBreaks(given), withPlainBreaks(found));
}

/** Excel may keep a line break in a text as one character where it was given two. */
function withPlainBreaks(content: CellContent): CellContent {
  if (typeof content.value !== 'string') return content;
  return { kind: 'value', value: content.value.replaceAll('\r\n', '\n') };
}

/** What a cell holds, as a sentence names it. */
export function plainText(content: CellContent): string {
  if (content.kind === 'formula') return content.formula;
  const { value } = content;
  if (value === BLANK) return '';
  return typeof value === 'object' ? value.error : String(value);
}
