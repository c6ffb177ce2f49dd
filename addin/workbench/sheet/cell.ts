import type { CellValueType, ICellData, Nullable } from '@univerjs/core';
import { BLANK, isCellError, type Blank, type CellContent, type CellValue } from '../../../core/index.ts';

/** The kinds of value as Univer numbers them; written out so that this file loads without the spreadsheet. */
const KIND = { string: 1, number: 2, boolean: 3 } as const satisfies Readonly<Record<string, CellValueType>>;

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
  if (isCellError(value)) return { v: value.error, t: KIND.string };
  if (typeof value === 'number') return { v: value, t: KIND.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: KIND.boolean };
  return { v: value, t: KIND.string };
}

/** Reads the value of a cell. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return BLANK;
  const rich = cell.p?.body?.dataStream;
  return rich === undefined ? plainValue(cell.v ?? '', cell.t) : richText(rich);
}

function plainValue(value: string | number | boolean, type: ICellData['t']): CellValue {
  if (value === '') return BLANK;
  if (type === KIND.boolean) return Number(value) === 1;
  if (type === KIND.number) return Number(value);
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
