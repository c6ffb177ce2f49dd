import { BLANK, type Blank } from '../../blank.ts';
import { parseFixed, type Fixed } from '../fixed.ts';
import { foldCharacters } from './characters.ts';

/** A formula printed in a heading (산식): `C=A-B`, `B/A×100`. */
export interface HeadingFormula {
  /** The letter before `=`; blank when the formula does not name its column. */
  readonly result: string | Blank;
  readonly expression: HeadingExpression;
}

/** What a printed formula calculates, over the letters of other columns. */
export type HeadingExpression =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'number'; readonly value: Fixed }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '×' | '÷';
      readonly left: HeadingExpression;
      readonly right: HeadingExpression;
    };

const LETTER = /^[A-Za-wyz\u2460-\u2473\u24b6-\u24e9\u3260-\u327b]$/;
const TOKEN = /[0-9]+(?:\.[0-9]+)?|[A-Za-z\u2460-\u2473\u24b6-\u24e9\u3260-\u327b]|[-+*/÷×()=%]/g;

/**
 * Tells whether a text is the letter of a column: `A`, `①`, `㉠`.
 *
 * @example
 * isColumnLetter('A') //=> true
 */
export function isColumnLetter(text: string): boolean {
  return LETTER.test(text) && text !== 'm' && text !== 't' && text !== 'g';
}

/**
 * Reads the formula of a heading; blank when the text is none.
 *
 * @example
 * readFormula('C=A-B').result //=> 'C'
 * readFormula('B/A×100').result //=> null
 * readFormula('집행예정액') //=> null
 */
export function readFormula(text: string): HeadingFormula | Blank {
  const folded = foldCharacters(text)
    .replaceAll(' ', '')
    .replace(/[✕xX](?=[0-9])/g, '×');
  const tokens = folded.match(TOKEN) ?? [];
  if (tokens.join('') !== folded) return BLANK;
  const hasResult = tokens[1] === '=' && isColumnLetter(tokens[0] ?? '');
  const start = hasResult ? 2 : tokens[0] === '=' ? 1 : 0;
  const meaningful = tokens.at(-1) === '%' ? tokens.slice(0, -1) : tokens;
  const parsed = sumFrom(meaningful, start);
  if (parsed === BLANK || parsed.next !== meaningful.length || parsed.expression.kind !== 'operation') return BLANK;
  return { result: hasResult ? (tokens[0] ?? BLANK) : BLANK, expression: parsed.expression };
}

interface Parsed {
  readonly expression: HeadingExpression;
  readonly next: number;
}

type Parser = (tokens: readonly string[], at: number) => Parsed | Blank;
type Operator = '+' | '-' | '×' | '÷';

const SUM_OPERATORS: Readonly<Record<string, Operator>> = { '+': '+', '-': '-' };
const PRODUCT_OPERATORS: Readonly<Record<string, Operator>> = { '*': '×', '×': '×', '/': '÷', '÷': '÷' };

function chainOf(operators: Readonly<Record<string, Operator>>, operand: Parser): Parser {
  return (tokens, at) => {
    let parsed = operand(tokens, at);
    while (parsed !== BLANK) {
      const token = tokens[parsed.next] ?? '';
      const operator = Object.hasOwn(operators, token) ? operators[token] : undefined;
      if (operator === undefined) return parsed;
      const right = operand(tokens, parsed.next + 1);
      if (right === BLANK) return BLANK;
      const expression = { kind: 'operation', operator, left: parsed.expression, right: right.expression } as const;
      parsed = { expression, next: right.next };
    }
    return BLANK;
  };
}

const productFrom: Parser = chainOf(PRODUCT_OPERATORS, atomFrom);
const sumFrom: Parser = chainOf(SUM_OPERATORS, productFrom);

function atomFrom(tokens: readonly string[], at: number): Parsed | Blank {
  const token = tokens[at] ?? '';
  if (token === '(') {
    const inner = sumFrom(tokens, at + 1);
    return inner !== BLANK && tokens[inner.next] === ')' ? { ...inner, next: inner.next + 1 } : BLANK;
  }
  if (isColumnLetter(token)) return { expression: { kind: 'letter', letter: token }, next: at + 1 };
  const value = parseFixed(token);
  return value ? { expression: { kind: 'number', value }, next: at + 1 } : BLANK;
}
