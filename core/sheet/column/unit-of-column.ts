import { BLANK, type Blank } from '../../blank.ts';
import { moneyUnitOf, PERCENT, PERCENT_POINT, type QuantityUnit } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { ColumnRole } from '../role.ts';

/** What tells the unit of a column that its own heading does not say. */
export interface UnitEvidence {
  readonly role: ColumnRole;
  readonly group: ColumnRole | Blank;
  readonly heading: string;
  /** The unit of the column's own headings. */
  readonly own: QuantityUnit | Blank;
  /** The units of the note above the table. */
  readonly note: readonly QuantityUnit[];
  /** The unit of the table's amounts. */
  readonly money: MoneyUnit | Blank;
  /** The counters that the headings of other columns name. */
  readonly claimed: ReadonlySet<string>;
  /** The unit most cells write behind their figures. */
  readonly written: QuantityUnit | Blank;
  /** Whether the figures are percentages: shown with % or calculated as such. */
  readonly isPercent: boolean;
}

const RATES: ReadonlySet<ColumnRole> = new Set(['rate', 'growth', 'share', 'achievement']);
const MONEY: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'unit-cost',
]);
const COUNTS: ReadonlySet<ColumnRole> = new Set(['count', 'quota', 'current', 'quantity', 'remaining']);
const SCORES: ReadonlySet<ColumnRole> = new Set(['score', 'weight']);
/** Roles that take the unit of what they are made of. */
const EITHER: ReadonlySet<ColumnRole> = new Set([
  'row-total',
  'gap',
  'cumulative',
  'target',
  'actual',
  'other',
  'average',
  'remaining',
]);

/** The unit of a column: its heading's, or the one of the note that fits what the column is (열 단위); blank where nothing tells. */
export function unitOfColumn(evidence: UnitEvidence): QuantityUnit | Blank {
  const { role, own, written, note, isPercent } = evidence;
  if (own !== BLANK) return own;
  if (written !== BLANK) return written;
  if (RATES.has(role)) return isPercent || note.some(({ kind }) => kind === 'percent') ? PERCENT : BLANK;
  if (isPercent) return role === 'gap' ? PERCENT_POINT : PERCENT;
  return unitOfNote(evidence);
}

/** The unit of the note that what the column is takes. */
function unitOfNote(evidence: UnitEvidence): QuantityUnit | Blank {
  const { role, group, note } = evidence;
  const counters = note.filter(({ kind }) => kind === 'counter');
  const money = note.find((unit) => moneyUnitOf(unit) !== BLANK) ?? BLANK;
  if (SCORES.has(role)) return counters.find(({ name }) => name === '점') ?? BLANK;
  if (COUNTS.has(role)) return counterFor(evidence, counters);
  if (MONEY.has(role)) return money;
  if (!EITHER.has(role)) return BLANK;
  const isOfCounts = group !== BLANK && COUNTS.has(group);
  return isOfCounts || money === BLANK ? counterFor(evidence, counters) : money;
}

/** The counter a heading names, or the first that no other heading does. */
function counterFor({ heading, claimed }: UnitEvidence, counters: readonly QuantityUnit[]): QuantityUnit | Blank {
  const named = counters.find(({ name }) => heading.includes(name));
  const free = counters.find(({ name }) => !claimed.has(name));
  return named ?? free ?? counters[0] ?? BLANK;
}
