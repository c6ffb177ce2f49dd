import { cellName, rangeName, type Rectangle } from '../contract.ts';
import { writeCells } from './cells.ts';
import { conditionalFormatsMarkup } from './conditional.ts';
import type { ColumnDescription, ProtectionDescription, SheetDescription } from './description/index.ts';
import { DECLARATION, element, listElement, MAIN, RELATIONSHIPS } from './markup.ts';
import { printMarkup } from './print.ts';
import type { StringRegistry } from './strings.ts';
import type { StyleRegistry } from './styles.ts';
import { validationsMarkup } from './validation.ts';

/** A sheet part. */
export interface WrittenSheet {
  readonly markup: string;
  readonly hasFormulas: boolean;
}

/** What a sheet part needs to know of the rest of the workbook. */
export interface SheetSurroundings {
  readonly styles: StyleRegistry;
  readonly strings: StringRegistry;
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
  /** Relationship id of the sheet's drawing. */
  readonly drawing: string | undefined;
  /** Whether it is the sheet shown when the file is opened. */
  readonly isActive: boolean;
}

/**
 * Writes a sheet part. The order of the elements is the one ISO 29500-1 18.3.1.99 prescribes, and Excel
 * repairs a file in any other.
 */
export function writeSheet(sheet: SheetDescription, surroundings: SheetSurroundings): WrittenSheet {
  const { styles, strings, tables, drawing } = surroundings;
  const cells = writeCells(sheet, styles, strings);
  const content = [
    propertiesMarkup(sheet),
    element('dimension', { ref: cells.area ? rangeName(cells.area) : 'A1' }),
    viewMarkup(sheet, surroundings.isActive),
    element('sheetFormatPr', { defaultRowHeight: 16.5 }),
    columnsMarkup(sheet.columns ?? [], styles),
    element('sheetData', {}, cells.markup),
    sheet.protection ? protectionMarkup(sheet.protection) : '',
    sheet.filter ? element('autoFilter', { ref: rangeName(sheet.filter) }) : '',
    listElement('mergeCells', mergesMarkup(sheet)),
    conditionalFormatsMarkup(sheet.conditionalFormats ?? [], styles),
    validationsMarkup(sheet.validations ?? []),
    linksMarkup(sheet),
    sheet.print ? printMarkup(sheet.print) : '',
    drawing === undefined ? '' : element('drawing', { 'r:id': drawing }),
    listElement(
      'tableParts',
      tables.map((id) => element('tablePart', { 'r:id': id })),
    ),
  ].join('');
  const markup = DECLARATION + element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
  return { markup, hasFormulas: cells.hasFormulas };
}

function propertiesMarkup({ tabColour, print }: SheetDescription): string {
  const colour = tabColour === undefined ? '' : element('tabColor', { rgb: `FF${tabColour}` });
  const fit = print?.fitsWidth ? element('pageSetUpPr', { fitToPage: true }) : '';
  return colour + fit === '' ? '' : element('sheetPr', {}, colour + fit);
}

function viewMarkup({ frozen, hidesGridLines, zoom }: SheetDescription, isActive: boolean): string {
  const attributes = {
    showGridLines: hidesGridLines ? false : undefined,
    tabSelected: isActive ? true : undefined,
    zoomScale: zoom,
    workbookViewId: 0,
  };
  const pane = frozen && frozen.rows + frozen.columns > 0 ? paneMarkup(frozen) : '';
  return element('sheetViews', {}, element('sheetView', attributes, pane));
}

function paneMarkup({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const first = cellName(rows, columns);
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane,
    state: 'frozen',
  });
  return pane + element('selection', { pane: activePane, activeCell: first, sqref: first });
}

function columnsMarkup(columns: readonly ColumnDescription[], styles: StyleRegistry): string {
  const sorted = [...columns].sort((a, b) => a.first - b.first);
  const items = sorted.map(({ first, last, width, isHidden, style }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width: width ?? 9,
      style: style ? styles.style(style) : undefined,
      hidden: isHidden ? true : undefined,
      customWidth: width === undefined ? undefined : true,
    }),
  );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

function protectionMarkup({ allows = [] }: ProtectionDescription): string {
  const allowed = Object.fromEntries(allows.map((action) => [action, false]));
  return element('sheetProtection', { sheet: true, objects: true, scenarios: true, ...allowed });
}

function mergesMarkup({ name, merges = [] }: SheetDescription): string[] {
  merges.forEach((merge, index) => {
    const other = merges.slice(0, index).find((earlier) => overlaps(earlier, merge));
    if (other) throw new RangeError(`${name}: merges ${rangeName(other)} and ${rangeName(merge)} overlap`);
  });
  return merges.map((merge) => element('mergeCell', { ref: rangeName(merge) }));
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  const isApart =
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return !isApart;
}

function linksMarkup({ links = [] }: SheetDescription): string {
  const items = links.map(({ row, column, location, tip }) =>
    element('hyperlink', { ref: cellName(row, column), location, tooltip: tip }),
  );
  return items.length === 0 ? '' : element('hyperlinks', {}, items.join(''));
}
