import { BLANK, type CellContent, cellName, type Change, sameContent } from '../contract.ts';
import { FileFault } from '../fault.ts';
import type { Limits } from '../limits.ts';
import type { SheetContext } from '../read/sheet-reader.ts';
import type { TableFacts } from '../read/tables.ts';
import { XmlScanner } from '../xml/index.ts';
import { type CellFrame, resultAndEnd, tagWithResult, wholeCell, withStyle } from './cell-text.ts';
import { refuseMismatch, refuseUnwritable } from './check.ts';
import { dimensionEdit, spansEdit } from './dimension.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type LocatedCell, type LocatedRow, SheetLocator } from './locate.ts';
import { moveMaster } from './shared.ts';
import type { StylePatcher } from './styles.ts';
import { place, type SheetChanges } from './validate.ts';

/** What patching one sheet needs of its workbook. */
export interface SheetPatchContext extends SheetContext {
  readonly part: string;
  readonly tables: readonly TableFacts[];
  readonly styles: StylePatcher;
  readonly limits: Limits;
}

/** What patching one sheet did. */
export interface PatchedSheet {
  readonly text: string;
  /** Whether a cell holds something else than before, and not only looks different. */
  readonly changesContents: boolean;
  /** Whether a formula came or went, so that the calculation chain is out of date. */
  readonly changesFormulas: boolean;
}

/** Writes changes into the text of a sheet part, touching only their cells and what counts them. */
export function patchSheet(text: string, changes: SheetChanges, context: SheetPatchContext): PatchedSheet {
  const located = new SheetLocator(text, context.part, [...changes.keys()], context, context.limits);
  refuseUnwritable(changes, located, context.tables);
  const patcher = new SheetPatcher(text, located, context);
  for (const [row, cells] of changes) patcher.patchRow(row, [...cells.values()]);
  patcher.finish(changes);
  const { edits, changesContents, changesFormulas } = patcher;
  return { text: applyEdits(text, edits), changesContents, changesFormulas };
}

class SheetPatcher {
  readonly edits: Edit[] = [];
  changesContents = false;
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
    const isOverwritten = (row: number, column: number) => {
      const change = changes.get(row)?.get(column);
      return change !== undefined && !keepsFormula(change);
    };
    for (const shared of groups) this.edits.push(...moveMaster(shared, prefix, isOverwritten));
  }

  /** Both the changes and the row's cells ascend, so one walk through the row meets them all. */
  private patchFoundRow(row: LocatedRow, changes: readonly Change[]): void {
    const added: string[] = [];
    const columns: number[] = [];
    let index = 0;
    for (const change of changes) {
      while ((row.cells[index]?.column ?? Infinity) < change.column) index++;
      const next = row.cells[index];
      if (next?.column === change.column) {
        this.patchCell(next, change);
        continue;
      }
      const text = this.newCell(change, row.style);
      if (text === '') continue;
      columns.push(change.column);
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
    const { row, column, after } = change;
    const inherited = rowStyle ?? this.columnStyle(column);
    const array = this.located.arrayAt(row, column)?.formula ?? BLANK;
    refuseMismatch(change, contentOf(array, BLANK), this.context.styles.code(inherited));
    const frame = this.frame(change, inherited);
    const isBlank = after.value === BLANK && (after.kind === 'value' || array !== BLANK);
    if (isBlank && frame.style === inherited) return '';
    this.inserted.push({ row, column });
    if (!isBlank) this.changesContents = true;
    if (array !== BLANK) {
      const { prefix, name, style } = frame;
      return tagAndResult(`<${prefix}c r="${name}"${style === 0 ? '' : ` s="${style}"`}>`, prefix, after.value);
    }
    if (after.kind === 'formula') this.changesFormulas = true;
    return wholeCell(frame, after);
  }

  private columnStyle(column: number): number {
    const run = this.located.columnProperties.find(({ first, last }) => column >= first && column <= last);
    return run?.style ?? 0;
  }

  private frame(change: Change, style: number): CellFrame {
    const { row, column, numberFormat } = change;
    const wanted = numberFormat === BLANK ? style : this.context.styles.styleFor(style, numberFormat.after);
    if (wanted === undefined) {
      throw new FileFault({ kind: 'value-cannot-be-stored', ...place(change), reason: 'no-styles' });
    }
    return { name: cellName(row, column), style: wanted, prefix: this.located.prefix };
  }

  private patchCell(cell: LocatedCell, change: Change): void {
    const { after } = change;
    const array = cell.stored ? undefined : this.located.arrayAt(change.row, cell.column);
    const found = contentOf(cell.formula ?? array?.formula ?? BLANK, cell.value);
    refuseMismatch(change, found, this.context.styles.code(cell.style));
    const frame = this.frame(change, cell.style);
    const tagEnd = cell.start + tagLength(this.text.slice(cell.start, cell.end), this.context.part);
    const oldTag = this.text.slice(cell.start, tagEnd);
    const tag = frame.style === cell.style ? oldTag : withStyle(oldTag, frame.style);
    const keeps = keepsFormula(change);
    if (sameContent(found, after) && sameResult(found, after)) {
      if (tag !== oldTag) this.edits.push({ start: cell.start, end: tagEnd, text: tag });
      return;
    }
    this.changesContents = true;
    if (keeps && cell.stored) {
      this.edits.push({ start: cell.start, end: tagEnd, text: tagWithResult(tag, after.value) });
      this.edits.push({ start: cell.formulaAt.end, end: cell.end, text: resultAndEnd(frame.prefix, after.value) });
    } else if (keeps && array) {
      this.edits.push({ start: cell.start, end: cell.end, text: tagAndResult(tag, frame.prefix, after.value) });
    } else {
      if (cell.stored || after.kind === 'formula') this.changesFormulas = true;
      this.edits.push({ start: cell.start, end: cell.end, text: wholeCell(frame, after) });
    }
  }
}

/** Whether a change leaves the formula as it is and writes only its result. */
function keepsFormula({ before, after }: Change): boolean {
  return before.kind === 'formula' && sameContent(before, after);
}

/** {@link sameContent} passes over the result of a formula. */
function sameResult(a: CellContent, b: CellContent): boolean {
  return sameContent({ kind: 'value', value: a.value }, { kind: 'value', value: b.value });
}

function contentOf(formula: string | null, value: CellContent['value']): CellContent {
  return formula === BLANK ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

/** A cell that an array formula fills: it holds only the result. */
function tagAndResult(tag: string, prefix: string, value: CellContent['value']): string {
  return tagWithResult(tag, value) + resultAndEnd(prefix, value);
}

/** How long the start tag is with which an element's text begins. */
function tagLength(element: string, part: string): number {
  const scanner = new XmlScanner(element, part, false);
  scanner.next();
  return scanner.offset;
}
