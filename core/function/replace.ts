import { BLANK, type Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import { cellName, parseRange } from '../sheet/address.ts';
import type { CellContent, Change } from '../sheet/change.ts';
import { contentAt, sheetNamed } from '../sheet/content.ts';
import { isCellError, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot.ts';
import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import { callsIn, mayCall, type FormulaCall } from './formula-calls.ts';
import { functionNamed } from './function-name.ts';
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
 * `function-without-formula`, `function-argument-open`, `function-argument-text`, `function-formula-long`.
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
  const spilling = calls.map(({ name }) => functionNamed(name)).find((id) => id && CUSTOM_FUNCTIONS[id].result.isRange);
  if (spilling) return { kind: 'function-spills', ...place, function: CUSTOM_FUNCTIONS[spilling].name };
  if (mode === 'values') {
    if (isCellError(before.value)) return { kind: 'function-error-shown', ...place, found: before.value.error };
    return changeOf({ sheet: sheet.name, row, column }, before, { kind: 'value', value: before.value });
  }
  const formula = before.kind === 'formula' ? before.formula : '';
  const rewritten = rewriteFormula(formula, place, (argument) => textArgument(workbook, sheet, argument));
  if (rewritten.kind === 'refused') return rewritten.problem;
  // where the add-in is missing the cell shows #NAME?, and what the native formula gives is not known before it is written
  const value = isCellError(before.value) ? BLANK : before.value;
  return changeOf({ sheet: sheet.name, row, column }, before, { kind: 'formula', formula: rewritten.formula, value });
}

function changeOf(address: Pick<Change, 'sheet' | 'row' | 'column'>, before: CellContent, after: CellContent): Change {
  return { ...address, before, after, numberFormat: BLANK };
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})$/u;

/** A cell that holds a figure as text, which only our functions read: `8,815(구비 100%)`. */
function textArgument(workbook: WorkbookSnapshot, home: SheetSnapshot, argument: string): string | Blank {
  if (/^"(?:[^"]|"")*"$/.test(argument)) return argument;
  const [, quoted, plain, cell = ''] = REFERENCE.exec(argument) ?? [];
  const area = parseRange(cell);
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : sheetNamed(workbook, name);
  if (!area || sheet === BLANK) return BLANK;
  return typeof contentAt(sheet, area.row, area.column).value === 'string' ? argument : BLANK;
}
