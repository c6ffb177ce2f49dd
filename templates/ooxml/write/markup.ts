import { columnLetters, type Rectangle } from '../contract.ts';
import { encodeAttribute, encodeText } from '../xml/index.ts';

/** What an attribute can be given as; `undefined` leaves it out, a truth value is written as 1 or 0. */
export type AttributeValue = string | number | boolean | undefined;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element with content that is already markup; without content it is empty. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ''): string {
  const start = `<${name}${attributeText(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${encodeText(text)}</${name}>`;
}

/** A list element with its count; nothing when the list is empty. */
export function listElement(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

/** Attributes as they stand in a tag. */
export function attributeText(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeValue(value)}"`))
    .join('');
}

function attributeValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return encodeAttribute(String(value));
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A range as formulas write it when they are not to move.
 *
 * @example
 * absoluteRange({ row: 0, column: 0, rows: 2, columns: 1 }) //=> '$A$1:$A$2'
 */
export function absoluteRange({ row, column, rows, columns }: Rectangle): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
