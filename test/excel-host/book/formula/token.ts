/** A piece of a formula; the pieces put together again are the formula, letter for letter. */
export interface Token {
  readonly kind: 'space' | 'text' | 'number' | 'error' | 'reference' | 'name' | 'call' | 'sign';
  readonly source: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}|#REF!)`;

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A)/uy],
  ['reference', new RegExp(`${SHEET}${AREA}(?![\\p{L}\\p{N}_.(!])`, 'iuy')],
  ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.]*(?:\[[^\]]*\](?:\])?)?/uy],
  ['sign', /<=|>=|<>|[-+*/^&=<>%(),;{}]/uy],
];

/** Splits a formula (without its `=`) into tokens; `undefined` when a part is none. */
export function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.source.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, source: match[0] };
  }
  return undefined;
}
