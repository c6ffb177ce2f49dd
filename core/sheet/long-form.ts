import type { Cells } from './cells.ts';
import type { RawTable } from './layout/raw-table.ts';
import type { Standing } from './orient.ts';
import type { RowKind, Table, TableRow } from './table.ts';
import type { CutTable } from './cut-table.ts';
import type { Steps } from './steps.ts';
import { understand } from './understand.ts';
import { arrangedView, type Spot } from './view.ts';

/** Rows of one thing: each measure and the row that holds it. */
type Group = ReadonlyMap<string, number>;

/**
 * Understands a table whose measures stand below each other (긴 표): as it stands on the sheet, with inside it the same cells once
 * with a column for each measure, and once for each measure alone, in which totals add up.
 */
export function* understandLong(
  cut: CutTable,
  raw: RawTable,
  { labels, measures }: Standing,
): Steps<Table | undefined> {
  const { cells } = cut.view;
  const outer = yield* understand({ ...cut, isPart: true });
  if (!outer) return undefined;
  const groups = groupsOf(cells, raw, measures);
  const names = [...new Set(groups.flatMap((group) => [...group.keys()]))];
  const figures = outer.columns
    .filter(({ column }) => column > measures && !labels.includes(column))
    .map(({ column }) => column);
  const pivot = yield* pivoted(cut, { groups, names, labels: labels.filter((label) => label !== measures), figures });
  const single: Table[] = [];
  for (const name of names) {
    const body = groups.flatMap((group) => group.get(name) ?? []);
    const table = yield* understand({ ...cut, body, isPart: true, lead: nameOf(cells, groups, name, measures) });
    if (table) single.push(table);
  }
  const inner = [...(pivot ? [pivot] : []), ...single.filter(isAdded)];
  return {
    ...outer,
    orientation: 'long',
    inner,
    rows: rowsOf(outer, single, groups),
    sums: sumsOf(outer, single),
    relations: [],
    typed: new Set(),
  };
}

function nameOf(cells: Cells, groups: readonly Group[], name: string, measures: number): string {
  const row = groups.map((group) => group.get(name)).find((each) => each !== undefined) ?? 0;
  return cells.textAt(row, measures);
}

/** A table of rates alone has nothing to add up. */
function isAdded({ columns, sums, relations }: Table): boolean {
  return (
    columns.some(({ role }) => role !== 'rate' && role !== 'achievement' && role !== 'growth' && role !== 'share') &&
    (sums.length > 0 || relations.length > 0)
  );
}

function groupsOf(cells: Cells, { body, repeated }: RawTable, measures: number): readonly Group[] {
  const aside = new Set(repeated);
  const groups: Map<string, number>[] = [];
  for (const row of body) {
    const name = cells.textAt(row, measures).replace(/\s/g, '');
    if (name === '' || aside.has(row)) continue;
    const last = groups.at(-1);
    if (last && !last.has(name)) last.set(name, row);
    else groups.push(new Map([[name, row]]));
  }
  return groups;
}

interface Pivot {
  readonly groups: readonly Group[];
  readonly names: readonly string[];
  readonly labels: readonly number[];
  readonly figures: readonly number[];
}

/** One row for each group and figure column, one column for each measure. */
function* pivoted(cut: CutTable, { groups, names, labels, figures }: Pivot): Steps<Table | undefined> {
  const { cells } = cut.view;
  const first = groups[0];
  const [figure = 0] = figures;
  const measureCells = names.map((name): Spot | undefined => {
    const row = groups.map((group) => group.get(name)).find((each) => each !== undefined);
    return row === undefined ? undefined : { row, column: measureColumn(cells, row, name, cut) };
  });
  const titles = labels.length === 0 ? [figure] : labels;
  const heading = [...titles.map((column) => ({ row: cut.heading.last, column })), ...measureCells];
  const places = [
    heading,
    ...groups.flatMap((group) =>
      figures.map((column) => [
        ...titles.map((label) => ({ row: [...group.values()][0] ?? 0, column: label })),
        ...names.map((name): Spot | undefined => {
          const row = group.get(name);
          return row === undefined ? undefined : { row, column };
        }),
      ]),
    ),
  ];
  if (!first) return undefined;
  const view = arrangedView(cells, places);
  const table = yield* understand({
    ...cut,
    view,
    column: 0,
    columns: heading.length,
    heading: { first: 0, last: 0 },
    body: places.slice(1).map((_, n) => n + 1),
    repeated: [],
    isPart: true,
  });
  // totals are checked measure by measure
  return (
    table && {
      ...table,
      sums: [],
      rows: table.rows.map((row): TableRow => ({ ...row, kind: row.kind === 'heading' ? 'heading' : 'item' })),
      inner: [],
    }
  );
}

function measureColumn(cells: Cells, row: number, name: string, { column, columns }: CutTable): number {
  for (let c = column; c < column + columns; c++) if (cells.textAt(row, c).replace(/\s/g, '') === name) return c;
  return column;
}

/** What each row is: what the rows of its group are among those of their measure. */
function rowsOf(outer: Table, single: readonly Table[], groups: readonly Group[]): readonly TableRow[] {
  const known = new Map(single.flatMap(({ rows }) => rows.map((row) => [row.row, row.kind] as const)));
  const kinds = new Map<number, RowKind>();
  for (const group of groups) {
    const rows = [...group.values()];
    const kind = rows.map((row) => known.get(row)).find((each) => each === 'total' || each === 'subtotal') ?? 'item';
    for (const row of rows) kinds.set(row, kind);
  }
  return outer.rows.map((row) => ({ ...row, kind: kinds.get(row.row) ?? row.kind }));
}

function sumsOf(outer: Table, single: readonly Table[]): Table['sums'] {
  const places = new Map(outer.rows.map(({ row }, n) => [row, n]));
  return single.flatMap(({ rows, sums }) =>
    sums.flatMap(({ place, addends, fits, tested }) => {
      const at = places.get(rows[place]?.row ?? -1);
      return at === undefined
        ? []
        : [
            {
              place: at,
              addends: addends.flatMap((addend) => places.get(rows[addend]?.row ?? -1) ?? []),
              fits,
              tested,
            },
          ];
    }),
  );
}
