import type { Sentence } from '../sentence.ts';
import { fixedOfDouble } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Finding } from '../sheet/finding.ts';
import { decimalsOf } from '../sheet/figures.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import { inputsOfRule, isQuotientRule, type Rule } from '../sheet/relation/relation.ts';
import { placedCell, readingOf, unitAt, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { slipBetween, type Slip } from './slip.ts';

/**
 * Looks for the figure that was typed wrong where several calculations contradict it (오기 추정): with one other value all of them
 * would hold. A single contradiction points at a figure only when the other value is a slip of the hand away.
 */
export function checkSuspects(bound: BoundTable): readonly Finding[] {
  const found = new Map<string, Finding>();
  const take = (finding: Finding | undefined): void => {
    if (finding) found.set(`${finding.range.row} ${finding.range.column}`, finding);
  };
  for (const suspect of [...fromTotals(bound), ...fromRows(bound)]) take(findingOf(bound, suspect));
  return [...found.values()];
}

interface Suspect {
  readonly place: number;
  readonly n: number;
  readonly value: number;
  /** How many calculations the other value brings right. */
  readonly count: number;
}

const MOST_ROWS = 20_000;

/** A column whose total does not come out, and the one addend that makes its own row come out too when it takes the gap. */
function fromTotals(bound: BoundTable): readonly Suspect[] {
  const { table } = bound;
  return table.figures.flatMap((own, place): Suspect[] => {
    if (!own || isResult(bound, place)) return [];
    return table.sums.flatMap(({ place: total, addends, fits }): Suspect[] => {
      const held = own.numbers[total] ?? Number.NaN;
      if (Number.isNaN(held) || fits === 0 || addends.length > MOST_ROWS) return [];
      const sum = addends.reduce(
        (all, addend) => all + (Number.isNaN(own.numbers[addend] ?? Number.NaN) ? 0 : (own.numbers[addend] ?? 0)),
        0,
      );
      const gap = held - sum;
      if (agrees(held, sum) || isWithinRounding(bound, place, gap, addends.length)) return [];
      const tried = addends.flatMap((n) => tryValue(bound, place, n, (own.numbers[n] ?? Number.NaN) + gap) ?? []);
      const proven = tried.filter(({ count }) => count > 0);
      if (proven.length === 1) return proven.map((one) => ({ ...one, count: one.count + 1 }));
      if (proven.length > 1) return [];
      const slips = tried.filter(({ n, value }) => isTellingSlip(slipBetween(own.numbers[n] ?? Number.NaN, value)));
      return slips.length === 1 ? slips.map((one) => ({ ...one, count: 1 })) : [];
    });
  });
}

/** Amounts that were rounded before they were added up miss their total by a few units. */
function isWithinRounding(bound: BoundTable, place: number, gap: number, addends: number): boolean {
  const decimals = bound.table.figures[place]?.decimals ?? 0;
  const isRounded = decimals > 0 || (unitAt(bound, place) !== '원' && unitAt(bound, place) !== null);
  return isRounded && Math.abs(gap) <= ((addends + 1) / 2) * 10 ** -decimals * (1 + 1e-9);
}

function isTellingSlip(slip: Slip | undefined): boolean {
  return slip === 'sign' || slip === 'unit' || slip === 'digits-swapped';
}

/** A row in which one rule does not come out, and the one input that brings others of its row right as well. */
function fromRows(bound: BoundTable): readonly Suspect[] {
  const { table, rules } = bound;
  const found: Suspect[] = [];
  for (const [result, { rule }] of rules) {
    if (rule.kind !== 'linear' || rule.terms.length > 12) continue;
    const { terms } = rule;
    for (let n = 0; n < Math.min(table.rows.length, MOST_ROWS); n++) {
      if (table.rows[n]?.kind !== 'item') continue;
      const gap =
        numberAt(bound, result, n) - terms.reduce((sum, { place, sign }) => sum + sign * numberAt(bound, place, n), 0);
      if (Number.isNaN(gap) || agrees(gap + numberAt(bound, result, n), numberAt(bound, result, n))) continue;
      const tried = terms.flatMap(({ place, sign }): Suspect[] => {
        if (isResult(bound, place)) return [];
        const one = tryValue(bound, place, n, numberAt(bound, place, n) + sign * gap);
        return one && one.count > 1 ? [one] : [];
      });
      if (tried.length === 1) found.push(...tried);
    }
  }
  return found;
}

/** A column that follows from others is named where its own rule is checked. */
function isResult({ rules }: BoundTable, place: number): boolean {
  const kind = rules.get(place)?.rule.kind;
  return kind !== undefined && kind !== 'cumulative';
}

/** Counts what another value brings right; `undefined` when it would bring anything wrong that is right now. */
function tryValue(bound: BoundTable, place: number, n: number, value: number): Suspect | undefined {
  if (Number.isNaN(value)) return undefined;
  const own = bound.table.figures[place];
  if (own && decimalsOf(value) > Math.max(own.decimals, 2)) return undefined;
  let count = 0;
  for (const [result, { rule }] of bound.rules) {
    if (!inputsOfRule(rule).includes(place) || rule.kind === 'share' || rule.kind === 'cumulative') continue;
    const now = holds(bound, result, rule, n, (at) => numberAt(bound, at, n));
    const then = holds(bound, result, rule, n, (at) => (at === place ? value : numberAt(bound, at, n)));
    if (now === undefined || then === undefined) continue;
    if (now && !then) return undefined;
    if (!now && then) count++;
  }
  return { place, n, value, count };
}

/** Whether a rule comes out in a row with given figures; `undefined` where nothing can be said. */
function holds(
  bound: BoundTable,
  result: number,
  rule: Rule,
  n: number,
  figure: (place: number) => number,
): boolean | undefined {
  const held = figure(result);
  if (Number.isNaN(held) || bound.table.figures[result]?.states[n] !== 0) return undefined;
  switch (rule.kind) {
    case 'linear': {
      const sum = rule.terms.reduce((all, { place, sign }) => all + sign * figure(place), 0);
      return Number.isNaN(sum) ? undefined : agrees(held, sum);
    }
    case 'quotient':
    case 'growth': {
      const exact = quotientOf(rule, figure);
      return Number.isNaN(exact) || !isQuotientRule(rule)
        ? undefined
        : Math.abs(exact - held) < unitOf(bound, result, n) * (1 + 1e-9);
    }
    default:
      return undefined;
  }
}

function quotientOf(rule: Extract<Rule, { kind: 'quotient' | 'growth' }>, figure: (place: number) => number): number {
  if (rule.kind === 'growth') {
    const before = figure(rule.before);
    return before > 0 ? ((figure(rule.now) - before) / before) * 10 ** rule.zeros : Number.NaN;
  }
  const sum = (terms: typeof rule.part): number =>
    terms.reduce((all, { place, sign }) => all + sign * figure(place), 0);
  const whole = sum(rule.whole);
  return whole === 0 ? Number.NaN : (sum(rule.part) / whole) * 10 ** rule.zeros;
}

function unitOf(bound: BoundTable, place: number, n: number): number {
  const reading = readingOf(bound, place, n);
  return reading.kind === 'figure' ? 10 ** -reading.printed.scale : 1;
}

function numberAt({ table }: BoundTable, place: number, n: number): number {
  return table.figures[place]?.numbers[n] ?? Number.NaN;
}

const SLIPS: Readonly<Record<Slip, Sentence>> = {
  sign: { ko: '부호 누락', en: 'a lost sign' },
  'digits-swapped': { ko: '숫자 자리 바뀜', en: 'two digits exchanged' },
  unit: { ko: '단위 착오(1,000배)', en: 'a unit of a thousand mistaken' },
  digit: { ko: '한 자리 오기', en: 'one digit wrong' },
  zero: { ko: '0의 개수 착오', en: 'a zero too many or too few' },
};

function findingOf(bound: BoundTable, { place, n, value, count }: Suspect): Finding | undefined {
  const exact = fixedOfDouble(Number(value.toPrecision(12)));
  if (!exact) return undefined;
  const cell = placedCell(bound, place, n);
  const names = { ...nameOf(cell), found: cell.cell.text, expected: printFigure(exact) };
  const slip = slipBetween(numberAt(bound, place, n), value);
  if (count > 1) return findingAt(cell, { kind: 'figure-suspect', ...names, count }, { expected: names.expected });
  if (slip === undefined) return undefined;
  return findingAt(cell, { kind: 'figure-slip', ...names, slip: SLIPS[slip] }, { expected: names.expected });
}
