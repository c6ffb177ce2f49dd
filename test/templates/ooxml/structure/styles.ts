import { child, type Element, numberOf } from './tree.ts';

const FIRST_CUSTOM_FORMAT = 164;

/** Entries of the styles part that point to others. */
export function* styleIssues(root: Element): Generator<string> {
  const size = (name: string) => child(root, name)?.children.length ?? 0;
  const formats = (child(root, 'numFmts')?.children ?? []).map((format) => numberOf(format, 'numFmtId'));
  if (new Set(formats).size !== formats.length) yield 'two number formats of one id';
  for (const table of ['cellStyleXfs', 'cellXfs']) {
    for (const [index, style] of (child(root, table)?.children ?? []).entries()) {
      const where = `${table} ${index}`;
      if (numberOf(style, 'fontId') >= size('fonts')) yield `font of ${where}`;
      if (numberOf(style, 'fillId') >= size('fills')) yield `fill of ${where}`;
      if (numberOf(style, 'borderId') >= size('borders')) yield `border of ${where}`;
      if (table === 'cellXfs' && numberOf(style, 'xfId') >= Math.max(1, size('cellStyleXfs')))
        yield `parent of ${where}`;
      const format = numberOf(style, 'numFmtId');
      if (format >= FIRST_CUSTOM_FORMAT && !formats.includes(format)) yield `number format of ${where}`;
    }
  }
  for (const style of child(root, 'cellStyles')?.children ?? []) {
    if (numberOf(style, 'xfId') >= size('cellStyleXfs')) yield `named style ${style.attributes.get('name')}`;
  }
}
