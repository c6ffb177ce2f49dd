import type { SheetSnapshot, WorkbookSnapshot } from '../contract.ts';
import { fileFailure } from '../fault.ts';
import { openPackage, type OpenOptions, type WorkbookPackage } from '../package/open.ts';
import type { DefinedName, SheetVisibility } from '../package/workbook.ts';
import type { Failure, FileProblem } from '../problem.ts';
import { readAddInSettings } from './add-in-settings.ts';
import { Allowance } from './allowance.ts';
import { type SheetAppearance, toAppearance, toLooks, type WorkbookAppearance } from './appearance.ts';
import { isSigned, readCells, readStrings, readStyleTable, sheetPart } from './parts.ts';
import { readCustomProperties } from './properties.ts';
import { FormatTable, toSnapshot } from './snapshot.ts';
import { readTables, type TableFacts } from './tables.ts';
import { readTheme } from './theme.ts';

/** A sheet of the workbook, whether its cells are in the snapshot or not. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** What it holds; only worksheets have cells. */
  readonly kind: 'worksheet' | 'chart' | 'other';
}

/** What a workbook file holds besides the cells of its visible sheets. */
export interface WorkbookFacts {
  /** All sheets in tab order, hidden ones too. */
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableFacts[];
  /** The year day 0 lies in: serial numbers count from its beginning. */
  readonly epoch: 1900 | 1904;
  readonly properties: ReadonlyMap<string, string>;
  /** What add-ins of Excel keep in the file, by name. */
  readonly addInSettings: ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
  /** Any change makes a digital signature void. */
  readonly isSigned: boolean;
}

/** A workbook that could be read. */
export interface ReadSuccess {
  readonly ok: true;
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: WorkbookFacts;
  /** How the visible sheets look; `null` unless asked for. */
  readonly appearance: WorkbookAppearance | null;
}

/** What reading a file gives. */
export type ReadResult = ReadSuccess | Failure<FileProblem>;

/** How a file is read. */
export interface ReadOptions extends OpenOptions {
  /** Whether fonts, fills, borders, widths and heights are read too. */
  readonly appearance?: boolean;
  /** Whether hidden sheets are in the snapshot as well. */
  readonly hiddenSheets?: boolean;
}

/**
 * Reads a workbook file (.xlsx, .xlsm) as a snapshot: values, shown texts, formulas, number formats, merges,
 * hidden rows and columns of every visible sheet.
 *
 * @param bytes the whole file
 * @returns the snapshot, or the one reason why there is none; never throws for what is in the file
 * @example
 * const result = readWorkbook(bytes);
 * if (result.ok) result.snapshot.sheets[0]?.texts[0]?.[0] //=> '구 분'
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  try {
    return readPackage(openPackage(bytes, options), options);
  } catch (error) {
    return fileFailure(error);
  }
}

function readPackage(file: WorkbookPackage, options: ReadOptions): ReadSuccess {
  const styles = readStyleTable(file);
  const strings = readStrings(file);
  const context = { sharedString: (index: number) => strings[index], isDate1904: file.workbook.isDate1904 };
  const text = new Allowance('text', file.limits.madeText);
  const grid = new Allowance('grid', file.limits.gridCells);
  const formats = new FormatTable(styles, context.isDate1904, text);
  const snapshots: SheetSnapshot[] = [];
  const appearances: SheetAppearance[] = [];
  const tables: TableFacts[] = [];
  const sheets: SheetFacts[] = [];
  for (const entry of file.workbook.sheets) {
    const { kind, part } = sheetPart(file, entry);
    sheets.push({ name: entry.name, visibility: entry.visibility, kind });
    if (kind !== 'worksheet') continue;
    tables.push(...readTables(file, entry.name, part));
    if (entry.visibility !== 'visible' && !options.hiddenSheets) continue;
    const cells = readCells(file, part, context, text);
    snapshots.push(toSnapshot(entry.name, cells, formats, grid));
    if (options.appearance) appearances.push(toAppearance(entry.name, cells));
  }
  return {
    ok: true,
    snapshot: { sheets: snapshots },
    workbook: workbookFacts(file, sheets, tables),
    appearance: options.appearance ? { looks: toLooks(styles, readTheme(file)), sheets: appearances } : null,
  };
}

function workbookFacts(file: WorkbookPackage, sheets: SheetFacts[], tables: TableFacts[]): WorkbookFacts {
  return {
    sheets,
    names: file.workbook.names,
    tables,
    epoch: file.workbook.isDate1904 ? 1904 : 1900,
    properties: readCustomProperties(file),
    addInSettings: readAddInSettings(file),
    hasMacros: file.relationships.some(({ type }) => type === 'vbaProject'),
    isSigned: isSigned(file),
  };
}
