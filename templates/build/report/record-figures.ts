import { BLANK, inputsOf, type Column, type Form, type Measure } from '../../../core/index.ts';
import { EMPTY, figureOf, type Content, type Figure } from '../figure/figure.ts';
import { measured, type RateRule } from '../figure/measure.ts';
import type { FormBlock, PrintedRecord } from './report.ts';

/** What a record needs to be written. */
export interface RecordPlace {
  readonly rule: RateRule;
  /** The address of a printed cell of the record; `undefined` for a column that is not printed. */
  readonly addressOf: (key: string) => string | undefined;
  /** The cell of the total row; for shares. */
  readonly totalOf: (key: string) => Figure | undefined;
}

/** A record's cells by key, and how other cells of the record name them. */
export interface RecordFigures {
  readonly contents: ReadonlyMap<string, Content>;
  readonly figures: ReadonlyMap<string, Figure>;
}

/**
 * The cells of a printed record, in the form's order: what the record gives, and each measure by a native formula
 * over the record's own cells. A running sum, and a measure whose inputs nobody gives, is the record's to give.
 */
export function recordFigures({ form }: FormBlock, record: PrintedRecord, place: RecordPlace): RecordFigures {
  const contents = new Map<string, Content>();
  const figures = new Map<string, Figure>();
  const own = (key: string): Figure => figures.get(key) ?? EMPTY;
  const put = ({ key, measure }: Column): void => {
    const address = place.addressOf(key);
    const content = (measure === BLANK ? undefined : measuredFigure(measure, figures, place)) ?? record.of(key, own);
    if (content !== undefined) contents.set(key, content);
    if (content === undefined && address === undefined) return;
    const { formula, value } = content === undefined ? EMPTY : figureOf(content);
    figures.set(key, { formula: address ?? formula, value });
  };
  const { atOnce, afterwards } = inOrder(form);
  atOnce.forEach(put);
  afterwards.forEach(put);
  return { contents, figures };
}

/** A measure that stands before what it is made of (계 first) waits for it, and what is made of it waits too. */
function inOrder({ columns }: Form): { readonly atOnce: readonly Column[]; readonly afterwards: readonly Column[] } {
  const waiting = new Set<string>();
  columns.forEach(({ key, measure }, place) => {
    const later = new Set(columns.slice(place).map((column) => column.key));
    if (measure !== BLANK && inputsOf(measure).some((input) => later.has(input) || waiting.has(input)))
      waiting.add(key);
  });
  return {
    atOnce: columns.filter(({ key }) => !waiting.has(key)),
    afterwards: columns.filter(({ key }) => waiting.has(key)),
  };
}

function measuredFigure(
  measure: Measure,
  figures: ReadonlyMap<string, Figure>,
  { totalOf, rule }: RecordPlace,
): Figure | undefined {
  if (measure.kind === 'cumulative' || !inputsOf(measure).every((key) => figures.has(key))) return undefined;
  const of = (key: string): Figure => figures.get(key) ?? EMPTY;
  return measured(measure, { of, totalOf: (key) => totalOf(key) ?? of(key), rule });
}
