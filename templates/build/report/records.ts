import { BLANK, columnOfForm } from '../../../core/index.ts';
import { measured, type RateRule } from '../figure/measure.ts';
import type { Content, Figure } from '../figure/figure.ts';
import { filledColumn, type FilledTable } from '../table/filled-table.ts';
import { at, total, type Where } from '../table/table-figures.ts';
import type { PrintedRecord } from './report.ts';

/** Every record of a table in its order (INDEX), as many as it has room for; empty ones have no lines. */
export function eachRecord(
  table: FilledTable,
  words: Readonly<Record<string, Content>> = {},
): readonly PrintedRecord[] {
  const hasFixed = table.input.hasFixedRecords === true;
  return Array.from({ length: table.input.capacity }, (_, row) => ({
    kind: 'item',
    isOpen: !hasFixed,
    of: (key) => words[key] ?? (hasColumn(table, key) ? at(table, key, row) : undefined),
  }));
}

/** How many records a chart draws: up to the last one filled in, or all there is room for in a new workbook. */
export function filledRecords(table: FilledTable, label: string): number {
  const { entries } = filledColumn(table, label);
  const last = entries.reduce((found, entry, row) => (entry === BLANK ? found : row + 1), 0);
  return last === 0 ? table.input.capacity : last;
}

/** What {@link sumRecord} needs beside the table. */
export interface SumOptions {
  /** The record's words by key, e.g. `{ programme: '계' }`. */
  readonly words: Readonly<Record<string, Content>>;
  /** Which records of the table are added; all when left out. */
  readonly where?: Where;
  /** `total` when left out; a form has one total, against which shares are taken. */
  readonly kind?: PrintedRecord['kind'];
}

/** The sums of a table's amounts and counts (계, 소계): SUM, or SUMIFS over the records that meet a condition. */
export function sumRecord(table: FilledTable, { words, where = {}, kind = 'total' }: SumOptions): PrintedRecord {
  return {
    kind,
    of: (key) => {
      const word = words[key];
      if (word !== undefined || !hasColumn(table, key)) return word;
      const { unit, measure } = columnOfForm(table.input.form, key);
      if (unit === 'text' || (unit === 'percent' && measure === BLANK)) return undefined;
      return measure === BLANK || unit !== 'percent' ? total(table, key, where) : undefined;
    },
  };
}

/** A record whose cells are given one by one; the form's measures follow from them. */
export function givenRecord(kind: PrintedRecord['kind'], cells: Readonly<Record<string, Content>>): PrintedRecord {
  return { kind, of: (key) => cells[key] };
}

/** A measure of a table's totals that no printed cell holds, e.g. the rate of a form's input columns. */
export function totalMeasure(
  table: FilledTable,
  key: string,
  { rule, where = {} }: { readonly rule: RateRule; readonly where?: Where },
): Figure {
  const { measure } = columnOfForm(table.input.form, key);
  if (measure === BLANK || measure.kind === 'cumulative') throw new RangeError(`'${key}' is no measure of a row`);
  return measured(measure, { of: (input) => total(table, input, where), rule });
}

function hasColumn({ columns }: FilledTable, key: string): boolean {
  return columns.some(({ column }) => column.key === key);
}
