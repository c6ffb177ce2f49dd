import { BLANK } from '../blank.ts';
import { combineColumns } from '../column/combine.ts';
import type { ExactColumn } from '../column/exact-column.ts';
import { ratioColumn } from '../column/ratio.ts';
import { growthBases, repeated, runningTotals } from '../column/running.ts';
import { withTotals, type RowSum } from '../column/sum.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Form } from './form.ts';
import { inputsOf, type Measure } from './measure.ts';

/** The columns of a table by their key; all of one length. */
export type FormColumns = ReadonlyMap<string, ExactColumn>;

/** What a calculation needs beside the figures. */
export interface CalculateOptions {
  /** The totals of the table, subtotals before the totals that add them. */
  readonly sums: readonly RowSum[];
  /** The rounding rule of a rate column, by its key. */
  readonly roundingOf: (key: string) => Rounding;
}

/** 1 = 100 %: a percentage moves the point by two places. */
const PERCENT_ZEROS = 2;

/**
 * Calculates every total and measure of a form, a column at a time, exactly.
 * Inputs stay as they are except in total rows, whose amounts become the sums of their addends.
 * A measure whose inputs the table does not have is left out; one with a blank input is blank there.
 *
 * @param columns the table's figures by column key, each in the form's unit
 * @returns the same columns with totals, and one column for each measure that could be calculated
 */
export function calculate(form: Form, columns: FormColumns, options: CalculateOptions): FormColumns {
  const results = new Map<string, ExactColumn>();
  for (const { key, measure, unit } of form.columns) {
    const column = columns.get(key);
    if (measure === BLANK && column) results.set(key, unit === 'percent' ? column : withTotals(column, options.sums));
  }
  for (const { key, measure } of form.columns) {
    if (measure === BLANK) continue;
    const inputs = inputsOf(measure).filter((input) => results.has(input));
    if (inputs.length < inputsOf(measure).length) continue;
    results.set(
      key,
      evaluate(measure, (input) => columnNamed(results, input), {
        rounding: options.roundingOf(key),
        sums: options.sums,
      }),
    );
  }
  return results;
}

function evaluate(measure: Measure, column: (key: string) => ExactColumn, { rounding, sums }: Evaluation): ExactColumn {
  switch (measure.kind) {
    case 'sum':
      return combineColumns(measure.of.map(column), []);
    case 'difference':
      return combineColumns(measure.added.map(column), measure.subtracted.map(column));
    case 'rate':
      return ratioColumn(column(measure.part), column(measure.whole), rounding, PERCENT_ZEROS);
    case 'ratio':
      return ratioColumn(column(measure.part), column(measure.whole), measure.rounding, 0);
    case 'growth': {
      const [now, before] = [column(measure.now), column(measure.before)];
      return ratioColumn(combineColumns([now], [before]), growthBases(now, before), rounding, PERCENT_ZEROS);
    }
    case 'share': {
      const part = column(measure.of);
      const total = sums.at(-1);
      const places = itemPlaces(part, sums);
      const whole = total ? part : withTotals(part, [{ place: 0, addends: places }]);
      return ratioColumn(part, repeated(whole, total?.place ?? 0), rounding, PERCENT_ZEROS);
    }
    case 'cumulative': {
      const of = column(measure.of);
      return runningTotals(of, itemPlaces(of, sums));
    }
  }
}

/** What evaluating a measure needs beside its columns. */
interface Evaluation {
  readonly rounding: Rounding;
  readonly sums: readonly RowSum[];
}

/** The rows that are no totals. */
function itemPlaces(column: ExactColumn, sums: readonly RowSum[]): readonly number[] {
  const totals = new Set(sums.map(({ place }) => place));
  return Array.from(column.states.keys()).filter((place) => !totals.has(place));
}

function columnNamed(columns: FormColumns, key: string): ExactColumn {
  const column = columns.get(key);
  if (!column) throw new RangeError(`no column '${key}'`);
  return column;
}
