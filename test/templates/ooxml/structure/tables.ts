import { cellName, parseRange } from '../../../../core/index.ts';
import type { Book, Sheet } from './book.ts';
import { all, child, type Element, numberOf } from './tree.ts';

/** Tables and the headings they name. */
export function* tableIssues(book: Book): Generator<string> {
  const ids = new Set<string>();
  for (const sheet of book.sheets) {
    for (const { type, part } of book.links(sheet.part)) {
      const table = type === 'table' && part !== undefined ? book.tree(part) : undefined;
      if (!table) continue;
      const id = table.attributes.get('id') ?? '';
      const name = table.attributes.get('displayName')?.toLowerCase() ?? '';
      if (ids.has(id) || ids.has(name)) yield `${part}: a second table ${id} or ${name}`;
      ids.add(id).add(name);
      for (const issue of oneTable(book, sheet, table)) yield `${part}: ${issue}`;
    }
  }
}

function* oneTable(book: Book, sheet: Sheet, table: Element): Generator<string> {
  const range = parseRange(table.attributes.get('ref') ?? '');
  const columns = child(table, 'tableColumns')?.children ?? [];
  if (!range || range.columns !== columns.length) {
    yield `${columns.length} columns in ${table.attributes.get('ref')}`;
    return;
  }
  const names = columns.map(({ attributes }) => attributes.get('name') ?? '');
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) yield 'two columns of one name';
  if (new Set(columns.map((column) => numberOf(column, 'id'))).size !== columns.length) yield 'two columns of one id';
  const filter = child(table, 'autoFilter')?.attributes.get('ref');
  if (filter !== undefined && parseRange(filter)?.row !== range.row) yield 'filter elsewhere';
  if (numberOf(table, 'headerRowCount', 1) === 0) return;
  const texts = textsOf(book, sheet.root);
  for (const [index, name] of names.entries()) {
    const cell = cellName(range.row, range.column + index);
    const text = texts(cell);
    if (text !== name.replaceAll('_x000a_', '\n')) yield `heading ${cell} is ${text}, not ${name}`;
  }
}

function textsOf(book: Book, root: Element): (cell: string) => string | undefined {
  const shared = book.related('sharedStrings')?.root.children ?? [];
  const cells = new Map(all(root, 'c').map((cell) => [cell.attributes.get('r'), cell]));
  return (name) => {
    const cell = cells.get(name);
    const value = child(cell, 'v')?.text;
    const item = cell?.attributes.get('t') === 's' ? shared[Number(value)] : child(cell, 'is');
    return item ? textOf(item).replaceAll('_x000a_', '\n') : value;
  };
}

function textOf(item: Element): string {
  return item.children
    .filter(({ name }) => name === 't' || name === 'r')
    .map((piece) => (piece.name === 't' ? piece.text : textOf(piece)))
    .join('');
}
