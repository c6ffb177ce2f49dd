import { BLANK } from '../blank.ts';
import type { Rectangle } from './address.ts';
import { finish } from './steps.ts';
import { readCells, type Cells } from './cells.ts';
import type { SheetSnapshot } from './snapshot.ts';

/** A place of a sheet; row and column count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * A table's cells brought to the usual layout, one thing a row and one measure a column (보기), whatever the sheet's own is:
 * turned, taken out of a long form, or split from lines of text. `spotOf` leads back to the sheet.
 */
export interface View {
  readonly cells: Cells;
  /** Where a place of the view stands on the sheet. */
  readonly spotOf: (row: number, column: number) => Spot;
  /** The place of the view that shows a cell of the sheet; `undefined` where none does. */
  readonly placeOf: (row: number, column: number) => Spot | undefined;
  /** Whether every place is a cell of its own, so that single cells can be written. */
  readonly isWritable: boolean;
  /** Whether the view is the sheet itself. */
  readonly isPlain: boolean;
}

/** The sheet as it stands. */
export function plainView(cells: Cells): View {
  const same = (row: number, column: number): Spot => ({ row, column });
  return { cells, spotOf: same, placeOf: same, isWritable: true, isPlain: true };
}

/** A view whose places are listed row by row; a place without a cell is blank. */
export function arrangedView(source: Cells, places: readonly (readonly (Spot | undefined)[])[]): View {
  const { sheet } = source.grid;
  const width = places.reduce((most, row) => Math.max(most, row.length), 0);
  const taken = new Map<string, Spot>();
  places.forEach((row, r) =>
    row.forEach((spot, c) => {
      const key = spot && `${spot.row} ${spot.column}`;
      if (key !== undefined && !taken.has(key)) taken.set(key, { row: r, column: c });
    }),
  );
  const gather = <T>(from: readonly (readonly T[])[], missing: T): T[][] =>
    places.map((row) =>
      Array.from({ length: width }, (_, c) => {
        const spot = row[c];
        return spot ? (from[spot.row - sheet.row]?.[spot.column - sheet.column] ?? missing) : missing;
      }),
    );
  const arranged: SheetSnapshot = {
    ...sheet,
    row: 0,
    column: 0,
    values: gather(sheet.values, BLANK),
    texts: gather(sheet.texts, ''),
    formulas: gather(sheet.formulas, BLANK),
    numberFormats: gather(sheet.numberFormats, 'General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return {
    cells: finish(readCells(arranged)),
    spotOf: (row, column) =>
      places[row]?.[column] ?? places[row]?.find((spot) => spot !== undefined) ?? { row, column },
    placeOf: (row, column) => taken.get(`${row} ${column}`),
    isWritable: true,
    isPlain: false,
  };
}

/** A rectangle turned at its diagonal: its rows become columns. Merged areas turn with it. */
export function turnedView(source: Cells, range: Rectangle): View {
  const places = Array.from({ length: range.columns }, (_, c) =>
    Array.from({ length: range.rows }, (_, r) => ({ row: range.row + r, column: range.column + c })),
  );
  const view = arrangedView(source, places);
  const { sheet } = source.grid;
  const merges = sheet.merges.flatMap((merge): Rectangle[] => {
    const row = merge.column - range.column;
    const column = merge.row - range.row;
    if (row < 0 || column < 0 || row >= range.columns || column >= range.rows) return [];
    return [{ row, column, rows: merge.columns, columns: merge.rows }];
  });
  const hiddenRows = sheet.hiddenColumns.map((column) => column - range.column).filter((row) => row >= 0);
  const turned: SheetSnapshot = { ...view.cells.grid.sheet, merges, hiddenRows };
  return { ...view, cells: finish(readCells(turned)) };
}
