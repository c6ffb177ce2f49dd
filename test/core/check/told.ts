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
import type { Rule, Term } from '../../../core/sheet/relation/relation.ts';
import type { RowKind, RowTotal } from '../../../core/sheet/table.ts';
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

/** What a table is bound to in place of what recognition finds. */
export interface Binding {
  /** The rule of each column that follows from others, by its place. */
  readonly rules?: Readonly<Record<number, Rule>>;
  /** Whether a row that does not follow its rule is surely wrong. */
  readonly isSure?: boolean;
  /** What the totals add up, as places of rows; one column bears each out unless it says otherwise. */
  readonly sums?: readonly (Pick<RowTotal, 'place' | 'addends'> & Partial<RowTotal>)[];
  /** What single rows are. */
  readonly kinds?: Readonly<Record<number, RowKind>>;
}

/** The first table of a sheet, its rules, totals and kinds of rows said outright. */
export function boundTo(
  rows: Rows,
  { rules, isSure = true, sums, kinds = {} }: Binding,
  options: ToldOptions = {},
): BoundTable {
  const [sheet] = bookOf(rows, options).sheets;
  if (!sheet) throw new RangeError('no sheet');
  const bound = boundOf(sheet);
  const table = {
    ...bound.table,
    sums: sums?.map((sum) => ({ fits: 1, tested: 1, ...sum })) ?? bound.table.sums,
    rows: bound.table.rows.map((row, n) => ({ ...row, kind: kinds[n] ?? row.kind })),
  };
  if (!rules) return { ...bound, table };
  const entries = Object.entries(rules).map(
    ([place, rule]) => [Number(place), { rule, isSure, rounding: null }] as const,
  );
  return { ...bound, table, rules: new Map(entries) };
}

/** Terms of a rule by the places of their columns, those taken away below zero: `terms(1, -2)`. */
export function terms(...places: readonly number[]): readonly Term[] {
  return places.map((place) => ({ place: Math.abs(place), sign: place < 0 ? -1 : 1 }));
}

/** A sum of columns: `linear(1, -2)` is the first less the second. */
export function linear(...places: readonly number[]): Rule {
  return { kind: 'linear', terms: terms(...places) };
}

/** A percentage of two columns, or with no zeros their plain quotient. */
export function quotientOf(part: number, whole: number, zeros = 2): Rule {
  return { kind: 'quotient', part: terms(part), whole: terms(whole), zeros };
}
