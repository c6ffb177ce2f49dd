import { cellName } from '../../../../core/index.ts';
import { filesOf, openBook } from '../structure/book.ts';
import { child, type Element } from '../structure/tree.ts';

/** What differs between two states of a workbook, found without the code under test. */
export interface Difference {
  /** Parts whose content differs, removed and added ones included. */
  readonly parts: string[];
  /** Cells that differ, as `sheet!A1`. */
  readonly cells: string[];
  /** Parts of sheets that differ in something else than cells and the sizes that count them. */
  readonly beside: string[];
}

/** Compares two states of a workbook, part by part and cell by cell. */
export function difference(before: Uint8Array, after: Uint8Array): Difference {
  const [old, now] = [new Map(filesOf(before)), new Map(filesOf(after))];
  const parts = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => Buffer.compare(old.get(name) ?? Buffer.of(0), now.get(name) ?? Buffer.of(1)) !== 0,
  );
  const [oldBook, newBook] = [openBook(before), openBook(after)];
  const cells: string[] = [];
  const beside: string[] = [];
  for (const { name, part, root } of oldBook.sheets) {
    const other = newBook.tree(part);
    if (!parts.includes(part) || !other) continue;
    const [from, to] = [cellsOf(root), cellsOf(other)];
    const changed = [...new Set([...from.keys(), ...to.keys()])].filter((cell) => from.get(cell) !== to.get(cell));
    cells.push(...changed.map((cell) => `${name}!${cell}`));
    if (frameOf(root, rowsOf(root)) !== frameOf(other, rowsOf(root))) beside.push(part);
  }
  return { parts, cells, beside };
}

function rowsOf(root: Element): Set<number> {
  return new Set([...numbered(child(root, 'sheetData'), 'row', 'r')].map(([, row]) => row));
}

/** Rows, or cells of a row, with their numbers: one that does not name its place follows the one before. */
function* numbered(parent: Element | undefined, name: string, attribute: string): Generator<[Element, number]> {
  let last = 0;
  for (const found of parent?.children.filter((one) => one.name === name) ?? []) {
    const reference = found.attributes.get(attribute);
    last = reference === undefined ? last + 1 : name === 'row' ? Number(reference) : columnOf(reference);
    yield [found, last];
  }
}

function columnOf(reference: string): number {
  return [...reference.replace(/[0-9]/g, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Each cell as text, by its name. */
function cellsOf(root: Element): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [row, number] of numbered(child(root, 'sheetData'), 'row', 'r')) {
    for (const [cell, column] of numbered(row, 'c', 'r')) cells.set(cellName(number - 1, column - 1), written(cell));
  }
  return cells;
}

/** All of a sheet but its cells, new rows and the sizes that follow from them. */
function frameOf(root: Element, known: ReadonlySet<number>): string {
  return root.children
    .filter(({ name }) => name !== 'dimension')
    .map((found) => {
      if (found.name !== 'sheetData') return written(found);
      const rows = [...numbered(found, 'row', 'r')].filter(([, number]) => known.has(number));
      return rows.map(([row]) => `${written({ ...row, children: [] }, ['r', 'spans'])}`).join('\n');
    })
    .join('\n');
}

/** A shared formula is written out in its first cell, whichever that is: where it stands is no difference. */
function written({ name, attributes, children, text }: Element, without: readonly string[] = ['r']): string {
  const isShared = name === 'f' && attributes.get('t') === 'shared';
  const kept = [...attributes].filter(
    ([attribute]) => !without.includes(attribute) && !(isShared && attribute === 'ref'),
  );
  const inside = children.map((one) => written(one)).join('');
  return `<${name} ${JSON.stringify(kept)}>${isShared ? '' : text}${inside}</${name}>`;
}
