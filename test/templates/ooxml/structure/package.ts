import type { Book } from './book.ts';
import { linksOf } from './book.ts';
import { all, type Element, walk } from './tree.ts';

const TYPES = '[Content_Types].xml';

/** Parts, their types and their links. */
export function* packageIssues(book: Book): Generator<string> {
  const names = new Set(book.names);
  const types = book.tree(TYPES);
  if (!types) yield `${TYPES} is missing`;
  else yield* typeIssues(types, book.names);
  for (const part of ['', ...book.names]) {
    const links = book.links(part);
    const ids = links.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) yield `${part}: two links of one id`;
    for (const { id, part: target } of links) {
      if (target !== undefined && !names.has(target)) yield `${part}: link ${id} leads to ${target}, which is missing`;
    }
    yield* idIssues(part, book.tree(part), new Set(ids));
  }
  yield* orphans(book, names);
}

function* typeIssues(types: Element, names: readonly string[]): Generator<string> {
  const extensions = new Set(all(types, 'Default').map(({ attributes }) => attributes.get('Extension')?.toLowerCase()));
  const parts = all(types, 'Override').map(({ attributes }) => attributes.get('PartName')?.slice(1) ?? '');
  if (new Set(parts).size !== parts.length) yield `${TYPES}: a part is named twice`;
  for (const part of parts) if (!names.includes(part)) yield `${TYPES}: ${part} is missing`;
  for (const name of names) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name !== TYPES && !parts.includes(name) && !extensions.has(extension)) yield `${TYPES}: no type for ${name}`;
  }
}

function* idIssues(part: string, root: Element | undefined, ids: ReadonlySet<string>): Generator<string> {
  if (!root || part.endsWith('.rels') || part.startsWith('customXml')) return;
  for (const { name, attributes } of walk(root)) {
    const id = attributes.get('r:id');
    if (id !== undefined && id !== '' && !ids.has(id)) yield `${part}: <${name}> names link ${id}, which is missing`;
  }
}

/** Parts that no link leads to are never read: something lost them. */
function* orphans(book: Book, names: ReadonlySet<string>): Generator<string> {
  const reached = new Set<string>([TYPES]);
  const follow = (part: string) => {
    if (reached.has(part)) return;
    reached.add(part);
    reached.add(linksOf(part));
    for (const { part: target } of book.links(part)) if (target !== undefined) follow(target);
  };
  follow('');
  for (const name of names) if (!reached.has(name)) yield `${name}: no link leads here`;
}
