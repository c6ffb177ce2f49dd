/** A piece of a formula: a reference to cells, or anything else. */
export interface FormulaPiece {
  readonly isReference: boolean;
  readonly text: string;
}

const QUOTES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
const REFERENCE =
  /\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}/y;
const WORD = /[\p{L}\p{N}_.\\?]+/uy;

/**
 * Cuts a formula into references and the rest. Texts, quoted sheet names, structured references in brackets,
 * function names such as `LOG10(` and names such as `A1B` are no references.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < formula.length) {
    const reference = referenceAt(formula, at);
    const text = reference ?? otherAt(formula, at);
    pieces.push({ isReference: reference !== undefined, text });
    at += text.length;
  }
  return pieces;
}

function referenceAt(formula: string, at: number): string | undefined {
  const text = match(REFERENCE, formula, at);
  if (text === undefined) return undefined;
  const next = formula.charAt(at + text.length);
  const isName = next === '(' || next === '!' || next === '[' || /[\p{L}\p{N}_.\\?]/u.test(next);
  return isName ? undefined : text;
}

function otherAt(formula: string, at: number): string {
  const character = formula.charAt(at);
  if (character === '[') return formula.slice(at, bracketEnd(formula, at));
  return match(QUOTES, formula, at) ?? match(WORD, formula, at) ?? character;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
