import { placedCell } from '../check/bound-table.ts';
import { BLANK, type Blank } from '../blank.ts';
import { printFigure } from '../number/notation/index.ts';
import { cellName } from '../sheet/address.ts';
import type { ExplainedInput, InputPart, RelatedCell } from './explanation.ts';
import type { TableCell } from './table-cell.ts';

/** One figure of a table: its column and row as places of the table. */
export interface FigurePlace {
  readonly place: number;
  readonly n: number;
}

/** The name of the sheet's cell that holds a figure. */
export function cellOf({ table: { bound } }: TableCell, { place, n }: FigurePlace): string {
  const { row, column } = placedCell(bound, place, n);
  return cellName(row, column);
}

/** The unit a column is in; blank where nothing tells. */
export function unitOf({ table: { bound } }: TableCell, place: number): string | Blank {
  return bound.table.columns[place]?.measuredIn?.name ?? bound.table.figures[place]?.unit ?? BLANK;
}

/** Describes a figure another one is calculated from. */
export function inputAt(cell: TableCell, at: FigurePlace, part: InputPart): ExplainedInput {
  const { figures } = cell.table;
  const expected = figures.isRight(at.place, at.n) ? printFigure(figures.exact(at.place, at.n) ?? BLANK) : BLANK;
  return { ...relatedAt(cell, at), part, expected };
}

/** Describes a figure of the same table. */
export function relatedAt(cell: TableCell, at: FigurePlace): RelatedCell {
  const { bound } = cell.table;
  const { row, column, cell: held } = placedCell(bound, at.place, at.n);
  return {
    sheet: bound.table.sheet,
    row,
    column,
    cell: cellName(row, column),
    heading: bound.table.columns[at.place]?.heading ?? '',
    label: bound.table.rows[at.n]?.label ?? '',
    shown: held.text.trim(),
    unit: unitOf(cell, at.place),
  };
}
