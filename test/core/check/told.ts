import { bindTables, type BoundTable } from '../../../core/check/bound-table.ts';
import {
  describeProblem,
  recalculate,
  verify,
  type CellContent,
  type Change,
  type Finding,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { FORMS } from '../../../core/programme/forms.ts';
import { cellName } from '../../../core/sheet/address.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { recogniseSteps } from '../../../core/sheet/recognise.ts';
import { sheetOf, workbookOf, type TestCell, type TestSheetOptions } from '../../snapshot.ts';

/** Rows of a test sheet, the first one row 1. */
export type Rows = readonly (readonly TestCell[])[];

/** What a test sheet may have beside its cells. */
export interface ToldOptions extends TestSheetOptions {
  /** Hidden rows, numbered as on the sheet. */
  readonly hidden?: readonly number[];
}

/** Makes a workbook of one sheet, 표. */
export function bookOf(rows: Rows, { hidden = [], ...options }: ToldOptions = {}): WorkbookSnapshot {
  return workbookOf({ ...sheetOf('표', rows, options), hiddenRows: hidden.map((row) => row - 1) });
}

/** Each finding of a sheet in a line: `error total-mismatch B5 401 → 400`; a figure that cannot be known is `?`. */
export function told(rows: Rows, options: ToldOptions = {}): readonly string[] {
  return verify(bookOf(rows, options)).findings.map(lineOf);
}

/** A finding in a line. */
export function lineOf({ severity, problem, range, found, expected }: Finding): string {
  return `${severity} ${problem.kind} ${cellName(range.row, range.column)} ${found} → ${expected ?? '?'}`;
}

/** The Korean sentences of a sheet's findings. */
export function sentences(rows: Rows, options: ToldOptions = {}): readonly string[] {
  return verify(bookOf(rows, options)).findings.map(({ problem }) => describeProblem(problem, 'ko'));
}

/** The rules the findings of a sheet go by, in Korean. */
export function rulesTold(rows: Rows): readonly (string | undefined)[] {
  return verify(bookOf(rows)).findings.map(({ rule }) => rule?.ko);
}

/** What the findings of a sheet would write, in a line each: `B5 401 → 400`; `·` for a finding that only tells. */
export function mended(rows: Rows, options: ToldOptions = {}): readonly string[] {
  return verify(bookOf(rows, options)).findings.map(({ change }) => (change ? changeLine(change) : '·'));
}

/** What recalculating a sheet would write. */
export function recalculated(rows: Rows, options: ToldOptions = {}): readonly string[] {
  return recalculate(bookOf(rows, options)).changes.map(changeLine);
}

/** A change in a line: `B5 401 → 400`, its formats behind. */
export function changeLine({ row, column, before, after, numberFormat }: Change): string {
  const format = numberFormat ? ` [${numberFormat.before} → ${numberFormat.after}]` : '';
  return `${cellName(row, column)} ${contentText(before)} → ${contentText(after)}${format}`;
}

function contentText(content: CellContent): string {
  const { value } = content;
  const text = typeof value === 'object' ? (value?.error ?? 'blank') : JSON.stringify(value);
  return content.kind === 'formula' ? `${content.formula} {${text}}` : text;
}

/** The first table of a sheet, bound to its rules. */
export function boundOf(sheet: SheetSnapshot): BoundTable {
  const [bound] = finish(recogniseSteps(sheet)).flatMap((table) => bindTables(table, FORMS));
  if (!bound) throw new RangeError('no table');
  return bound;
}
