import { agrees } from '../sheet/relation/agreement.ts';
import type { Term } from '../sheet/relation/relation.ts';
import type { RowTotal } from '../sheet/table.ts';
import { unitAt, type BoundTable } from './bound-table.ts';
import { Evidence, numberAt } from './evidence.ts';
import { slipBetween } from './slip.ts';

/** A figure that contradicts several calculations, and the value that would bring them right (의심 수치). */
export interface Suspect {
  readonly place: number;
  readonly n: number;
  readonly value: number;
  /** How many calculations speak against the figure; 1 where it is only a slip of the hand away from its total. */
  readonly count: number;
}

/** What the contradictions of a table come down to. */
export interface Blame {
  readonly suspects: readonly Suspect[];
  /** Results that other calculations bear out, in rows where no one can tell which input is wrong. */
  readonly unclear: readonly { readonly place: number; readonly n: number }[];
}

const MOST_ROWS = 20_000;
const MOST_TERMS = 12;
/** More contradictions than this come from the rule and not from the figures. */
const MOST_CONTRADICTIONS = 200;

/** Finds the odd one out where calculations contradict each other (오기 추정): the figure that no other calculation bears out. */
export function blameIn(bound: BoundTable): Blame {
  const evidence = new Evidence(bound);
  const byTotals = fromTotals(bound, evidence);
  const byRows = fromRows(bound, evidence);
  const suspects = new Map([...byTotals, ...byRows.suspects].map((one) => [`${one.place} ${one.n}`, one]));
  return { suspects: [...suspects.values()], unclear: byRows.unclear };
}

/** A column whose total does not come out, and the one addend that makes its own row come out too when it takes the gap. */
function fromTotals(bound: BoundTable, evidence: Evidence): readonly Suspect[] {
  const { table } = bound;
  return table.figures.flatMap((own, place): readonly Suspect[] => {
    if (!own || isResult(bound, place)) return [];
    return table.sums.flatMap((total) => suspectsOfTotal(bound, evidence, place, total));
  });
}

function suspectsOfTotal(bound: BoundTable, evidence: Evidence, place: number, total: RowTotal): readonly Suspect[] {
  const { addends, fits } = total;
  const held = numberAt(bound, place, total.place);
  if (Number.isNaN(held) || fits === 0 || addends.length > MOST_ROWS) return [];
  const sum = evidence.sumOf(place, total);
  const gap = held - sum;
  if (agrees(held, sum) || isWithinRounding(bound, place, gap, addends.length)) return [];
  const tried = addends.flatMap((n): Suspect[] => {
    const value = numberAt(bound, place, n) + gap;
    if (evidence.isCalculated(place, n)) return [];
    const { fixed, broken } = evidence.weigh(place, n, value);
    return broken > 0 || fixed === 0 ? [] : [{ place, n, value, count: fixed }];
  });
  const proven = tried.filter(({ count }) => count > 1);
  if (proven.length > 0) return proven.length === 1 ? proven : [];
  // the total itself may be the slip
  if (isTellingSlip(held, sum)) return [];
  const slips = tried.filter(({ n, value }) => isTellingSlip(numberAt(bound, place, n), value));
  return slips.length === 1 ? slips : [];
}

/** Amounts that were rounded before they were added up miss their total by a few units. */
function isWithinRounding(bound: BoundTable, place: number, gap: number, addends: number): boolean {
  const decimals = bound.table.figures[place]?.decimals ?? 0;
  const isRounded = decimals > 0 || (unitAt(bound, place) !== '원' && unitAt(bound, place) !== null);
  return isRounded && Math.abs(gap) <= ((addends + 1) / 2) * 10 ** -decimals * (1 + 1e-9);
}

/** Figures of less than three digits are each other's slips too easily. */
const LEAST_TELLING = 100;

function isTellingSlip(found: number, right: number): boolean {
  const slip = slipBetween(found, right);
  const isLarge = Math.max(Math.abs(found), Math.abs(right)) >= LEAST_TELLING;
  return slip === 'sign' || (isLarge && (slip === 'unit' || slip === 'digits-swapped'));
}

/** Rows in which a sum or difference does not come out, and who is to blame in each. */
function fromRows(bound: BoundTable, evidence: Evidence): Blame {
  const suspects: Suspect[] = [];
  const unclear: { readonly place: number; readonly n: number }[] = [];
  for (const [result, { rule }] of bound.rules) {
    if (rule.kind !== 'linear' || rule.terms.length > MOST_TERMS) continue;
    const rows = contradictions(bound, evidence, result, rule.terms);
    for (const { n, gap } of rows.length > MOST_CONTRADICTIONS ? [] : rows) {
      const culprit = culpritOf(bound, evidence, { result, terms: rule.terms, n, gap });
      if (culprit === 'unclear') unclear.push({ place: result, n });
      else if (culprit && !isResult(bound, culprit.place)) suspects.push(culprit);
    }
  }
  return { suspects, unclear };
}

interface Contradiction {
  readonly n: number;
  /** What the result holds more than its terms give. */
  readonly gap: number;
}

function contradictions(
  bound: BoundTable,
  evidence: Evidence,
  result: number,
  terms: readonly Term[],
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (let n = 0; n < Math.min(bound.table.rows.length, MOST_ROWS); n++) {
    const kind = bound.table.rows[n]?.kind;
    if (kind !== 'item' && kind !== 'total' && kind !== 'subtotal') continue;
    const held = numberAt(bound, result, n);
    const sum = terms.reduce((all, { place, sign }) => all + sign * numberAt(bound, place, n), 0);
    if (Number.isNaN(held - sum) || agrees(held, sum)) continue;
    if (!isWithinRounding(bound, result, held - sum, terms.length) && !evidence.isCalculated(result, n))
      found.push({ n, gap: held - sum });
  }
  return found;
}

/**
 * The figure of a contradicted row whose other value brings further calculations right; or the only one whose other value
 * would bring none wrong. `unclear` when the result is borne out and several inputs are not.
 */
function culpritOf(
  bound: BoundTable,
  evidence: Evidence,
  { result, terms, n, gap }: Contradiction & { readonly result: number; readonly terms: readonly Term[] },
): Suspect | 'unclear' | undefined {
  const members = [{ place: result, by: -gap }, ...terms.map(({ place, sign }) => ({ place, by: sign * gap }))];
  const weighed = members.map(({ place, by }) => {
    const value = numberAt(bound, place, n) + by;
    return { place, n, value, ...evidence.weigh(place, n, value) };
  });
  const possible = weighed.filter(({ broken }) => broken === 0);
  const proven = possible.filter(({ fixed }) => fixed > 1);
  const [only, ...others] = proven.length > 0 ? proven : possible;
  if (only && others.length === 0) return { place: only.place, n, value: only.value, count: Math.max(2, only.fixed) };
  if (proven.length > 0 || possible.length === 0 || possible.some(({ place }) => place === result)) return undefined;
  return 'unclear';
}

/** A column that follows from others is named where its own rule is checked. */
function isResult({ rules }: BoundTable, place: number): boolean {
  const kind = rules.get(place)?.rule.kind;
  return kind !== undefined && kind !== 'cumulative';
}
