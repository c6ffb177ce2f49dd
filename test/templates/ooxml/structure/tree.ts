/** An element of a part. Names are without prefix: what a prefix stands for is the schema referee's affair. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads a part as a tree, with code that shares nothing with the scanner under test. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  for (const [, data, slash, name = '', attributes = '', empty, plain] of text.matchAll(TOKEN)) {
    const current = open.at(-1) ?? root;
    if (name === '') current.text += data ?? decode(plain ?? '');
    else if (slash === '/') open.pop();
    else {
      const element = { name: local(name), attributes: readAttributes(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [document] = root.children;
  if (!document || open.length !== 1) throw new Error(`not well-formed: ${text.slice(0, 80)}`);
  return document;
}

function readAttributes(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].filter(([, name = '']) => !name.startsWith('xmlns'));
  return new Map(pairs.map(([, name = '', double, single]) => [local(name), decode(double ?? single ?? '')]));
}

/** `r:id` is kept apart from `id`. */
function local(name: string): string {
  return name === 'r:id' ? name : name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_whole, hex?: string, decimal?: string, name = '') =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES[name] ?? ''),
  );
}

/** The element itself and all below it; what stands in an extension or in an alternative is left out. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (child.name !== 'extLst' && child.name !== 'Choice') yield* walk(child);
}

/** All elements of a name, e.g. `cell`, in the order of the part. */
export function all(element: Element, name: string): Element[] {
  return [...walk(element)].filter((found) => found.name === name);
}

/** The child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((found) => found.name === name);
}

/** An attribute as a number; `fallback` when it is not there. */
export function numberOf(element: Element | undefined, name: string, fallback = 0): number {
  return Number(element?.attributes.get(name) ?? fallback);
}
