import type { Rectangle } from './address.ts';
import type { Cells } from './cells.ts';
import { correctColumns, correctionsFor, correctRows, correctTotals, typedColumns } from './apply-correction.ts';
import { shapeOfColumn, type ColumnShape } from './column/column-shape.ts';
import { describeColumns, type DescribedColumn } from './column/describe-columns.ts';
import { headingPaths, type HeadingPath } from './column/heading-path.ts';
import { isCounted, moneyOfColumn, unitOfTable, withUnits } from './column/table-units.ts';
import { extentOf, type CutTable, type Extent } from './cut-table.ts';
import { figuresOf, type ColumnFigures } from './figures.ts';
import { memoryOf } from './memory.ts';
import { findRelations } from './relation/find-relations.ts';
import { withRelations } from './relation/refine-roles.ts';
import { FIGURELESS, NOT_ADDED } from './role-groups.ts';
import { isTelling } from './telling.ts';
import { describeRows, withFigures, type BodyRow, type RowColumns } from './row/body-row.ts';
import { partsByFormula } from './row/formula-parts.ts';
import { structureOf, type FormulaParts, type RowStructure } from './row/row-sums.ts';
import type { Steps } from './steps.ts';
import type { Table } from './table.ts';
import type { TableKey } from './table-key.ts';
import type { RecognitionCorrection } from './user-correction.ts';
import type { View } from './view.ts';

/** Makes out what a table says: its columns, its rows, and what follows from what; `undefined` when it holds no figures. */
export function* understand(cut: CutTable): Steps<Table | undefined> {
  const { view, heading, above } = cut;
  const { cells } = view;
  const extent = extentOf(cut);
  if (!extent) return undefined;
  const repeated = new Set(cut.repeated);
  const body = cut.body.filter((row) => !repeated.has(row));
  const paths = pathsOf(cut, extent);
  const key = keyOf(cut, paths);
  const { corrections = [], rateBase, unit: assumed } = cut.options;
  const said = correctionsFor(corrections, key);
  if (said.some(({ kind }) => kind === 'no-table')) return undefined;
  const units = { money: above.unit, isCounted: isCounted(above) };
  const seen = yield* describeColumns(cells, extent.first, paths, body, units, (column) =>
    knownShape(cells, column, body),
  );
  const columns = correctColumns(seen, said);
  if (!columns.some(holdsFigures)) return undefined;
  const unit = unitSaid(said, unitOfTable(above, columns, assumed));
  const rows = correctRows(yield* knownRows(cells, body, rowColumns(columns)), said);
  const figures: (ColumnFigures | undefined)[] = [];
  for (const column of columns) {
    figures.push(FIGURELESS.has(column.role) ? undefined : knownFigures(cells, column, body, unit));
    yield body.length;
  }
  const added = figures.filter(
    (each, place): each is ColumnFigures => each !== undefined && !NOT_ADDED.has(columns[place]?.role ?? 'other'),
  );
  const formulas = view.isPlain
    ? partsByFormula(cells, body, addedColumns(columns))
    : new Map<number, readonly number[]>();
  yield 0;
  const structure = correctTotals(yield* knownStructure(cells, rows, added, formulas), rows, said);
  const typed = typedColumns(columns, said);
  const found = yield* findRelations({ cells, body, columns, figures, structure, unit, rateBase });
  const relations = found.filter(({ place }) => !typed.has(place));
  yield 0;
  if (cut.isPart !== true && !isTelling({ columns, figures, relations, structure, above })) return undefined;
  const known = withUnits(withRelations(columns, relations, said), relations, above, unit);
  return {
    sheet: cells.grid.sheet.name,
    range: rangeOfTable(cut, extent),
    orientation: 'rows',
    headingRows: heading.last - heading.first + 1,
    title: above.title,
    key,
    unit,
    columns: known,
    rows: [
      ...rows.map(({ row, label }, n) => ({ row, kind: structure.kinds[n] ?? ('item' as const), label })),
      // repeated headings stand last, so that the places in sums stay
      ...cut.repeated.map((row) => ({ row, kind: 'heading' as const, label: '' })),
    ],
    sums: structure.totals,
    typed,
    relations,
    figures,
    view,
    inner: [],
  };
}

function knownShape(cells: Cells, column: number, body: readonly number[]): ColumnShape {
  const { shapes } = memoryOf(cells);
  const name = `${column}`;
  return shapes.recall(name, body) ?? shapes.keep(name, [column], body, shapeOfColumn(cells, column, body));
}

function* knownRows(cells: Cells, body: readonly number[], columns: RowColumns): Steps<readonly BodyRow[]> {
  const { rows } = memoryOf(cells);
  const name = `${columns.labels.join()} | ${columns.figures.join()}`;
  const known = rows.recall(name, body);
  if (known) return withFigures(cells, known, columns);
  return rows.keep(name, columns.labels, body, yield* describeRows(cells, body, columns));
}

function knownFigures(
  cells: Cells,
  column: DescribedColumn,
  body: readonly number[],
  table: Table['unit'],
): ColumnFigures {
  const unit = moneyOfColumn(column, table);
  const name = `${column.column} ${unit}`;
  const { figures } = memoryOf(cells);
  return (
    figures.recall(name, body) ?? figures.keep(name, [column.column], body, figuresOf(cells, column.column, body, unit))
  );
}

function* knownStructure(
  cells: Cells,
  rows: readonly BodyRow[],
  columns: readonly ColumnFigures[],
  formulas: FormulaParts,
): Steps<RowStructure> {
  if (formulas.size > 0) return yield* structureOf(rows, columns, formulas);
  const known = memoryOf(cells).structureOf(rows, columns);
  if (known) return known;
  const structure = yield* structureOf(rows, columns, formulas);
  memoryOf(cells).keepStructure({ rows, columns, structure });
  return structure;
}

/** Whether the user said that what was cut out is no table. */
export function isDenied(cut: CutTable): boolean {
  const { corrections = [] } = cut.options;
  const extent = corrections.length === 0 ? undefined : extentOf(cut);
  if (!extent) return false;
  return correctionsFor(corrections, keyOf(cut, pathsOf(cut, extent))).some(({ kind }) => kind === 'no-table');
}

function pathsOf({ view, heading, lead }: CutTable, { first, last }: Extent): readonly HeadingPath[] {
  return withLead(headingPaths(view.cells, heading, first, last), lead);
}

function keyOf({ above }: CutTable, paths: readonly HeadingPath[]): TableKey {
  return { title: above.title, headings: paths.map(({ heading }) => heading) };
}

function holdsFigures({ role, shape }: DescribedColumn): boolean {
  return !FIGURELESS.has(role) && (shape.figures > 0 || shape.hasFormulas);
}

function unitSaid(corrections: readonly RecognitionCorrection[], found: Table['unit']): Table['unit'] {
  const said = corrections.find((each) => each.kind === 'unit');
  return said?.kind === 'unit' ? said.unit : found;
}

/** Puts what all figures measure over the headings of the columns. */
function withLead(paths: readonly HeadingPath[], lead: string | undefined): readonly HeadingPath[] {
  return lead === undefined ? paths : paths.map(({ texts, heading }) => ({ texts: [lead, ...texts], heading }));
}

function rangeOfTable({ view, heading, body }: CutTable, { first, last }: Extent): Rectangle {
  const lastRow = body.at(-1) ?? heading.last;
  return rangeOf(view, {
    row: heading.first,
    column: first,
    rows: lastRow - heading.first + 1,
    columns: last - first + 1,
  });
}

/** The rectangle of the sheet that shows a rectangle of a view. */
function rangeOf(view: View, { row, column, rows, columns }: Rectangle): Rectangle {
  if (view.isPlain) return { row, column, rows, columns };
  const a = view.spotOf(row, column);
  const b = view.spotOf(row + rows - 1, column + columns - 1);
  const first = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  return { ...first, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** The columns that name the rows: words left of the first figures, or all words where there are none. */
function rowColumns(columns: readonly DescribedColumn[]): RowColumns {
  const isName = ({ role }: DescribedColumn): boolean => FIGURELESS.has(role) && role !== 'note';
  const figures = columns.filter(({ role }) => !FIGURELESS.has(role));
  const first = figures[0]?.column ?? Number.POSITIVE_INFINITY;
  const left = columns.filter((column) => isName(column) && column.column < first);
  const names = left.length > 0 ? left : columns.filter(isName);
  return { labels: names.map(({ column }) => column), figures: figures.map(({ column }) => column) };
}

function addedColumns(columns: readonly DescribedColumn[]): readonly number[] {
  return columns.flatMap(({ column, role }) => (NOT_ADDED.has(role) ? [] : [column]));
}
