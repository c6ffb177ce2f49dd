import type { ColumnRole } from '../role.ts';
import type { RelatedColumn } from './prior.ts';
import type { Rule, Term } from './relation.ts';

/** A rule to try, and what looking for it costs, in bits: the more of its kind there are, the likelier one fits by chance. */
export interface Candidate {
  readonly rule: Rule;
  readonly cost: number;
}

const QUOTIENTS: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'average',
  'unit-cost',
  'other',
]);
const NEVER: ReadonlySet<ColumnRole> = new Set(['serial', 'code', 'year', 'date', 'label', 'note', 'rank']);
const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  ...NEVER,
]);

/** Amounts of money are no quotients, decimals or not. */
const MONEY: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'row-total',
  'cumulative',
]);

const MOST_FOR_TRIPLES = 18;
const MOST_FOR_QUADS = 12;
const MOST_FOR_RUNS = 40;

/** Lists the rules worth trying for a column. */
export function candidatesFor(
  columns: readonly RelatedColumn[],
  place: number,
  usable: readonly number[],
): readonly Candidate[] {
  const result = columns[place];
  if (!result || NEVER.has(result.role)) return [];
  const others = usable.filter((other) => other !== place);
  const found: Candidate[] = [];
  const isQuotient = QUOTIENTS.has(result.role) || result.isPercent;
  if (isQuotient || (result.isFractional && !MONEY.has(result.role))) found.push(...quotients(columns, result, others));
  if (!NOT_ADDED.has(result.role) || result.role === 'average') {
    const addable = others.filter((other) => isAddable(columns[other], result));
    found.push(...sums(place, addable), ...likeNamed(columns, place, addable), ...differences(place, addable));
    found.push(...products(columns, result, others));
  }
  if (!isQuotient || result.role === 'other') found.push(...runningSums(columns, result, others));
  return found;
}

function isAddable(column: RelatedColumn | undefined, result: RelatedColumn): boolean {
  if (!column) return false;
  // a difference of two rates is one in percentage points
  return (
    !NOT_ADDED.has(column.role) || (result.role === 'gap' && (column.role === 'rate' || column.role === 'achievement'))
  );
}

const term = (place: number, sign: 1 | -1 = 1): Term => ({ place, sign });
const linear = (terms: readonly Term[], cost: number): Candidate => ({ rule: { kind: 'linear', terms }, cost });
const log2 = (count: number): number => Math.log2(Math.max(2, count));

/** Columns that stand together: 계 | 가 | 나 | 다. */
function sums(place: number, addable: readonly number[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const cost = 2 * log2(addable.length);
  const isNear = (from: number, to: number): boolean =>
    addable.length <= MOST_FOR_RUNS ||
    Math.abs((addable[from] ?? 0) - place) <= 2 ||
    Math.abs((addable[to] ?? 0) - place) <= 2;
  for (let from = 0; from < addable.length; from++) {
    for (let to = from + 1; to < addable.length; to++) {
      const run = addable.slice(from, to + 1);
      const [first = 0, last = 0] = [run[0], run.at(-1)];
      if (first < place && last > place) continue;
      if (isNear(from, to))
        found.push(
          linear(
            run.map((each) => term(each)),
            cost,
          ),
        );
    }
  }
  return found;
}

/** The columns of the same name in the other groups: 계(건수, 금액) over 시(건수, 금액), 구(건수, 금액). */
function likeNamed(columns: readonly RelatedColumn[], place: number, addable: readonly number[]): readonly Candidate[] {
  const own = columns[place]?.path ?? [];
  const lowest = own.at(-1);
  if (own.length < 2 || lowest === undefined) return [];
  const like = addable.filter((other) => {
    const path = columns[other]?.path ?? [];
    return path.length > 1 && path.at(-1) === lowest;
  });
  const found: Candidate[] = [];
  const behind = like.filter((other) => other > place);
  const before = like.filter((other) => other < place);
  for (const set of [like, behind, before]) {
    for (let count = 2; count <= set.length; count++) {
      found.push(
        linear(
          set.slice(0, count).map((each) => term(each)),
          4,
        ),
      );
      if (count < set.length)
        found.push(
          linear(
            set.slice(-count).map((each) => term(each)),
            4,
          ),
        );
    }
  }
  const [now, then] = like;
  if (like.length >= 2 && now !== undefined && then !== undefined) found.push(linear([term(now), term(then, -1)], 3));
  return found;
}

function differences(place: number, addable: readonly number[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const n = addable.length;
  const pairCost = 2 * log2(n);
  for (const a of addable) {
    for (const b of addable) {
      if (a === b) continue;
      found.push(linear([term(a), term(b, -1)], pairCost));
      if (a < b) found.push(linear([term(a), term(b)], pairCost));
    }
    found.push(...runsTaken(a, place, addable, pairCost + 1));
  }
  if (n <= MOST_FOR_TRIPLES) found.push(...triples(addable, 3 * log2(n)));
  if (n <= MOST_FOR_QUADS) found.push(...quads(addable, 4 * log2(n)));
  return found;
}

/** One column less all those between it and the result, or less those next to the result. */
function runsTaken(a: number, place: number, addable: readonly number[], cost: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const before = addable.filter((other) => other < place && other !== a);
  for (let length = 2; length <= Math.min(before.length, 10); length++)
    found.push(linear([term(a), ...before.slice(-length).map((each) => term(each, -1))], cost));
  const behind = addable.filter((other) => other > place && other !== a);
  for (let length = 2; length <= Math.min(behind.length, 10); length++)
    found.push(linear([term(a), ...behind.slice(0, length).map((each) => term(each, -1))], cost));
  return found;
}

function triples(addable: readonly number[], cost: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const a of addable) {
    for (const b of addable) {
      if (b === a) continue;
      for (const c of addable) {
        if (c <= b || c === a) continue;
        found.push(linear([term(a), term(b, -1), term(c, -1)], cost));
        if (a < b) found.push(linear([term(a), term(b), term(c)], cost));
        if (a < b) found.push(linear([term(a), term(b), term(c, -1)], cost));
        if (a < c) found.push(linear([term(a), term(c), term(b, -1)], cost));
      }
    }
  }
  return found;
}

function quads(addable: readonly number[], cost: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const a of addable)
    for (const b of addable)
      for (const c of addable)
        for (const d of addable) {
          if (a === b || a === c || a === d || c <= b || d <= c) continue;
          found.push(linear([term(a), term(b, -1), term(c, -1), term(d, -1)], cost));
          if (a < b) found.push(linear([term(a), term(b), term(c, -1), term(d, -1)], cost));
        }
  return found;
}

function quotients(
  columns: readonly RelatedColumn[],
  result: RelatedColumn,
  others: readonly number[],
): readonly Candidate[] {
  const bases = others.filter((other) => !isRateLike(columns[other]));
  const found: Candidate[] = [];
  const cost = 2 * log2(bases.length) + 1;
  const scales = scalesOf(result);
  for (const whole of bases) {
    for (const zeros of result.role === 'unit-cost' ? [] : [2, 0])
      found.push({ rule: { kind: 'share', of: whole, zeros }, cost: log2(bases.length) + 1 });
    for (const part of bases) {
      if (part === whole) continue;
      for (const zeros of scales) {
        found.push({ rule: { kind: 'quotient', part: [term(part)], whole: [term(whole)], zeros }, cost });
      }
      if (result.role === 'unit-cost' || result.role === 'average') continue;
      found.push({ rule: { kind: 'growth', now: part, before: whole, zeros: 2 }, cost });
      found.push({ rule: { kind: 'growth', now: part, before: whole, zeros: 0 }, cost: cost + 1 });
    }
  }
  if (result.role === 'rate' && bases.length <= 14) found.push(...sumQuotients(bases, cost + 3));
  return found;
}

/** By how many zeros a quotient of its kind is moved: percentages, plain ones, 천원 for 원. */
function scalesOf({ role, isPercent }: RelatedColumn): readonly number[] {
  if (role === 'unit-cost' || role === 'average') return [0, 3, -3];
  return QUOTIENTS.has(role) || isPercent ? [2, 0] : [0, 2, 3];
}

function isRateLike(column: RelatedColumn | undefined): boolean {
  return (
    column === undefined ||
    NEVER.has(column.role) ||
    column.isPercent ||
    ['rate', 'achievement', 'growth', 'share'].includes(column.role)
  );
}

/** (가 + 나) ÷ 다, and 가 ÷ (나 + 다). */
function sumQuotients(bases: readonly number[], cost: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const a of bases)
    for (const b of bases)
      for (const c of bases) {
        if (b <= a || c === a || c === b) continue;
        found.push({ rule: { kind: 'quotient', part: [term(a), term(b)], whole: [term(c)], zeros: 2 }, cost });
        found.push({ rule: { kind: 'quotient', part: [term(c)], whole: [term(a), term(b)], zeros: 2 }, cost });
      }
  return found;
}

function products(
  columns: readonly RelatedColumn[],
  result: RelatedColumn,
  others: readonly number[],
): readonly Candidate[] {
  const prices = others.filter((other) => columns[other]?.role === 'unit-cost');
  const weights = result.role === 'score' ? others.filter((other) => columns[other]?.role === 'weight') : [];
  const counts = others.filter((other) =>
    ['quantity', 'count', 'other', 'score', 'rate', 'achievement'].includes(columns[other]?.role ?? ''),
  );
  const found: Candidate[] = [];
  const cost = log2(counts.length) + 2;
  for (const price of [...prices, ...weights]) {
    const zerosOf = weights.includes(price) ? [0, -2] : [0, -3, -6];
    for (const zeros of zerosOf) {
      for (const first of counts) {
        found.push({ rule: { kind: 'product', factors: [price, first], zeros }, cost });
        for (const second of counts) {
          if (second <= first) continue;
          found.push({ rule: { kind: 'product', factors: [price, first, second], zeros }, cost: cost + 1 });
        }
      }
    }
  }
  return found;
}

function runningSums(
  columns: readonly RelatedColumn[],
  result: RelatedColumn,
  others: readonly number[],
): readonly Candidate[] {
  if (result.role !== 'cumulative' && result.isNamed && !result.path.some((text) => /누\s*[계적]/.test(text)))
    return [];
  return others
    .filter((other) => !isRateLike(columns[other]))
    .map((of) => ({ rule: { kind: 'cumulative', of }, cost: log2(others.length) + 2 }));
}
