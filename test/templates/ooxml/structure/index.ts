import { type Book, openBook } from './book.ts';
import { cellIssues } from './cells.ts';
import { countIssues, orderIssues } from './order.ts';
import { packageIssues } from './package.ts';
import { styleIssues } from './styles.ts';
import { tableIssues } from './tables.ts';
import { all, numberOf } from './tree.ts';
import { sheetsIn, workbookIssues } from './workbook.ts';

/**
 * What Excel would want to repair, as far as it lies between parts, where a schema does not look: links, types,
 * ids, counts, indices, headings of tables, the calculation chain; and the order of elements.
 */
export function structureIssues(bytes: Uint8Array): string[] {
  const book = openBook(bytes);
  return [...packageIssues(book), ...workbookIssues(book), ...tableIssues(book), ...partIssues(book)];
}

function* partIssues(book: Book): Generator<string> {
  for (const sheet of book.sheets) if (sheet.root.name === 'worksheet') yield* cellIssues(book, sheet);
  const styles = book.related('styles');
  if (styles) for (const issue of styleIssues(styles.root)) yield `${styles.part}: ${issue}`;
  const strings = book.related('sharedStrings');
  const unique = numberOf(strings?.root, 'uniqueCount', strings?.root.children.length);
  if (strings && unique !== all(strings.root, 'si').length) yield `${strings.part}: counts ${unique} texts`;
  for (const part of book.names) {
    const root = book.tree(part);
    if (!root || part.startsWith('customXml/')) continue;
    for (const issue of [...orderIssues(root), ...countIssues(root)]) yield `${part}: ${issue}`;
    if (root.name === 'chartSpace') yield* chartIssues(book, part);
  }
}

/** A chart shows cells of sheets that are there, and each of its axes crosses another. */
function* chartIssues(book: Book, part: string): Generator<string> {
  const root = book.tree(part);
  if (!root) return;
  const names = new Set(book.sheets.map(({ name }) => name));
  for (const { text } of all(root, 'f')) {
    for (const sheet of sheetsIn(text)) if (!names.has(sheet)) yield `${part}: shows ${text}`;
  }
  const axes = all(root, 'plotArea').flatMap(({ children }) => children.filter(({ name }) => name.endsWith('Ax')));
  const ids = new Set(axes.flatMap(({ children }) => children.filter(({ name }) => name === 'axId')).map(valueOf));
  const used = [...all(root, 'axId'), ...all(root, 'crossAx')].map(valueOf);
  for (const id of used) if (!ids.has(id)) yield `${part}: axis ${id} is missing`;
}

function valueOf({ attributes }: { readonly attributes: ReadonlyMap<string, string> }): string | undefined {
  return attributes.get('val');
}
