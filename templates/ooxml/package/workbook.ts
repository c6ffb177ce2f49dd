import { decodeEscapes, XmlScanner } from '../xml/index.ts';

/** Whether a sheet's tab is seen; a very hidden one only a program can show. */
export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
}

/** A defined name (정의된 이름) and what it stands for, without `=`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet it is valid on; blank when it is valid in the whole workbook. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly text: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Whether day 0 is 1904-01-01 instead of 1899-12-31. */
  readonly isDate1904: boolean;
}

interface NameEntry {
  name: string;
  formula: string;
  local: string | undefined;
  isHidden: boolean;
}

/** Reads the workbook part: sheets in tab order, defined names, epoch. */
export function readWorkbookPart(text: string, path: string): WorkbookPart {
  const scanner = new XmlScanner(text, path);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let isDate1904 = false;
  let current: NameEntry | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'text' && current) current.formula += scanner.content();
    if (token === 'close' && scanner.local === 'definedName') current = undefined;
    if (token !== 'open') continue;
    if (scanner.local === 'sheet') sheets.push(readSheetEntry(scanner));
    else if (scanner.local === 'workbookPr') isDate1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.local === 'definedName') names.push((current = readName(scanner)));
    else if (scanner.local === 'extLst' || scanner.local === 'Choice') scanner.skip();
  }
  return { path, text, sheets, names: names.map((name) => toDefinedName(name, sheets)), isDate1904 };
}

/** Reads a truth value as XML schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readSheetEntry(scanner: XmlScanner): SheetEntry {
  const state = scanner.attribute('state');
  return {
    name: decodeEscapes(scanner.attribute('name') ?? ''),
    relationship: scanner.attribute('id') ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
  };
}

function readName(scanner: XmlScanner): NameEntry {
  return {
    name: decodeEscapes(scanner.attribute('name') ?? ''),
    formula: '',
    local: scanner.attribute('localSheetId'),
    isHidden: isTrue(scanner.attribute('hidden')),
  };
}

function toDefinedName({ name, formula, local, isHidden }: NameEntry, sheets: readonly SheetEntry[]): DefinedName {
  const sheet = local === undefined ? null : (sheets[Number(local)]?.name ?? null);
  return { name, formula: decodeEscapes(formula), sheet, isHidden };
}
