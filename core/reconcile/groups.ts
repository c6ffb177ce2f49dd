import { BLANK, type Blank } from '../blank.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { BUDGET_FIELDS, reconcileParts, sumOf, type AmountField, type AmountRow, type PartsAnswer } from './parts.ts';

/** A row of the finer table, and the row of the coarser one it belongs to; blank while nobody has said. */
export interface GroupedRow extends AmountRow {
  readonly wholeId: string | Blank;
}

/** Two tables about the same money at two levels: the division's and its programmes'. */
export interface GroupsQuestion {
  readonly wholes: readonly AmountRow[];
  readonly parts: readonly GroupedRow[];
  readonly fields?: readonly AmountField[];
  /** The wholes whose parts are all listed. Default: none. */
  readonly exhaustive?: readonly string[];
  readonly unit?: MoneyUnit;
}

/** The answer for each whole in its order, and what the parts leave of all wholes together. */
export interface GroupsAnswer {
  readonly groups: readonly PartsAnswer[];
  /** Σ wholes − Σ parts by field; blank where an amount is missing. */
  readonly left: Readonly<Record<string, bigint | Blank>>;
}

/**
 * Compares a table with the finer one below it (사업별 ↔ 과 예산현황 대조): each whole with its parts, and all with all.
 *
 * Problems: those of {@link reconcileParts}, `part-unmapped` for a part without a whole,
 * `reference-unknown` for one that names a whole that is not there, `record-duplicated` for an id standing twice.
 */
export function reconcileGroups(question: GroupsQuestion): Outcome<GroupsAnswer> {
  const { wholes, parts, fields = BUDGET_FIELDS, exhaustive = [], unit = '천원' } = question;
  const problems: Problem[] = [...duplicates(wholes), ...duplicates(parts), ...unplaced(wholes, parts)];
  const groups = wholes.map((whole) => {
    const own = parts.filter(({ wholeId }) => wholeId === whole.id);
    const outcome = reconcileParts({ whole, parts: own, fields, isExhaustive: exhaustive.includes(whole.id), unit });
    problems.push(...outcome.problems);
    return outcome.value;
  });
  const left: Record<string, bigint | Blank> = {};
  for (const { key } of fields) {
    const [all, listed] = [sumOf(wholes, key), sumOf(parts, key)];
    left[key] = all === BLANK || listed === BLANK ? BLANK : all - listed;
  }
  return { value: { groups, left }, problems };
}

function unplaced(wholes: readonly AmountRow[], parts: readonly GroupedRow[]): readonly Problem[] {
  const known = new Set(wholes.map(({ id }) => id));
  return parts.flatMap(({ name, wholeId }): readonly Problem[] => {
    if (wholeId === BLANK) return [{ kind: 'part-unmapped', record: name }];
    if (known.has(wholeId)) return [];
    return [{ kind: 'reference-unknown', record: name, field: { ko: '상위 사업', en: 'whole' }, found: wholeId }];
  });
}
