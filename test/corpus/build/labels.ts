import type { Paper } from './paper.ts';
import type { Row } from './rows.ts';

/** What merging labels needs to know of a table. */
interface Labelled {
  readonly paper: Paper;
  readonly rows: readonly Row[];
  cell(row: number, key: string): string;
}

/** The label a row has in a text column; a lone label stands in the first one. */
export function labelOf({ labels }: Row, key: string, isFirst: boolean): string | undefined {
  if (typeof labels === 'string') return isFirst ? labels : undefined;
  return labels[key];
}

/** Merges the equal neighbours of a label column; a blank one belongs to the label above. */
export function mergeLabels(table: Labelled, key: string): void {
  const label = (row: number): string => String(table.paper.get(table.cell(row, key)).value ?? '');
  const continues = (row: number, from: number): boolean =>
    (table.rows[row]?.kind === 'item' && label(row) === '') || (row < table.rows.length && label(row) === label(from));
  let from = 0;
  for (let row = 1; row <= table.rows.length; row++) {
    if (continues(row, from)) continue;
    if (label(from) !== '' && row - 1 > from) {
      table.paper.merge(`${table.cell(from, key)}:${table.cell(row - 1, key)}`);
      for (let covered = from + 1; covered < row; covered++)
        table.paper.change(table.cell(covered, key), { value: null });
    }
    from = row;
  }
}
