import { BLANK, type Blank } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import type { Place } from '../problem/place.ts';
import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import { asTerm } from './define.ts';
import { callsIn, type FormulaCall } from './formula-calls.ts';
import { functionNamed } from './function-name.ts';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** A formula with our functions written natively, or why it cannot be. */
export type RewrittenFormula =
  { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'refused'; readonly problem: Problem };

/** Says whether a text stands where an argument points: its name where it does, blank otherwise. */
export type TextArgument = (argument: string) => string | Blank;

/**
 * Writes every call of our functions in a formula natively, also calls within calls and within other functions; nothing is
 * changed unless all of them can be.
 */
export function rewriteFormula(formula: string, place: Place, textArgument: TextArgument): RewrittenFormula {
  const rewritten = rewritePart(formula, place, textArgument);
  if (rewritten.kind === 'refused' || rewritten.formula.length <= LONGEST_FORMULA) return rewritten;
  return refused({ kind: 'function-formula-long', ...place, length: String(rewritten.formula.length) });
}

function rewritePart(part: string, place: Place, textArgument: TextArgument): RewrittenFormula {
  let [formula, at] = ['', 0];
  for (const call of callsIn(part)) {
    const native = nativeOf(part, call, place, textArgument);
    if (native.kind === 'refused') return native;
    const isWhole = /^\s*=?\s*$/.test(part.slice(0, call.start)) && part.slice(call.end).trim() === '';
    formula += part.slice(at, call.start) + (isWhole ? native.formula : asTerm(native.formula));
    at = call.end;
  }
  return { kind: 'formula', formula: formula + part.slice(at) };
}

function nativeOf(part: string, call: FormulaCall, place: Place, textArgument: TextArgument): RewrittenFormula {
  const id = functionNamed(call.name);
  if (id === undefined) return refused({ kind: 'function-unknown', ...place, name: call.name });
  const own = CUSTOM_FUNCTIONS[id];
  if (own.withoutNative !== BLANK)
    return refused({ kind: 'function-without-formula', ...place, function: own.name, reason: own.withoutNative });
  const texts: string[] = [];
  for (const { start, end } of call.arguments) {
    const argument = rewritePart(part.slice(start, end).trim(), place, textArgument);
    if (argument.kind === 'refused') return argument;
    const text = own.parameters[texts.length]?.type === 'any' ? textArgument(argument.formula) : BLANK;
    if (text !== BLANK) return refused({ kind: 'function-argument-text', ...place, argument: text });
    texts.push(argument.formula);
  }
  const native = own.native(texts);
  if (native !== BLANK) return { kind: 'formula', formula: native };
  return refused({ kind: 'function-argument-open', ...place, function: own.name });
}

function refused(problem: Problem): RewrittenFormula {
  return { kind: 'refused', problem };
}
