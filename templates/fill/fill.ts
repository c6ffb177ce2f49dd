import {
  BLANK,
  contentAt,
  sameContent,
  sheetNamed,
  type CellContent,
  type Change,
  type Problem,
  type WorkbookSnapshot,
} from '../../core/index.ts';
import type { Filling, InputRecord } from '../build/table/input-table.ts';
import { workbookParts } from '../build/workbook.ts';
import type { SheetDescription } from '../ooxml/index.ts';
import type { FillData } from './data.ts';
import { mergeRecords } from './merge.ts';
import { mergeSettings } from './settings.ts';
import { standingRecords, standingSettings } from './stand.ts';
import { templateOf, type ReadTemplate, type StandingTable } from './template.ts';

/** What filling a workbook comes to. */
export type Filled =
  | {
      readonly kind: 'filled';
      readonly changes: readonly Change[];
      /** How many cells of entries and settings change; the other changes are results of formulas. */
      readonly entries: number;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Puts data into the input tables and settings of a standard workbook (양식 채우기): the changes write the entries, and beside
 * each formula of the workbook the exact result core calculates from them. All or nothing.
 */
export function fill(read: ReadTemplate, data: FillData): Filled {
  const template = templateOf(read);
  if (template.kind === 'refused') return template;
  const { sections, tables } = template;
  const problems: Problem[] = [];
  const known = tables.map(({ input }) => input.name);
  for (const table of Object.keys(data.tables)) {
    if (!known.includes(table)) problems.push({ kind: 'data-table-unknown', table, known });
  }
  const filling: Record<string, readonly InputRecord[]> = {};
  for (const { input, ...place } of tables) {
    const merged = mergeRecords(input, standingRecords({ input, ...place }), data.tables[input.name] ?? []);
    if (merged.kind === 'refused') problems.push(...merged.problems);
    else filling[input.name] = merged.records;
  }
  const settings = mergeSettings(standingSettings(read), data.settings);
  if (settings.kind === 'refused') problems.push(...settings.problems);
  if (problems.length > 0 || settings.kind === 'refused') return { kind: 'refused', problems };
  const contents: { settings: typeof settings.settings; filling: Filling } = { settings: settings.settings, filling };
  const { sheets } = workbookParts(sections, { title: '', subtitle: '' }, contents);
  const changes = sheets.flatMap((sheet) => changesOf(read.snapshot, sheet, nameInFile(sheet.name, tables)));
  return { kind: 'filled', changes, entries: changes.filter(({ after }) => after.kind === 'value').length };
}

/** A sheet of entries may have been renamed; it is found by its table. */
function nameInFile(name: string, tables: readonly StandingTable[]): string {
  return tables.find(({ input }) => `${input.name} 입력` === name)?.sheet.name ?? name;
}

/**
 * The cells in which the workbook built anew differs: entries by their value, formulas by their result. A formula that staff
 * changed is theirs and stays; so do all texts, except in the cells that are for entries.
 */
function changesOf(workbook: WorkbookSnapshot, sheet: SheetDescription, name: string): readonly Change[] {
  const standing = sheetNamed(workbook, name);
  if (standing === BLANK) return [];
  return [...sheet.cells].flatMap(({ row, column, content, style }): readonly Change[] => {
    const before = contentAt(standing, row, column);
    const isEntry = content.kind === 'value' && style?.isLocked === false;
    if (!isEntry && !isSameFormula(before, content)) return [];
    if (isSameValue(before, content)) return [];
    return [{ sheet: name, row, column, before, after: content, numberFormat: BLANK }];
  });
}

function isSameFormula(before: CellContent, after: CellContent): boolean {
  return before.kind === 'formula' && after.kind === 'formula' && before.formula === after.formula;
}

function isSameValue(before: CellContent, after: CellContent): boolean {
  return sameContent({ kind: 'value', value: before.value }, { kind: 'value', value: after.value });
}
