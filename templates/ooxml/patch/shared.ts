import { cellName } from '../contract.ts';
import { shiftFormula } from '../formula/index.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';
import type { Edit } from './edits.ts';
import type { SharedGroup } from './locate.ts';

/**
 * The edit by which the next cell of a shared formula takes the first one's place, when that is overwritten.
 *
 * @param isOverwritten whether the formula of a cell goes
 */
export function moveMaster(
  shared: SharedGroup,
  prefix: string,
  isOverwritten: (row: number, column: number) => boolean,
): Edit[] {
  if (!isOverwritten(shared.row, shared.column)) return [];
  const rest = shared.followers.filter(({ row, column }) => !isOverwritten(row, column));
  const [first] = rest;
  if (!first) return [];
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of rest) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const ref = `${cellName(top, left)}:${cellName(bottom, right)}`;
  const formula = shiftFormula(shared.text, first.row - shared.row, first.column - shared.column);
  const body = encodeText(encodeEscapes(formula));
  const text = `<${prefix}f t="shared" ref="${ref}" si="${shared.group}">${body}</${prefix}f>`;
  return [{ start: first.start, end: first.end, text }];
}
