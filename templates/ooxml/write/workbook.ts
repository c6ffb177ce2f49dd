import { cellName } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import { encodeText } from '../xml/index.ts';
import { packEntry } from '../zip/archive.ts';
import { type Compression, PORTABLE_COMPRESSION } from '../zip/compression.ts';
import { writeArchive } from '../zip/write.ts';
import { chartMarkup } from './chart/chart.ts';
import { drawingMarkup, type PlacedChart } from './chart/drawing.ts';
import { CellLookup } from './chart/reference.ts';
import type { NameDescription, SheetDescription, WorkbookDescription } from './description/index.ts';
import { DECLARATION, element, MAIN, RELATIONSHIPS } from './markup.ts';
import { PartRegistry } from './parts.ts';
import { builtinNames } from './print.ts';
import { coreProperties, customProperties, extendedProperties } from './properties.ts';
import { type WrittenSheet, writeSheet } from './sheet.ts';
import { StringRegistry } from './strings.ts';
import { DEFAULT_FONT, StyleRegistry } from './styles.ts';
import { refuseWrongTable, tableMarkup } from './table.ts';
import { themeMarkup } from './theme.ts';

const WORKBOOK = 'xl/workbook.xml';
const LONGEST_NAME = 31;

/**
 * Writes a new workbook file from its description. The same description gives the same bytes on every machine.
 *
 * @throws RangeError for a description no workbook can have: two cells at one place, overlapping merges, a sheet
 * name Excel refuses
 * @example
 * const bytes = writeWorkbook({
 *   sheets: [{ name: '입력', cells: [{ row: 0, column: 0, content: { kind: 'value', value: '구 분' } }] }],
 * });
 */
export function writeWorkbook(
  description: WorkbookDescription,
  compression: Compression = PORTABLE_COMPRESSION,
): Uint8Array {
  refuseWrongSheets(description.sheets);
  const parts = new PartRegistry();
  parts.link('', WORKBOOK, 'officeDocument');
  const surroundings = { styles: new StyleRegistry(description.font), strings: new StringRegistry() };
  const writer = new SheetWriter(parts, surroundings, description);
  const ids = description.sheets.map((sheet) => writer.write(sheet));
  parts.add(WORKBOOK, 'officeDocument', workbookMarkup(description, ids, writer.hasFormulas));
  addPart(parts, WORKBOOK, 'xl/theme/theme1.xml', 'theme', themeMarkup(fontName(description)));
  addPart(parts, WORKBOOK, 'xl/styles.xml', 'styles', surroundings.styles.markup());
  if (!surroundings.strings.isEmpty) {
    addPart(parts, WORKBOOK, 'xl/sharedStrings.xml', 'sharedStrings', surroundings.strings.markup());
  }
  addProperties(parts, description);
  const encoder = new TextEncoder();
  return writeArchive(parts.finish().map(({ name, text }) => packEntry(name, encoder.encode(text), compression)));
}

class SheetWriter {
  hasFormulas = false;
  private sheets = 0;
  private tables = 0;
  private drawings = 0;
  private charts = 0;
  private readonly parts: PartRegistry;
  private readonly shared: { readonly styles: StyleRegistry; readonly strings: StringRegistry };
  private readonly active: SheetDescription | undefined;
  private readonly lookup: CellLookup;
  private readonly font: string;

  constructor(
    parts: PartRegistry,
    shared: { readonly styles: StyleRegistry; readonly strings: StringRegistry },
    description: WorkbookDescription,
  ) {
    this.parts = parts;
    this.shared = shared;
    this.active = activeSheet(description.sheets);
    this.lookup = new CellLookup(description.sheets);
    this.font = fontName(description);
  }

  /** Writes a sheet with its drawing and tables; gives the relationship id of the sheet. */
  write(sheet: SheetDescription): string {
    const name = `xl/worksheets/sheet${++this.sheets}.xml`;
    const drawing = this.writeDrawing(name, sheet);
    const tables = this.writeTables(name, sheet);
    const isActive = sheet === this.active;
    const written: WrittenSheet = writeSheet(sheet, { ...this.shared, drawing, tables, isActive });
    this.hasFormulas ||= written.hasFormulas;
    this.parts.add(name, 'worksheet', written.markup);
    return this.parts.link(WORKBOOK, name, 'worksheet');
  }

  private writeDrawing(sheetPart: string, { charts = [] }: SheetDescription): string | undefined {
    if (charts.length === 0) return undefined;
    const drawing = `xl/drawings/drawing${++this.drawings}.xml`;
    const placed = charts.map((chart): PlacedChart => {
      const name = `xl/charts/chart${++this.charts}.xml`;
      this.parts.add(name, 'chart', chartMarkup(chart, this.lookup, this.font));
      return { chart, relationship: this.parts.link(drawing, name, 'chart') };
    });
    this.parts.add(drawing, 'drawing', drawingMarkup(placed));
    return this.parts.link(sheetPart, drawing, 'drawing');
  }

  private writeTables(sheetPart: string, { tables = [], cells }: SheetDescription): string[] {
    if (tables.length === 0) return [];
    const byName = new Map([...cells].map((cell) => [cellName(cell.row, cell.column), cell]));
    return tables.map((table) => {
      refuseWrongTable(table, byName);
      const name = `xl/tables/table${++this.tables}.xml`;
      this.parts.add(name, 'table', tableMarkup(table, this.tables));
      return this.parts.link(sheetPart, name, 'table');
    });
  }
}

function fontName({ font }: WorkbookDescription): string {
  return font?.name ?? DEFAULT_FONT.name;
}

function addPart(
  parts: PartRegistry,
  source: string,
  name: string,
  kind: Parameters<PartRegistry['add']>[1],
  text: string,
): void {
  parts.link(source, name, kind);
  parts.add(name, kind, text);
}

function addProperties(parts: PartRegistry, { properties = {} }: WorkbookDescription): void {
  addPart(parts, '', 'docProps/core.xml', 'core-properties', coreProperties(properties));
  addPart(parts, '', 'docProps/app.xml', 'extended-properties', extendedProperties());
  const { custom = [] } = properties;
  if (custom.length > 0) addPart(parts, '', 'docProps/custom.xml', 'custom-properties', customProperties(custom));
}

function workbookMarkup(description: WorkbookDescription, ids: readonly string[], hasFormulas: boolean): string {
  const { sheets } = description;
  const active = activeSheet(sheets);
  const activeTab = active ? sheets.indexOf(active) : 0;
  const items = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? undefined : visibility === 'hidden' ? 'hidden' : 'veryHidden';
    return element('sheet', { name, sheetId: index + 1, state, 'r:id': ids[index] });
  });
  const names = [...sheets.flatMap(builtinNames), ...(description.names ?? [])].map((name) => nameMarkup(name, sheets));
  const content =
    element('workbookPr', {}) +
    element('bookViews', {}, element('workbookView', { activeTab: activeTab || undefined })) +
    element('sheets', {}, items.join('')) +
    (names.length === 0 ? '' : element('definedNames', {}, names.join(''))) +
    (hasFormulas ? element('calcPr', { calcId: 191_029, fullCalcOnLoad: true }) : '');
  return DECLARATION + element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
}

function nameMarkup({ name, formula, sheet, isHidden }: NameDescription, sheets: readonly SheetDescription[]): string {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((entry) => entry.name === sheet);
  if (localSheetId === -1) throw new RangeError(`name ${name}: no sheet ${sheet}`);
  const attributes = { name, localSheetId, hidden: isHidden ? true : undefined };
  return element('definedName', attributes, encodeText(storedFormula(formula)));
}

function activeSheet(sheets: readonly SheetDescription[]): SheetDescription | undefined {
  return sheets.find(({ visibility = 'visible' }) => visibility === 'visible');
}

function refuseWrongSheets(sheets: readonly SheetDescription[]): void {
  if (!activeSheet(sheets)) throw new RangeError('a workbook has a visible sheet');
  const names = new Set<string>();
  for (const { name } of sheets) {
    const isRefused = name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name);
    if (isRefused || names.has(name.toLowerCase())) throw new RangeError(`sheet name '${name}'`);
    names.add(name.toLowerCase());
  }
}
