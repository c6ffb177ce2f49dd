import { BLANK } from '../blank.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { ColumnReport, TableReport } from '../task/result.ts';
import type { Followed } from './dashboard.ts';
import { followText, NOTHING, type Place } from './followed.ts';

/** A table with the sheet it stands on, and the lines of it that are things counted. */
export interface FoundTable {
  readonly table: TableReport;
  readonly sheet: SheetSnapshot;
  readonly items: readonly number[];
}

/** The first column of a role, or the last. */
export function columnOfRole(
  { columns }: TableReport,
  role: ColumnRole,
  which: 'first' | 'last' = 'first',
): ColumnReport | undefined {
  return columns.filter((column) => column.role === role).at(which === 'first' ? 0 : -1);
}

/** The cell where a line of a table meets a column; in a turned table lines are columns of the sheet. */
export function cellOf({ orientation }: TableReport, line: number, { range }: ColumnReport): Place {
  return orientation === 'columns' ? { row: range.row, column: line } : { row: line, column: range.column };
}

/** What the lines of a table are called, by the column of names that tells them apart best; the table's title where none does. */
export function labelsOf({ table, sheet, items }: FoundTable): (line: number) => Followed {
  const columns = nameColumns(table).map((column) => {
    const labels = new Map(items.map((line) => [line, followText(sheet, cellOf(table, line, column))]));
    const names = new Set([...labels.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
    return { labels, names: names.size };
  });
  // the sort is stable: of equals the first column counts
  const ranked = columns.sort((a, b) => b.names - a.names).map(({ labels }) => labels);
  const title: Followed = table.title === '' ? NOTHING : { formula: BLANK, value: table.title };
  return (line) => ranked.map((labels) => labels.get(line)).find((label) => label && label.value !== BLANK) ?? title;
}

const NO_FIGURES: readonly ColumnRole[] = ['label', 'serial', 'code', 'year', 'date', 'note'];

/** The columns of names ahead of the figures: words behind them describe rather than name. */
function nameColumns({ columns }: TableReport): readonly ColumnReport[] {
  const first = columns.findIndex(({ role }) => !NO_FIGURES.includes(role));
  return columns.slice(0, first === -1 ? columns.length : first).filter(({ role }) => role === 'label');
}

/** The lines that can stand on a dashboard, without those of tables below each other in the same columns. */
export function foundTables(sheets: readonly SheetSnapshot[], tables: readonly TableReport[]): readonly FoundTable[] {
  return tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet && table.orientation !== 'long' ? [{ table, sheet, items: table.rows.item }] : [];
  });
}
