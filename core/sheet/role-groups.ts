import type { ColumnRole } from './role.ts';

/** Roles that hold no figures to calculate with. */
export const FIGURELESS: ReadonlySet<ColumnRole> = new Set(['label', 'note', 'serial', 'code', 'date', 'year']);

/** Roles whose figures are never added up down the rows. */
export const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  ...FIGURELESS,
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  'rank',
]);

/** Roles that are percentages. */
export const RATES: ReadonlySet<ColumnRole> = new Set(['rate', 'achievement', 'share', 'growth']);

/** Roles whose figures may be amounts of money. */
export const MAY_BE_MONEY: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'row-total',
  'unit-cost',
  'target',
  'gap',
  'cumulative',
  'other',
  'actual',
  'average',
]);
