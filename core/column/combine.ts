import {
  aligned,
  CellState,
  INCOMPLETE,
  narrowed,
  widened,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';

/**
 * Adds and subtracts columns place by place: Σ(added) − Σ(subtracted).
 * A dash counts as zero; a place where any input is blank or unreadable stays blank.
 *
 * @example
 * // 예상잔액 = 예산액 − 집행액 − 집행예정액
 * combineColumns([budget], [executed, planned])
 */
export function combineColumns(added: readonly ExactColumn[], subtracted: readonly ExactColumn[]): ExactColumn {
  const both = aligned([...added, ...subtracted]);
  const fast = both.kind === 'fast' ? combineFast(both.columns, added.length, both.scale) : undefined;
  return fast ?? narrowed(combineWide(both.columns.map(widened), added.length, both.scale));
}

function combineFast(columns: readonly FastColumn[], added: number, scale: number): FastColumn | undefined {
  const length = columns[0]?.integers.length ?? 0;
  const integers = new Float64Array(length);
  const states = mergedStates(columns, length);
  for (let c = 0; c < columns.length; c++) {
    const source = columns[c]?.integers ?? integers;
    const sign = c < added ? 1 : -1;
    for (let i = 0; i < length; i++) integers[i] = (integers[i] ?? 0) + sign * (source[i] ?? 0);
    if (!isSafe(integers)) return undefined;
  }
  blankOut(integers, states, 0);
  return { kind: 'fast', scale, integers, states };
}

function isSafe(integers: Float64Array): boolean {
  let largest = 0;
  for (let i = 0; i < integers.length; i++) largest = Math.max(largest, Math.abs(integers[i] ?? 0));
  return largest <= Number.MAX_SAFE_INTEGER;
}

function combineWide(columns: readonly WideColumn[], added: number, scale: number): WideColumn {
  const length = columns[0]?.integers.length ?? 0;
  const states = mergedStates(columns, length);
  const integers = Array.from({ length }, (_, i) =>
    columns.reduce((sum, column, c) => sum + (c < added ? 1n : -1n) * (column.integers[i] ?? 0n), 0n),
  );
  blankOut(integers, states, 0n);
  return { kind: 'wide', scale, integers, states };
}

/** OR of the inputs' states, reduced to what a result can be: a number, or blank. */
function mergedStates(columns: readonly ExactColumn[], length: number): Uint8Array {
  const states = new Uint8Array(length);
  for (const column of columns) for (let i = 0; i < length; i++) states[i] = (states[i] ?? 0) | (column.states[i] ?? 0);
  for (let i = 0; i < length; i++) states[i] = (states[i] ?? 0) & INCOMPLETE ? CellState.blank : CellState.number;
  return states;
}

function blankOut<Integer>(integers: { [place: number]: Integer }, states: Uint8Array, zero: Integer): void {
  for (let i = 0; i < states.length; i++) if (states[i] !== CellState.number) integers[i] = zero;
}
