import { BLANK } from '../blank.ts';
import { windowOf, type ExactColumn } from '../column/exact-column.ts';
import { columnTotal } from '../column/group-sums.ts';
import { withTotals, type RowSum } from '../column/sum.ts';
import type { Rounding } from '../number/rounding.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import type { Form } from './form.ts';
import { inputsOf } from './measure.ts';

/** The columns of a table by their key; all of one length. */
export type FormColumns = ReadonlyMap<string, ExactColumn>;

/** What a calculation needs beside the figures. */
export interface CalculateOptions {
  /** The totals of the table, subtotals before the totals that add them. */
  readonly sums: readonly RowSum[];
  /** The rounding rule of a rate column, by its key. */
  readonly roundingOf: (key: string) => Rounding;
}

/**
 * Calculates every total and measure of a form, a column at a time, exactly.
 * Inputs stay as they are except in total rows, whose amounts become the sums of their addends.
 * A measure whose inputs the table does not have is left out; one with a blank input is blank there.
 *
 * @param columns the table's figures by column key, each in the form's unit
 * @returns the same columns with totals, and one column for each measure that could be calculated
 */
export function calculate(form: Form, columns: FormColumns, { sums, roundingOf }: CalculateOptions): FormColumns {
  const inputs = new Map<string, ExactColumn>();
  for (const { key, measure, unit } of form.columns) {
    const column = columns.get(key);
    if (measure === BLANK && column) inputs.set(key, unit === 'percent' ? column : withTotals(column, sums));
  }
  const last = sums.at(-1);
  return withMeasures(form, inputs, {
    roundingOf,
    totalOf: (column) => (last ? windowOf(column, last.place, last.place + 1) : columnTotal(column)),
    totals: new Set(sums.map(({ place }) => place)),
  });
}

/** What the measures of a form need beside its inputs. */
export interface MeasuresOptions extends Pick<Evaluation, 'totals'> {
  readonly roundingOf: (key: string) => Rounding;
  /** The total of a column of the table. */
  readonly totalOf: (column: ExactColumn, key: string) => ExactColumn;
}

/** Adds to the inputs of a form, in its order, each measure whose inputs are there. */
export function withMeasures(form: Form, inputs: FormColumns, options: MeasuresOptions): FormColumns {
  const results = new Map(inputs);
  const columnOf = (key: string): ExactColumn => columnNamed(results, key);
  for (const { key, measure } of form.columns) {
    if (measure === BLANK || !inputsOf(measure).every((input) => results.has(input))) continue;
    const totalOf = (input: string): ExactColumn => options.totalOf(columnOf(input), input);
    const rounding = options.roundingOf(key);
    results.set(key, evaluate(measure, { rounding, columnOf, totalOf, totals: options.totals }));
  }
  return results;
}

/** The column of a key; one that is not there is a programmer's fault. */
export function columnNamed(columns: FormColumns, key: string): ExactColumn {
  const column = columns.get(key);
  if (!column) throw new RangeError(`no column '${key}'`);
  return column;
}
