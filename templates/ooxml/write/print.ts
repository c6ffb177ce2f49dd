import { columnLetters } from '../contract.ts';
import type { NameDescription, PrintDescription, SheetDescription } from './description/index.ts';
import { absoluteRange, element, quotedSheet, textElement } from './markup.ts';

const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;
const MARGINS = { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };

/** Writes how a sheet is printed: the elements from printOptions to rowBreaks. */
export function printMarkup(print: PrintDescription): string {
  const { orientation, fitsWidth, header, footer, isCentred, pageBreaks = [] } = print;
  const margins = { ...MARGINS, ...print.margins };
  const inches = Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, toInches(length)]));
  const headerFooter =
    (header === undefined ? '' : textElement('oddHeader', header)) +
    (footer === undefined ? '' : textElement('oddFooter', footer));
  const breaks = pageBreaks.map((row) => element('brk', { id: row, max: 16_383, man: true })).join('');
  const count = pageBreaks.length;
  return (
    (isCentred ? element('printOptions', { horizontalCentered: true }) : '') +
    element('pageMargins', inches) +
    element('pageSetup', { paperSize: A4, fitToHeight: fitsWidth ? 0 : undefined, orientation }) +
    (headerFooter === '' ? '' : element('headerFooter', {}, headerFooter)) +
    (count === 0 ? '' : element('rowBreaks', { count, manualBreakCount: count }, breaks))
  );
}

function toInches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));
}

/** The names by which a file keeps print titles, print area and filter of a sheet. */
export function builtinNames(sheet: SheetDescription): NameDescription[] {
  const names: NameDescription[] = [];
  const { filter, print } = sheet;
  if (filter) {
    const formula = `${quotedSheet(sheet.name)}!${absoluteRange(filter)}`;
    names.push({ name: '_xlnm._FilterDatabase', formula, sheet: sheet.name, isHidden: true });
  }
  if (print?.area) {
    const formula = `${quotedSheet(sheet.name)}!${absoluteRange(print.area)}`;
    names.push({ name: '_xlnm.Print_Area', formula, sheet: sheet.name });
  }
  const titles = print ? titleRanges(print).map((range) => `${quotedSheet(sheet.name)}!${range}`) : [];
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', formula: titles.join(','), sheet: sheet.name });
  return names;
}

function titleRanges({ titleColumns, titleRows }: PrintDescription): string[] {
  const ranges: string[] = [];
  if (titleColumns) ranges.push(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  if (titleRows) ranges.push(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  return ranges;
}
