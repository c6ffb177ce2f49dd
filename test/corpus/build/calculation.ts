import type { TrueRounding } from '../truth.ts';
import { add, divide, multiply, round, subtract, sumOf, whole, type Exact } from './exact.ts';

/** How a column follows from others of its row, or from its own rows. */
export type Calculation =
  | { readonly kind: 'difference'; readonly added: readonly string[]; readonly subtracted: readonly string[] }
  | {
      readonly kind: 'quotient';
      /** Added up above the line: `집행액 + 집행예정액`. */
      readonly part: readonly string[];
      readonly less?: readonly string[];
      readonly base: readonly string[];
      readonly scale: bigint;
      readonly rounding: TrueRounding;
      /** What a row without a base prints. */
      readonly none: string | null;
    }
  | { readonly kind: 'share'; readonly of: string; readonly rounding: TrueRounding }
  | { readonly kind: 'running'; readonly of: string }
  | { readonly kind: 'product'; readonly of: readonly string[]; readonly over: bigint; readonly rounding: TrueRounding }
  | { readonly kind: 'rank'; readonly of: string };

/** What a calculated cell holds: the figure it prints, and for a quotient what it comes from. */
export interface Result {
  readonly printed: Exact | string | null;
  readonly quotient?: { readonly part: Exact; readonly base: Exact; readonly scale: bigint };
}

/** What a calculation may look at: a figure of a row, which rows are things, which row is the total. */
export interface Surroundings {
  figure(row: number, key: string): Exact | null;
  readonly items: readonly number[];
  readonly total: number | undefined;
}

export const HALF_UP_1: TrueRounding = { mode: 'half-up', digits: 1 };

/** `keys` added up, or null where one is missing. */
function sumAt(at: Surroundings, row: number, keys: readonly string[]): Exact | null {
  const figures = keys.map((key) => at.figure(row, key));
  return figures.some((figure) => figure === null) ? null : sumOf(figures.filter((figure) => figure !== null));
}

/** Works out one cell. */
export function calculated(calculation: Calculation, at: Surroundings, row: number): Result {
  switch (calculation.kind) {
    case 'difference': {
      const [plus, minus] = [sumAt(at, row, calculation.added), sumAt(at, row, calculation.subtracted)];
      return { printed: plus && minus && subtract(plus, minus) };
    }
    case 'quotient':
      return quotientAt(calculation, at, row);
    case 'share':
      return shareAt(calculation.of, calculation.rounding, at, row);
    case 'running': {
      const before = at.items.filter((item) => item <= row);
      return { printed: before.map((item) => at.figure(item, calculation.of) ?? whole(0)).reduce(add, whole(0)) };
    }
    case 'product':
      return { printed: productAt(calculation, at, row) };
    case 'rank':
      return { printed: rankAt(calculation.of, at, row) };
  }
}

type Case<Kind extends Calculation['kind']> = Extract<Calculation, { readonly kind: Kind }>;

function quotientAt(
  { part, less = [], base, scale, rounding, none }: Case<'quotient'>,
  at: Surroundings,
  row: number,
): Result {
  const [plus, minus, under] = [part, less, base].map((keys) => sumAt(at, row, keys));
  if (!plus || !minus || !under) return { printed: null };
  return quotient(subtract(plus, minus), under, scale, rounding, none);
}

function shareAt(of: string, rounding: TrueRounding, at: Surroundings, row: number): Result {
  const [part, base] = [at.figure(row, of), at.total === undefined ? null : at.figure(at.total, of)];
  return part && base ? quotient(part, base, 100n, rounding, '-') : { printed: null };
}

function productAt({ of, over, rounding }: Case<'product'>, at: Surroundings, row: number): Exact | null {
  const factors = of.map((key) => at.figure(row, key));
  if (factors.some((factor) => factor === null)) return null;
  const product = factors.filter((factor) => factor !== null).reduce(multiply);
  return over === 1n ? round(product, rounding) : divide(product, whole(over), 1n, rounding);
}

function rankAt(of: string, at: Surroundings, row: number): Exact | null {
  const own = at.items.includes(row) ? at.figure(row, of) : null;
  if (!own) return null;
  const better = at.items.filter((item) => subtract(at.figure(item, of) ?? whole(0), own).units > 0n);
  return whole(better.length + 1);
}

function quotient(part: Exact, base: Exact, scale: bigint, rounding: TrueRounding, none: string | null): Result {
  if (base.units === 0n) return { printed: none };
  return { printed: divide(part, base, scale, rounding), quotient: { part, base, scale } };
}

/** The columns a calculation reads. */
export function inputsOf(calculation: Calculation): readonly string[] {
  switch (calculation.kind) {
    case 'difference':
      return [...calculation.added, ...calculation.subtracted];
    case 'quotient':
      return [...calculation.part, ...(calculation.less ?? []), ...calculation.base];
    case 'product':
      return calculation.of;
    case 'share':
    case 'running':
    case 'rank':
      return [calculation.of];
  }
}

/** `added` − `subtracted`. */
export function difference(added: string | readonly string[], ...subtracted: readonly string[]): Calculation {
  return { kind: 'difference', added: typeof added === 'string' ? [added] : added, subtracted };
}

/** Columns added up. */
export function total(...added: readonly string[]): Calculation {
  return { kind: 'difference', added, subtracted: [] };
}

/** `part` ÷ `base` × 100. */
export function rate(
  part: string | readonly string[],
  base: string | readonly string[],
  rounding = HALF_UP_1,
  none: string | null = '-',
): Calculation {
  const keys = (names: string | readonly string[]) => (typeof names === 'string' ? [names] : names);
  return { kind: 'quotient', part: keys(part), base: keys(base), scale: 100n, rounding, none };
}

/** (`now` − `before`) ÷ `before` × 100. */
export function growth(now: string, before: string, rounding = HALF_UP_1, none: string | null = '-'): Calculation {
  return { kind: 'quotient', part: [now], less: [before], base: [before], scale: 100n, rounding, none };
}

/** `part` ÷ `base`, no percentage. */
export function ratio(part: string, base: string, rounding: TrueRounding, none: string | null = '-'): Calculation {
  return { kind: 'quotient', part: [part], base: [base], scale: 1n, rounding, none };
}

export function share(of: string, rounding = HALF_UP_1): Calculation {
  return { kind: 'share', of, rounding };
}

export function running(of: string): Calculation {
  return { kind: 'running', of };
}

/** Factors multiplied, divided by `over` and rounded. */
export function product(
  of: readonly string[],
  over = 1n,
  rounding: TrueRounding = { mode: 'up', digits: 0 },
): Calculation {
  return { kind: 'product', of, over, rounding };
}
