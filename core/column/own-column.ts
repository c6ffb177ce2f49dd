import {
  columnOf,
  rescaled,
  widened,
  type ColumnEntry,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';

/** A column whose places may be written. */
export type OwnColumn = FastColumn | OwnWideColumn;

interface OwnWideColumn extends WideColumn {
  readonly integers: bigint[];
}

/** A copy of a column that shares no memory with another, and claims nothing that a later entry could make untrue. */
export function ownColumn(column: ExactColumn): OwnColumn {
  const states = column.states.slice();
  if (column.kind === 'wide') return { kind: 'wide', scale: column.scale, integers: [...column.integers], states };
  return { kind: 'fast', scale: column.scale, integers: column.integers.slice(), states };
}

/**
 * Writes a short column over the places of another from `from` on, in place.
 *
 * @returns false, with nothing written, when the column cannot hold it: it has more decimals, or larger integers
 */
export function overwrite(column: OwnColumn, from: number, written: ExactColumn): boolean {
  if (written.scale > column.scale) return false;
  const fitting = rescaled(written, column.scale);
  if (column.kind === 'wide') {
    for (const [n, integer] of widened(fitting).integers.entries()) column.integers[from + n] = integer;
  } else {
    if (fitting.kind === 'wide') return false;
    column.integers.set(fitting.integers, from);
  }
  column.states.set(written.states, from);
  return true;
}

/** A column with another entry at one place, whatever its decimals and size. */
export function withEntry(column: ExactColumn, place: number, entry: ColumnEntry): OwnColumn {
  const written = columnOf([entry]);
  const scale = Math.max(column.scale, written.scale);
  const own = ownColumn(rescaled(column, scale));
  if (overwrite(own, place, written)) return own;
  const wide = ownColumn(widened(own));
  overwrite(wide, place, written);
  return wide;
}
