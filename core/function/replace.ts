import { BLANK } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import { cellName, parseRange } from '../sheet/address.ts';
import { keptFormatOf, type CellContent, type Change } from '../sheet/change.ts';
import { contentAt, sheetNamed } from '../sheet/content.ts';
import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot.ts';
import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import { constantOf } from './formula-constant.ts';
import { callsIn, mayCall, type FormulaCall } from './formula-calls.ts';
import { functionNamed } from './function-name.ts';
import { isMatrix } from './parameter.ts';
import { rewriteFormula } from './rewrite-formula.ts';

/** What the functions of a workbook become: what their cells show, or formulas that Excel knows by itself. */
export type ReplacementMode = 'values' | 'formulas';

/** What a replacement would do (구정 함수 바꾸기). */
export interface FunctionReplacement {
  /** The cells that call one of our functions. */
  readonly cells: number;
  readonly changes: readonly Change[];
  /** One problem for each cell that stays, with its reason. */
  readonly problems: readonly Problem[];
}

/**
 * Replaces the custom functions of a workbook (구정 함수 바꾸기), so that it calculates and shows its figures on a computer
 * without the add-in.
 *
 * `values`: each cell becomes what it shows now, whatever else its formula does. `formulas`: only the calls are written
 * natively, inside the formulas they stand in; a blank cell then counts as blank and not as 0, and a rate over it is empty.
 * A cell that cannot be replaced stays, with its reason: `function-spills`, `function-error-shown`, `function-unknown`,
 * `function-without-formula`, `function-argument-open`, `function-argument-text`, `function-argument-inexact`,
 * `function-formula-long`.
 */
export function replaceFunctions(workbook: WorkbookSnapshot, mode: ReplacementMode): FunctionReplacement {
  const outcomes = workbook.sheets.flatMap((sheet) => replaceInSheet(workbook, sheet, mode));
  return {
    cells: outcomes.length,
    changes: outcomes.flatMap((outcome) => ('kind' in outcome ? [] : [outcome])),
    problems: outcomes.flatMap((outcome) => ('kind' in outcome ? [outcome] : [])),
  };
}

type Outcome = Change | Problem;

function replaceInSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, mode: ReplacementMode): readonly Outcome[] {
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const calls = formula !== BLANK && mayCall(formula) ? callsIn(formula) : [];
      return calls.length === 0
        ? []
        : [replaceCell(workbook, sheet, calls, { row: sheet.row + r, column: sheet.column + c, mode })];
    }),
  );
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly mode: ReplacementMode;
}

function replaceCell(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  calls: readonly FormulaCall[],
  { row, column, mode }: Spot,
): Outcome {
  const place = { sheet: sheet.name, cell: cellName(row, column) };
  const before = contentAt(sheet, row, column);
  const format = sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? 'General';
  const cell = { sheet: sheet.name, row, column, ...keptFormatOf(format) };
  const spilling = calls.map(({ name }) => functionNamed(name)).find((id) => id && CUSTOM_FUNCTIONS[id].result.isRange);
  if (spilling) return { kind: 'function-spills', ...place, function: CUSTOM_FUNCTIONS[spilling].name };
  if (mode === 'values') {
    if (isCellError(before.value)) return { kind: 'function-error-shown', ...place, found: before.value.error };
    return changeOf(cell, before, { kind: 'value', value: before.value });
  }
  const formula = before.kind === 'formula' ? before.formula : '';
  const rewritten = rewriteFormula(formula, place, (argument) => valueOf(workbook, sheet, argument));
  if (rewritten.kind === 'refused') return rewritten.problem;
  // where the add-in is missing the cell shows #NAME?, and what the native formula gives is not known before it is written
  const value = isCellError(before.value) ? BLANK : before.value;
  return changeOf(cell, before, { kind: 'formula', formula: rewritten.formula, value });
}

function changeOf(
  cell: Pick<Change, 'sheet' | 'row' | 'column' | 'keptFormat'>,
  before: CellContent,
  after: CellContent,
): Change {
  return { ...cell, before, after, numberFormat: BLANK };
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})$/u;

/** What an argument comes to now: a constant, or one cell of the workbook. */
function valueOf(workbook: WorkbookSnapshot, home: SheetSnapshot, argument: string): CellValue | undefined {
  const constant = constantOf(argument);
  if (constant !== undefined) return isMatrix(constant) ? undefined : constant;
  const [, quoted, plain, cell = ''] = REFERENCE.exec(argument) ?? [];
  const area = parseRange(cell);
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : sheetNamed(workbook, name);
  return area && sheet !== BLANK ? contentAt(sheet, area.row, area.column).value : undefined;
}
