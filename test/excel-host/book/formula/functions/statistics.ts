import type { FunctionTable } from '../functions.ts';
import { criterion } from '../criterion.ts';
import { eachValue, fail, Failure, isGrid, numbersOf, toNumber } from '../operand.ts';
import type { Grid, Operand } from '../operand.ts';
import { isError } from '../../value.ts';
import type { CellValue } from '../../value.ts';

function gridOf(operand: Operand | undefined): Grid {
  if (operand === undefined) fail('#VALUE!');
  if (isGrid(operand)) return operand;
  return { rows: 1, columns: 1, at: () => operand, source: null };
}

/** Calls the visitor where every pair of range and criterion holds; `offset` 0 starts at the first pair. */
function eachMatch(pairs: readonly Operand[], visitor: (row: number, column: number) => void): void {
  const ranges: { grid: Grid; holds: (value: CellValue) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    ranges.push({ grid: gridOf(pairs[index]), holds: criterion(pairs[index + 1] ?? null) });
  }
  const [first] = ranges;
  if (!first) fail('#VALUE!');
  const isUneven = ranges.some(({ grid }) => grid.rows !== first.grid.rows || grid.columns !== first.grid.columns);
  if (isUneven) fail('#VALUE!');
  for (let row = 0; row < first.grid.rows; row += 1) {
    for (let column = 0; column < first.grid.columns; column += 1) {
      if (ranges.every(({ grid, holds }) => holds(grid.at(row, column)))) visitor(row, column);
    }
  }
}

function matchingNumbers(target: Operand | undefined, pairs: readonly Operand[]): number[] {
  const grid = gridOf(target);
  const numbers: number[] = [];
  eachMatch(pairs, (row, column) => {
    const value = grid.at(row, column);
    if (isError(value)) throw new Failure(value);
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

function countMatches(pairs: readonly Operand[]): number {
  let count = 0;
  eachMatch(pairs, () => {
    count += 1;
  });
  return count;
}

function count(inputs: readonly Operand[], counts: (value: CellValue) => boolean): number {
  let found = 0;
  eachValue(inputs, (value) => {
    if (counts(value)) found += 1;
  });
  return found;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail('#DIV/0!') : total(numbers) / numbers.length;
}
function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}
function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}

function subtotal(inputs: readonly Operand[]): number {
  const [code = null, ...ranges] = inputs;
  const kind = toNumber(code) % 100;
  if (kind === 3) return count(ranges, (value) => value !== null);
  const numbers = numbersOf(ranges);
  switch (kind) {
    case 1:
      return average(numbers);
    case 2:
      return numbers.length;
    case 4:
      return maximum(numbers);
    case 5:
      return minimum(numbers);
    case 6:
      return numbers.reduce((product, number) => product * number, 1);
    case 9:
      return total(numbers);
    default:
      return fail('#VALUE!');
  }
}

function large(inputs: readonly Operand[], order: (a: number, b: number) => number): number {
  const numbers = numbersOf(inputs.slice(0, 1)).sort(order);
  return numbers[toNumber(inputs[1] ?? null) - 1] ?? fail('#NUM!');
}

function rank(inputs: readonly Operand[]): number {
  const value = toNumber(inputs[0] ?? null);
  const numbers = numbersOf(inputs.slice(1, 2));
  const isAscending = toNumber(inputs[2] ?? null) !== 0;
  if (!numbers.includes(value)) fail('#N/A');
  return numbers.filter((number) => (isAscending ? number < value : number > value)).length + 1;
}

const RANK = { minimum: 2, maximum: 3, call: rank };

export const STATISTICS_FUNCTIONS: FunctionTable = {
  COUNT: { minimum: 1, maximum: 255, call: (inputs) => count(inputs, (value) => typeof value === 'number') },
  COUNTA: { minimum: 1, maximum: 255, call: (inputs) => count(inputs, (value) => value !== null) },
  COUNTBLANK: { minimum: 1, maximum: 1, call: (inputs) => count(inputs, (value) => value === null || value === '') },
  COUNTIF: { minimum: 2, maximum: 2, call: countMatches },
  COUNTIFS: { minimum: 2, maximum: 254, call: countMatches },
  SUMIF: {
    minimum: 2,
    maximum: 3,
    call: (inputs) => total(matchingNumbers(inputs[2] ?? inputs[0], inputs.slice(0, 2))),
  },
  SUMIFS: { minimum: 3, maximum: 255, call: ([target, ...pairs]) => total(matchingNumbers(target, pairs)) },
  AVERAGEIF: {
    minimum: 2,
    maximum: 3,
    call: (inputs) => average(matchingNumbers(inputs[2] ?? inputs[0], inputs.slice(0, 2))),
  },
  AVERAGEIFS: { minimum: 3, maximum: 255, call: ([target, ...pairs]) => average(matchingNumbers(target, pairs)) },
  AVERAGE: { minimum: 1, maximum: 255, call: (inputs) => average(numbersOf(inputs)) },
  MIN: { minimum: 1, maximum: 255, call: (inputs) => minimum(numbersOf(inputs)) },
  MAX: { minimum: 1, maximum: 255, call: (inputs) => maximum(numbersOf(inputs)) },
  LARGE: { minimum: 2, maximum: 2, call: (inputs) => large(inputs, (a, b) => b - a) },
  SMALL: { minimum: 2, maximum: 2, call: (inputs) => large(inputs, (a, b) => a - b) },
  RANK,
  'RANK.EQ': RANK,
  SUBTOTAL: { minimum: 2, maximum: 255, call: subtotal },
};
