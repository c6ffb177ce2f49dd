import { calculate, expressionOf } from './calculation.ts';
import type { FormulaSource } from './calculation.ts';
import type { FunctionCalls } from '../functions/calls.ts';
import type { BookEvent } from './events.ts';
import { Fault, refuse } from './fault.ts';
import { renameSheet } from './formula/rewrite.ts';
import type { Expression } from './formula/syntax.ts';
import { WHOLE_SHEET } from './region.ts';
import type { Rectangle } from './region.ts';
import { Sheet } from './sheet.ts';
import type { SheetVisibility } from './sheet.ts';
import type { Table } from './table.ts';

/** A defined name (이름) of the book, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly scope: Sheet | null;
  formula: string;
  comment: string;
  isVisible: boolean;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Anything that points at cells and follows them when rows, columns or cells are inserted or deleted. */
export interface Follower {
  sheet: Sheet;
  /** Null once the cells are gone. */
  area: Rectangle | null;
}

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;

/** An open workbook. */
export class Book implements FormulaSource {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly tables: Table[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string | number>();
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly followers = new Set<Follower>();
  /** Workbooks a client had opened in windows of their own, as the base64 text it sent. */
  readonly createdWorkbooks: string[] = [];
  readonly listeners = new Set<(event: BookEvent) => void>();
  calculationMode: CalculationMode = 'Automatic';
  isCalculationSuspended = false;
  selection: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
  /** The password of the workbook's structure; null while it is open to change. */
  structurePassword: string | null = null;
  /** The custom functions of an add-in; null while there is none. */
  functions: FunctionCalls | null = null;
  private active: Sheet | null = null;
  private isStale = false;
  private made = 0;

  constructor(readonly name = '통합 문서1.xlsx') {}

  /** Makes an id as Excel makes them for sheets and tables. */
  nextId(): string {
    this.made += 1;
    return `{${this.made.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  get activeSheet(): Sheet {
    return this.active ?? this.sheets[0] ?? refuse('GeneralException');
  }

  /** Finds a sheet by its name, in any case of letters. */
  findSheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Finds a sheet by its id or its name. */
  sheetOf(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.findSheet(key);
  }

  definedName(name: string, scope: Sheet | null): DefinedName | undefined {
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());
  }

  findName(name: string, sheet: Sheet): Expression | undefined {
    const found = this.definedName(name, sheet) ?? this.definedName(name, null);
    return (found && expressionOf(found.formula)) ?? undefined;
  }

  /** Tells that something changed on which formulas may depend. */
  touch(): void {
    this.isStale = true;
  }

  /** Brings every formula up to date unless calculation is manual or suspended. */
  settle(isForced = false): void {
    const isHeld = this.calculationMode === 'Manual' || this.isCalculationSuspended;
    if (!isForced && (!this.isStale || isHeld)) return;
    this.isStale = false;
    calculate(this);
    this.functions?.send();
  }

  addSheet(name?: string, position = this.sheets.length): Sheet {
    this.requireOpenStructure();
    const sheet = new Sheet(this.nextId(), this.usableName(name));
    this.sheets.splice(position, 0, sheet);
    this.touch();
    this.emit({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  private usableName(name: string | undefined): string {
    if (name !== undefined) {
      this.requireName(name);
      return name;
    }
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  private requireName(name: string, own?: Sheet): void {
    const isWrong = name === '' || name.length > 31 || FORBIDDEN_IN_NAME.test(name) || /^'|'$/.test(name);
    if (isWrong) refuse('InvalidArgument');
    const holder = this.findSheet(name);
    if (holder && holder !== own) refuse('ItemAlreadyExists');
  }

  requireOpenStructure(): void {
    if (this.structurePassword !== null) refuse('AccessDenied');
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireOpenStructure();
    this.requireName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheet(formula, before, name));
    this.emit({ kind: 'sheetRenamed', sheet, before });
  }

  rewriteFormulas(rewrite: (formula: string, sheet: Sheet | null) => string): void {
    for (const sheet of this.sheets) {
      sheet.visit(WHOLE_SHEET, (cell) => {
        if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet);
      });
    }
    for (const item of this.names) item.formula = rewrite(item.formula, item.scope);
    this.touch();
  }

  deleteSheet(sheet: Sheet): void {
    this.requireOpenStructure();
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visible.length === 0 || sheet.visibility === 'VeryHidden') refuse('InvalidOperation');
    const at = this.sheets.indexOf(sheet);
    if (at < 0) refuse('ItemNotFound');
    this.sheets.splice(at, 1);
    for (const follower of this.followers) if (follower.sheet === sheet) follower.area = null;
    for (const table of this.tables.filter((item) => item.sheet === sheet)) this.removeTable(table);
    if (this.activeSheet === sheet || this.active === sheet) this.active = visible[0] ?? null;
    this.touch();
    this.emit({ kind: 'sheetDeleted', sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) refuse('InvalidArgument');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
    this.requireOpenStructure();
    const before = sheet.visibility;
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) refuse('InvalidOperation');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.activeSheet === sheet) this.active = others[0] ?? null;
    if (before !== visibility) this.emit({ kind: 'visibilityChanged', sheet, before });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new Fault('InvalidOperation');
    const before = this.activeSheet;
    if (before === sheet) return;
    this.active = sheet;
    this.emit({ kind: 'deactivated', sheet: before });
    this.emit({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, area: Rectangle): void {
    this.activate(sheet);
    this.selection = area;
    this.emit({ kind: 'selected', sheet, area });
  }

  removeTable(table: Table): void {
    const at = this.tables.indexOf(table);
    if (at >= 0) this.tables.splice(at, 1);
    this.emit({ kind: 'tableDeleted', table });
  }
}
