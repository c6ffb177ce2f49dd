import type { CellContent, CellValue } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';
import { applyEdits, removeAttribute, setAttribute } from './edits.ts';

/** How a cell is written: its name, style, the prefix of the part's elements. */
export interface CellFrame {
  readonly name: string;
  readonly style: number;
  /** `''` or e.g. `x:`. */
  readonly prefix: string;
}

/**
 * A whole cell. A text stands inline in its cell, so that no other part changes, and is marked as text, so that
 * one beginning with `=` stays a text.
 */
export function wholeCell(frame: CellFrame, content: CellContent): string {
  const { prefix: p, name, style } = frame;
  const type = cellType(content);
  const attributes = `${style === 0 ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}`;
  const start = `<${p}c r="${name}"${attributes}`;
  if (content.kind === 'formula') {
    const formula = encodeText(encodeEscapes(storedFormula(content.formula)));
    return `${start}><${p}f>${formula}</${p}f>${resultAndEnd(p, content.value)}`;
  }
  if (content.value === null) return `${start}/>`;
  if (typeof content.value !== 'string') return `${start}>${resultAndEnd(p, content.value)}`;
  return `${start}>${inlineText(p, content.value)}</${p}c>`;
}

/**
 * The start tag of a cell whose formula stays and whose result changes. All else the tag says stays, such as `cm`,
 * which makes an array formula a dynamic one; `vm` goes, for it describes the old result.
 */
export function tagWithResult(tag: string, value: CellValue): string {
  const open = tag.replace(/\s*\/>$/, '>');
  const type = cellType({ kind: 'formula', formula: '', value });
  const typed =
    type === '' ? removeAttribute(open, 0, open.length, 't') : setAttribute(open, 0, open.length, 't', type);
  return applyEdits(open, [typed, removeAttribute(open, 0, open.length, 'vm')]);
}

/** The start tag of a cell with another style. */
export function withStyle(tag: string, style: number): string {
  return applyEdits(tag, [setAttribute(tag, 0, tag.length, 's', String(style))]);
}

/** The result of a formula, and the end tag of its cell. */
export function resultAndEnd(prefix: string, value: CellValue): string {
  const result = value === null ? '' : `<${prefix}v>${encodeText(valueText(value))}</${prefix}v>`;
  return `${result}</${prefix}c>`;
}

function cellType({ kind, value }: CellContent): string {
  if (typeof value === 'string') return kind === 'formula' ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : '';
}

function inlineText(p: string, text: string): string {
  return `<${p}is><${p}t xml:space="preserve">${encodeText(encodeEscapes(text))}</${p}t></${p}is>`;
}

function valueText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? encodeEscapes(value) : value.error;
}
