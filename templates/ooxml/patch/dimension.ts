import { cellName, parseRange } from '../contract.ts';
import { type Edit, setAttribute } from './edits.ts';
import type { Stretch } from './locate.ts';

/** Widens the sheet's stated size to hold new cells. */
export function dimensionEdit(
  text: string,
  dimension: Stretch & { readonly ref: string },
  inserted: readonly { readonly row: number; readonly column: number }[],
): Edit[] {
  const range = parseRange(dimension.ref);
  if (!range || inserted.length === 0) return [];
  let { row: top, column: left } = range;
  let bottom = top + range.rows - 1;
  let right = left + range.columns - 1;
  for (const { row, column } of inserted) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  const ref = first === last ? first : `${first}:${last}`;
  return ref === dimension.ref ? [] : [setAttribute(text, dimension.start, dimension.end, 'ref', ref)];
}

/** Widens a row's stated span of columns, where it states one. */
export function spansEdit(text: string, tag: Stretch, columns: readonly number[]): Edit[] {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(text.slice(tag.start, tag.end));
  if (!spans) return [];
  const first = Math.min(Number(spans[1]), ...columns.map((column) => column + 1));
  const last = Math.max(Number(spans[2]), ...columns.map((column) => column + 1));
  const value = `${first}:${last}`;
  return value === `${spans[1]}:${spans[2]}` ? [] : [setAttribute(text, tag.start, tag.end, 'spans', value)];
}
