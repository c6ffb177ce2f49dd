import { createExcelHost } from '../../../addin/excel/index.ts';
import { HostProblem, type SpreadsheetHost } from '../../../addin/host.ts';
import {
  BLANK,
  inverseOf,
  parseRange,
  type CellContent,
  type Change,
  type Problem,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { openExcel, type OpenExcel, type OpenOptions } from '../../excel-host/index.ts';

let open: OpenExcel | undefined;

/** Opens a simulated Excel with the genuine client, and the add-in's host on it. Close it with {@link closeExcel}. */
export async function excelWith(options: OpenOptions): Promise<{ excel: OpenExcel; host: SpreadsheetHost }> {
  open = await openExcel(options);
  return { excel: open, host: createExcelHost() };
}

/** Closes Excel, once it is sure that the client asked for nothing the simulation does not know. */
export async function closeExcel(): Promise<void> {
  const unknown = open?.host.unknownMembers ?? [];
  await open?.close();
  open = undefined;
  expect(unknown).toEqual([]);
}

/** The problem a call ends in; a failure of the test when it succeeds. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof HostProblem) return error.problem;
    throw error;
  }
  throw new Error('the call succeeded');
}

/** A content as a test writes it: a value, or a formula as `{ formula }`. */
export type Short = CellContent['value'] | { readonly formula: string };

function contentOf(short: Short): CellContent {
  if (typeof short === 'object' && short !== null && 'formula' in short) return { kind: 'formula', ...short, value: 0 };
  return { kind: 'value', value: short };
}

/** A change of one cell, e.g. `change('표!C3', 1, 2)`. */
export function change(place: string, before: Short, after: Short, formats?: readonly [string, string]): Change {
  const [sheet = '', cell = ''] = place.split('!');
  const range = parseRange(cell);
  if (!range) throw new RangeError(place);
  const [formatBefore, formatAfter] = formats ?? [];
  const hasFormat = formatBefore !== undefined && formatAfter !== undefined;
  return {
    sheet,
    row: range.row,
    column: range.column,
    before: contentOf(before),
    after: contentOf(after),
    numberFormat: hasFormat ? { before: formatBefore, after: formatAfter } : BLANK,
  };
}

/** The changes that undo changes. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map(inverseOf).reverse();
}

/** The value of a cell in a snapshot. */
export function valueIn(workbook: WorkbookSnapshot, place: string): unknown {
  const [name = '', cell = ''] = place.split('!');
  const sheet = workbook.sheets.find((each) => each.name === name);
  const range = parseRange(cell);
  return sheet && range ? sheet.values[range.row - sheet.row]?.[range.column - sheet.column] : undefined;
}
