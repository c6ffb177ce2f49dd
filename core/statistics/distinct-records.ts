import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';

/**
 * Keeps the first record of each id, in order (중복 제외). Problem: `record-duplicated` for each that is left out.
 *
 * @example
 * distinctRecords([{ id: '1' }, { id: '1' }]).value //=> [{ id: '1' }]
 */
export function distinctRecords<Item extends { readonly id: string }>(
  records: readonly Item[],
): Outcome<readonly Item[]> {
  const value = new Map<string, Item>();
  const problems: Problem[] = [];
  for (const record of records) {
    if (value.has(record.id)) problems.push({ kind: 'record-duplicated', record: record.id });
    else value.set(record.id, record);
  }
  return { value: [...value.values()], problems };
}
