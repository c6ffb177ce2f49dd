import { BLANK, type Blank } from '../blank.ts';
import type { Column, ColumnUnit } from '../form/form.ts';
import type { Measure } from '../form/measure.ts';
import type { Sentence } from '../sentence.ts';
import type { ColumnRole } from '../sheet/role.ts';

/** What a column says beside its key and heading. */
interface ColumnDetails {
  readonly role?: ColumnRole;
  readonly group?: Sentence | Blank;
  readonly isOptional?: boolean;
}

/** A column typed in. */
export function inputColumn(
  key: string,
  heading: Sentence,
  unit: ColumnUnit,
  { role = unit === 'count' ? 'count' : 'other', group = BLANK, isOptional = false }: ColumnDetails = {},
): Column {
  return { key, role, heading, group, unit, measure: BLANK, isOptional };
}

/** A column that names the rows. */
export function labelColumn(key: string, heading: Sentence): Column {
  return inputColumn(key, heading, 'text', { role: 'label' });
}

/** A column of amounts typed in. */
export function moneyColumn(key: string, heading: Sentence, details: ColumnDetails = {}): Column {
  return inputColumn(key, heading, 'money', details);
}

/** The role of a column by its measure, where it is not said. */
const ROLES: Readonly<Partial<Record<Measure['kind'], ColumnRole>>> = {
  rate: 'rate',
  growth: 'growth',
  share: 'share',
};

/** A column that follows from others: per cent for rates, growths and shares, things counted for the rest. */
export function measuredColumn(key: string, heading: Sentence, measure: Measure, details: ColumnDetails = {}): Column {
  const role = ROLES[measure.kind];
  const { role: own = role ?? 'other', group = BLANK, isOptional = false } = details;
  return { key, role: own, heading, group, unit: role === undefined ? 'count' : 'percent', measure, isOptional };
}

/** A column of amounts that follows from others. */
export function moneyMeasure(key: string, heading: Sentence, measure: Measure, details: ColumnDetails = {}): Column {
  return { ...measuredColumn(key, heading, measure, details), unit: 'money' };
}

/** 예산액, as every budget table has it. */
export const BUDGET_COLUMN: Column = moneyColumn('budget', { ko: '예 산 액', en: 'Budget' }, { role: 'budget' });

/** 집행률 = 집행액 ÷ 예산액, as every budget table has it. */
export const EXECUTION_RATE_COLUMN: Column = measuredColumn(
  'executionRate',
  { ko: '집행률(%)', en: 'Execution rate (%)' },
  { kind: 'rate', part: 'executed', whole: 'budget' },
);

/** What two columns of amounts are compared by. */
interface Comparison {
  readonly now: string;
  readonly before: string;
  /** The headings of the difference and its rate. Default: 증감, 증감률(%). */
  readonly headings?: readonly [change: Sentence, growth: Sentence];
  readonly group?: Sentence | Blank;
}

/** 증감 and 증감률 of an amount beside the one before. */
export function changeColumns({ now, before, headings, group = BLANK }: Comparison): readonly Column[] {
  const [change, growth] = headings ?? [
    { ko: '증감', en: 'Change' },
    { ko: '증감률(%)', en: 'Change (%)' },
  ];
  return [
    moneyMeasure('change', change, { kind: 'difference', added: [now], subtracted: [before] }, { group }),
    measuredColumn('growth', growth, { kind: 'growth', now, before }, { group }),
  ];
}
