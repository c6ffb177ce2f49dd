import { BLANK, type Blank } from '../blank.ts';
import { moneyUnit, moneyUnitOf } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Rectangle } from './address.ts';
import { CellKind, type Cells } from './cells.ts';
import { headingPaths, type HeadingPath } from './column/heading-path.ts';
import { describeColumns, type DescribedColumn } from './column/describe-columns.ts';
import { figuresOf, type ColumnFigures } from './figures.ts';
import type { Above } from './layout/above.ts';
import type { HeadingRows } from './layout/heading-block.ts';
import { unitOfColumn } from './column/unit-of-column.ts';
import { discover } from './relation/discover.ts';
import type { Relation } from './relation/relation.ts';
import { withRelations } from './relation/refine-roles.ts';
import { Trial } from './relation/trial.ts';
import type { ColumnRole } from './role.ts';
import { describeRows, type BodyRow } from './row/body-row.ts';
import { partsByFormula } from './row/formula-parts.ts';
import { structureOf, type RowStructure } from './row/row-sums.ts';
import type { Table } from './table.ts';
import type { View } from './view.ts';

/** A table cut out of a view, with the lines above it read. */
export interface CutTable {
  readonly view: View;
  /** The columns to look at. */
  readonly column: number;
  readonly columns: number;
  readonly heading: HeadingRows;
  readonly body: readonly number[];
  /** Rows of the body that repeat the heading or stand between two pages. */
  readonly repeated: readonly number[];
  readonly above: Above;
  /** Whether the table is a part of one that was found already, so that it needs no heading of its own to count. */
  readonly isPart?: boolean;
  /** What all figures of the table measure, where a cell beside them says it, e.g. `예산액`. */
  readonly lead?: string;
}

/** Roles whose figures are never added up. */
const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  'rank',
  'year',
  'date',
  'code',
  'serial',
  'label',
  'note',
]);

/** Roles that hold no figures to calculate with. */
export const FIGURELESS: ReadonlySet<ColumnRole> = new Set(['label', 'note', 'serial', 'code', 'date', 'year']);

/** Makes out what a table says: its columns, its rows, and what follows from what; `undefined` when it holds no figures. */
export function understand(cut: CutTable): Table | undefined {
  const { view, heading, above } = cut;
  const { cells } = view;
  const extent = extentOf(cut);
  if (!extent) return undefined;
  const repeated = new Set(cut.repeated);
  const body = cut.body.filter((row) => !repeated.has(row));
  const isCounted = above.unit === BLANK && above.units.some(({ kind }) => kind === 'counter');
  const paths = headingPaths(cells, heading, extent.first, extent.last);
  const columns = describeColumns(cells, extent.first, withLead(paths, cut.lead), body, {
    money: above.unit,
    isCounted,
  });
  if (!columns.some(({ role, shape }) => !FIGURELESS.has(role) && (shape.figures > 0 || shape.hasFormulas)))
    return undefined;
  const unit = manyMoneyUnits(above) ? BLANK : (above.unit ?? (isCounted ? BLANK : unitInHeadings(columns)));
  const rows = describeRows(cells, body, rowColumns(columns));
  const figures = columns.map((column) =>
    FIGURELESS.has(column.role)
      ? undefined
      : figuresOf(cells, column.column, body, isMoney(column) ? (moneyUnitOf(column.unit) ?? unit) : BLANK),
  );
  const structure = structureOf(
    rows,
    figures.filter(
      (each, place): each is ColumnFigures => each !== undefined && !NOT_ADDED.has(columns[place]?.role ?? 'other'),
    ),
    view.isPlain ? partsByFormula(cells, body, addedColumns(columns)) : new Map(),
  );
  const relations = relationsOf({ cells, body, columns, figures, rows, structure, unit });
  const known = withUnits(withRelations(columns, relations), relations, above, unit);
  if (cut.isPart !== true && !isTelling(columns, relations, structure, above)) return undefined;
  return assemble(cut, {
    first: extent.first,
    last: extent.last,
    unit,
    columns: known,
    rows,
    structure,
    relations,
    figures,
  });
}

/** Puts what all figures measure over the headings of the columns. */
function withLead(paths: readonly HeadingPath[], lead: string | undefined): readonly HeadingPath[] {
  if (lead === undefined) return paths;
  return paths.map(({ texts, heading }) => ({ texts: [lead, ...texts], heading }));
}

/** Figures that nothing names, adds up or relates are a list of numbers, such as extensions and rooms, not a table to check. */
function isTelling(
  columns: readonly DescribedColumn[],
  relations: readonly Relation[],
  { totals }: RowStructure,
  { units }: Above,
): boolean {
  if (units.length > 0 || relations.length > 0 || totals.some(({ fits }) => fits > 0)) return true;
  return columns.some(({ isNamed, role, unit }) => (isNamed && !FIGURELESS.has(role)) || unit !== BLANK);
}

/** Gives each column the unit its figures are in. */
function withUnits(
  columns: readonly DescribedColumn[],
  relations: readonly Relation[],
  { units }: Above,
  money: MoneyUnit | Blank,
): readonly DescribedColumn[] {
  const claimed = new Set(
    units.flatMap(({ name }) => (columns.some(({ heading }) => heading.includes(name)) ? [name] : [])),
  );
  return columns.map((column, place) => {
    if (FIGURELESS.has(column.role)) return column;
    const rule = relations.find((relation) => relation.place === place)?.rule;
    const isRate = rule !== undefined && 'zeros' in rule && rule.kind !== 'product' && rule.zeros === 2;
    const { role, group, heading, unit: own, shape } = column;
    const isPercent = isRate || own?.kind === 'percent' || shape.percents * 2 > shape.figures;
    const note = units.length === 0 && money !== BLANK && unitsAreAlike(columns) ? [moneyUnit(money)] : units;
    return {
      ...column,
      measuredIn: unitOfColumn({ role, group, heading, own, note, money, isPercent, claimed, written: shape.written }),
    };
  });
}

/** A note of 원 and 천원 leaves open which figures are in which; the headings say it. */
function manyMoneyUnits({ units }: Above): boolean {
  return new Set(units.flatMap((unit) => moneyUnitOf(unit) ?? [])).size > 1;
}

/** Whether one heading's unit may stand for all: no column says another. */
function unitsAreAlike(columns: readonly DescribedColumn[]): boolean {
  return new Set(columns.flatMap(({ unit }) => (unit?.kind === 'money' ? [unit.name] : []))).size <= 1;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly unit: MoneyUnit | Blank;
  readonly columns: Table['columns'];
  readonly rows: readonly BodyRow[];
  readonly structure: RowStructure;
  readonly relations: Table['relations'];
  readonly figures: Table['figures'];
}

function assemble(cut: CutTable, found: Found): Table {
  const { view, heading, body, repeated, above } = cut;
  const lastRow = body.at(-1) ?? heading.last;
  const place = (n: number) => found.structure.kinds[n] ?? 'item';
  const described = found.rows.map(({ row, label }, n) => ({ row, kind: place(n), label }));
  const headings = repeated.map((row) => ({ row, kind: 'heading' as const, label: '' }));
  // repeated headings stand last among the rows, so that places in sums stay
  return {
    sheet: view.cells.grid.sheet.name,
    range: rangeOf(view, {
      row: heading.first,
      column: found.first,
      rows: lastRow - heading.first + 1,
      columns: found.last - found.first + 1,
    }),
    orientation: 'rows',
    headingRows: heading.last - heading.first + 1,
    title: above.title,
    unit: found.unit,
    columns: found.columns,
    rows: [...described, ...headings],
    sums: found.structure.totals,
    relations: found.relations,
    figures: found.figures,
    view,
    inner: [],
    evidence: [],
  };
}

/** The rectangle of the sheet that shows a rectangle of a view. */
export function rangeOf(view: View, { row, column, rows, columns }: Rectangle): Rectangle {
  if (view.isPlain) return { row, column, rows, columns };
  const a = view.spotOf(row, column);
  const b = view.spotOf(row + rows - 1, column + columns - 1);
  const first = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  return { ...first, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** The columns that have a heading or figures, and names at the left without a heading. */
function extentOf({
  view: { cells },
  heading,
  body,
  column,
  columns,
}: CutTable): { readonly first: number; readonly last: number } | undefined {
  const isHeaded = (c: number): boolean => {
    for (let row = heading.first; row <= heading.last; row++) {
      if (!cells.grid.isEmpty(row, c)) return true;
      const merge = cells.grid.mergeAt(row, c);
      if (merge && !cells.grid.isEmpty(merge.row, merge.column)) return true;
    }
    return false;
  };
  let first = column;
  let last = column + columns - 1;
  const isFilled = (c: number): boolean => {
    let filled = 0;
    for (const row of body) if (cells.kindAt(row, c) !== CellKind.empty) filled++;
    return filled * 2 > body.length;
  };
  while (first <= last && !isHeaded(first) && !isFilled(first)) first++;
  while (last >= first && !isHeaded(last)) last--;
  return first <= last ? { first, last } : undefined;
}

const MONEY: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'row-total',
  'unit-cost',
  'target',
  'gap',
  'cumulative',
  'other',
  'actual',
  'average',
]);

function isMoney({ role, unit }: DescribedColumn): boolean {
  return unit === BLANK ? MONEY.has(role) : unit.kind === 'money';
}

function unitInHeadings(columns: readonly DescribedColumn[]): MoneyUnit | Blank {
  const units = new Set(columns.flatMap(({ unit, shape }) => moneyUnitOf(unit) ?? moneyUnitOf(shape.written) ?? []));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : BLANK;
}

/** The columns that name the rows: words left of the first figures, or all words where there are none. */
function rowColumns(columns: readonly DescribedColumn[]): {
  readonly labels: readonly number[];
  readonly figures: readonly number[];
} {
  const isName = ({ role }: DescribedColumn): boolean =>
    role === 'label' || role === 'year' || role === 'date' || role === 'code' || role === 'serial';
  const figures = columns.filter((column) => !FIGURELESS.has(column.role));
  const first = figures[0]?.column ?? Number.POSITIVE_INFINITY;
  const left = columns.filter((column) => isName(column) && column.column < first);
  const names = left.length > 0 ? left : columns.filter(isName);
  return { labels: names.map(({ column }) => column), figures: figures.map(({ column }) => column) };
}

function addedColumns(columns: readonly DescribedColumn[]): readonly number[] {
  return columns.flatMap(({ column, role }) => (NOT_ADDED.has(role) ? [] : [column]));
}

interface Known {
  readonly cells: Cells;
  readonly body: readonly number[];
  readonly columns: readonly DescribedColumn[];
  readonly figures: readonly (ColumnFigures | undefined)[];
  readonly rows: readonly BodyRow[];
  readonly structure: RowStructure;
  readonly unit: MoneyUnit | Blank;
}

const LARGE_UNITS: ReadonlySet<string | null> = new Set(['백만원', '억원']);

function relationsOf({ cells, body, columns, figures, structure, unit }: Known): Table['relations'] {
  const { kinds } = structure;
  const usable = kinds.flatMap((kind, n) =>
    kind === 'item' || kind === 'total' || kind === 'subtotal' || kind === 'reference' ? [n] : [],
  );
  const items = kinds.flatMap((kind, n) => (kind === 'item' ? [n] : []));
  const wholes = structure.totals.filter(({ place }) => kinds[place] === 'total');
  const decimals = columns.reduce(
    (most, column, place) => Math.max(most, isMoney(column) ? (figures[place]?.decimals ?? 0) : 0),
    0,
  );
  const trial = new Trial({
    cells,
    rows: body,
    columns: figures,
    usable,
    items,
    totalRow: wholes.at(-1)?.place ?? kinds.indexOf('total'),
    roundedUnit: LARGE_UNITS.has(unit) ? 10 ** -Math.min(decimals, 3) : 0,
  });
  return discover(
    columns.map((column) => ({
      role: column.role,
      group: column.group,
      isNamed: column.isNamed,
      path: column.path,
      hasFormulas: column.shape.hasFormulas,
      isPercent: column.unit?.kind === 'percent' || column.shape.percents * 2 > column.shape.figures,
    })),
    trial,
  );
}
