import { BLANK } from '../blank.ts';
import { columnLength, columnOf, windowOf, type ColumnEntry, type ExactColumn } from '../column/exact-column.ts';
import { nodeSum } from '../column/group-sums.ts';
import { overwrite, ownColumn, withEntry, type OwnColumn } from '../column/own-column.ts';
import { columnNamed, type FormColumns } from './calculate.ts';
import { evaluate } from './evaluate.ts';
import type { Form } from './form.ts';
import { inputsOf, type Measure } from './measure.ts';
import { NO_PLACES, rollUp, type RolledUp, type RollUpOptions } from './roll-up.ts';

/** Cells that were calculated anew: the places `from` to before `to` of a column at a level, where 0 is the lines. */
export interface RecalculatedCells {
  readonly level: number;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A roll-up that stays right while single entries change (부분 재계산). An edit recalculates the measures of its line,
 * the sums above it and their measures, and a share or running sum of its column as a whole; nothing else.
 * After any edits the figures equal those of {@link rollUp} over the edited lines.
 *
 * @example
 * // one line under the total
 * const columns = new Map([['budget', columnOf([exact(43452)])], ['executed', columnOf([exact(0)])]]);
 * const hierarchy = [{ nodes: 1, nodeOf: Int32Array.of(0), starts: Int32Array.of(0, 1), order: null, hasEmptyNode: false }];
 * const live = new LiveRollUp(PROGRAMME_BUDGET, columns, { hierarchy, roundingOf: () => HALF_UP_1 });
 * const recalculated = live.edit('executed', 0, exact(38371)).length; //=> 4
 * entryAt(live.current.levels[0].get('executionRate'), 0) //=> { coefficient: 883n, scale: 1 }
 */
export class LiveRollUp {
  readonly #form: Form;
  readonly #options: RollUpOptions;
  #levels: readonly ReadonlyMap<string, OwnColumn>[];
  /** What follows from each input edited so far. */
  readonly #followings = new Map<string, ReadonlyMap<string, Following>>();

  constructor(form: Form, columns: FormColumns, options: RollUpOptions) {
    this.#form = form;
    this.#options = options;
    this.#levels = ownLevels(rollUp(form, columns, options));
  }

  /** The figures as they stand; the columns themselves change with the next edit. */
  get current(): RolledUp {
    const [lines = new Map<string, OwnColumn>(), ...levels] = this.#levels;
    return { lines, levels };
  }

  /**
   * Puts another entry into an input of a line.
   * A column that is no input of the table, or a line it does not have, is a programmer's fault.
   */
  edit(key: string, line: number, entry: ColumnEntry): readonly RecalculatedCells[] {
    const input = this.#form.columns.find((column) => column.key === key);
    const column = this.#levels[0]?.get(key);
    if (input?.measure !== BLANK || !column) throw new RangeError(`no input '${key}'`);
    if (!(line >= 0 && line < columnLength(column))) throw new RangeError(`no line ${line}`);
    const places = this.#placesAbove(line);
    const cells = this.#writeSums(key, places, columnOf([entry]), input.unit !== 'percent');
    const measures = cells && this.#writeMeasures(key, places);
    return measures ? [...cells, ...measures] : this.#restart(key, withEntry(column, line, entry));
  }

  /** The line, and the node above it at each level. */
  #placesAbove(line: number): readonly number[] {
    const places = [line];
    for (const { nodeOf } of this.#options.hierarchy) places.push(nodeOf[places.at(-1) ?? 0] ?? 0);
    return places;
  }

  /** Writes an entry and the sums above it; `undefined` when one does not fit its column. */
  #writeSums(
    key: string,
    places: readonly number[],
    entry: ExactColumn,
    isAmount: boolean,
  ): RecalculatedCells[] | undefined {
    const cells: RecalculatedCells[] = [];
    let written = entry;
    for (const [level, place] of places.entries()) {
      const column = this.#levels[level]?.get(key);
      if (!column || !overwrite(column, place, written)) return undefined;
      cells.push({ level, key, from: place, to: place + 1 });
      const grouping = this.#options.hierarchy[level];
      if (!grouping || !isAmount) break;
      written = nodeSum(column, grouping, places[level + 1] ?? 0);
    }
    return cells;
  }

  /** Writes the measures that follow from a column, from the total downward; `undefined` when one does not fit. */
  #writeMeasures(key: string, places: readonly number[]): RecalculatedCells[] | undefined {
    const cells: RecalculatedCells[] = [];
    for (let level = places.length - 1; level >= 0; level--) {
      const columns = this.#levels[level] ?? NO_COLUMNS;
      const row = windowsOf(columns, places[level] ?? 0);
      for (const [name, { measure, isWhole }] of this.#following(key)) {
        const column = columns.get(name);
        if (!column) continue;
        const from = isWhole ? 0 : (places[level] ?? 0);
        const columnOf = isWhole ? (input: string) => columnNamed(columns, input) : row;
        const result = this.#evaluated(name, measure, level, columnOf);
        if (!overwrite(column, from, result)) return undefined;
        cells.push({ level, key: name, from, to: from + columnLength(result) });
      }
    }
    return cells;
  }

  #evaluated(key: string, measure: Measure, level: number, inputOf: (key: string) => ExactColumn): ExactColumn {
    return evaluate(measure, {
      rounding: this.#options.roundingOf(key),
      columnOf: inputOf,
      totalOf: (input) => windowOf(columnNamed(this.#levels.at(-1) ?? NO_COLUMNS, input), 0, 1),
      totals: level === 0 ? NO_PLACES : 'every place',
    });
  }

  #following(key: string): ReadonlyMap<string, Following> {
    const known = this.#followings.get(key);
    if (known) return known;
    const following = followingMeasures(this.#form, key);
    this.#followings.set(key, following);
    return following;
  }

  /** Rolls up anew with another input column: more decimals, or integers of another size. */
  #restart(key: string, column: ExactColumn): readonly RecalculatedCells[] {
    const inputs = new Map<string, ExactColumn>(this.#levels[0]).set(key, column);
    this.#levels = ownLevels(rollUp(this.#form, inputs, this.#options));
    return this.#levels.flatMap((columns, level) =>
      [...columns].map(([name, each]) => ({ level, key: name, from: 0, to: columnLength(each) })),
    );
  }
}

function ownLevels({ lines, levels }: RolledUp): readonly ReadonlyMap<string, OwnColumn>[] {
  return [lines, ...levels].map((columns) => new Map([...columns].map(([key, column]) => [key, ownColumn(column)])));
}

const NO_COLUMNS: ReadonlyMap<string, OwnColumn> = new Map();

/** The windows on one place of columns, each made once; a window on a fast column shows what is written to it. */
function windowsOf(columns: FormColumns, place: number): (key: string) => ExactColumn {
  const windows = new Map<string, ExactColumn>();
  return (key) => {
    const known = windows.get(key);
    if (known?.kind === 'fast') return known;
    const window = windowOf(columnNamed(columns, key), place, place + 1);
    windows.set(key, window);
    return window;
  };
}

/** A measure to calculate anew, in the edited row alone or in its whole column. */
interface Following {
  readonly measure: Measure;
  readonly isWhole: boolean;
}

/** The measures that follow from a column, by key, in the form's order. */
function followingMeasures(form: Form, key: string): ReadonlyMap<string, Following> {
  const following = new Map<string, Following>();
  for (const column of form.columns) {
    const { measure } = column;
    if (measure === BLANK) continue;
    const inputs = inputsOf(measure).filter((input) => input === key || following.has(input));
    if (inputs.length === 0) continue;
    const isOwnWhole = measure.kind === 'share' || measure.kind === 'cumulative';
    following.set(column.key, {
      measure,
      isWhole: isOwnWhole || inputs.some((input) => following.get(input)?.isWhole),
    });
  }
  return following;
}
