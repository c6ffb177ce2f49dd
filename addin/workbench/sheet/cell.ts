import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { BLANK, isCellError, type Blank, type CellContent, type CellValue } from '../../../core/index.ts';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Writes a content as cell data; everything a cell can hold is given, so that nothing of the old content stays. */
export function cellOf(content: CellContent): ICellData {
  const formula = content.kind === 'formula' ? content.formula : null;
  return { ...valueFields(content.value), f: formula, si: null, p: null };
}

function valueFields(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === BLANK) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Reads the value of a cell. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return BLANK;
  const rich = cell.p?.body?.dataStream;
  return rich === undefined ? plainValue(cell.v ?? '', cell.t) : richText(rich);
}

function plainValue(value: string | number | boolean, type: ICellData['t']): CellValue {
  if (value === '') return BLANK;
  if (type === CellValueType.BOOLEAN) return Number(value) === 1;
  if (type === CellValueType.NUMBER) return Number(value);
  return typeof value === 'string' && ERRORS.has(value) ? { error: value } : value;
}

/** A cell that was edited with line breaks holds a small document: paragraphs that end in `\r`, and a last `\n`. */
function richText(document: string): string {
  return document.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Reads what stands in a cell: its formula with the value, or the value. */
export function contentOf(cell: Nullable<ICellData>, formula: string): CellContent {
  const value = valueOf(cell);
  return formula === '' ? { kind: 'value', value } : { kind: 'formula', formula, value };
}

/** The formula of a cell, or blank. */
export function formulaOf(formula: string): string | Blank {
  return formula === '' ? BLANK : formula;
}
