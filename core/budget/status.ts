import { BLANK, type Blank } from '../blank.ts';
import type { Metric } from '../metric/metric.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { STATUS_SCOPES, type SpendingKind, type StatusScope, type StatusScopeRule } from './data/spending-kinds.ts';
import { generalMetricToDate } from './metric.ts';
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
  readonly share: MetricValue;
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
    const share = valueOf(SHARE_OF_BUDGET, { part: row.budget, whole, window });
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

/** 집행률 and 연말예상집행률 over a scope, each a metric of its own. */
export type ScopeRates = Readonly<Record<'executionRate' | 'yearEndRate', Metric>>;

const ratesOfScope = ({ scope, name }: StatusScopeRule): ScopeRates => {
  const rate = (figure: keyof ScopeRates, words: Sentence, part: Sentence): Metric =>
    generalMetricToDate(`${figure}.${scope}`, {
      name: { ko: `${words.ko}(${name.ko})`, en: `${words.en} (${name.en})` },
      part,
      whole: TERMS.budget,
      base: { ko: `${TERMS.budget.ko}(${name.ko})`, en: `${TERMS.budget.en} (${name.en})` },
    });
  return {
    executionRate: rate('executionRate', { ko: '집행률', en: 'execution rate' }, TERMS.executed),
    yearEndRate: rate(
      'yearEndRate',
      { ko: '연말예상집행률', en: 'execution rate expected at the year end' },
      { ko: '집행액 + 집행예정액', en: 'executed + planned' },
    ),
  };
};

/** The metrics of the budget status: `general.executionRate.without-reserve`, `general.yearEndRate.all`. */
export const STATUS_RATES: Readonly<Record<StatusScope, ScopeRates>> = {
  all: ratesOfScope(STATUS_SCOPES[0]),
  'without-reserve': ratesOfScope(STATUS_SCOPES[1]),
  'without-reserve-and-internal': ratesOfScope(STATUS_SCOPES[2]),
  programmes: ratesOfScope(STATUS_SCOPES[3]),
};

/** 구성비: what a row is of the whole budget. */
export const SHARE_OF_BUDGET = generalMetricToDate('budgetShare', {
  name: { ko: '예산 구성비', en: 'share of the budget' },
  part: TERMS.budget,
  whole: { ko: '예산액 계', en: 'budget of all rows' },
});

type Amounts = Pick<StatusRow, 'budget' | 'executed' | 'planned'>;

function figuresOf({ budget, executed, planned }: Amounts, scope: StatusScope, window: string): StatusFigures {
  const expected = executed === BLANK || planned === BLANK ? BLANK : executed + planned;
  const rate = (figure: keyof ScopeRates, part: bigint | Blank): MetricValue =>
    valueOf(STATUS_RATES[scope][figure], { part, whole: budget, window });
  return {
    budget,
    executed,
    planned,
    balance: budget === BLANK || expected === BLANK ? BLANK : budget - expected,
    executionRate: rate('executionRate', executed),
    yearEndRate: rate('yearEndRate', expected),
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
