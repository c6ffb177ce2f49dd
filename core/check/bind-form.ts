import { BLANK } from '../blank.ts';
import type { Column, Form } from '../form/form.ts';
import type { Measure } from '../form/measure.ts';
import { normaliseHeading } from '../number/notation/index.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';
import type { Table, TableColumn } from '../sheet/table.ts';
import type { BoundRule } from './bound-rule.ts';

/** A standard form and the rules its measures mean for a table that follows it. */
export interface FormBinding {
  readonly form: Form;
  readonly rules: ReadonlyMap<number, BoundRule>;
}

/**
 * Binds a table to the first standard form whose required columns it has, in any order and with no other figures:
 * by the roles of the columns, or by their very headings.
 */
export function bindForm(table: Table, forms: readonly Form[]): FormBinding | undefined {
  for (const form of forms) {
    const places = bindByRoles(table, form) ?? bindByHeadings(table, form);
    if (places) return { form, rules: rulesOf(form, places, table.typed) };
  }
  return undefined;
}

type Places = ReadonlyMap<string, number>;

/** Roles that say enough by themselves; a form with any other column is bound by its headings only. */
const TELLING: ReadonlySet<string> = new Set([
  'label',
  'budget',
  'executed',
  'planned',
  'balance',
  'rate',
  'quota',
  'current',
  'gap',
  'target',
  'actual',
  'achievement',
  'growth',
  'share',
]);

/** Years and days name rows as well as words do. */
const NAMES: ReadonlySet<string> = new Set(['label', 'year', 'date']);

function bindByRoles(table: Table, form: Form): Places | undefined {
  const required = form.columns.filter(({ role }) => role !== 'note');
  if (
    required.some(({ role }) => !TELLING.has(role)) ||
    new Set(required.map(({ role }) => role)).size < required.length
  )
    return undefined;
  const free = table.columns.flatMap((column, place) => (column.role === 'note' ? [] : [{ column, place }]));
  const places = new Map<string, number>();
  for (const { key, role, isOptional } of required) {
    const at = free.findIndex(({ column }) => column.role === role || (role === 'label' && NAMES.has(column.role)));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found) places.set(key, found.place);
    else if (!isOptional) return undefined;
  }
  return free.length === 0 ? places : undefined;
}

const LEAST_FIGURES = 2;

function bindByHeadings(table: Table, form: Form): Places | undefined {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const column of form.columns) {
    const place = table.columns.findIndex((each, n) => !taken.has(n) && isHeadedAs(each, column));
    if (place >= 0) {
      places.set(column.key, place);
      taken.add(place);
    } else if (!column.isOptional) return undefined;
  }
  const figures = form.columns.filter(({ key, unit }) => unit !== 'text' && places.has(key)).length;
  const hasOthers = table.columns.some(({ role }, n) => !taken.has(n) && role !== 'note' && role !== 'serial');
  return hasOthers || figures < LEAST_FIGURES ? undefined : places;
}

function isHeadedAs({ heading }: TableColumn, column: Column): boolean {
  const own = normaliseHeading(heading);
  const name = normaliseHeading(column.heading.ko);
  return own === name || (column.group !== BLANK && own === normaliseHeading(column.group.ko) + name);
}

function rulesOf(form: Form, places: Places, typed: Table['typed']): ReadonlyMap<number, BoundRule> {
  const rules = new Map<number, BoundRule>();
  for (const { key, measure } of form.columns) {
    const place = places.get(key);
    const rule = measure === BLANK ? undefined : ruleOf(measure, places);
    if (place === undefined || !rule || typed.has(place)) continue;
    rules.set(place, { rule, isSure: true, rounding: measure?.kind === 'ratio' ? measure.rounding : BLANK });
  }
  return rules;
}

/** A measure as a rule over the places of a table; `undefined` where an input is missing. */
function ruleOf(measure: Measure, places: Places): Rule | undefined {
  switch (measure.kind) {
    case 'sum':
      return linearRule(measure.of, [], places);
    case 'difference':
      return linearRule(measure.added, measure.subtracted, places);
    case 'rate':
    case 'ratio': {
      const [part, whole] = [termsOf([measure.part], 1, places), termsOf([measure.whole], 1, places)];
      return part && whole && { kind: 'quotient', part, whole, zeros: measure.kind === 'rate' ? 2 : 0 };
    }
    case 'growth': {
      const [now, before] = [places.get(measure.now), places.get(measure.before)];
      return now === undefined || before === undefined ? undefined : { kind: 'growth', now, before, zeros: 2 };
    }
    case 'share':
    case 'cumulative': {
      const of = places.get(measure.of);
      if (of === undefined) return undefined;
      return measure.kind === 'share' ? { kind: 'share', of, zeros: 2 } : { kind: 'cumulative', of };
    }
  }
}

function linearRule(added: readonly string[], subtracted: readonly string[], places: Places): Rule | undefined {
  const [plus, minus] = [termsOf(added, 1, places), termsOf(subtracted, -1, places)];
  return plus && minus && { kind: 'linear', terms: [...plus, ...minus] };
}

/** The terms of some columns; `undefined` where the table leaves one of them out. */
function termsOf(keys: readonly string[], sign: 1 | -1, places: Places): readonly Term[] | undefined {
  const terms = keys.flatMap((key): Term[] => {
    const place = places.get(key);
    return place === undefined ? [] : [{ place, sign }];
  });
  return terms.length === keys.length ? terms : undefined;
}
