import { BLANK } from '../../blank.ts';
import { doubleOfFixed } from '../../number/fixed.ts';
import { parseHeading, type HeadingExpression } from '../../number/notation/index.ts';
import type { Rule, Term } from './relation.ts';
import { lastOf } from '../last.ts';

/** A rule that a heading spells out, e.g. `집행잔액(C=A-B)`. */
export interface DeclaredRule {
  readonly place: number;
  readonly rule: Rule;
}

/** Reads the formulas in the headings of a table; letters are those of its other headings. */
export function declaredRules(
  paths: readonly (readonly string[])[],
  isPercent: (place: number) => boolean,
): readonly DeclaredRule[] {
  const headings = paths.map((texts) => texts.map((text) => parseHeading(text)));
  const letters = new Map<string, number>();
  headings.forEach((path, place) => {
    const letter = lastOf(path, (heading) => heading.letter !== BLANK)?.letter;
    if (letter !== undefined && letter !== BLANK && !letters.has(letter)) letters.set(letter, place);
  });
  return headings.flatMap((path, place): DeclaredRule[] => {
    const formula = lastOf(path, (heading) => heading.formula !== BLANK)?.formula;
    if (!formula) return [];
    const rule = ruleOf(formula.expression, letters, isPercent(place));
    return rule ? [{ place, rule }] : [];
  });
}

/** Turns a formula into a rule; `undefined` when it is none that can be calculated here. */
export function ruleOf(
  expression: HeadingExpression,
  letters: ReadonlyMap<string, number>,
  isPercent: boolean,
): Rule | undefined {
  const terms = termsOf(expression, letters, 1);
  if (terms) return terms.length > 1 ? { kind: 'linear', terms } : undefined;
  const factors = factorsOf(expression, letters);
  if (factors && factors.length > 1) return { kind: 'product', factors, zeros: 0 };
  const { inner, zeros } = scaled(expression);
  if (inner.kind !== 'operation' || inner.operator !== '÷') return undefined;
  const part = termsOf(scaled(inner.left).inner, letters, 1);
  const whole = termsOf(inner.right, letters, 1);
  if (!part || !whole) return undefined;
  const all = zeros + scaled(inner.left).zeros;
  return { kind: 'quotient', part, whole, zeros: all === 0 && isPercent ? 2 : all };
}

function termsOf(
  expression: HeadingExpression,
  letters: ReadonlyMap<string, number>,
  sign: 1 | -1,
): readonly Term[] | undefined {
  if (expression.kind === 'letter') {
    const place = letters.get(expression.letter);
    return place === undefined ? undefined : [{ place, sign }];
  }
  if (expression.kind !== 'operation' || (expression.operator !== '+' && expression.operator !== '-')) return undefined;
  const left = termsOf(expression.left, letters, sign);
  const right = termsOf(expression.right, letters, expression.operator === '+' ? sign : sign === 1 ? -1 : 1);
  return left && right && [...left, ...right];
}

function factorsOf(expression: HeadingExpression, letters: ReadonlyMap<string, number>): readonly number[] | undefined {
  if (expression.kind === 'letter') {
    const place = letters.get(expression.letter);
    return place === undefined ? undefined : [place];
  }
  if (expression.kind !== 'operation' || expression.operator !== '×') return undefined;
  const left = factorsOf(expression.left, letters);
  const right = factorsOf(expression.right, letters);
  return left && right && [...left, ...right];
}

/** Takes a factor of 10, 100, 1,000 off: `B/A×100`. */
function scaled(expression: HeadingExpression): { readonly inner: HeadingExpression; readonly zeros: number } {
  if (expression.kind !== 'operation' || expression.operator !== '×') return { inner: expression, zeros: 0 };
  for (const [factor, inner] of [
    [expression.right, expression.left],
    [expression.left, expression.right],
  ] as const) {
    const zeros = factor.kind === 'number' ? Math.log10(doubleOfFixed(factor.value)) : Number.NaN;
    if (Number.isInteger(zeros)) return { inner, zeros };
  }
  return { inner: expression, zeros: 0 };
}
