import type { Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { ChangeKind } from './data/change-kinds.ts';

/** A budget line as the year began (본예산), in 원. */
export interface OpeningLine {
  readonly id: string;
  readonly name: string;
  /** 당초예산. */
  readonly original: bigint;
  /** Whether it is the reserve itself (예비비 과목), which loses what its use gives to others. */
  readonly isReserve: boolean;
}

/** A supplementary budget of the year (추경), by its round; the last one before closing is the 결산추경. */
export interface SupplementaryRound {
  readonly round: number;
  readonly date: PlainDate;
}

/** One change of one line (예산 변동), in 원; what a line loses is negative. */
export interface BudgetChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly lineId: string;
  readonly date: PlainDate;
  readonly amount: bigint;
  /** The round of a 추경 it belongs to, or of the 추경 that took a 간주처리 in; blank for the other kinds. */
  readonly round: number | Blank;
}

/** A fiscal year's budget and all that changed it (예산 변동 대장). */
export interface BudgetLedger {
  readonly fiscalYear: number;
  readonly lines: readonly OpeningLine[];
  readonly supplementaries: readonly SupplementaryRound[];
  readonly changes: readonly BudgetChange[];
}
