import {
  BLANK,
  calculate,
  columnOf,
  entryAt,
  exact,
  fixed,
  parseIsoDate,
  serialOfDate,
  toExcelFormula,
  type Blank,
  type Column,
  type ExactColumn,
} from '../../../core/index.ts';
import { columnEntry, entryOf, type Entry } from '../figure/figure.ts';
import { growthWordOf, type RateRule } from '../figure/measure.ts';
import type { Book, FilledColumn, FilledTable, TableRows } from './table.ts';
import { entryRuleOf, flatHeading, isEntered, type InputRecord, type InputTable } from './input-table.ts';

export type { FilledColumn, FilledTable } from './table.ts';

/** Where a table is put, and by which rule its rates are rounded. */
export interface FillOptions {
  /** What is put behind each name, so that one workbook can hold a section more than once. */
  readonly suffix: string;
  readonly rule: RateRule;
  /** The settings, and the tables before this one. */
  readonly book: Book;
}

/** Fills a table and calculates its measures; more records than it has room for are a programmer's fault. */
export function fillTable(input: InputTable, records: readonly InputRecord[], options: FillOptions): FilledTable {
  const { form, capacity } = input;
  if (records.length > capacity) throw new RangeError(`table ${input.name} has room for ${capacity} records`);
  const name = input.name + options.suffix;
  const entered = new Map<string, readonly Entry[]>();
  for (const column of form.columns) {
    if (isEntered(input, column)) entered.set(column.key, enteredColumn(input, column, records));
  }
  const numbers = new Map<string, ExactColumn>(
    [...entered].map(([key, entries]) => [key, columnOf(entries.map(columnEntry))]),
  );
  const results = calculate(form, numbers, { sums: [], roundingOf: () => options.rule.rounding });
  const columns: FilledColumn[] = [];
  for (const column of form.columns) {
    const heading = flatHeading(input, column);
    const own = input.calculated?.[column.key]?.(rowsOf(input, name, columns), options.book);
    if (own) {
      columns.push({ column, heading, ...own });
      continue;
    }
    const entries = entered.get(column.key) ?? measuredColumn(column, results.get(column.key), columns, capacity);
    columns.push({ column, heading, formula: formulaOf(input, column, name, options.rule), entries });
  }
  return { input, name, columns };
}

/** The rows of a table while its columns are filled, for those that the section calculates. */
function rowsOf(input: InputTable, name: string, columns: readonly FilledColumn[]): TableRows {
  const found = (key: string): FilledColumn => filledColumn({ input, name, columns }, key);
  const all = (key: string): string => `${name}[${escaped(found(key).heading)}]`;
  const inRow = (key: string): string => `${name}[[#This Row],[${escaped(found(key).heading)}]]`;
  return {
    size: input.capacity,
    cell: (key, row) => ({ formula: inRow(key), value: found(key).entries[row] ?? BLANK }),
    entries: (key) => found(key).entries,
    column: all,
    upToRow: (key) => `INDEX(${all(key)},1):${inRow(key)}`,
  };
}

/** The column of a table by its key; a key it does not have is a programmer's fault. */
export function filledColumn({ input, columns }: FilledTable, key: string): FilledColumn {
  const column = columns.find((each) => each.column.key === key);
  if (!column) throw new RangeError(`table ${input.name} has no column '${key}'`);
  return column;
}

/** All cells of a column, as formulas anywhere in the workbook name them: `예산현황[예산액(천원)]`. */
export function columnReference(table: FilledTable, key: string): string {
  return `${table.name}[${escaped(filledColumn(table, key).heading)}]`;
}

function enteredColumn(input: InputTable, column: Column, records: readonly InputRecord[]): readonly Entry[] {
  const rule = entryRuleOf(input, column);
  return Array.from({ length: input.capacity }, (_, row): Entry => {
    const value = records[row]?.[column.key] ?? BLANK;
    if (value === BLANK || value === '') return BLANK;
    if (rule.kind === 'date') return dateEntry(String(value));
    return typeof value === 'number' ? exact(value) : value;
  });
}

function dateEntry(text: string): Entry {
  const date = parseIsoDate(text);
  const serial = date === BLANK ? BLANK : serialOfDate(date);
  if (serial === BLANK) throw new RangeError(`not a date: ${text}`);
  return fixed(BigInt(serial));
}

/** The results of core as the cells show them: a growth without a rate shows its word. */
function measuredColumn(
  { measure }: Column,
  result: ExactColumn | undefined,
  before: readonly FilledColumn[],
  capacity: number,
): readonly Entry[] {
  const entriesOf = (key: string) => before.find((each) => each.column.key === key)?.entries ?? [];
  return Array.from({ length: capacity }, (_, row): Entry => {
    const entry = result ? entryAt(result, row) : BLANK;
    if (entry !== 'dash' || measure?.kind !== 'growth') return entryOf(entry);
    return growthWordOf(entriesOf(measure.now)[row] ?? BLANK, entriesOf(measure.before)[row] ?? BLANK) ?? '-';
  });
}

function formulaOf(input: InputTable, { measure }: Column, name: string, { cells }: RateRule): string | Blank {
  if (measure === BLANK) return BLANK;
  const named = (key: string): string => {
    const column = input.form.columns.find((each) => each.key === key);
    if (!column) throw new RangeError(`form ${input.form.id} has no column '${key}'`);
    return `[${escaped(flatHeading(input, column))}]`;
  };
  const inRow = (key: string): string => `${name}[[#This Row],${named(key)}]`;
  const places = {
    cellOf: inRow,
    totalOf: (key: string) => `SUM(${name}${named(key)})`,
    runningOf: (key: string) => `INDEX(${name}${named(key)},1):${inRow(key)}`,
  };
  return toExcelFormula(measure, places, cells).slice(1);
}

/** Characters that mean something in a structured reference stand behind an apostrophe. */
function escaped(heading: string): string {
  return heading.replace(/['#[\]]/g, (character) => `'${character}`);
}
