import { BLANK, type Blank } from '../blank.ts';
import { coefficientAt, fixed, type Fixed } from '../number/fixed.ts';
import { largest } from './sum-loops.ts';

/**
 * What a place of a column holds, as bits, so that the state of a whole row is one OR of its columns.
 * A dash counts as zero where it is added, and prints as `-`; blank and unreadable make a row incomplete.
 */
export const CellState = { number: 0, dash: 1, blank: 2, unreadable: 4 } as const;

/** The bits that keep a row from being calculated. */
export const INCOMPLETE = CellState.blank | CellState.unreadable;

/**
 * A column of exact decimals (열), all with the same number of decimals: `integers[i] × 10^-scale`.
 * `fast` columns hold safe integers (|x| ≤ 2^53 − 1) and are calculated at the speed of plain loops;
 * `wide` columns hold integers of any size. A place that is no number holds 0.
 */
export type ExactColumn = FastColumn | WideColumn;

/** A column whose integers are all safe, in a typed array. */
export interface FastColumn {
  readonly kind: 'fast';
  readonly scale: number;
  readonly integers: Float64Array;
  readonly states: Uint8Array;
  /** No integer is larger than this, whatever its sign; left out where nobody has looked. */
  readonly bound?: number;
  /** Whether every place is known to hold a number; left out where nobody has looked. */
  readonly isComplete?: boolean;
}

/** A column whose integers may be of any size. */
export interface WideColumn {
  readonly kind: 'wide';
  readonly scale: number;
  readonly integers: readonly bigint[];
  readonly states: Uint8Array;
}

/** One place of a column: an exact decimal, a dash, nothing, or something that is no number. */
export type ColumnEntry = Fixed | 'dash' | 'unreadable' | Blank;

/** How many places a column has. */
export function columnLength(column: ExactColumn): number {
  return column.states.length;
}

/**
 * Makes a column of single entries; its scale is the largest one among them.
 *
 * @example
 * entryAt(columnOf([{ coefficient: 5n, scale: 1 }, 'dash']), 0) //=> { coefficient: 5n, scale: 1 }
 */
export function columnOf(entries: readonly ColumnEntry[]): ExactColumn {
  const states = Uint8Array.from(entries, stateOf);
  const scale = entries.reduce((most, entry) => (isFixed(entry) ? Math.max(most, entry.scale) : most), 0);
  const integers = entries.map((entry) => (isFixed(entry) ? coefficientAt(entry, scale) : 0n));
  return narrowed({ kind: 'wide', scale, integers, states });
}

function isFixed(entry: ColumnEntry): entry is Fixed {
  return typeof entry === 'object' && entry !== BLANK;
}

function stateOf(entry: ColumnEntry): number {
  if (isFixed(entry)) return CellState.number;
  if (entry === BLANK) return CellState.blank;
  return entry === 'dash' ? CellState.dash : CellState.unreadable;
}

/** The entry at a place of a column. */
export function entryAt(column: ExactColumn, place: number): ColumnEntry {
  const state = column.states[place] ?? CellState.blank;
  if (state === CellState.number) return fixed(BigInt(column.integers[place] ?? 0), column.scale);
  if (state & CellState.unreadable) return 'unreadable';
  return state & CellState.blank ? BLANK : 'dash';
}

/** A column of nothing but blanks. */
export function blankColumn(length: number): FastColumn {
  const states = new Uint8Array(length).fill(CellState.blank);
  return { kind: 'fast', scale: 0, integers: new Float64Array(length), states, bound: 0 };
}

/** A window on the places `from` to before `to` of a column; a fast column's window shares its memory. */
export function windowOf(column: ExactColumn, from: number, to: number): ExactColumn {
  const states = column.states.subarray(from, to);
  if (column.kind === 'wide') return { ...column, integers: column.integers.slice(from, to), states };
  return { kind: 'fast', scale: column.scale, integers: column.integers.subarray(from, to), states };
}

/** A number no integer of a fast column exceeds: the one known, or the largest, looked for. */
export function boundOf({ integers, bound }: FastColumn): number {
  return bound ?? largest(integers);
}

/** Tells whether no integer of a fast column exceeds a limit; the bound known may be far above the largest. */
export function isWithin(column: FastColumn, limit: number): boolean {
  return (column.bound ?? Infinity) <= limit || largest(column.integers) <= limit;
}

/** The same column with integers of any size. */
export function widened(column: ExactColumn): WideColumn {
  if (column.kind === 'wide') return column;
  return { kind: 'wide', scale: column.scale, integers: Array.from(column.integers, BigInt), states: column.states };
}

/** The same column with safe integers where all of them are. */
export function narrowed(column: WideColumn): ExactColumn {
  const integers = new Float64Array(column.integers.length);
  for (let place = 0; place < integers.length; place++) {
    const integer = Number(column.integers[place] ?? 0n);
    if (!Number.isSafeInteger(integer)) return column;
    integers[place] = integer;
  }
  return { kind: 'fast', scale: column.scale, integers, states: column.states };
}

/**
 * The same column written with `scale` decimals, which is at least its own.
 * A fast column whose integers would leave the safe range comes back wide.
 */
export function rescaled(column: ExactColumn, scale: number): ExactColumn {
  if (scale === column.scale) return column;
  if (column.kind === 'fast') {
    const factor = 10 ** (scale - column.scale);
    const bound = boundOf(column) * factor;
    if (bound <= Number.MAX_SAFE_INTEGER) {
      const integers = new Float64Array(column.integers.length);
      for (let place = 0; place < integers.length; place++) {
        integers[place] = (column.integers[place] ?? 0) * factor;
      }
      return { kind: 'fast', scale, integers, states: column.states, bound };
    }
  }
  const wide = widened(column);
  const factor = 10n ** BigInt(scale - column.scale);
  return { ...wide, scale, integers: wide.integers.map((integer) => integer * factor) };
}

/** Columns brought to one scale; all fast, or all wide. */
export type AlignedColumns =
  | { readonly kind: 'fast'; readonly scale: number; readonly columns: readonly FastColumn[] }
  | { readonly kind: 'wide'; readonly scale: number; readonly columns: readonly WideColumn[] };

/** Brings columns to the largest scale among them. */
export function aligned(columns: readonly ExactColumn[]): AlignedColumns {
  const scale = columns.reduce((most, column) => Math.max(most, column.scale), 0);
  const same = columns.map((column) => rescaled(column, scale));
  const fast = same.filter((column): column is FastColumn => column.kind === 'fast');
  if (fast.length === same.length) return { kind: 'fast', scale, columns: fast };
  return { kind: 'wide', scale, columns: same.map(widened) };
}
