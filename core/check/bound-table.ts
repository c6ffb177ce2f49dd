import { BLANK, type Blank } from '../blank.ts';
import { columnOf } from '../column/exact-column.ts';
import type { FormColumns } from '../form/calculate.ts';
import type { Column, Form } from '../form/form.ts';
import { matchForm } from '../form/match.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { entryOf, readCell, type CellReading } from '../sheet/cell-reading.ts';
import { Grid, type GridCell } from '../sheet/grid.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { Table, TableColumn } from '../sheet/table.ts';

/** A table with its form and everything its cells say. */
export interface BoundTable {
  readonly grid: Grid;
  readonly table: Table;
  readonly form: Form;
  readonly isStandard: boolean;
  /** The form's columns that the table has and that hold figures, in the form's order. */
  readonly columns: readonly BoundColumn[];
}

/** One figure column of a table. */
export interface BoundColumn {
  readonly column: Column;
  readonly place: TableColumn;
  /** What each row says, in the order of the table's rows. */
  readonly readings: readonly CellReading[];
}

/** Binds a recognised table to its form and reads all its figures. */
export function bindTable(sheet: SheetSnapshot, table: Table, forms: readonly Form[]): BoundTable {
  const grid = new Grid(sheet);
  const { form, isStandard, columns } = matchForm(table, forms);
  const bound = form.columns.flatMap((column): BoundColumn[] => {
    const place = columns.get(column.key);
    if (!place || column.unit === 'text') return [];
    const unit = column.unit === 'money' ? table.unit : BLANK;
    return [{ column, place, readings: table.rows.map(({ row }) => readCell(grid.at(row, place.column), unit)) }];
  });
  return { grid, table, form, isStandard, columns: bound };
}

/** The figures of a bound table as exact columns. */
export function exactColumns(bound: BoundTable): FormColumns {
  return new Map(bound.columns.map(({ column, readings }) => [column.key, columnOf(readings.map(entryOf))]));
}

/** The bound column of a key; `undefined` when the table leaves it out. */
export function boundColumn(bound: BoundTable, key: string): BoundColumn | undefined {
  return bound.columns.find(({ column }) => column.key === key);
}

/** A place of a bound table: the cell itself and where it stands. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** The cell of a bound column in the n-th row of the table. */
export function placedCell(bound: BoundTable, { place }: BoundColumn, n: number): PlacedCell {
  const row = bound.table.rows[n]?.row ?? 0;
  return { sheet: bound.table.sheet, row, column: place.column, cell: bound.grid.at(row, place.column) };
}

/** The unit amounts of a column are in; blank for percentages and counts. */
export function moneyUnitOf(bound: BoundTable, column: Column): MoneyUnit | Blank {
  return column.unit === 'money' ? bound.table.unit : BLANK;
}
