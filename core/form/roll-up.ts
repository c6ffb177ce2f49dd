import { BLANK } from '../blank.ts';
import { blankColumn, columnLength, type ExactColumn } from '../column/exact-column.ts';
import { groupSums } from '../column/group-sums.ts';
import type { Rounding } from '../number/rounding.ts';
import { withMeasures, type FormColumns } from './calculate.ts';
import type { Form } from './form.ts';
import type { Hierarchy } from './hierarchy.ts';

/** What a roll-up needs beside the figures. */
export interface RollUpOptions {
  /** The levels above the lines; the last is the total. */
  readonly hierarchy: Hierarchy;
  /** The rounding rule of a rate column, by its key. */
  readonly roundingOf: (key: string) => Rounding;
}

/** Lines with their measures, and the same columns for the nodes of each level of the hierarchy. */
export interface RolledUp {
  readonly lines: FormColumns;
  readonly levels: readonly FormColumns[];
}

/**
 * Rolls the lines of a form up a hierarchy (단계별 집계), a column at a time, exactly.
 * Every node holds the sums of its lines' inputs and the measures of those sums, as {@link calculate} gives a total row;
 * a share is of the total at every level, a running sum stands at the lines alone, percentages typed in are not added up.
 * The time grows with the number of lines and nodes.
 *
 * Rounding: once for each figure, from exact sums, never from rounded parts.
 *
 * @example
 * const { lines, levels } = rollUp(DIVISION_BUDGET, columns, { hierarchy, roundingOf: () => HALF_UP_1 });
 * levels.at(-1)?.get('executionRate') // 집행률 of the total
 */
export function rollUp(form: Form, columns: FormColumns, { hierarchy, roundingOf }: RollUpOptions): RolledUp {
  const inputs = rolledInputs(form, columns, hierarchy);
  const results: FormColumns[] = [];
  let total: FormColumns | undefined;
  // from the total downward, for shares read it
  for (let level = hierarchy.length; level >= 0; level--) {
    const own = inputs[level] ?? new Map<string, ExactColumn>();
    const totalOf = (column: ExactColumn, key: string): ExactColumn => total?.get(key) ?? column;
    results[level] = withMeasures(form, own, { roundingOf, totalOf, totals: level === 0 ? NO_PLACES : 'every place' });
    total ??= results[level];
  }
  const [lines = new Map<string, ExactColumn>(), ...levels] = results;
  return { lines, levels };
}

/** The lines have no totals among them: those stand on the levels above. */
export const NO_PLACES: ReadonlySet<number> = new Set();

/** The inputs of the lines, then of each level. */
function rolledInputs(form: Form, columns: FormColumns, hierarchy: Hierarchy): readonly FormColumns[] {
  if (hierarchy.at(-1)?.nodes !== 1) throw new RangeError('the last level of a hierarchy is the total');
  const levels = Array.from({ length: hierarchy.length + 1 }, () => new Map<string, ExactColumn>());
  for (const { key, measure, unit } of form.columns) {
    const lines = columns.get(key);
    if (measure !== BLANK || !lines) continue;
    hierarchy.reduce((below, grouping, level): ExactColumn => {
      const places = grouping.nodeOf.length;
      if (columnLength(below) !== places) throw new RangeError(`column '${key}' has not ${places} places`);
      const isAmount = unit !== 'percent';
      const { column, sums } = isAmount
        ? groupSums(below, grouping)
        : { column: below, sums: blankColumn(grouping.nodes) };
      levels[level]?.set(key, column);
      levels[level + 1]?.set(key, sums);
      return sums;
    }, lines);
  }
  return levels;
}
