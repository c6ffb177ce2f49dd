import type { Blank } from '../blank.ts';
import { compareDates, type PlainDate } from '../calendar/index.ts';
import type { Outcome } from '../outcome.ts';
import { checkLedger } from './check-ledger.ts';
import { ALL_CHANGE_KINDS, CHANGE_KINDS, type ChangeKind } from './data/change-kinds.ts';
import type { BudgetChange, BudgetLedger } from './ledger.ts';

/** A budget line with its changes by kind (예산 과목), in 원. */
export interface BudgetLine {
  readonly id: string;
  readonly name: string;
  /** 당초예산. */
  readonly original: bigint;
  readonly changes: Readonly<Partial<Record<ChangeKind, bigint>>>;
}

/**
 * The budget of a line (예산액) in 원.
 *
 * Formula: 예산액 = 당초예산 + Σ 추경 + 간주처리 not yet in a 추경. Source: domain.md §5.1.
 *
 * @example
 * budgetAmount({ id: '1', name: '가', original: 100n, changes: { supplementary: 20n, diversion: 5n } }) //=> 120n
 */
export function budgetAmount(line: BudgetLine): bigint {
  return line.original + sumOfChanges(line, (kind) => CHANGE_KINDS[kind].isBudget);
}

/**
 * What may be spent on a line (예산현액) in 원.
 *
 * Formula: 예산현액 = 예산액 + 전년도이월 + 예비비사용 ± 이용 ± 전용 ± 이체 ± 변경사용 + 수입대체경비 (I-05).
 * Source: domain.md §5.1.
 *
 * @example
 * budgetCurrent({ id: '1', name: '가', original: 100n, changes: { supplementary: 20n, diversion: -5n } }) //=> 115n
 */
export function budgetCurrent(line: BudgetLine): bigint {
  return line.original + sumOfChanges(line, () => true);
}

function sumOfChanges({ changes }: BudgetLine, counts: (kind: ChangeKind) => boolean): bigint {
  return ALL_CHANGE_KINDS.filter(counts).reduce((sum, kind) => sum + (changes[kind] ?? 0n), 0n);
}

/**
 * The lines of a ledger as of a day (기준일 현재 예산): changes up to that day are counted, a 추경 from the day of its round,
 * a 간주처리 until the 추경 that takes it in.
 *
 * Problems: those of {@link checkLedger}.
 */
export function budgetLines(ledger: BudgetLedger, asOf: PlainDate): Outcome<readonly BudgetLine[]> {
  const inForce = changesInForce(ledger, asOf);
  const byLine = new Map<string, Partial<Record<ChangeKind, bigint>>>();
  for (const { kind, lineId, amount } of inForce) {
    const sums = byLine.get(lineId) ?? {};
    sums[kind] = (sums[kind] ?? 0n) + amount;
    byLine.set(lineId, sums);
  }
  const value = ledger.lines.map(({ id, name, original }) => ({ id, name, original, changes: byLine.get(id) ?? {} }));
  return { value, problems: checkLedger(ledger, inForce, asOf) };
}

function changesInForce({ changes, supplementaries }: BudgetLedger, asOf: PlainDate): readonly BudgetChange[] {
  const begun = new Set<number | Blank>(
    supplementaries.filter(({ date }) => compareDates(date, asOf) <= 0).map(({ round }) => round),
  );
  return changes.filter(({ kind, date, round }) => {
    const isInRound = begun.has(round);
    if (kind === 'supplementary') return isInRound;
    return compareDates(date, asOf) <= 0 && !(kind === 'deemed' && isInRound);
  });
}
