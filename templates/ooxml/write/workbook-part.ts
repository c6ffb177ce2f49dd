import { storedFormula } from '../formula/index.ts';
import { encodeText } from '../xml/index.ts';
import type { NameDescription, SheetDescription, WorkbookDescription } from './description/index.ts';
import { DECLARATION, element, MAIN, RELATIONSHIPS } from './markup.ts';
import { builtinNames } from './print.ts';

const LONGEST_NAME = 31;
const LONGEST_DEFINED_NAME = 255;

/** What the workbook part says of its sheets. */
export type ListedSheet = Pick<SheetDescription, 'name' | 'visibility' | 'filter' | 'print' | 'tables'>;

/** What the workbook part is written from. */
export interface ListedWorkbook extends Pick<WorkbookDescription, 'names' | 'activeSheet' | 'protectsStructure'> {
  readonly sheets: readonly ListedSheet[];
}

/** Writes the workbook part: sheets with their relationship ids, names, and whether Excel is to calculate. */
export function workbookMarkup(workbook: ListedWorkbook, ids: readonly string[], hasFormulas: boolean): string {
  const { sheets, protectsStructure } = workbook;
  const active = activeSheet(workbook);
  const activeTab = active ? sheets.indexOf(active) : 0;
  const items = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? undefined : visibility === 'hidden' ? 'hidden' : 'veryHidden';
    return element('sheet', { name, sheetId: index + 1, state, 'r:id': ids[index] });
  });
  const names = [...sheets.flatMap(builtinNames), ...(workbook.names ?? [])].map((name) => nameMarkup(name, sheets));
  const content =
    element('workbookPr', {}) +
    (protectsStructure ? element('workbookProtection', { lockStructure: true }) : '') +
    element('bookViews', {}, element('workbookView', { activeTab: activeTab || undefined })) +
    element('sheets', {}, items.join('')) +
    (names.length === 0 ? '' : element('definedNames', {}, names.join(''))) +
    (hasFormulas ? element('calcPr', { calcId: 191_029, fullCalcOnLoad: true }) : '');
  return DECLARATION + element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content);
}

/** The sheet a workbook opens on; `undefined` when it has no such sheet, or hides it. */
export function activeSheet<S extends ListedSheet>(workbook: {
  readonly sheets: readonly S[];
  readonly activeSheet?: string;
}): S | undefined {
  const visible = workbook.sheets.filter(({ visibility = 'visible' }) => visibility === 'visible');
  const { activeSheet: name } = workbook;
  return name === undefined ? visible[0] : visible.find((sheet) => sheet.name === name);
}

/** Sheets and names that Excel would refuse or repair are a programmer’s fault. */
export function refuseWrongWorkbook(workbook: ListedWorkbook): void {
  if (!activeSheet(workbook)) throw new RangeError('a workbook opens on a visible sheet');
  const names = new Set<string>();
  for (const { name } of workbook.sheets) {
    const isRefused = name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name);
    if (isRefused || names.has(name.toLowerCase())) throw new RangeError(`sheet name '${name}'`);
    names.add(name.toLowerCase());
  }
  refuseWrongNames(workbook);
}

function refuseWrongNames({ sheets, names = [] }: ListedWorkbook): void {
  const tables = sheets.flatMap(({ tables: own = [] }) => own.map(({ name }) => ({ name, sheet: undefined })));
  const taken = new Set<string>();
  for (const { name, sheet = '' } of [...tables, ...names]) {
    const key = `${sheet}!${name}`.toLowerCase();
    if (!isName(name) || taken.has(key)) throw new RangeError(`defined name or table '${name}'`);
    taken.add(key);
  }
}

/** Whether a name can be told from a cell and holds only what Excel allows. */
function isName(name: string): boolean {
  const isWord = name.length <= LONGEST_DEFINED_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  return isWord && !/^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|[RC])$/i.test(name);
}

function nameMarkup({ name, formula, sheet, isHidden }: NameDescription, sheets: readonly ListedSheet[]): string {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((entry) => entry.name === sheet);
  if (localSheetId === -1) throw new RangeError(`name ${name}: no sheet ${sheet}`);
  const attributes = { name, localSheetId, hidden: isHidden ? true : undefined };
  return element('definedName', attributes, encodeText(storedFormula(formula)));
}
