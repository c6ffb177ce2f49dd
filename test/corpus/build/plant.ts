import type { Planted, PlantedKind } from '../truth.ts';
import type { Book } from './book.ts';
import { inputsOf } from './calculation.ts';
import { add, plain, whole, type Exact } from './exact.ts';
import { cellOf, shown } from './look.ts';
import type { Table } from './table.ts';

type Details = Partial<Pick<Planted, 'severity' | 'isEither' | 'expected'>> & {
  readonly consequences?: readonly string[];
};

/** Writes down that something is wrong on purpose. */
export function plant(
  book: Book,
  kind: PlantedKind,
  sheet: string,
  cells: readonly string[],
  details: Details = {},
): void {
  const { severity = 'error', consequences = [], isEither, expected } = details;
  const others = consequences.filter((cell) => !cells.includes(cell));
  book.planted.push({
    kind,
    sheet,
    cells,
    severity,
    ...(others.length > 0 ? { consequences: others } : {}),
    ...(isEither ? { isEither } : {}),
    ...(expected === undefined ? {} : { expected }),
  });
}

/** Types another figure over a cell, in the looks of its column; a formula goes. */
export function type(table: Table, row: number, key: string, figure: Exact | string): void {
  const column = table.column(key);
  const { value } = cellOf(column, { printed: figure }, table.layout);
  table.paper.change(table.cell(row, key), { value, formula: undefined });
}

/** A wrong figure in place of the right one; it is `by` more than it ought to be. */
export function wrong(
  book: Book,
  kind: PlantedKind,
  table: Table,
  row: number,
  key: string,
  by: Exact | bigint | number,
  details: Details = {},
): void {
  const right = table.figures.at(row, key).printed;
  if (right === null || typeof right === 'string') throw new Error(`${key} in row ${row} is no figure`);
  const more = typeof by === 'object' ? by : whole(by);
  type(table, row, key, add(right, more));
  const inputs = inputsNoSumTells(table, row, key);
  plant(book, kind, table.paper.name, [table.cell(row, key)], {
    consequences: [...table.dependents(row, key), ...inputs],
    ...(inputs.length > 0 ? { isEither: true } : {}),
    expected: shown(table.column(key), right),
    ...(table.column(key).isDoubtful ? { severity: 'warning' as const } : {}),
    ...details,
  });
}

/** What a difference is worked out from, where no total tells which of the three is wrong. */
function inputsNoSumTells(table: Table, row: number, key: string): readonly string[] {
  const { calculation } = table.column(key);
  if (calculation?.kind !== 'difference' || table.rows.some(({ parts }) => parts.includes(row))) return [];
  return table.rows[row]?.parts.length ? [] : inputsOf(calculation).map((input) => table.cell(row, input));
}

/** An item or input whose figure is not what it was: the totals show it, and no one can tell which cell is wrong. */
export function slip(
  book: Book,
  kind: PlantedKind,
  table: Table,
  row: number,
  key: string,
  figure: Exact | bigint | string,
  details: Details = {},
): void {
  type(table, row, key, typeof figure === 'bigint' ? whole(figure) : figure);
  plant(book, kind, table.paper.name, [table.cell(row, key)], {
    consequences: [...table.dependents(row, key), ...siblings(table, row, key)],
    isEither: true,
    ...details,
  });
}

/** The other cells of the identities a cell stands in: a checker may name any of them. */
function siblings(table: Table, row: number, key: string): readonly string[] {
  const inRow = table.columns
    .filter(({ calculation, isText }) => calculation && !isText)
    .map((column) => table.cell(row, column.key));
  const totals = table.rows.flatMap(({ parts }, other) => (parts.includes(row) ? [table.cell(other, key)] : []));
  return [...inRow, ...totals];
}

/** A native formula in place of the right one; LibreOffice gives its value. */
export function formula(
  book: Book,
  kind: PlantedKind,
  table: Table,
  row: number,
  key: string,
  text: string,
  details: Details = {},
): void {
  const place = table.cell(row, key);
  table.paper.change(place, { formula: text });
  plant(book, kind, table.paper.name, [place], {
    consequences: table.dependents(row, key),
    expected: table.shown(row, key),
    ...details,
  });
}

/** Two neighbouring digits of a figure, changed places. */
export function transposed(table: Table, row: number, key: string, from = 0): Exact {
  const right = table.figures.figure(row, key);
  const digits = plain(right ?? whole(0)).replace('-', '');
  const at = [...digits].findIndex((digit, n) => n >= from && n + 1 < digits.length && digit !== digits[n + 1]);
  const swapped = `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`;
  return whole(BigInt(swapped));
}
