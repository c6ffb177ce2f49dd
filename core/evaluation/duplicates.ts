import type { Problem } from '../problem/index.ts';

/** Ids that stand twice; each is reported once. */
export function duplicates(records: readonly { readonly id: string }[]): readonly Problem[] {
  const twice = records.filter(({ id }, row) => records.findIndex((other) => other.id === id) !== row);
  return [...new Set(twice.map(({ id }) => id))].map((record) => ({ kind: 'record-duplicated', record }));
}
