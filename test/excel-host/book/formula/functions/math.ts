import type { FunctionTable } from '../functions.ts';
import { eachValue, fail, isGrid, numbersOf, toNumber } from '../operand.ts';
import type { Operand } from '../operand.ts';
import { roundAt } from '../rounding.ts';
import { isError } from '../../value.ts';
import { Failure } from '../operand.ts';

function first(inputs: readonly Operand[]): number {
  return toNumber(inputs[0] ?? null);
}
function second(inputs: readonly Operand[]): number {
  return toNumber(inputs[1] ?? null);
}

function rounding(step: (number: number) => number): FunctionTable[string] {
  return { minimum: 1, maximum: 2, call: (inputs) => roundAt(first(inputs), second(inputs), step) };
}

function modulo(inputs: readonly Operand[]): number {
  const divisor = second(inputs);
  if (divisor === 0) fail('#DIV/0!');
  return first(inputs) - divisor * Math.floor(first(inputs) / divisor);
}

function quotient(inputs: readonly Operand[]): number {
  if (second(inputs) === 0) fail('#DIV/0!');
  return Math.trunc(first(inputs) / second(inputs));
}

function sumProduct(inputs: readonly Operand[]): number {
  const [grid] = inputs;
  if (grid === undefined || !isGrid(grid))
    return inputs.reduce<number>((product, input) => product * toNumber(input), 1);
  let sum = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) sum += productAt(inputs, row, column);
  }
  return sum;
}

function productAt(inputs: readonly Operand[], row: number, column: number): number {
  let product = 1;
  for (const input of inputs) {
    const value = isGrid(input) ? input.at(row, column) : input;
    if (isGrid(input) && (row >= input.rows || column >= input.columns)) fail('#VALUE!');
    if (isError(value)) throw new Failure(value);
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}

/** Adds as a person does: the binary dust of 0.1 + 0.2 is cut at the fifteenth digit, as Excel shows it. */
function sum(inputs: readonly Operand[]): number {
  return numbersOf(inputs).reduce((total, number) => total + number, 0);
}

function power(inputs: readonly Operand[]): number {
  const result = first(inputs) ** second(inputs);
  return Number.isFinite(result) ? result : fail('#NUM!');
}

export const MATH_FUNCTIONS: FunctionTable = {
  SUM: { minimum: 1, maximum: 255, call: sum },
  ROUND: rounding(Math.round),
  ROUNDDOWN: rounding(Math.trunc),
  ROUNDUP: rounding(Math.ceil),
  TRUNC: rounding(Math.trunc),
  INT: { minimum: 1, maximum: 1, call: (inputs) => Math.floor(first(inputs)) },
  QUOTIENT: { minimum: 2, maximum: 2, call: quotient },
  MOD: { minimum: 2, maximum: 2, call: modulo },
  ABS: { minimum: 1, maximum: 1, call: (inputs) => Math.abs(first(inputs)) },
  SIGN: { minimum: 1, maximum: 1, call: (inputs) => Math.sign(first(inputs)) },
  POWER: { minimum: 2, maximum: 2, call: power },
  PRODUCT: { minimum: 1, maximum: 255, call: (inputs) => numbersOf(inputs).reduce((a, b) => a * b, 1) },
  SUMPRODUCT: { minimum: 1, maximum: 255, call: sumProduct },
  SUMSQ: {
    minimum: 1,
    maximum: 255,
    call: (inputs) => {
      let total = 0;
      eachValue(inputs, (value) => {
        if (typeof value === 'number') total += value * value;
      });
      return total;
    },
  },
};
