import type { ColumnFigures } from '../figures.ts';
import { agrees } from '../relation/agreement.ts';
import type { BodyRow } from './body-row.ts';
import { levelsOf } from './outline.ts';

/** How the rows of an outline hang together. */
export interface RowTree {
  /** The row each row is a part of, by place; −1 for none. */
  readonly parents: Int32Array;
  /** Rows whose figures add up their children. */
  readonly sums: ReadonlySet<number>;
  /** Rows that are already counted in the row above them, without adding up to it (그중). */
  readonly contained: ReadonlySet<number>;
}

const LEAST_RATIO = 0.6;

/**
 * Hangs rows under each other by indentation, bullets and numbering, and keeps what the arithmetic confirms:
 * level by level, the children add up to their parent, or are contained in it, or the outline means nothing.
 */
export function treeOf(rows: readonly BodyRow[], columns: readonly ColumnFigures[]): RowTree {
  const counted = rows.map(({ word, form }) => (word === 'none' ? form : undefined));
  const levels = levelsOf(counted);
  const parents = parentsOf(levels);
  const children = childrenOf(parents);
  const sums = new Set<number>();
  const contained = new Set<number>();
  for (const level of new Set(levels)) {
    if (level < 0) continue;
    const here = [...children.keys()].filter((parent) => levels[parent] === level && rows[parent]?.hasFigures === true);
    judgeLevel(here, children, columns, { sums, contained });
  }
  return { parents, sums, contained };
}

function parentsOf(levels: readonly number[]): Int32Array {
  const parents = new Int32Array(levels.length).fill(-1);
  const open: number[] = [];
  levels.forEach((level, n) => {
    if (level < 0) return;
    while (open.length > 0 && (levels[open.at(-1) ?? 0] ?? 0) >= level) open.pop();
    parents[n] = open.at(-1) ?? -1;
    open.push(n);
  });
  return parents;
}

/** The rows directly under each row. */
export function childrenOf(parents: Int32Array): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  parents.forEach((parent, n) => {
    if (parent < 0) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(n);
    else children.set(parent, [n]);
  });
  return children;
}

/** How the parents of a level and what stands below them go together, counted over all columns. */
interface LevelCount {
  readonly tested: number;
  readonly fits: number;
  /** Sums of two or more rows that come out right. */
  readonly telling: number;
  /** Sums that are smaller than their parent. */
  readonly inside: number;
}

function judgeLevel(
  parents: readonly number[],
  children: ReadonlyMap<number, readonly number[]>,
  columns: readonly ColumnFigures[],
  found: { readonly sums: Set<number>; readonly contained: Set<number> },
): void {
  const partsOf = (parent: number): readonly number[] => children.get(parent) ?? [];
  const containParts = (parent: number): void => partsOf(parent).forEach((part) => found.contained.add(part));
  const counts = new Map(parents.map((parent) => [parent, countFits(parent, partsOf(parent), columns)]));
  const level = [...counts.values()].reduce(addCounts, { tested: 0, fits: 0, telling: 0, inside: 0 });
  if (level.tested === 0) return;
  if (level.fits / level.tested >= LEAST_RATIO && (level.telling > 0 || level.fits > 1))
    for (const [parent, { tested, fits }] of counts) {
      // where no column fits, what stands below is a selection
      if (tested > 1 && fits === 0) containParts(parent);
      else found.sums.add(parent);
    }
  else if ((level.fits + level.inside) / level.tested >= LEAST_RATIO + 0.3) parents.forEach(containParts);
}

function countFits(parent: number, parts: readonly number[], columns: readonly ColumnFigures[]): LevelCount {
  const count = { tested: 0, fits: 0, telling: 0, inside: 0 };
  for (const { numbers } of columns) {
    const whole = numbers[parent] ?? Number.NaN;
    const sum = sumOf(numbers, parts);
    if (Number.isNaN(whole) || Number.isNaN(sum) || (whole === 0 && sum === 0)) continue;
    count.tested++;
    if (agrees(whole, sum)) {
      count.fits++;
      if (parts.length > 1) count.telling++;
    } else if (Math.abs(sum) < Math.abs(whole) && sum * whole >= 0) count.inside++;
  }
  return count;
}

function addCounts(a: LevelCount, b: LevelCount): LevelCount {
  return {
    tested: a.tested + b.tested,
    fits: a.fits + b.fits,
    telling: a.telling + b.telling,
    inside: a.inside + b.inside,
  };
}

/** The sum of the figures in some rows; NaN when none of them has one. */
export function sumOf(numbers: Float64Array, places: readonly number[]): number {
  let sum = 0;
  let isAny = false;
  for (const place of places) {
    const value = numbers[place] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    isAny = true;
  }
  return isAny ? sum : Number.NaN;
}
