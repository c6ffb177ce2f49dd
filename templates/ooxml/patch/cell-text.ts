import type { CellContent, CellValue } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';

/** How a cell is written: its name, style, the prefix of the part's elements. */
export interface CellFrame {
  readonly name: string;
  readonly style: number;
  /** `''` or e.g. `x:`. */
  readonly prefix: string;
}

/** The start tag of a cell that holds a value. */
export function cellStart(frame: CellFrame, content: CellContent): string {
  const style = frame.style === 0 ? '' : ` s="${frame.style}"`;
  const type = cellType(content);
  return `<${frame.prefix}c r="${frame.name}"${style}${type === '' ? '' : ` t="${type}"`}>`;
}

/** The value and the end tag of a cell. */
export function cellEnd({ prefix: p }: CellFrame, content: CellContent): string {
  const isInline = content.kind === 'value' && typeof content.value === 'string';
  const value = isInline ? inlineText(p, String(content.value)) : storedValue(p, content.value);
  return `${value}</${p}c>`;
}

/**
 * A whole cell. A text stands inline in its cell, so that no other part changes, and is marked as text, so that
 * one beginning with `=` stays a text.
 */
export function wholeCell(frame: CellFrame, content: CellContent): string {
  const p = frame.prefix;
  if (content.kind === 'formula') {
    const formula = encodeText(encodeEscapes(storedFormula(content.formula)));
    return `${cellStart(frame, content)}<${p}f>${formula}</${p}f>${cellEnd(frame, content)}`;
  }
  if (content.value === null) return cellStart(frame, content).replace(/>$/, '/>');
  return cellStart(frame, content) + cellEnd(frame, content);
}

function cellType({ kind, value }: CellContent): string {
  if (typeof value === 'string') return kind === 'formula' ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : '';
}

function inlineText(p: string, text: string): string {
  return `<${p}is><${p}t xml:space="preserve">${encodeText(encodeEscapes(text))}</${p}t></${p}is>`;
}

function storedValue(p: string, value: CellValue): string {
  if (value === null) return '';
  return `<${p}v>${encodeText(valueText(value))}</${p}v>`;
}

function valueText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? encodeEscapes(value) : value.error;
}
