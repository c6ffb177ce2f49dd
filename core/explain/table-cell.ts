import { isQuotientRule } from '../sheet/relation/relation.ts';
import { FIGURELESS, NOT_ADDED } from '../sheet/role-groups.ts';
import { contains } from '../sheet/address.ts';
import type { RowTotal } from '../sheet/table.ts';
import { sumOfTerms } from '../check/exact.ts';
import type { ExaminedSheet, ExaminedTable } from './examined-workbook.ts';

/** Where a cell stands in a table: in its heading, among the names of its rows, or among its figures. */
export interface TableCell {
  readonly table: ExaminedTable;
  readonly part: 'heading' | 'name' | 'figure' | 'line';
  /** Its column and row as places of the table; −1 where it has none. */
  readonly place: number;
  readonly n: number;
}

/** Finds the table a cell of a sheet stands in; of the ways a long table can be read the one that explains the cell. */
export function tableCellAt(sheet: ExaminedSheet, row: number, column: number): TableCell | undefined {
  const cells = sheet.tables
    .filter(({ bound }) => contains(bound.outer.range, row, column))
    .flatMap((table) => cellIn(table, row, column) ?? []);
  return cells.find(isDerived) ?? cells.find(({ part }) => part === 'figure') ?? cells[0];
}

function cellIn(table: ExaminedTable, row: number, column: number): TableCell | undefined {
  const { view, columns, rows } = table.bound.table;
  const spot = view.placeOf(row, column);
  if (!spot) return undefined;
  const place = columns.findIndex((each) => each.column === spot.column);
  const n = rows.findIndex((each) => each.row === spot.row);
  if (!view.isWritable) return { table, part: 'line', place: -1, n };
  if (n < 0 || rows[n]?.kind === 'heading') return { table, part: 'heading', place, n: -1 };
  const isFigure = table.bound.table.figures[place] !== undefined && !FIGURELESS.has(columns[place]?.role ?? 'label');
  return { table, part: isFigure ? 'figure' : 'name', place, n };
}

/** Whether a figure follows from others of its table. */
export function isDerived(cell: TableCell): boolean {
  return cell.part === 'figure' && (hasRule(cell) || totalOf(cell) !== undefined);
}

/** Whether verification works a figure out by the rule of its column. */
export function hasRule({ table: { bound, figures }, place, n }: TableCell): boolean {
  const rule = bound.rules.get(place)?.rule;
  if (!rule || !figures.isCounted(n)) return false;
  if (isQuotientRule(rule)) return true;
  if (rule.kind !== 'linear') return figures.kindAt(n) === 'item';
  return sumOfTerms(rule.terms, n, (at, row) => figures.exact(at, row)) !== undefined;
}

/** The rows a figure adds up, where its row is a total and its column one whose figures are added. */
export function totalOf({ table: { bound }, place, n }: TableCell): RowTotal | undefined {
  const role = bound.table.columns[place]?.role ?? 'other';
  if (NOT_ADDED.has(role) || role === 'cumulative') return undefined;
  return bound.table.sums.find((sum) => sum.place === n);
}
