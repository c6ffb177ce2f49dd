import type { FunctionTable } from '../functions.ts';
import { criterion } from '../criterion.ts';
import { compareValues, fail, Failure, isGrid, single, toBoolean, toNumber } from '../operand.ts';
import type { Grid, Operand } from '../operand.ts';
import { isError } from '../../value.ts';
import type { CellValue } from '../../value.ts';

function gridOf(operand: Operand | undefined): Grid {
  return operand !== undefined && isGrid(operand) ? operand : fail('#VALUE!');
}

/** A column, a row or a single cell of a grid. */
function part(grid: Grid, row: number, column: number): Operand {
  if (row < 0 || column < 0 || row > grid.rows || column > grid.columns) fail('#REF!');
  if (row > 0 && column > 0) return grid.at(row - 1, column - 1);
  return {
    rows: row === 0 ? grid.rows : 1,
    columns: column === 0 ? grid.columns : 1,
    at: (r, c) => grid.at(row === 0 ? r : row - 1, column === 0 ? c : column - 1),
    source: null,
  };
}

function index(inputs: readonly Operand[]): Operand {
  const grid = gridOf(inputs[0]);
  const first = Math.trunc(toNumber(inputs[1] ?? null));
  const second = inputs[2] === undefined ? null : Math.trunc(toNumber(inputs[2]));
  if (second !== null) return part(grid, first, second);
  return grid.rows === 1 ? part(grid, 1, first) : part(grid, first, grid.columns === 1 ? 1 : 0);
}

/** Position of a value in a list: exact (0), or the last not above (1), or the last not below (-1). */
function position(wanted: CellValue, list: readonly CellValue[], mode: number): number {
  if (isError(wanted)) throw new Failure(wanted);
  if (mode === 0) {
    const holds = criterion(wanted);
    const found = list.findIndex(holds);
    return found < 0 ? fail('#N/A') : found;
  }
  let found = -1;
  for (const [place, value] of list.entries()) {
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    if (compareValues(value, wanted) * mode > 0) break;
    found = place;
  }
  return found < 0 ? fail('#N/A') : found;
}

function line(grid: Grid, length: number, at: (place: number) => CellValue): CellValue[] {
  return Array.from({ length }, (_, place) => at(place));
}

function match(inputs: readonly Operand[]): number {
  const grid = gridOf(inputs[1]);
  const isColumn = grid.columns === 1;
  const list = line(grid, isColumn ? grid.rows : grid.columns, (n) => (isColumn ? grid.at(n, 0) : grid.at(0, n)));
  const mode = inputs[2] === undefined ? 1 : Math.sign(toNumber(inputs[2]));
  return position(single(inputs[0] ?? null), list, mode) + 1;
}

function verticalLookup(inputs: readonly Operand[]): CellValue {
  const grid = gridOf(inputs[1]);
  const mode = inputs[3] === undefined || toBoolean(inputs[3]) ? 1 : 0;
  const row = position(
    single(inputs[0] ?? null),
    line(grid, grid.rows, (n) => grid.at(n, 0)),
    mode,
  );
  const column = Math.trunc(toNumber(inputs[2] ?? null));
  return column < 1 || column > grid.columns ? fail('#REF!') : grid.at(row, column - 1);
}

function horizontalLookup(inputs: readonly Operand[]): CellValue {
  const grid = gridOf(inputs[1]);
  const mode = inputs[3] === undefined || toBoolean(inputs[3]) ? 1 : 0;
  const column = position(
    single(inputs[0] ?? null),
    line(grid, grid.columns, (n) => grid.at(0, n)),
    mode,
  );
  const row = Math.trunc(toNumber(inputs[2] ?? null));
  return row < 1 || row > grid.rows ? fail('#REF!') : grid.at(row - 1, column);
}

function choose(inputs: readonly Operand[]): Operand {
  return inputs[Math.trunc(toNumber(inputs[0] ?? null))] ?? fail('#VALUE!');
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  INDEX: { minimum: 2, maximum: 3, call: index },
  MATCH: { minimum: 2, maximum: 3, call: match },
  VLOOKUP: { minimum: 3, maximum: 4, call: verticalLookup },
  HLOOKUP: { minimum: 3, maximum: 4, call: horizontalLookup },
  CHOOSE: { minimum: 2, maximum: 255, call: choose },
  ROWS: { minimum: 1, maximum: 1, call: (inputs) => gridOf(inputs[0]).rows },
  COLUMNS: { minimum: 1, maximum: 1, call: (inputs) => gridOf(inputs[0]).columns },
};
