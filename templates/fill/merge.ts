import { BLANK, normaliseHeading, type Column, type Problem } from '../../core/index.ts';
import { entryRuleOf, flatHeading, isEntered, type InputRecord, type InputTable } from '../build/table/input-table.ts';
import { convert } from './convert.ts';
import type { DataRecord } from './data.ts';
import { isEmptyRecord } from './stand.ts';

/** Records after merging, or why not. */
export type Merged =
  | { readonly kind: 'records'; readonly records: readonly InputRecord[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * The columns that tell records apart: the key; else what the record is called, in a table of fixed rows with the words
 * before it where the same name comes twice (9급 of each block).
 */
export function identityOf(input: InputTable, standing: readonly InputRecord[]): readonly Column[] {
  const entered = input.form.columns.filter((column) => isEntered(input, column));
  const keys = entered.filter((column) => entryRuleOf(input, column).kind === 'key');
  if (keys.length > 0) return keys;
  const label = entered.find(({ role }) => role === 'label') ?? entered[0];
  if (!label) return [];
  const names = standing.filter((record) => !isEmptyRecord(record)).map((record) => record[label.key]);
  if (!input.hasFixedRecords || new Set(names).size === names.length) return [label];
  return entered.slice(0, entered.indexOf(label) + 1).filter(({ unit }) => unit === 'text');
}

/** Puts records of the data onto those that stand in a table: same identity updates, others take the next free row. */
export function mergeRecords(input: InputTable, standing: readonly InputRecord[], data: readonly DataRecord[]): Merged {
  const problems: Problem[] = [];
  const read = data.map((record, n) => readRecord(input, record, n + 1, problems));
  const records = [...standing];
  const identity = identityOf(input, standing);
  const seen = new Set<string>();
  for (const [n, record] of read.entries()) {
    const name = nameOf(identity, record);
    const place = { table: input.name, record: n + 1, column: identity.map(({ heading }) => heading.ko).join(' ') };
    if (name === '') problems.push({ kind: 'data-key-missing', ...place });
    else if (seen.has(name)) problems.push({ kind: 'data-key-repeated', ...place, value: name });
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    const known = records.findIndex((each) => matches(identity, each, record));
    const row = known >= 0 ? known : records.findIndex(isEmptyRecord);
    if (known < 0 && input.hasFixedRecords) problems.push({ kind: 'data-record-unknown', ...place, value: name });
    else if (row < 0) problems.push({ kind: 'data-rows-exceed', table: input.name, rows: n + 1, room: input.capacity });
    else records[row] = { ...records[row], ...record };
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'records', records };
}

/** A record of fixed rows is named by as many of its words as the data gives. */
function matches(identity: readonly Column[], standing: InputRecord, record: InputRecord): boolean {
  const given = identity.filter(({ key }) => record[key] !== undefined && record[key] !== BLANK);
  return given.length > 0 && given.every(({ key }) => String(standing[key] ?? '') === String(record[key]));
}

function nameOf(identity: readonly Column[], record: InputRecord): string {
  return identity
    .map(({ key }) => String(record[key] ?? ''))
    .join(' ')
    .trim();
}

function readRecord(input: InputTable, record: DataRecord, place: number, problems: Problem[]): InputRecord {
  const read: Record<string, InputRecord[string]> = {};
  for (const [name, value] of Object.entries(record)) {
    const column = columnNamed(input, name);
    if (!column || !isEntered(input, column)) {
      if (place === 1 || !column) problems.push(columnProblem(input, name, column));
      continue;
    }
    const at = { table: input.name, record: place, column: flatHeading(input, column) };
    const converted = convert(input, column, value, at);
    if (converted.kind === 'problem') problems.push(converted.problem);
    else read[column.key] = converted.value;
  }
  return read;
}

/** By key, by the flat sheet's heading, or by the heading without its unit. */
function columnNamed(input: InputTable, name: string): Column | undefined {
  const bare = (text: string): string => normaliseHeading(text.replace(/\([^()]*\)\s*$/, ''));
  const { columns } = input.form;
  return (
    columns.find(({ key }) => key === name) ??
    columns.find((column) => normaliseHeading(flatHeading(input, column)) === normaliseHeading(name)) ??
    columns.find((column) => bare(flatHeading(input, column)) === bare(name))
  );
}

function columnProblem(input: InputTable, name: string, column: Column | undefined): Problem {
  if (column) return { kind: 'data-column-calculated', table: input.name, column: name };
  const known = input.form.columns.filter((column) => isEntered(input, column)).map((each) => flatHeading(input, each));
  return { kind: 'data-column-unknown', table: input.name, column: name, known };
}
