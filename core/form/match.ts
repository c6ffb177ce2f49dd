import { BLANK } from '../blank.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { Table, TableColumn } from '../sheet/table.ts';
import type { Column, Form } from './form.ts';
import type { Measure } from './measure.ts';

/** A table bound to the form it follows: which sheet column holds which column of the form. */
export interface Binding {
  readonly form: Form;
  /** Whether the form is one of the office's own, or was made from the table's headings. */
  readonly isStandard: boolean;
  readonly columns: ReadonlyMap<string, TableColumn>;
}

/**
 * Binds a table to the first standard form whose required columns it has, in any order and with no other figures;
 * a table of its own kind is bound to a form made from its headings.
 */
export function matchForm(table: Table, forms: readonly Form[]): Binding {
  for (const form of forms) {
    const columns = bindColumns(table, form);
    if (columns) return { form, isStandard: true, columns };
  }
  return formOfTable(table);
}

function bindColumns(table: Table, form: Form): ReadonlyMap<string, TableColumn> | undefined {
  const free = table.columns.filter(({ role }) => role !== 'note');
  const columns = new Map<string, TableColumn>();
  for (const { key, role, isOptional } of form.columns) {
    const place = free.findIndex((column) => column.role === role);
    const [column] = place < 0 ? [] : free.splice(place, 1);
    if (column) columns.set(key, column);
    else if (!isOptional) return undefined;
  }
  return free.length === 0 ? columns : undefined;
}

const DERIVED_TITLE = { ko: '머리글로 읽은 표', en: 'Table read by its headings' };

/** Makes a form from the roles of a table's columns; the first column of a role is the one measures read. */
function formOfTable(table: Table): Binding {
  const bound = new Map<string, TableColumn>();
  for (const column of table.columns) bound.set(freeKey(bound, column.role), column);
  const columns = [...bound].map(([key, column]): Column => {
    const heading = { ko: column.heading, en: column.heading };
    const measure = measureOf(key, bound) ?? BLANK;
    return { key, role: column.role, heading, group: BLANK, unit: unitOf(column), measure, isOptional: true };
  });
  const identities = bound.has('balance') ? [{ kind: 'not-negative' as const, column: 'balance' }] : [];
  const form = {
    id: 'derived',
    version: 1,
    title: DERIVED_TITLE,
    unit: table.unit,
    columns,
    total: BLANK,
    identities,
  };
  return { form, isStandard: false, columns: bound };
}

function freeKey(taken: ReadonlyMap<string, TableColumn>, role: string): string {
  let key = role;
  for (let number = 2; taken.has(key); number++) key = `${role}${number}`;
  return key;
}

function measureOf(key: string, columns: ReadonlyMap<string, TableColumn>): Measure | undefined {
  const has = (...keys: readonly string[]): boolean => keys.every((each) => columns.has(each));
  switch (key) {
    case 'rate':
      return has('executed', 'budget') ? { kind: 'rate', part: 'executed', whole: 'budget' } : undefined;
    case 'achievement':
      return has('actual', 'target') ? { kind: 'rate', part: 'actual', whole: 'target' } : undefined;
    case 'balance':
      if (!has('budget', 'executed')) return undefined;
      return {
        kind: 'difference',
        added: ['budget'],
        subtracted: has('planned') ? ['executed', 'planned'] : ['executed'],
      };
    case 'gap':
      return has('current', 'quota') ? { kind: 'difference', added: ['current'], subtracted: ['quota'] } : undefined;
    default:
      return undefined;
  }
}

/** What the figures of each role count; a role that is not named holds words. */
const UNITS: Readonly<Partial<Record<ColumnRole, Column['unit']>>> = {
  rate: 'percent',
  growth: 'percent',
  share: 'percent',
  achievement: 'percent',
  quota: 'count',
  current: 'count',
  gap: 'count',
  count: 'count',
  target: 'count',
  actual: 'count',
  budget: 'money',
  executed: 'money',
  planned: 'money',
  balance: 'money',
};

function unitOf({ role }: TableColumn): Column['unit'] {
  return UNITS[role] ?? 'text';
}
