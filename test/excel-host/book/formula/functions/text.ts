import type { FunctionTable } from '../functions.ts';
import { eachValue, fail, Failure, isGrid, toNumber, toText } from '../operand.ts';
import type { Operand } from '../operand.ts';
import { isError } from '../../value.ts';
import { shownText } from '../../shown.ts';

function text(inputs: readonly Operand[], place = 0): string {
  return toText(inputs[place] ?? null);
}

function size(inputs: readonly Operand[], place: number): number {
  const input = inputs[place];
  const count = input === undefined ? 1 : Math.trunc(toNumber(input));
  return count < 0 ? fail('#VALUE!') : count;
}

function middle(inputs: readonly Operand[]): string {
  const start = Math.trunc(toNumber(inputs[1] ?? null));
  if (start < 1) fail('#VALUE!');
  return text(inputs).slice(start - 1, start - 1 + size(inputs, 2));
}

function substitute(inputs: readonly Operand[]): string {
  const [source, old, fresh] = [text(inputs), text(inputs, 1), text(inputs, 2)];
  if (old === '') return source;
  if (inputs[3] === undefined) return source.replaceAll(old, fresh);
  const wanted = Math.trunc(toNumber(inputs[3]));
  let seen = 0;
  return source
    .split(old)
    .reduce((joined, piece, place) => (place === 0 ? piece : joined + (++seen === wanted ? fresh : old) + piece));
}

function find(inputs: readonly Operand[], fold: (source: string) => string): number {
  const start = inputs[2] === undefined ? 1 : Math.trunc(toNumber(inputs[2]));
  const found = fold(text(inputs, 1)).indexOf(fold(text(inputs)), start - 1);
  return found < 0 ? fail('#VALUE!') : found + 1;
}

function formatted(inputs: readonly Operand[]): string {
  const [value = null] = inputs;
  const content = isGrid(value) ? value.at(0, 0) : value;
  if (isError(content)) throw new Failure(content);
  return shownText(content, text(inputs, 1));
}

function joined(inputs: readonly Operand[]): string {
  const pieces: string[] = [];
  eachValue(inputs, (value) => pieces.push(toText(value)));
  return pieces.join('');
}

export const TEXT_FUNCTIONS: FunctionTable = {
  TEXT: { minimum: 2, maximum: 2, call: formatted },
  LEN: { minimum: 1, maximum: 1, call: (inputs) => text(inputs).length },
  LEFT: { minimum: 1, maximum: 2, call: (inputs) => text(inputs).slice(0, size(inputs, 1)) },
  RIGHT: {
    minimum: 1,
    maximum: 2,
    call: (inputs) => text(inputs).slice(Math.max(0, text(inputs).length - size(inputs, 1))),
  },
  MID: { minimum: 3, maximum: 3, call: middle },
  SUBSTITUTE: { minimum: 3, maximum: 4, call: substitute },
  VALUE: { minimum: 1, maximum: 1, call: (inputs) => toNumber(inputs[0] ?? null) },
  TRIM: { minimum: 1, maximum: 1, call: (inputs) => text(inputs).trim().replace(/ +/g, ' ') },
  UPPER: { minimum: 1, maximum: 1, call: (inputs) => text(inputs).toUpperCase() },
  LOWER: { minimum: 1, maximum: 1, call: (inputs) => text(inputs).toLowerCase() },
  CONCATENATE: { minimum: 1, maximum: 255, call: joined },
  CONCAT: { minimum: 1, maximum: 255, call: joined },
  FIND: { minimum: 2, maximum: 3, call: (inputs) => find(inputs, (source) => source) },
  SEARCH: { minimum: 2, maximum: 3, call: (inputs) => find(inputs, (source) => source.toLowerCase()) },
  EXACT: { minimum: 2, maximum: 2, call: (inputs) => text(inputs) === text(inputs, 1) },
  REPT: { minimum: 2, maximum: 2, call: (inputs) => text(inputs).repeat(size(inputs, 1)) },
  CHAR: { minimum: 1, maximum: 1, call: (inputs) => String.fromCharCode(toNumber(inputs[0] ?? null)) },
};
