import { parseRange, type Rectangle } from '../../../../core/index.ts';
import type { Book, Sheet } from './book.ts';
import { all, child, type Element, numberOf } from './tree.ts';

/** Sizes of the tables that cells point into. */
interface Tables {
  readonly styles: number;
  readonly strings: number;
  readonly looks: number;
}

/** The rows and cells of a sheet, and what refers to them. */
export function* cellIssues(book: Book, { part, root }: Sheet): Generator<string> {
  const tables = tablesOf(book);
  let last = 0;
  const masters = new Set<string>();
  for (const row of child(root, 'sheetData')?.children ?? []) {
    const number = numberOf(row, 'r', last + 1);
    if (number <= last || number > 1_048_576) yield `${part}: row ${number} after ${last}`;
    last = number;
    yield* rowIssues(part, row, number, tables, masters);
  }
  yield* columnIssues(part, root);
  yield* mergeIssues(part, root);
  for (const rule of all(root, 'cfRule')) {
    if (numberOf(rule, 'dxfId', -1) >= tables.looks) yield `${part}: format ${rule.attributes.get('dxfId')} of a rule`;
  }
}

function tablesOf(book: Book): Tables {
  const styles = book.related('styles')?.root;
  const texts = book.related('sharedStrings')?.root;
  return {
    styles: child(styles, 'cellXfs')?.children.length ?? 1,
    looks: child(styles, 'dxfs')?.children.length ?? 0,
    strings: texts ? all(texts, 'si').length : 0,
  };
}

function* rowIssues(
  part: string,
  row: Element,
  number: number,
  tables: Tables,
  masters: Set<string>,
): Generator<string> {
  let last = -1;
  const [first, final] = (row.attributes.get('spans') ?? '1:16384').split(':').map(Number);
  for (const cell of row.children.filter(({ name }) => name === 'c')) {
    const reference = cell.attributes.get('r');
    const place = reference === undefined ? { row: number - 1, column: last + 1 } : parseRange(reference);
    if (!place || place.row !== number - 1) yield `${part}: cell ${reference} in row ${number}`;
    const column = place?.column ?? 0;
    if (column <= last) yield `${part}: cell ${reference} out of order`;
    last = column;
    if (column + 1 < (first ?? 0) || column + 1 > (final ?? 0))
      yield `${part}: cell ${reference} outside its row's spans`;
    if (numberOf(cell, 's') >= tables.styles) yield `${part}: style of ${reference}`;
    yield* valueIssues(`${part}: ${reference}`, cell, tables);
    yield* formulaIssues(`${part}: ${reference}`, cell, place, masters);
  }
}

function* valueIssues(where: string, cell: Element, { strings }: Tables): Generator<string> {
  const type = cell.attributes.get('t') ?? 'n';
  const value = child(cell, 'v')?.text ?? '';
  if (type === 's' && !(Number(value) < strings)) yield `${where}: shared text ${value}`;
  if (type === 'n' && value !== '' && !Number.isFinite(Number(value))) yield `${where}: number ${value}`;
  if (type === 'b' && !['0', '1', 'true', 'false', ''].includes(value)) yield `${where}: truth value ${value}`;
  if (type === 'e' && !value.startsWith('#')) yield `${where}: error ${value}`;
  if ((type === 'inlineStr') !== (child(cell, 'is') !== undefined)) yield `${where}: text in the cell`;
}

function* formulaIssues(
  where: string,
  cell: Element,
  place: { readonly row: number; readonly column: number } | undefined,
  masters: Set<string>,
): Generator<string> {
  const formula = child(cell, 'f');
  if (!formula) return;
  const type = formula.attributes.get('t');
  const group = formula.attributes.get('si') ?? '';
  const range = parseRange(formula.attributes.get('ref') ?? '');
  const isHere = range !== undefined && range.row === place?.row && range.column === place.column;
  if (type === 'shared' && range) masters.add(group);
  if (type === 'shared' && !masters.has(group)) yield `${where}: shared formula ${group} has no first cell`;
  if (type === 'array' && !isHere) yield `${where}: array formula elsewhere`;
  if (formula.text.startsWith('=')) yield `${where}: formula with =`;
}

function* columnIssues(part: string, root: Element): Generator<string> {
  let last = 0;
  for (const column of child(root, 'cols')?.children ?? []) {
    if (numberOf(column, 'min') <= last || numberOf(column, 'max') < numberOf(column, 'min')) {
      yield `${part}: columns ${numberOf(column, 'min')} after ${last}`;
    }
    last = numberOf(column, 'max');
  }
}

function* mergeIssues(part: string, root: Element): Generator<string> {
  const ranges = all(root, 'mergeCell').map(({ attributes }) => parseRange(attributes.get('ref') ?? ''));
  for (const [index, range] of ranges.entries()) {
    if (!range || range.rows * range.columns < 2) yield `${part}: merge ${index + 1}`;
    else if (ranges.slice(0, index).some((other) => other && overlap(range, other))) yield `${part}: merges overlap`;
  }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
