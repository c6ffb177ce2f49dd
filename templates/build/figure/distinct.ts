import { exact } from '../../../core/index.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';
import type { Figure } from './figure.ts';

/**
 * How many different texts stand in a column (서로 다른 값의 수), e.g. meetings in a list of their items.
 * Texts come from a list of codes: none holds a wildcard.
 */
export function distinct(table: FilledTable, key: string): Figure {
  const range = columnReference(table, key);
  const texts = filledColumn(table, key).entries.filter((entry) => typeof entry === 'string');
  // a letter behind each text, for an empty one is never found
  const firsts = `MATCH(${range}&"_",${range}&"_",0)=ROW(${range})-MIN(ROW(${range}))+1`;
  return {
    formula: `SUMPRODUCT((${range}<>"")*(${firsts}))`,
    value: exact(new Set(texts.map((text) => text.toLowerCase())).size),
  };
}
