/** A column of a table with its sign; `place` counts in the table's columns. */
export interface Term {
  readonly place: number;
  readonly sign: 1 | -1;
}

/**
 * How a column follows from others (열의 산식). `zeros` moves the point: 2 for a percentage, 0 for a plain quotient,
 * −3 where a product of 원 is written in 천원.
 */
export type Rule =
  | { readonly kind: 'linear'; readonly terms: readonly Term[] }
  | {
      readonly kind: 'quotient';
      readonly part: readonly Term[];
      readonly whole: readonly Term[];
      readonly zeros: number;
    }
  | { readonly kind: 'growth'; readonly now: number; readonly before: number; readonly zeros: number }
  | { readonly kind: 'share'; readonly of: number; readonly zeros: number }
  | { readonly kind: 'cumulative'; readonly of: number }
  | { readonly kind: 'product'; readonly factors: readonly number[]; readonly zeros: number };

/**
 * Where a relation comes from: the heading says it, a standard form, the words of the headings, or the figures alone.
 */
export type RelationSource = 'declared' | 'form' | 'words' | 'figures';

/** A column that follows from others, and what speaks for it. */
export interface Relation {
  /** The column that follows, as a place in the table's columns. */
  readonly place: number;
  readonly rule: Rule;
  readonly source: RelationSource;
  /** Rows of the sample that come out right, and rows in which something is to be calculated. */
  readonly fits: number;
  readonly tested: number;
  /** Whether a row that does not come out right is surely wrong. */
  readonly isSure: boolean;
}

/** The columns a rule reads. */
export function inputsOfRule(rule: Rule): readonly number[] {
  switch (rule.kind) {
    case 'linear':
      return rule.terms.map(({ place }) => place);
    case 'quotient':
      return [...rule.part, ...rule.whole].map(({ place }) => place);
    case 'growth':
      return [rule.now, rule.before];
    case 'share':
    case 'cumulative':
      return [rule.of];
    case 'product':
      return rule.factors;
  }
}

/** Tells the rules whose figures are rounded quotients. */
export function isQuotientRule(rule: Rule): boolean {
  return rule.kind === 'quotient' || rule.kind === 'growth' || rule.kind === 'share';
}
