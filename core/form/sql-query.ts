import { BLANK } from '../blank.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Form } from './form.ts';
import { inputsOf, isQuotient } from './measure.ts';
import { quoted, toSql, type SqlNames } from './sql.ts';

/** What a consolidating query is written for. */
export interface ConsolidationOptions {
  /** The table of lines: a name as DuckDB takes it, e.g. `lines` or `read_parquet('2015.parquet')`. */
  readonly table: string;
  /** The columns to roll up by, highest first; each level and the total become rows of their own. */
  readonly keys: readonly string[];
  /** The inputs the table has, by their column key. */
  readonly inputs: readonly string[];
  readonly roundingOf: (key: string) => Rounding;
}

/**
 * Writes the query that rolls a table of lines up by keys with every measure of a form (합산 질의), as {@link rollUp} does:
 * sums of inputs first, measures of those sums once. Left out are running sums, which have no meaning there,
 * and measures of rounded quotients.
 * Each measure is a column of exact integers (× 10^scale), and beside it, named with ` word`, what stands where there is none.
 *
 * @example
 * consolidationQuery(PROGRAMME_BUDGET, { table: 'lines', keys: ['district'], inputs: ['budget', 'executed'], roundingOf: () => HALF_UP_1 });
 * // WITH rolled AS (SELECT "district", … FROM lines GROUP BY ROLLUP ("district")) SELECT …
 */
export function consolidationQuery(form: Form, { table, keys, inputs, roundingOf }: ConsolidationOptions): string {
  const summed = form.columns.filter(
    ({ key, measure, unit }) => measure === BLANK && unit !== 'percent' && inputs.includes(key),
  );
  const known = new Map(summed.map(({ key }) => [key, quoted(key)]));
  const names: SqlNames = {
    columnOf: (key) => known.get(key) ?? quoted(key),
    totalOf: (key) => `(SELECT ${known.get(key) ?? quoted(key)} FROM rolled WHERE level = 0)`,
    running: '',
  };
  const selected = [...keys.map(quoted), 'level', ...known.values()];
  for (const { key, measure } of form.columns) {
    if (measure === BLANK || measure.kind === 'cumulative') continue;
    if (!inputsOf(measure).every((input) => known.has(input))) continue;
    const { value, word } = toSql(measure, names, roundingOf(key));
    if (!isQuotient(measure)) known.set(key, `(${value})`);
    selected.push(`${value} AS ${quoted(key)}`, `${word} AS ${quoted(`${key} word`)}`);
  }
  const level = keys.map((key) => `(1 - grouping(${quoted(key)}))`).join(' + ') || '0';
  const sums = summed.map(({ key }) => `sum(CAST(${quoted(key)} AS HUGEINT)) AS ${quoted(key)}`);
  const groups = keys.length > 0 ? ` GROUP BY ROLLUP (${keys.map(quoted).join(', ')})` : '';
  const rolled = `SELECT ${[...keys.map(quoted), `${level} AS level`, ...sums].join(', ')} FROM ${table}${groups}`;
  return `WITH rolled AS (${rolled}) SELECT ${selected.join(', ')} FROM rolled`;
}
