import type { SheetSnapshot } from './snapshot.ts';

/** The columns in which two states of a sheet differ; `undefined` where more than single cells did. */
export function changedColumns(before: SheetSnapshot, after: SheetSnapshot): ReadonlySet<number> | undefined {
  const isAlike =
    before.row === after.row &&
    before.column === after.column &&
    before.merges === after.merges &&
    before.appearance === after.appearance &&
    before.values.length === after.values.length;
  if (!isAlike) return undefined;
  const changed = new Set<number>();
  for (const [old, own] of [
    [before.values, after.values],
    [before.texts, after.texts],
    [before.formulas, after.formulas],
    [before.numberFormats, after.numberFormats],
  ] as const) {
    for (let r = 0; r < old.length; r++) if (old[r] !== own[r]) addChanged(old[r] ?? [], own[r] ?? [], changed);
  }
  return new Set([...changed].map((c) => before.column + c));
}

function addChanged(before: readonly unknown[], after: readonly unknown[], changed: Set<number>): void {
  for (let c = 0; c < Math.max(before.length, after.length); c++) if (before[c] !== after[c]) changed.add(c);
}
