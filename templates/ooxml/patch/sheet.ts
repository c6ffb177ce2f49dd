import { BLANK, cellName, type Change } from '../contract.ts';
import { shiftFormula } from '../formula/index.ts';
import type { SheetContext } from '../read/sheet-reader.ts';
import type { TableFacts } from '../read/tables.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';
import { type CellFrame, cellEnd, cellStart, wholeCell } from './cell-text.ts';
import { refuseMismatch, refuseUnwritable } from './check.ts';
import { dimensionEdit, spansEdit } from './dimension.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type LocatedCell, type LocatedRow, type SharedGroup, SheetLocator } from './locate.ts';
import type { StylePatcher } from './styles.ts';
import type { SheetChanges } from './validate.ts';

/** What patching one sheet needs of its workbook. */
export interface SheetPatchContext extends SheetContext {
  readonly part: string;
  readonly tables: readonly TableFacts[];
  readonly styles: StylePatcher;
}

/** What patching one sheet did. */
export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula came or went, so that the calculation chain is out of date. */
  readonly changesFormulas: boolean;
}

/** Writes changes into the text of a sheet part, touching only their cells and what counts them. */
export function patchSheet(text: string, changes: SheetChanges, context: SheetPatchContext): PatchedSheet {
  const located = new SheetLocator(text, context.part, [...changes.keys()], context);
  refuseUnwritable(changes, located, context.tables);
  const patcher = new SheetPatcher(text, located, context);
  for (const [row, cells] of changes) patcher.patchRow(row, [...cells.values()]);
  patcher.finish(changes);
  return { text: applyEdits(text, patcher.edits), changesFormulas: patcher.changesFormulas };
}

class SheetPatcher {
  readonly edits: Edit[] = [];
  changesFormulas = false;
  private readonly text: string;
  private readonly located: SheetLocator;
  private readonly context: SheetPatchContext;
  private readonly inserted: { readonly row: number; readonly column: number }[] = [];
  private readonly endRows: string[] = [];

  constructor(text: string, located: SheetLocator, context: SheetPatchContext) {
    this.text = text;
    this.located = located;
    this.context = context;
  }

  patchRow(row: number, changes: readonly Change[]): void {
    const found = this.located.rows.get(row);
    if (found) this.patchFoundRow(found, changes);
    else this.insertRow(row, changes);
  }

  /** Makes the edits that need to know all changes. */
  finish(changes: SheetChanges): void {
    const { cellsTag, dimension, prefix, groups } = this.located;
    if (cellsTag?.isEmpty && this.endRows.length > 0) {
      const open = this.text.slice(cellsTag.start, cellsTag.end).replace(/\s*\/>$/, '>');
      this.edits.push({ ...cellsTag, text: `${open}${this.endRows.join('')}</${prefix}sheetData>` });
    }
    if (dimension) this.edits.push(...dimensionEdit(this.text, dimension, this.inserted));
    for (const [group, shared] of groups) this.moveMaster(group, shared, changes);
  }

  private patchFoundRow(row: LocatedRow, changes: readonly Change[]): void {
    const added: string[] = [];
    const columns: number[] = [];
    for (const change of changes) {
      const cell = row.cells.find(({ column }) => column === change.column);
      if (cell) {
        this.patchCell(cell, change);
        continue;
      }
      const text = this.newCell(change, row.style);
      if (text === '') continue;
      columns.push(change.column);
      const next = row.cells.find(({ column }) => column > change.column);
      if (next) this.edits.push({ start: next.start, end: next.start, text });
      else added.push(text);
    }
    if (columns.length > 0) this.edits.push(...spansEdit(this.text, row.tag, columns));
    if (added.length === 0) return;
    if (row.isEmpty) this.openEmptyRow(row, added);
    else this.edits.push({ start: row.closeStart, end: row.closeStart, text: added.join('') });
  }

  private openEmptyRow(row: LocatedRow, added: readonly string[]): void {
    const slash = row.tag.end - 2;
    this.edits.push({ start: slash, end: row.tag.end, text: `>${added.join('')}</${this.located.prefix}row>` });
  }

  private insertRow(row: number, changes: readonly Change[]): void {
    const p = this.located.prefix;
    const cells = changes.map((change) => this.newCell(change, undefined)).join('');
    if (cells === '') return;
    const text = `<${p}row r="${row + 1}">${cells}</${p}row>`;
    const at = this.located.insertions.get(row);
    if (this.located.cellsTag?.isEmpty || at === undefined) this.endRows.push(text);
    else this.edits.push({ start: at, end: at, text });
  }

  private newCell(change: Change, rowStyle: number | undefined): string {
    const { row, column, after, numberFormat } = change;
    const inherited = rowStyle ?? this.columnStyle(column);
    refuseMismatch(change, { kind: 'value', value: BLANK }, this.context.styles.code(inherited));
    if (after.kind === 'value' && after.value === BLANK && numberFormat === BLANK) return '';
    this.inserted.push({ row, column });
    if (after.kind === 'formula') this.changesFormulas = true;
    return wholeCell(this.frame(change, inherited), after);
  }

  private columnStyle(column: number): number {
    const run = this.located.columnProperties.find(({ first, last }) => column >= first && column <= last);
    return run?.style ?? 0;
  }

  private frame(change: Change, style: number): CellFrame {
    const { row, column, numberFormat } = change;
    const wanted = numberFormat === BLANK ? style : this.context.styles.styleFor(style, numberFormat.after);
    return { name: cellName(row, column), style: wanted, prefix: this.located.prefix };
  }

  private patchCell(cell: LocatedCell, change: Change): void {
    const { before, after, numberFormat } = change;
    const { formula, value } = cell;
    const found = formula === BLANK ? { kind: 'value' as const, value } : { kind: 'formula' as const, formula, value };
    refuseMismatch(change, found, this.context.styles.code(cell.style));
    const frame = this.frame(change, cell.style);
    const keepsFormula = after.kind === 'formula' && before.kind === 'formula' && after.formula === before.formula;
    if (keepsFormula && cell.stored) {
      this.edits.push({ start: cell.start, end: cell.formulaAt.start, text: cellStart(frame, after) });
      this.edits.push({ start: cell.formulaAt.end, end: cell.end, text: cellEnd(frame, after) });
      return;
    }
    const isSame = numberFormat === BLANK && after.kind === 'value' && !cell.stored && after.value === value;
    if (isSame) return;
    if (cell.stored || after.kind === 'formula') this.changesFormulas = true;
    this.edits.push({ start: cell.start, end: cell.end, text: wholeCell(frame, after) });
  }

  /** When the first cell of a shared formula is overwritten, the next cell of the group takes its place. */
  private moveMaster(group: number, shared: SharedGroup, changes: SheetChanges): void {
    if (!isOverwritten(changes, shared.row, shared.column)) return;
    const rest = shared.followers.filter(({ row, column }) => !isOverwritten(changes, row, column));
    const [first] = rest;
    if (!first) return;
    const rows = rest.map(({ row }) => row);
    const columns = rest.map(({ column }) => column);
    const from = cellName(Math.min(...rows), Math.min(...columns));
    const to = cellName(Math.max(...rows), Math.max(...columns));
    const formula = shiftFormula(shared.text, first.row - shared.row, first.column - shared.column);
    const p = this.located.prefix;
    const text = `<${p}f t="shared" ref="${from}:${to}" si="${group}">${encodeText(encodeEscapes(formula))}</${p}f>`;
    this.edits.push({ start: first.start, end: first.end, text });
  }
}

function isOverwritten(changes: SheetChanges, row: number, column: number): boolean {
  const change = changes.get(row)?.get(column);
  if (!change) return false;
  const { before, after } = change;
  return !(after.kind === 'formula' && before.kind === 'formula' && after.formula === before.formula);
}
