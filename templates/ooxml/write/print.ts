import { columnLetters } from '../contract.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import type { NameDescription, PrintDescription, SheetDescription } from './description/index.ts';
import { absoluteRange, element, quotedSheet, textElement } from './markup.ts';

const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;
const MARGINS = { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };

/** Writes how a sheet is printed: the elements from printOptions to colBreaks. */
export function printMarkup(print: PrintDescription): string {
  const { isCentred, isCentredDown, pageBreaks = [], columnBreaks = [] } = print;
  const margins = { ...MARGINS, ...print.margins };
  const inches = Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, toInches(length)]));
  const centred = { horizontalCentered: isCentred || undefined, verticalCentered: isCentredDown || undefined };
  return (
    (isCentred || isCentredDown ? element('printOptions', centred) : '') +
    element('pageMargins', inches) +
    setupMarkup(print) +
    headerFooterMarkup(print) +
    breaksMarkup('rowBreaks', pageBreaks, LAST_COLUMN) +
    breaksMarkup('colBreaks', columnBreaks, LAST_ROW)
  );
}

function setupMarkup({ orientation, fitsWidth, pagesDown = 0, scale, firstPage }: PrintDescription): string {
  return element('pageSetup', {
    paperSize: A4,
    scale: fitsWidth ? undefined : scale,
    firstPageNumber: firstPage,
    fitToHeight: fitsWidth ? pagesDown : undefined,
    orientation,
    useFirstPageNumber: firstPage === undefined ? undefined : true,
  });
}

function headerFooterMarkup({ header, footer }: PrintDescription): string {
  const content =
    (header === undefined ? '' : textElement('oddHeader', header)) +
    (footer === undefined ? '' : textElement('oddFooter', footer));
  return content === '' ? '' : element('headerFooter', {}, content);
}

function breaksMarkup(name: string, places: readonly number[], max: number): string {
  const count = places.length;
  const breaks = places.map((id) => element('brk', { id, max, man: true })).join('');
  return count === 0 ? '' : element(name, { count, manualBreakCount: count }, breaks);
}

function toInches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));
}

/** The names by which a file keeps print titles, print area and filter of a sheet. */
export function builtinNames(sheet: Pick<SheetDescription, 'name' | 'filter' | 'print'>): NameDescription[] {
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
