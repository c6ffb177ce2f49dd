import type { Book } from '../book/book.ts';
import { refuse } from '../book/fault.ts';
import { renameSheet } from '../book/formula/rewrite.ts';
import { WHOLE_SHEET } from '../book/region.ts';
import type { Sheet, SheetVisibility } from '../book/sheet.ts';
import { fillFromSnapshot } from '../snapshot.ts';
import { applyLooks } from './looks.ts';
import type { SourceWorkbook } from './source.ts';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const satisfies Record<
  string,
  SheetVisibility
>;

/** Where sheets are inserted, and which of the file. */
export interface Insertion {
  readonly position: number;
  /** All where none are named. */
  readonly names: readonly string[];
}

/**
 * Inserts sheets of a workbook file, each with its cells, formats, merges, sizes, protection and tables. A name that is taken
 * gets a number in Excel's way, `이름 (2)`, and the formulas of the inserted sheets follow it. A defined name that is taken
 * stays what it was in the book, and becomes one of the inserted sheet alone.
 */
export function insertSheets(book: Book, source: SourceWorkbook, { position, names }: Insertion): readonly Sheet[] {
  book.requireOpenStructure();
  const facts = source.workbook.sheets.filter(({ name }) => names.length === 0 || names.includes(name));
  if (facts.length === 0 || facts.length < names.length) refuse('ItemNotFound');
  const inserted = new Map<string, Sheet>();
  facts.forEach(({ name, visibility }, n) => {
    const sheet = book.addSheet(
      freeName(name, (each) => book.findSheet(each) !== undefined),
      position + n,
    );
    sheet.visibility = VISIBILITY[visibility];
    inserted.set(name, sheet);
  });
  for (const [name, sheet] of inserted) fillSheet(sheet, name, source);
  const follow = (formula: string): string =>
    [...inserted].reduce(
      (text, [before, { name }]) => (before === name ? text : renameSheet(text, before, name)),
      formula,
    );
  for (const sheet of inserted.values()) {
    sheet.visit(WHOLE_SHEET, (cell) => {
      if (cell.formula !== null) cell.formula = follow(cell.formula);
    });
  }
  insertNames(book, source, inserted, follow);
  insertTables(book, source, inserted);
  book.touch();
  return [...inserted.values()];
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const numbered = name.slice(0, 31 - ending.length) + ending;
    if (!isTaken(numbered)) return numbered;
  }
}

function fillSheet(sheet: Sheet, name: string, source: SourceWorkbook): void {
  const snapshot = source.snapshot.sheets.find((each) => each.name === name);
  const appearance = source.appearance?.sheets.find((each) => each.name === name);
  if (snapshot) fillFromSnapshot(sheet, snapshot);
  if (appearance) applyLooks(sheet, appearance, source.appearance?.looks ?? []);
  sheet.charts = source.opaque.get(name)?.charts ?? 0;
}

function insertNames(
  book: Book,
  { workbook }: SourceWorkbook,
  inserted: ReadonlyMap<string, Sheet>,
  follow: (formula: string) => string,
): void {
  for (const { name, formula, sheet, isHidden } of workbook.names) {
    const own = sheet === null ? null : (inserted.get(sheet) ?? null);
    if (sheet !== null && own === null) continue;
    const isTaken = own === null && book.definedName(name, null) !== undefined;
    const scope = isTaken ? homeOf(formula, inserted) : own;
    if (isTaken && scope === null) continue;
    book.names.push({ name, scope, formula: follow(`=${formula}`), comment: '', isVisible: !isHidden });
  }
}

/** The inserted sheet a name's formula points at. */
function homeOf(formula: string, inserted: ReadonlyMap<string, Sheet>): Sheet | null {
  const found = [...inserted].find(
    ([name]) => formula.startsWith(`'${name.replaceAll("'", "''")}'!`) || formula.startsWith(`${name}!`),
  );
  return found?.[1] ?? null;
}

function insertTables(book: Book, { workbook }: SourceWorkbook, inserted: ReadonlyMap<string, Sheet>): void {
  for (const { name, sheet: on, range, headingRows, totalsRows } of workbook.tables) {
    const sheet = inserted.get(on);
    if (!sheet) continue;
    const isTaken = (each: string): boolean => book.tables.some((table) => table.name === each);
    let free = name;
    for (let number = 2; isTaken(free); number += 1) free = `${name}${number}`;
    book.tables.push({
      id: book.nextId(),
      name: free,
      sheet,
      area: range,
      hasHeaders: headingRows > 0,
      hasTotals: totalsRows > 0,
      style: '',
    });
  }
}
