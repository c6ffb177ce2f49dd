import { BLANK, type Blank } from '../blank.ts';
import type { Form } from '../form/form.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { readCell, type CellReading } from '../sheet/cell-reading.ts';
import type { ColumnFigures } from '../sheet/figures.ts';
import type { GridCell } from '../sheet/grid.ts';
import type { Table, TableColumn } from '../sheet/table.ts';
import { bindForm } from './bind-form.ts';
import type { BoundRule } from './bound-rule.ts';

/** A table with its form and its rules; places count in the table's columns and rows. */
export interface BoundTable {
  /** The table as it stands on the sheet. */
  readonly outer: Table;
  /** The table that is checked: the same, or the cells of a long one with a column for each measure. */
  readonly table: Table;
  /** The standard form it follows, if any. */
  readonly form: Form | Blank;
  readonly rules: ReadonlyMap<number, BoundRule>;
  /** What measures of one kind are printed alike with: the form, or the same headings. */
  readonly kin: string;
}

/** Binds a recognised table to its form, or to the relations found in it; a long one in each of the ways it can be read. */
export function bindTables(outer: Table, forms: readonly Form[]): readonly BoundTable[] {
  return outer.inner.length === 0
    ? [bindTable(outer, outer, forms)]
    : outer.inner.map((table) => bindTable(outer, table, forms));
}

function bindTable(outer: Table, table: Table, forms: readonly Form[]): BoundTable {
  const binding = bindForm(table, forms);
  const rules = new Map<number, BoundRule>();
  for (const { place, rule, isSure } of table.relations) rules.set(place, { rule, isSure, rounding: BLANK });
  for (const [place, rule] of binding?.rules ?? []) rules.set(place, rule);
  const kin = binding?.form.id ?? table.columns.map(({ heading }) => heading).join('|');
  return { outer, table, form: binding?.form ?? BLANK, rules, kin };
}

/** A place of a bound table: the cell itself and where it stands on the sheet. */
export interface PlacedCell {
  /** Whether the cell is one of the sheet's own, that can be written; a piece of a line of text is none. */
  readonly isWritable: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** The cell of a column in the n-th row of the table. */
export function placedCell({ table }: BoundTable, place: number, n: number): PlacedCell {
  const row = table.rows[n]?.row ?? 0;
  const column = table.columns[place]?.column ?? 0;
  return {
    isWritable: table.view.isWritable,
    sheet: table.sheet,
    ...table.view.spotOf(row, column),
    cell: table.view.cells.grid.at(row, column),
  };
}

/** Whether the cell of a column holds a formula in the n-th row, without making anything else of it. */
export function isFormulaAt({ table }: BoundTable, place: number, n: number): boolean {
  const { cells } = table.view;
  return cells.hasFormulas && cells.formulaAt(table.rows[n]?.row ?? 0, table.columns[place]?.column ?? 0) !== BLANK;
}

/** The text the cell of a column shows in the n-th row, without making anything else of it. */
export function shownIn({ table }: BoundTable, place: number, n: number): string {
  const { sheet } = table.view.cells.grid;
  return sheet.texts[(table.rows[n]?.row ?? 0) - sheet.row]?.[(table.columns[place]?.column ?? 0) - sheet.column] ?? '';
}

/** The text typed into the cell of a column in the n-th row; `''` where it holds none. */
export function typedIn({ table }: BoundTable, place: number, n: number): string {
  return table.view.cells.textAt(table.rows[n]?.row ?? 0, table.columns[place]?.column ?? 0);
}

/** What the cell of a column says in the n-th row. */
export function readingOf({ table }: BoundTable, place: number, n: number): CellReading {
  const row = table.rows[n]?.row ?? 0;
  const column = table.columns[place]?.column ?? 0;
  return readCell(table.view.cells.grid.at(row, column), table.figures[place]?.unit ?? BLANK);
}

/** The figures of a column; `undefined` for words. */
export function figuresAt({ table }: BoundTable, place: number): ColumnFigures | undefined {
  return table.figures[place];
}

/** The heading of a column. */
export function headingOf({ table }: BoundTable, place: number): string {
  return columnAt(table, place)?.heading ?? '';
}

/** The column at a place of a table. */
export function columnAt(table: Table, place: number): TableColumn | undefined {
  return table.columns[place];
}

/** The unit amounts of a column are in; blank for percentages and counts. */
export function unitAt({ table }: BoundTable, place: number): MoneyUnit | Blank {
  return table.figures[place]?.unit ?? BLANK;
}
