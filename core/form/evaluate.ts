import { combineColumns } from '../column/combine.ts';
import { blankColumn, columnLength, type ExactColumn } from '../column/exact-column.ts';
import { ratioColumn } from '../column/ratio.ts';
import { growthBases, repeated, runningTotals } from '../column/running.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Measure } from './measure.ts';

/** What evaluating a measure needs. */
export interface Evaluation {
  readonly rounding: Rounding;
  /** The columns it reads, by key. */
  readonly columnOf: (key: string) => ExactColumn;
  /** The total of a column, as a column of one place; for shares. */
  readonly totalOf: (key: string) => ExactColumn;
  /** The places of totals, which a running sum passes over. */
  readonly totals: ReadonlySet<number> | 'every place';
}

/** 1 = 100 %: a percentage moves the point by two places. */
const PERCENT_ZEROS = 2;

/** Evaluates a measure over whole columns, exactly. */
export function evaluate(measure: Measure, { rounding, columnOf, totalOf, totals }: Evaluation): ExactColumn {
  switch (measure.kind) {
    case 'sum':
      return combineColumns(measure.of.map(columnOf), []);
    case 'difference':
      return combineColumns(measure.added.map(columnOf), measure.subtracted.map(columnOf));
    case 'rate':
      return ratioColumn(columnOf(measure.part), columnOf(measure.whole), rounding, PERCENT_ZEROS);
    case 'ratio':
      return ratioColumn(columnOf(measure.part), columnOf(measure.whole), measure.rounding, 0);
    case 'growth': {
      const [now, before] = [columnOf(measure.now), columnOf(measure.before)];
      return ratioColumn(combineColumns([now], [before]), growthBases(now, before), rounding, PERCENT_ZEROS);
    }
    case 'share': {
      const part = columnOf(measure.of);
      return ratioColumn(part, repeated(totalOf(measure.of), 0, columnLength(part)), rounding, PERCENT_ZEROS);
    }
    case 'cumulative': {
      const of = columnOf(measure.of);
      return totals === 'every place' ? blankColumn(columnLength(of)) : runningTotals(of, totals);
    }
  }
}
