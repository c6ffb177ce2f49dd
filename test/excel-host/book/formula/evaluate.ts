import { intersect } from '../region.ts';
import type { Rectangle } from '../region.ts';
import type { Sheet } from '../sheet.ts';
import { cellError, isError } from '../value.ts';
import type { CellValue } from '../value.ts';
import { worksheetFunction } from './functions.ts';
import { compareValues, fail, Failure, isGrid, single, toBoolean, toNumber, toText } from './operand.ts';
import type { Grid, Operand } from './operand.ts';
import type { Expression, Operator } from './syntax.ts';

/** What a formula may ask of the book. */
export interface Surroundings {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  findSheet(name: string): Sheet | undefined;
  /** What a defined name stands for. */
  findName(name: string): Expression | undefined;
  /** What a function of an add-in comes to; an input that was left out is undefined, and so is the result of a function nobody knows. */
  callCustom(name: string, inputs: readonly (Operand | undefined)[]): CellValue | undefined;
}

/** Calculates a formula's tree to one value. */
export function evaluate(expression: Expression, around: Surroundings): CellValue {
  try {
    const value = cut(compute(expression, around), around) ?? 0;
    return typeof value === 'number' && !Number.isFinite(value) ? cellError('#NUM!') : value;
  } catch (failure) {
    if (failure instanceof Failure) return failure.value;
    throw failure;
  }
}

/** A grid where one value is wanted gives the cell in the formula's own row or column. */
function cut(operand: Operand, around: Surroundings): CellValue {
  if (!isGrid(operand)) return operand;
  const { source } = operand;
  if (!source || (operand.rows === 1 && operand.columns === 1)) return operand.at(0, 0);
  const { area } = source;
  if (area.columns === 1 && around.row >= area.row && around.row < area.row + area.rows) {
    return operand.at(around.row - area.row, 0);
  }
  if (area.rows === 1 && around.column >= area.column && around.column < area.column + area.columns) {
    return operand.at(0, around.column - area.column);
  }
  return fail('#VALUE!');
}

function compute(expression: Expression, around: Surroundings): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'missing':
      return null;
    case 'reference':
      return reference(expression.sheet, expression.area, around);
    case 'name': {
      const meaning = around.findName(expression.name);
      return meaning ? compute(meaning, around) : fail('#NAME?');
    }
    case 'array':
      return arrayGrid(expression.rows);
    case 'call':
      return call(expression.name, expression.inputs, around);
    case 'negate':
      return eachCell(compute(expression.operand, around), (value) => -toNumber(value));
    case 'plus':
      return compute(expression.operand, around);
    case 'percent':
      return eachCell(compute(expression.operand, around), (value) => toNumber(value) / 100);
    case 'binary':
      return binary(expression.operator, compute(expression.left, around), compute(expression.right, around));
  }
}

function reference(sheetName: string | null, area: Rectangle, around: Surroundings): Grid {
  const sheet = sheetName === null ? around.sheet : around.findSheet(sheetName);
  if (!sheet) fail('#REF!');
  const isHuge = area.rows > 100_000 || area.columns > 1_000;
  const used = isHuge ? sheet.usedRegion(true, area) : area;
  const part = (used &&
    intersect(area, {
      row: area.row,
      column: area.column,
      rows: used.row + used.rows - area.row,
      columns: used.column + used.columns - area.column,
    })) ?? { ...area, rows: 1, columns: 1 };
  return {
    rows: part.rows,
    columns: part.columns,
    at: (row, column) => sheet.cell(part.row + row, part.column + column)?.value ?? null,
    source: { sheet, area: part },
  };
}

function arrayGrid(rows: readonly (readonly CellValue[])[]): Grid {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (row, column) => rows[row]?.[column] ?? null,
    source: null,
  };
}

function call(name: string, inputs: readonly Expression[], around: Surroundings): Operand {
  if (name === 'IF') return choice(inputs, around);
  if (name === 'IFERROR' || name === 'IFNA') return fallback(name, inputs, around);
  if (name === 'ROW' || name === 'COLUMN') return place(name, inputs[0], around);
  const found = worksheetFunction(name.replace(/^_XLFN\./, ''));
  if (!found) return callCustom(name, inputs, around);
  if (inputs.length < found.minimum || inputs.length > found.maximum) fail('#VALUE!');
  return found.call(inputs.map((input) => attempt(input, around)));
}

function callCustom(name: string, inputs: readonly Expression[], around: Surroundings): CellValue {
  const given = inputs.map((input) => (input.kind === 'missing' ? undefined : attempt(input, around)));
  return around.callCustom(name, given) ?? fail('#NAME?');
}

/** A function sees an error as a value, so that ISERROR can ask about it. */
function attempt(expression: Expression, around: Surroundings): Operand {
  try {
    return compute(expression, around);
  } catch (failure) {
    if (failure instanceof Failure) return failure.value;
    throw failure;
  }
}

function choice(inputs: readonly Expression[], around: Surroundings): Operand {
  const [condition, yes, no] = inputs;
  if (!condition || !yes) fail('#VALUE!');
  if (toBoolean(cut(compute(condition, around), around))) return compute(yes, around);
  return no ? compute(no, around) : false;
}

function fallback(name: string, inputs: readonly Expression[], around: Surroundings): Operand {
  const [first, second] = inputs;
  if (!first || !second) fail('#VALUE!');
  const value = attempt(first, around);
  const shown = isGrid(value) ? single(value) : value;
  const isCaught = isError(shown) && (name === 'IFERROR' || shown.error === '#N/A');
  return isCaught ? compute(second, around) : value;
}

function place(name: string, input: Expression | undefined, around: Surroundings): number {
  if (!input) return (name === 'ROW' ? around.row : around.column) + 1;
  if (input.kind !== 'reference') fail('#VALUE!');
  return (name === 'ROW' ? input.area.row : input.area.column) + 1;
}

function eachCell(operand: Operand, step: (value: CellValue) => CellValue): Operand {
  if (!isGrid(operand) || (operand.rows === 1 && operand.columns === 1)) return step(single(operand));
  return { ...operand, at: (row, column) => guarded(() => step(operand.at(row, column))), source: operand.source };
}

function guarded(step: () => CellValue): CellValue {
  try {
    return step();
  } catch (failure) {
    if (failure instanceof Failure) return failure.value;
    throw failure;
  }
}

function binary(operator: Operator, left: Operand, right: Operand): Operand {
  const isWide = [left, right].some((side) => isGrid(side) && (side.rows > 1 || side.columns > 1));
  if (!isWide) return operate(operator, single(left), single(right));
  const rows = Math.max(...[left, right].map((side) => (isGrid(side) ? side.rows : 1)));
  const columns = Math.max(...[left, right].map((side) => (isGrid(side) ? side.columns : 1)));
  const pick = (side: Operand, row: number, column: number): CellValue =>
    isGrid(side) ? side.at(side.rows === 1 ? 0 : row, side.columns === 1 ? 0 : column) : side;
  return {
    rows,
    columns,
    at: (row, column) => guarded(() => operate(operator, pick(left, row, column), pick(right, row, column))),
    source:
      [left, right].map((side) => (isGrid(side) && side.rows * side.columns > 1 ? side.source : null)).find(Boolean) ??
      null,
  };
}

function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  for (const side of [left, right]) if (isError(side)) throw new Failure(side);
  switch (operator) {
    case '+':
      return tidy(toNumber(left) + toNumber(right), left, right);
    case '-':
      return tidy(toNumber(left) - toNumber(right), left, right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      return toNumber(right) === 0 ? fail('#DIV/0!') : toNumber(left) / toNumber(right);
    case '^':
      return toNumber(left) ** toNumber(right);
    case '&':
      return toText(left) + toText(right);
    default:
      return compared(operator, compareValues(left, right));
  }
}

/** Excel makes a sum or difference exactly 0 where only the last binary digits are left. */
function tidy(result: number, left: CellValue, right: CellValue): number {
  const size = Math.max(Math.abs(toNumber(left)), Math.abs(toNumber(right)));
  return Math.abs(result) < size * 1e-15 ? 0 : result;
}

function compared(operator: Operator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
