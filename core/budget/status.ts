import { BLANK, type Blank } from '../blank.ts';
import type { Metric } from '../metric/metric.ts';
import type { MetricValue } from '../metric/value.ts';
import { fixed } from '../number/fixed.ts';
import { quotient, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { rateMetric } from '../statistics/rate-metric.ts';
import { STATUS_SCOPES, type SpendingKind, type StatusScope } from './data/spending-kinds.ts';
import { spendingKindOf } from './spending-kind.ts';
import { TERMS } from './terms.ts';

/** A row of the division's budget status (예산현황), in 원; its kind is told by its name unless it is given. */
export interface StatusRow {
  readonly id: string;
  readonly name: string;
  readonly budget: bigint | Blank;
  /** 집행액 to the reporting date. */
  readonly executed: bigint | Blank;
  /** 집행예정액 to the year's end. */
  readonly planned: bigint | Blank;
  readonly kind?: SpendingKind;
}

/** What follows from the amounts of a row or an aggregate. */
export interface StatusFigures {
  readonly budget: bigint | Blank;
  readonly executed: bigint | Blank;
  readonly planned: bigint | Blank;
  /** 예상잔액. */
  readonly balance: bigint | Blank;
  /** 집행률. */
  readonly executionRate: MetricValue;
  /** 연말예상집행률. */
  readonly yearEndRate: MetricValue;
}

/** A row with its figures and its share of the whole budget (구성비). */
export interface StatusLine extends StatusFigures {
  readonly row: StatusRow;
  readonly share: Quotient | Blank;
}

/** The budget status with the rates a reader must be able to tell apart. */
export interface BudgetStatus {
  readonly lines: readonly StatusLine[];
  readonly scopes: Readonly<Record<StatusScope, StatusFigures>>;
}

/**
 * Calculates the division's budget status (예산현황) with the year-end forecast, for all rows and without 예비비 and 내부거래.
 *
 * Formulas: 예상잔액 = 예산액 − 집행액 − 집행예정액 (I-02); 집행률 = 집행액 ÷ 예산액; 연말예상집행률 = (집행액 + 집행예정액) ÷ 예산액;
 * 구성비 = 예산액 ÷ Σ 예산액. A missing amount leaves what needs it blank, in its row and in each aggregate it is in.
 * Problems: `record-duplicated`, `field-missing`, `over-executed` (집행액, or 집행액 + 집행예정액, above 예산액),
 * `reserve-is-decision`.
 *
 * @param window the period as offices write it, e.g. `2015. 10. 31. 현재`
 */
export function budgetStatus(rows: readonly StatusRow[], window: string): Outcome<BudgetStatus> {
  const whole = addUp(rows, 'budget');
  const lines = rows.map((row): StatusLine => {
    const share = row.budget === BLANK || whole === BLANK ? BLANK : quotient(fixed(row.budget), fixed(whole));
    return { row, share, ...figuresOf(row, 'all', window) };
  });
  const scoped = (scope: StatusScope): StatusFigures => {
    const inside = rows.filter((row) => !excludesOf(scope).includes(kindOf(row)));
    const sums = {
      budget: addUp(inside, 'budget'),
      executed: addUp(inside, 'executed'),
      planned: addUp(inside, 'planned'),
    };
    return figuresOf(sums, scope, window);
  };
  const scopes = {
    all: scoped('all'),
    'without-reserve': scoped('without-reserve'),
    'without-reserve-and-internal': scoped('without-reserve-and-internal'),
    programmes: scoped('programmes'),
  };
  return { value: { lines, scopes }, problems: [...duplicates(rows), ...rows.flatMap(checkRow)] };
}

/** The metric of a rate over a scope: `general.executionRate.without-reserve`, `general.yearEndRate.all`. */
export function statusMetric(figure: 'executionRate' | 'yearEndRate', scope: StatusScope): Metric {
  const name = STATUS_SCOPES.find((rule) => rule.scope === scope)?.name ?? STATUS_SCOPES[0].name;
  const words = RATE_WORDS[figure];
  return {
    ...rateMetric({
      id: `general.${figure}.${scope}`,
      name: { ko: `${words.name.ko}(${name.ko})`, en: `${words.name.en} (${name.en})` },
      formula: words.formula,
      base: { ko: `예산액(${name.ko})`, en: `budget (${name.en})` },
      source: BLANK,
      effectiveFrom: '2015-01-01',
    }),
    period: 'year-to-date',
  };
}

const RATE_WORDS: Readonly<
  Record<'executionRate' | 'yearEndRate', { readonly name: Sentence; readonly formula: Sentence }>
> = {
  executionRate: {
    name: { ko: '집행률', en: 'execution rate' },
    formula: { ko: '집행액 ÷ 예산액 × 100', en: 'executed ÷ budget × 100' },
  },
  yearEndRate: {
    name: { ko: '연말예상집행률', en: 'execution rate expected at the year end' },
    formula: { ko: '(집행액 + 집행예정액) ÷ 예산액 × 100', en: '(executed + planned) ÷ budget × 100' },
  },
};

type Amounts = Pick<StatusRow, 'budget' | 'executed' | 'planned'>;

function figuresOf({ budget, executed, planned }: Amounts, scope: StatusScope, window: string): StatusFigures {
  const expected = executed === BLANK || planned === BLANK ? BLANK : executed + planned;
  const rate = (part: bigint | Blank): Quotient | Blank =>
    part === BLANK || budget === BLANK ? BLANK : quotient(fixed(part), fixed(budget));
  return {
    budget,
    executed,
    planned,
    balance: budget === BLANK || expected === BLANK ? BLANK : budget - expected,
    executionRate: { metric: statusMetric('executionRate', scope), exact: rate(executed), window },
    yearEndRate: { metric: statusMetric('yearEndRate', scope), exact: rate(expected), window },
  };
}

function addUp(rows: readonly StatusRow[], key: keyof Amounts): bigint | Blank {
  let sum = 0n;
  for (const row of rows) {
    const amount = row[key];
    if (amount === BLANK) return BLANK;
    sum += amount;
  }
  return sum;
}

function excludesOf(scope: StatusScope): readonly SpendingKind[] {
  return STATUS_SCOPES.find((rule) => rule.scope === scope)?.excludes ?? [];
}

function kindOf({ kind, name }: StatusRow): SpendingKind {
  return kind ?? spendingKindOf(name);
}

function checkRow(row: StatusRow): readonly Problem[] {
  const { name: record, budget, executed, planned } = row;
  const fields = [
    [TERMS.budget, budget],
    [TERMS.executed, executed],
    [TERMS.planned, planned],
  ] as const;
  const problems: Problem[] = fields.flatMap(([field, amount]) =>
    amount === BLANK ? [{ kind: 'field-missing' as const, record, field }] : [],
  );
  if (budget !== BLANK && executed !== BLANK && executed + (planned ?? 0n) > budget) {
    const isOver = executed > budget;
    const found = wonText(isOver ? executed : executed + (planned ?? 0n), '천원');
    const field = isOver ? TERMS.executed : EXPECTED;
    problems.push({ kind: 'over-executed', record, field, found, whole: wonText(budget, '천원'), base: TERMS.budget });
  }
  if (kindOf(row) === 'reserve' && executed !== BLANK && executed !== 0n) {
    problems.push({ kind: 'reserve-is-decision', record, found: wonText(executed, '천원') });
  }
  return problems;
}

const EXPECTED: Sentence = { ko: '집행액 + 집행예정액', en: 'executed and planned' };
