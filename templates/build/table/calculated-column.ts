import { BLANK, exact } from '../../../core/index.ts';
import { quoted, type Entry, type Figure } from '../figure/figure.ts';
import type { Book } from '../section.ts';

/** A column that follows from columns before it: one formula for all its rows, and what it gives in each. */
export interface CalculatedEntries {
  /** Without `=`. */
  readonly formula: string;
  readonly entries: readonly Entry[];
}

/** How a section calculates a column of an input table (계산된 열); the book has the tables before this one. */
export type CalculatedColumn = (rows: TableRows, book: Book) => CalculatedEntries;

/** The columns of a table that stand before one that is calculated. */
export interface TableRows {
  readonly size: number;
  /** A cell in a row counted from 0, as the formulas of that row name it. */
  readonly cell: (key: string, row: number) => Figure;
  readonly entries: (key: string) => readonly Entry[];
  /** All cells of a column, for formulas. */
  readonly column: (key: string) => string;
  /** The cells of a column from the first row to the formula's own. */
  readonly upToRow: (key: string) => string;
}

/** A column calculated from its own row. */
export function byRow(figureOf: (own: (key: string) => Figure, book: Book) => Figure): CalculatedColumn {
  return (rows, book) => {
    const figures = Array.from({ length: rows.size }, (_, row) => figureOf((key) => rows.cell(key, row), book));
    return { formula: figures[0]?.formula ?? '', entries: figures.map(({ value }) => value) };
  };
}

/** Numbers the rows in which a column says a word (순번), so that a report can list them alone. */
export function numbering(key: string, word: string): CalculatedColumn {
  return (rows) => {
    let number = 0;
    return {
      formula: `IF(${rows.cell(key, 0).formula}=${quoted(word)},COUNTIF(${rows.upToRow(key)},${quoted(word)}),"")`,
      entries: rows.entries(key).map((entry) => (entry === word ? exact(++number) : BLANK)),
    };
  };
}
