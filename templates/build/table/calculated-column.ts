import { BLANK, exact } from '../../../core/index.ts';
import { quoted, type Figure } from '../figure/figure.ts';
import type { Book, CalculatedColumn } from './table.ts';

export type { CalculatedColumn, TableRows } from './table.ts';

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
