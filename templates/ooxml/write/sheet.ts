import { cellName, rangeName, type Rectangle } from '../contract.ts';
import { writeCells } from './cells.ts';
import { conditionalExtensionsMarkup, conditionalFormatsMarkup } from './conditional.ts';
import type {
  LinkDescription,
  ProtectionDescription,
  SheetDescription,
  SilencedCheckDescription,
} from './description/index.ts';
import { DECLARATION, element, listElement, MAIN, RELATIONSHIPS } from './markup.ts';
import { printMarkup } from './print.ts';
import type { StringRegistry } from './strings.ts';
import type { StyleRegistry } from './styles.ts';
import { rangesText, validationsMarkup } from './validation.ts';
import { columnsMarkup, formatMarkup, propertiesMarkup, viewMarkup } from './view.ts';

/** A sheet part. */
export interface WrittenSheet {
  readonly markup: string;
  readonly hasFormulas: boolean;
}

/** The relationship ids by which a sheet names the parts and addresses that belong to it. */
export interface SheetRelationships {
  readonly tables: readonly string[];
  readonly drawing: string | undefined;
  readonly noteShapes: string | undefined;
  /** Of each link in turn; of links within the workbook there is none. */
  readonly links: readonly (string | undefined)[];
}

/** What a sheet part needs to know of the rest of the workbook. */
export interface SheetSurroundings {
  readonly styles: StyleRegistry;
  readonly strings: StringRegistry;
  readonly relationships: SheetRelationships;
  /** Whether it is the sheet shown when the file is opened. */
  readonly isActive: boolean;
}

/**
 * Writes a sheet part. The order of the elements is the one ISO 29500-1 18.3.1.99 prescribes, and Excel
 * repairs a file in any other.
 */
export function writeSheet(sheet: SheetDescription, surroundings: SheetSurroundings): WrittenSheet {
  const { styles, strings, isActive } = surroundings;
  const columns = columnsMarkup(sheet.columns ?? [], styles);
  const cells = writeCells(sheet, styles, strings);
  const content = [
    propertiesMarkup(sheet),
    element('dimension', { ref: cells.area ? rangeName(cells.area) : 'A1' }),
    viewMarkup(sheet, isActive),
    formatMarkup(sheet),
    columns,
    element('sheetData', {}, cells.markup),
    afterCellsMarkup(sheet, styles, surroundings.relationships),
  ].join('');
  return { markup: DECLARATION + worksheetMarkup(content), hasFormulas: cells.hasFormulas };
}

function worksheetMarkup(content: string): string {
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
}

function afterCellsMarkup(sheet: SheetDescription, styles: StyleRegistry, relationships: SheetRelationships): string {
  const { conditionalFormats = [], drawing, noteShapes } = { ...sheet, ...relationships };
  const extensions = conditionalExtensionsMarkup(conditionalFormats);
  return [
    sheet.protection ? protectionMarkup(sheet.protection) : '',
    sheet.filter ? filterMarkup(sheet.filter) : '',
    listElement('mergeCells', mergesMarkup(sheet)),
    conditionalFormatsMarkup(conditionalFormats, styles),
    validationsMarkup(sheet.validations ?? []),
    linksMarkup(sheet.links ?? [], relationships.links),
    sheet.print ? printMarkup(sheet.print) : '',
    silencedMarkup(sheet.silencedChecks ?? []),
    drawing === undefined ? '' : element('drawing', { 'r:id': drawing }),
    noteShapes === undefined ? '' : element('legacyDrawing', { 'r:id': noteShapes }),
    tablesMarkup(relationships.tables),
    extensions === '' ? '' : element('extLst', {}, extensions),
  ].join('');
}

/** Writes the filter buttons of a range. */
export function filterMarkup(range: Rectangle): string {
  return element('autoFilter', { ref: rangeName(range) });
}

/** Writes what names the tables of a sheet. */
export function tablesMarkup(tables: readonly string[]): string {
  return listElement(
    'tableParts',
    tables.map((id) => element('tablePart', { 'r:id': id })),
  );
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

function linksMarkup(links: readonly LinkDescription[], ids: readonly (string | undefined)[]): string {
  const items = links.map((link, index) =>
    element('hyperlink', {
      ref: cellName(link.row, link.column),
      'r:id': ids[index],
      location: 'location' in link ? link.location : undefined,
      tooltip: link.tip,
    }),
  );
  return items.length === 0 ? '' : element('hyperlinks', {}, items.join(''));
}

const CHECKS = {
  'number-stored-as-text': 'numberStoredAsText',
  'formula-differs-from-neighbours': 'formula',
  'formula-omits-cells': 'formulaRange',
  'formula-is-unlocked': 'unlockedFormula',
  'formula-reads-blank': 'emptyCellReference',
  'formula-differs-from-table-column': 'calculatedColumn',
  'two-digit-year': 'twoDigitTextYear',
} as const;

function silencedMarkup(silenced: readonly SilencedCheckDescription[]): string {
  const items = silenced.map(({ ranges, checks }) => {
    const flags = Object.fromEntries(checks.map((check) => [CHECKS[check], true]));
    return element('ignoredError', { sqref: rangesText(ranges), ...flags });
  });
  return items.length === 0 ? '' : element('ignoredErrors', {}, items.join(''));
}
