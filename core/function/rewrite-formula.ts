import { BLANK } from '../blank.ts';
import type { Problem } from '../problem/index.ts';
import type { Place } from '../problem/place.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import { asTerm } from './define.ts';
import { callsIn, type FormulaCall } from './formula-calls.ts';
import { functionNamed } from './function-name.ts';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** A formula with our functions written natively, or why it cannot be. */
export type RewrittenFormula =
  { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'refused'; readonly problem: Problem };

/** Tells what an argument comes to now, where it is a constant or one cell; `undefined` for anything else. */
export type ArgumentValue = (argument: string) => CellValue | undefined;

/**
 * Writes every call of our functions in a formula natively, also calls within calls and within other functions; nothing is
 * changed unless all of them can be.
 */
export function rewriteFormula(formula: string, place: Place, valueOf: ArgumentValue): RewrittenFormula {
  const rewritten = rewritePart(formula, place, valueOf);
  if (rewritten.kind === 'refused' || rewritten.formula.length <= LONGEST_FORMULA) return rewritten;
  return refused({ kind: 'function-formula-long', ...place, length: String(rewritten.formula.length) });
}

function rewritePart(part: string, place: Place, valueOf: ArgumentValue): RewrittenFormula {
  let [formula, at] = ['', 0];
  for (const call of callsIn(part)) {
    const native = nativeOf(part, call, place, valueOf);
    if (native.kind === 'refused') return native;
    const isWhole = /^\s*=?\s*$/.test(part.slice(0, call.start)) && part.slice(call.end).trim() === '';
    formula += part.slice(at, call.start) + (isWhole ? native.formula : asTerm(native.formula));
    at = call.end;
  }
  return { kind: 'formula', formula: formula + part.slice(at) };
}

function nativeOf(part: string, call: FormulaCall, place: Place, valueOf: ArgumentValue): RewrittenFormula {
  const id = functionNamed(call.name);
  if (id === undefined) return refused({ kind: 'function-unknown', ...place, name: call.name });
  const own = CUSTOM_FUNCTIONS[id];
  if (own.withoutNative !== BLANK)
    return refused({ kind: 'function-without-formula', ...place, function: own.name, reason: own.withoutNative });
  const texts: string[] = [];
  for (const { start, end } of call.arguments) {
    const argument = rewritePart(part.slice(start, end).trim(), place, valueOf);
    if (argument.kind === 'refused') return argument;
    texts.push(argument.formula);
  }
  const figures = texts.filter((_, n) => own.parameters[n]?.type === 'any');
  const text = figures.find((figure) => typeof valueOf(figure) === 'string');
  if (text !== undefined) return refused({ kind: 'function-argument-text', ...place, argument: text });
  const native = own.native(texts);
  if (native === BLANK) return refused({ kind: 'function-argument-open', ...place, function: own.name });
  const inexact = figures.find((figure) => !isExact(valueOf(figure), native));
  if (inexact !== undefined) return refused({ kind: 'function-argument-inexact', ...place, argument: inexact });
  return { kind: 'formula', formula: native };
}

/** Integer quotients are exact over whole numbers that stay below 2^53 when the formula multiplies them. */
function isExact(value: CellValue | undefined, native: string): boolean {
  const factor = /\*([0-9]+)\+SIGN|QUOTIENT\([^,]*\*([0-9]+),/.exec(native);
  if (typeof value !== 'number' || !factor) return true;
  return Number.isInteger(value) && Number.isSafeInteger(Math.abs(value) * Number(factor[1] ?? factor[2]));
}

function refused(problem: Problem): RewrittenFormula {
  return { kind: 'refused', problem };
}
