import {
  aligned,
  boundOf,
  CellState,
  narrowed,
  widened,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './exact-column.ts';
import { clearUncounted, mergedStates } from './states.ts';
import { largest } from './sum-loops.ts';

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

/** Plain loops where the largest magnitudes add up to a safe integer, for then every partial sum is one. */
function combineFast(columns: readonly FastColumn[], added: number, scale: number): FastColumn | undefined {
  const bound = commonBound(columns);
  if (bound > Number.MAX_SAFE_INTEGER) return undefined;
  const { states, isComplete } = mergedStates(columns);
  const integers = new Float64Array(states.length);
  const first = added > 0 ? columns[0] : undefined;
  let left = first?.integers ?? integers;
  for (let c = first ? 1 : 0; c < columns.length; c++) {
    const right = columns[c]?.integers ?? integers;
    if (c < added) addInto(integers, left, right);
    else subtractInto(integers, left, right);
    left = integers;
  }
  if (left !== integers) integers.set(left);
  if (!isComplete) clearUncounted(integers, states);
  return { kind: 'fast', scale, integers, states, bound, isComplete };
}

/** The sum of the bounds known, or of the largest magnitudes where that is too much. */
function commonBound(columns: readonly FastColumn[]): number {
  let bound = 0;
  for (const column of columns) bound += boundOf(column);
  if (bound <= Number.MAX_SAFE_INTEGER) return bound;
  bound = 0;
  for (const { integers } of columns) bound += largest(integers);
  return bound;
}

/** Four places at a step: half of a short loop's time is the loop itself. */
function addInto(sums: Float64Array, left: Float64Array, right: Float64Array): void {
  const whole = sums.length - (sums.length % 4);
  for (let i = 0; i < whole; i += 4) {
    sums[i] = (left[i] ?? 0) + (right[i] ?? 0);
    sums[i + 1] = (left[i + 1] ?? 0) + (right[i + 1] ?? 0);
    sums[i + 2] = (left[i + 2] ?? 0) + (right[i + 2] ?? 0);
    sums[i + 3] = (left[i + 3] ?? 0) + (right[i + 3] ?? 0);
  }
  for (let i = whole; i < sums.length; i++) sums[i] = (left[i] ?? 0) + (right[i] ?? 0);
}

function subtractInto(differences: Float64Array, left: Float64Array, right: Float64Array): void {
  const whole = differences.length - (differences.length % 4);
  for (let i = 0; i < whole; i += 4) {
    differences[i] = (left[i] ?? 0) - (right[i] ?? 0);
    differences[i + 1] = (left[i + 1] ?? 0) - (right[i + 1] ?? 0);
    differences[i + 2] = (left[i + 2] ?? 0) - (right[i + 2] ?? 0);
    differences[i + 3] = (left[i + 3] ?? 0) - (right[i + 3] ?? 0);
  }
  for (let i = whole; i < differences.length; i++) differences[i] = (left[i] ?? 0) - (right[i] ?? 0);
}

function combineWide(columns: readonly WideColumn[], added: number, scale: number): WideColumn {
  const { states } = mergedStates(columns);
  const integers = Array.from(states, (state, i) => {
    if (state !== CellState.number) return 0n;
    return columns.reduce((sum, column, c) => sum + (c < added ? 1n : -1n) * (column.integers[i] ?? 0n), 0n);
  });
  return { kind: 'wide', scale, integers, states };
}
