import { unzipSync } from 'fflate';
import { all, type Element, parseXml } from './tree.ts';

/** A link from one part to another. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** The part it leads to; `undefined` when it leads out of the file. */
  readonly part: string | undefined;
}

/** A sheet with its part. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly root: Element;
}

/** A workbook taken apart for inspection. */
export interface Book {
  readonly names: readonly string[];
  readonly tree: (part: string) => Element | undefined;
  readonly links: (part: string) => readonly Link[];
  readonly workbookPart: string;
  readonly sheets: readonly Sheet[];
  /** The tree of the part to which the workbook has a link of this type. */
  readonly related: (type: string) => { readonly part: string; readonly root: Element } | undefined;
}

/** Takes a workbook apart. */
export function openBook(bytes: Uint8Array): Book {
  const files = new Map(filesOf(bytes));
  const trees = new Map<string, Element>();
  const tree = (part: string) => {
    const file = files.get(part);
    if (!file || !/\.(?:xml|rels|vml)$/.test(part)) return undefined;
    const found = trees.get(part) ?? parseXml(new TextDecoder().decode(file));
    trees.set(part, found);
    return found;
  };
  const links = (part: string) => readLinks(tree(linksOf(part)), part);
  const workbookPart = links('').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const workbook = tree(workbookPart);
  const workbookLinks = links(workbookPart);
  const sheets = (workbook ? all(workbook, 'sheet') : []).flatMap(({ attributes }) => {
    const part = workbookLinks.find(({ id }) => id === attributes.get('r:id'))?.part ?? '';
    const root = tree(part);
    return root ? [{ name: attributes.get('name') ?? '', part, root }] : [];
  });
  const related = (wanted: string) => {
    const part = workbookLinks.find(({ type }) => type === wanted)?.part ?? '';
    const root = tree(part);
    return root && { part, root };
  };
  return { names: [...files.keys()], tree, links, workbookPart, sheets, related };
}

/** The unpacked parts of a file, by their names with forward slashes. */
export function filesOf(bytes: Uint8Array): [name: string, content: Uint8Array][] {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]): [string, Uint8Array] => [name.replaceAll('\\', '/'), content])
    .filter(([name]) => !name.endsWith('/'));
}

/** The part that lists another part's links. */
export function linksOf(part: string): string {
  return part.replace(/[^/]*$/, '_rels/$&.rels');
}

function readLinks(root: Element | undefined, source: string): Link[] {
  return (root ? all(root, 'Relationship') : []).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const part =
      attributes.get('TargetMode') === 'External' ? undefined : new URL(target, `file:///${source}`).pathname;
    const type = attributes.get('Type')?.replace(/.*\//, '') ?? '';
    return { id: attributes.get('Id') ?? '', type, part: part && decodeURIComponent(part).slice(1) };
  });
}
