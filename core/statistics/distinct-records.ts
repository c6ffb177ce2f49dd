import type { Problem } from '../problem/index.ts';

/** Records of which each id stands once, and a problem for each id that stood more than once. */
export interface DistinctRecords<Item> {
  readonly value: readonly Item[];
  readonly problems: readonly Problem<'record-duplicated'>[];
}

/**
 * Keeps the first record of each id, in order (중복 제외). Problem: `record-duplicated`, one for each id that repeats.
 *
 * @example
 * distinctRecords([{ id: '1' }, { id: '2' }, { id: '1' }]).value //=> [{ id: '1' }, { id: '2' }]
 */
export function distinctRecords<Item extends { readonly id: string }>(records: readonly Item[]): DistinctRecords<Item> {
  const firsts = new Map<string, Item>();
  const repeated = new Set<string>();
  for (const record of records) {
    if (firsts.has(record.id)) repeated.add(record.id);
    else firsts.set(record.id, record);
  }
  return {
    value: [...firsts.values()],
    problems: [...repeated].map((record) => ({ kind: 'record-duplicated', record })),
  };
}

/** Finds ids that stand more than once, each told once (중복 검사). Problem: `record-duplicated`. */
export function duplicates(records: readonly { readonly id: string }[]): readonly Problem<'record-duplicated'>[] {
  return distinctRecords(records).problems;
}
