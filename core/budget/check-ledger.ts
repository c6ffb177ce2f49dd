import { compareDates, printDate, type PlainDate } from '../calendar/index.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { ALL_CHANGE_KINDS, CHANGE_KINDS } from './data/change-kinds.ts';
import type { BudgetChange, BudgetLedger } from './ledger.ts';

const LINE = { ko: '예산 과목', en: 'budget line' };
const ROUND = { ko: '추경 회차', en: 'supplementary round' };

/**
 * Checks the changes of a budget (예산 변동 검산).
 *
 * Problems: `record-duplicated` (a line or a change), `reference-unknown` (a change of no line, a 추경 of no round),
 * `change-not-zero-sum` (I-08, kind by kind), `deemed-pending` before and `deemed-not-absorbed` after the year's end,
 * `deemed-absorbed-before`, `reserve-returned`.
 *
 * @param inForce the changes that count as of the day
 */
export function checkLedger(
  ledger: BudgetLedger,
  inForce: readonly BudgetChange[],
  asOf: PlainDate,
): readonly Problem[] {
  return [
    ...duplicates(ledger.lines),
    ...duplicates(ledger.changes),
    ...unknownReferences(ledger),
    ...unbalanced(inForce),
    ...ledger.changes.filter(({ kind }) => kind === 'deemed').flatMap((change) => checkDeemed(ledger, change, asOf)),
    ...returnsToReserve(ledger),
  ];
}

function unknownReferences({ lines, changes, supplementaries }: BudgetLedger): readonly Problem[] {
  const known = new Set(lines.map(({ id }) => id));
  const rounds = new Set(supplementaries.map(({ round }) => round));
  return changes.flatMap(({ id, kind, lineId, round }) => {
    const problems: Problem[] = [];
    if (!known.has(lineId)) problems.push({ kind: 'reference-unknown', record: id, field: LINE, found: lineId });
    const isRoundMissing = round === null ? kind === 'supplementary' : !rounds.has(round);
    if (isRoundMissing) problems.push({ kind: 'reference-unknown', record: id, field: ROUND, found: roundText(round) });
    return problems;
  });
}

function unbalanced(changes: readonly BudgetChange[]): readonly Problem[] {
  return ALL_CHANGE_KINDS.filter((kind) => CHANGE_KINDS[kind].sumsToZero).flatMap((kind): readonly Problem[] => {
    const sum = changes.reduce((total, change) => total + (change.kind === kind ? change.amount : 0n), 0n);
    return sum === 0n ? [] : [{ kind: 'change-not-zero-sum', change: CHANGE_KINDS[kind].name, found: wonText(sum) }];
  });
}

/** A 간주처리 must be entered in a 추경 of the same year that comes after it. Source: 지방재정법 제45조. */
function checkDeemed(
  { fiscalYear, supplementaries }: BudgetLedger,
  { id, amount, date, round }: BudgetChange,
  asOf: PlainDate,
): readonly Problem[] {
  const taker = supplementaries.find((supplementary) => supplementary.round === round);
  if (taker) {
    if (compareDates(date, taker.date) <= 0) return [];
    const supplementary = `제${taker.round}회 추경(${printDate(taker.date)})`;
    return [{ kind: 'deemed-absorbed-before', record: id, date: printDate(date), supplementary }];
  }
  if (round !== null) return [];
  const isOver = compareDates(asOf, { year: fiscalYear, month: 12, day: 31 }) >= 0;
  return [{ kind: isOver ? 'deemed-not-absorbed' : 'deemed-pending', record: id, found: wonText(amount) }];
}

/** What was taken from the reserve does not go back to it. Source: 청주시 예비비 안내(환원 사용 불가). */
function returnsToReserve({ lines, changes }: BudgetLedger): readonly Problem[] {
  const reserves = new Set(lines.filter(({ isReserve }) => isReserve).map(({ id }) => id));
  return changes
    .filter(({ kind, lineId, amount }) => kind === 'reserve-use' && reserves.has(lineId) && amount > 0n)
    .map(({ id, amount }) => ({ kind: 'reserve-returned', record: id, found: wonText(amount) }));
}

function roundText(round: number | null): string {
  return round === null ? '-' : `제${round}회`;
}
