import { FUNCTION_NAMESPACE } from './function-ids.ts';

/** A part of a formula; `end` is exclusive. */
export interface FormulaPart {
  readonly start: number;
  readonly end: number;
}

/** A call of one of our functions within a formula. */
export interface FormulaCall extends FormulaPart {
  /** Its name without the namespace, as typed. */
  readonly name: string;
  readonly arguments: readonly FormulaPart[];
}

/** In cells `GUJEONG.집행률(`; in the bytes of a file Excel writes `_xldudf_GUJEONG_집행률(`. */
const CALL = new RegExp(`(?:_xldudf_${FUNCTION_NAMESPACE}_|${FUNCTION_NAMESPACE}\\.)([\\p{L}\\p{N}_.]+)\\(`, 'iuy');
const NAME_CHARACTER = /[\p{L}\p{N}_.]/u;

/** Tells whether a formula may call one of our functions, without reading it. */
export function mayCall(formula: string): boolean {
  return /GUJEONG[._]/i.test(formula);
}

/**
 * Finds the outermost calls of our functions in a formula; texts, quoted sheet names and brackets of tables are passed over.
 *
 * @example
 * callsIn('=IF(B2=0,"GUJEONG.집행률(1)",GUJEONG.집행률(C2,B2))').map(({ name }) => name) //=> ['집행률']
 */
export function callsIn(formula: string): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  let at = 0;
  while (at < formula.length) {
    const call = callAt(formula, at);
    if (call) calls.push(call);
    at = call ? call.end : afterPiece(formula, at);
  }
  return calls;
}

function callAt(formula: string, at: number): FormulaCall | undefined {
  if (at > 0 && NAME_CHARACTER.test(formula.charAt(at - 1))) return undefined;
  CALL.lastIndex = at;
  const match = CALL.exec(formula);
  if (!match) return undefined;
  const parts = argumentsFrom(formula, at + match[0].length);
  return parts && { name: match[1] ?? '', start: at, end: parts.end, arguments: parts.found };
}

/** The arguments from behind the opening bracket to the closing one; `undefined` where none closes it. */
function argumentsFrom(formula: string, from: number): { found: readonly FormulaPart[]; end: number } | undefined {
  const found: FormulaPart[] = [];
  let [start, depth] = [from, 0];
  for (let at = from; at < formula.length; at = afterPiece(formula, at)) {
    const character = formula.charAt(at);
    if (depth === 0 && (character === ',' || character === ')')) {
      const isEmptyList = character === ')' && found.length === 0 && formula.slice(start, at).trim() === '';
      if (!isEmptyList) found.push({ start, end: at });
      if (character === ')') return { found, end: at + 1 };
      start = at + 1;
    } else if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
  }
  return undefined;
}

/** Where the piece at a place ends: a text, a quoted name, a table's brackets, or one character. */
function afterPiece(formula: string, at: number): number {
  const character = formula.charAt(at);
  if (character === '"' || character === "'") return afterQuoted(formula, at, character);
  return character === '[' ? afterBrackets(formula, at) : at + 1;
}

function afterQuoted(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** The brackets of a table's column, `[[#This Row],[집행액]]`; an apostrophe stands before a bracket that is part of a name. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
