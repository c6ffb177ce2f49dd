import type { Problem } from '../../problem/index.ts';

/** The records without those that repeat an id, the first of each kept. Problem: `record-duplicated`. */
export function distinctRecords<Each extends { readonly id: string }>(
  records: readonly Each[],
): { readonly distinct: readonly Each[]; readonly problems: Problem[] } {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const distinct = records.filter(({ id }) => {
    if (seen.has(id)) problems.push({ kind: 'record-duplicated', record: id });
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
  return { distinct, problems };
}
