import { BLANK, type Blank } from '../blank.ts';
import { fixed } from '../number/fixed.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { growth, type Growth } from '../statistics/growth.ts';

/** A programme's budget of a year (예산 또는 소요예산), in 원. */
export interface ProgrammeBudget {
  /** The programme's id, the same over the years. */
  readonly id: string;
  readonly name: string;
  readonly budget: bigint | Blank;
}

/** A programme's budget beside the year before (전년 대비 증감). */
export interface BudgetComparison {
  readonly id: string;
  readonly name: string;
  readonly before: bigint | Blank;
  readonly now: bigint | Blank;
  /** 증감 and 증감률; blank where a year is missing. */
  readonly change: Growth | Blank;
}

/** All programmes, and their totals; a total is blank where a programme is not known in one of the years. */
export interface YearOnYear {
  readonly rows: readonly BudgetComparison[];
  readonly total: Omit<BudgetComparison, 'id' | 'name'>;
}

/** The two years that are compared. */
export interface YearOnYearQuestion {
  readonly year: number;
  readonly before: readonly ProgrammeBudget[];
  readonly now: readonly ProgrammeBudget[];
}

/**
 * Compares what is required for a year with the budget of the year before (소요예산 전년 대비), linked by the programmes' ids.
 *
 * Formula: 증감 = 당년 − 전년; 증감률 = 증감 ÷ 전년; a base of zero gives 순증.
 * Problems: `record-duplicated`, `year-missing` (a programme of one year only), `field-missing` (no amount).
 */
export function yearOnYear({ year, before, now }: YearOnYearQuestion): Outcome<YearOnYear> {
  const problems: Problem[] = [...duplicates(before), ...duplicates(now)];
  const ended = before.filter(({ id }) => !now.some((own) => own.id === id));
  const rows = [...now, ...ended].map(({ id, name }): BudgetComparison => {
    const old = before.find((programme) => programme.id === id);
    const own = now.find((programme) => programme.id === id);
    if (!old) problems.push({ kind: 'year-missing', record: name, year: year - 1 });
    if (!own) problems.push({ kind: 'year-missing', record: name, year });
    if ((old && old.budget === BLANK) || (own && own.budget === BLANK)) {
      problems.push({ kind: 'field-missing', record: name, field: { ko: '예산액', en: 'budget' } });
    }
    return { id, name, ...compare(old?.budget ?? BLANK, own?.budget ?? BLANK) };
  });
  const all = compare(total(rows.map((row) => row.before)), total(rows.map((row) => row.now)));
  return { value: { rows, total: all }, problems };
}

function compare(before: bigint | Blank, now: bigint | Blank): YearOnYear['total'] {
  const change = growth(now === BLANK ? BLANK : fixed(now), before === BLANK ? BLANK : fixed(before));
  return { before, now, change };
}

function total(amounts: readonly (bigint | Blank)[]): bigint | Blank {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === BLANK) return BLANK;
    sum += amount;
  }
  return sum;
}
