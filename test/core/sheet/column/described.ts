import type { ColumnShape } from '../../../../core/sheet/column/column-shape.ts';
import type { DescribedColumn } from '../../../../core/sheet/column/describe-columns.ts';
import type { Relation, Rule, Term } from '../../../../core/sheet/relation/relation.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';

/** Ten whole figures of no mark. */
export const FIGURES: ColumnShape = {
  figures: 10,
  words: 0,
  dates: 0,
  filled: 10,
  percents: 0,
  isYears: false,
  isNumbering: false,
  isWhole: true,
  hasFormulas: false,
  written: null,
  largest: 5_000,
  hasNegatives: false,
  typed: 0,
  isPeriods: false,
  isCodes: false,
};

/** A described column of a role, named by its heading. */
export const described = (role: ColumnRole, more: Partial<DescribedColumn> = {}): DescribedColumn => ({
  column: 0,
  role,
  heading: role,
  unit: null,
  measuredIn: null,
  group: null,
  confidence: 0.5,
  evidence: [],
  path: [role],
  shape: FIGURES,
  isNamed: true,
  ...more,
});

/** Terms by places, those taken away below zero. */
export const terms = (...places: readonly number[]): readonly Term[] =>
  places.map((place) => ({ place: Math.abs(place), sign: place < 0 ? -1 : 1 }));

/** A sum or difference of columns. */
export const linear = (...places: readonly number[]): Rule => ({ kind: 'linear', terms: terms(...places) });

/** A quotient of two columns. */
export const quotient = (part: number, whole: number, zeros = 2): Rule => ({
  kind: 'quotient',
  part: terms(part),
  whole: terms(whole),
  zeros,
});

/** A rule for a column that came out in three of four rows. */
export const relation = (place: number, rule: Rule, fits = 3, tested = 4): Relation => ({
  place,
  rule,
  source: 'figures',
  fits,
  tested,
  isSure: true,
});
