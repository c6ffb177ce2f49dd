import { XmlScanner } from '../../templates/ooxml/xml/index.ts';

/** One element of the manifest. */
export interface Element {
  readonly local: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly Element[];
  readonly text: string;
}

const ATTRIBUTES = [
  'type',
  'id',
  'resid',
  'DefaultValue',
  'Locale',
  'Value',
  'Name',
  'MinVersion',
  'size',
  'lifetime',
  'Url',
];

/** Builds the tree of an XML text, with the attributes manifests use. */
export function parseTree(xml: string): Element {
  const scanner = new XmlScanner(xml, 'manifest.xml');
  const root = { children: new Array<Element>() };
  const open: { children: Element[]; text?: string }[] = [root];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const parent = open.at(-1);
    if (!parent) throw new Error('unbalanced');
    if (token === 'text') parent.text = (parent.text ?? '') + scanner.content().trim();
    if (token === 'close') open.pop();
    if (token === 'open') {
      const element = elementOf(scanner);
      parent.children.push(element);
      open.push(element);
    }
  }
  const [element] = root.children;
  if (!element) throw new Error('no element');
  return element;
}

function elementOf(scanner: XmlScanner): Element & { children: Element[]; text: string } {
  const values = new Map(ATTRIBUTES.map((name) => [name, scanner.attribute(name)]));
  return { local: scanner.local, attribute: (name) => values.get(name), children: [], text: '' };
}

/** Every element below (and including) one, parents first. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The elements of this name at or below one. */
export function all(element: Element, local: string): Element[] {
  return descendants(element).filter((each) => each.local === local);
}

/** The one element of this name directly below one. */
export function child(element: Element, local: string): Element {
  const found = element.children.filter((each) => each.local === local);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} × ${local} in ${element.local}`);
  return only;
}
