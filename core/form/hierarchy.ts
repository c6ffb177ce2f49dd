import { groupingOf, underOneNode, type Grouping } from '../column/grouping.ts';

/**
 * The levels lines are rolled up to (집계 단계), from the lines upward, e.g. 세부사업, 단위사업, 정책사업, 계.
 * Each level groups the nodes of the one before it, the first the lines; the last is one node, the total.
 */
export type Hierarchy = readonly Grouping[];

/** A hierarchy made from keys, and which keys each node stands for. */
export interface KeyedHierarchy {
  readonly hierarchy: Hierarchy;
  /** For each level the path of keys of each node, highest first; empty for the total. */
  readonly paths: readonly (readonly (readonly string[])[])[];
}

/**
 * Makes a hierarchy from the parent of each place, level by level, and puts the total above.
 *
 * @param parents for the lines, then for the nodes of each level: the number of the node above
 * @example
 * // five lines in three 단위사업 of two 정책사업
 * hierarchyOfParents([[0, 0, 1, 2, 2], [0, 0, 1]]).map(({ nodes }) => nodes) //=> [3, 2, 1]
 */
export function hierarchyOfParents(parents: readonly ArrayLike<number>[]): Hierarchy {
  const levels = parents.map((nodeOf, level): Grouping => {
    const nodes = parents[level + 1]?.length ?? Array.from(nodeOf).reduce((most, node) => Math.max(most, node + 1), 0);
    return groupingOf(nodeOf, nodes);
  });
  const top = levels.at(-1);
  return [...levels, underOneNode(top ? top.nodes : 0)];
}

/**
 * Makes a hierarchy from columns of keys, highest first, in whatever order the lines stand.
 * A key counts within its parent: two 정책사업 may each have a 단위사업 of one name. Nodes stand in order of appearance.
 *
 * @example
 * hierarchyOfKeys([['가', '가', '나'], ['1', '2', '1']]).paths[0] //=> [['가', '1'], ['가', '2'], ['나', '1']]
 */
export function hierarchyOfKeys(keys: readonly (readonly string[])[]): KeyedHierarchy {
  const lines = keys[0]?.length ?? 0;
  if (keys.some((column) => column.length !== lines)) throw new RangeError('key columns of different lengths');
  let nodeOf: Int32Array = new Int32Array(lines);
  let paths: readonly (readonly string[])[] = [[]];
  const groupings: Grouping[] = [];
  const pathsOfLevels = [paths];
  for (const column of keys) {
    const level = nextLevel(column, nodeOf, paths);
    groupings.unshift(groupingOf(level.parents, paths.length));
    pathsOfLevels.unshift(level.paths);
    ({ nodeOf, paths } = level);
  }
  return { hierarchy: [groupingOf(nodeOf, paths.length), ...groupings], paths: pathsOfLevels };
}

/** The level below: the node of each line, and of each node its parent and its path. */
interface Level {
  readonly nodeOf: Int32Array;
  readonly parents: readonly number[];
  readonly paths: readonly (readonly string[])[];
}

function nextLevel(column: readonly string[], above: Int32Array, pathsAbove: readonly (readonly string[])[]): Level {
  const children = pathsAbove.map(() => new Map<string, number>());
  const nodeOf = new Int32Array(column.length);
  const parents: number[] = [];
  const paths: (readonly string[])[] = [];
  column.forEach((key, line) => {
    const parent = above[line] ?? 0;
    const known = children[parent]?.get(key);
    nodeOf[line] = known ?? parents.length;
    if (known !== undefined) return;
    children[parent]?.set(key, parents.length);
    parents.push(parent);
    paths.push([...(pathsAbove[parent] ?? []), key]);
  });
  return { nodeOf, parents, paths };
}
