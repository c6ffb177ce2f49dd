import { child, type Element, numberOf } from './tree.ts';

const FIRST_CUSTOM_FORMAT = 164;

/** What a style points to, and the table it is in. */
const POINTERS = [
  ['fontId', 'fonts'],
  ['fillId', 'fills'],
  ['borderId', 'borders'],
  ['xfId', 'cellStyleXfs'],
] as const;

/** Entries of the styles part that point to others. */
export function* styleIssues(root: Element): Generator<string> {
  const entries = (name: string) => child(root, name)?.children ?? [];
  const formats = entries('numFmts').map((format) => numberOf(format, 'numFmtId'));
  if (new Set(formats).size !== formats.length) yield 'two number formats of one id';
  for (const table of ['cellStyleXfs', 'cellXfs']) {
    for (const [index, style] of entries(table).entries()) {
      for (const [pointer, name] of POINTERS) {
        const isOutside = numberOf(style, pointer) >= Math.max(1, entries(name).length);
        if (isOutside) yield `${pointer} of ${table} ${index}`;
      }
      const format = numberOf(style, 'numFmtId');
      if (format >= FIRST_CUSTOM_FORMAT && !formats.includes(format)) yield `number format of ${table} ${index}`;
    }
  }
  for (const style of entries('cellStyles')) {
    if (numberOf(style, 'xfId') >= entries('cellStyleXfs').length) yield `named style ${style.attributes.get('name')}`;
  }
}
