import { BLANK } from '../blank.ts';
import type { FunctionInput, FunctionScalar } from './custom-function.ts';
import { isMatrix } from './parameter.ts';

const NUMBER = /^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const TEXT = /^"(?:[^"]|"")*"$/;
const ARRAY_PIECE = /"(?:[^"]|"")*"|[^,;"]+|[,;]/g;

/** Tells whether an argument of a formula was left out. */
export function isLeftOut(text: string): boolean {
  return text === '';
}

/**
 * Reads an argument that is a constant of its formula: a number, a text, TRUE, an array `{"S",95;"A",90}`; blank for one
 * left out, `undefined` for anything that has to be calculated.
 *
 * @example
 * constantOf('"절사"') //=> '절사'
 * constantOf('{"S",95;"A",90}') //=> [['S', 95], ['A', 90]]
 * constantOf('B2') //=> undefined
 */
export function constantOf(text: string): FunctionInput | undefined {
  if (isLeftOut(text)) return BLANK;
  return text.startsWith('{') && text.endsWith('}') ? arrayOf(text.slice(1, -1)) : scalarOf(text);
}

function scalarOf(text: string): FunctionScalar | undefined {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (TEXT.test(trimmed)) return trimmed.slice(1, -1).replaceAll('""', '"');
  if (/^TRUE$/i.test(trimmed)) return true;
  return /^FALSE$/i.test(trimmed) ? false : undefined;
}

function arrayOf(content: string): FunctionInput | undefined {
  const rows: FunctionScalar[][] = [[]];
  for (const piece of content.match(ARRAY_PIECE) ?? []) {
    if (piece === ',') continue;
    if (piece === ';') rows.push([]);
    else {
      const value = scalarOf(piece);
      if (value === undefined) return undefined;
      rows.at(-1)?.push(value);
    }
  }
  return rows;
}

/**
 * Writes an argument as a constant of a formula, the inverse of {@link constantOf}; nothing for one left out.
 *
 * @example
 * constantText([['S', 95], ['A', 90]]) //=> '{"S",95;"A",90}'
 */
export function constantText(input: FunctionInput): string {
  if (isMatrix(input)) return `{${input.map((row) => row.map(scalarText).join(',')).join(';')}}`;
  return scalarText(input);
}

function scalarText(input: FunctionScalar): string {
  if (input === BLANK) return '';
  return typeof input === 'string' ? `"${input.replaceAll('"', '""')}"` : String(input).toUpperCase();
}
