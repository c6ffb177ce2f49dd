import { damaged } from '../fault.ts';
import { builtinFormatNumber, FIRST_CUSTOM_FORMAT } from '../format/index.ts';
import { decodeEscapes, encodeAttribute, encodeEscapes, XmlScanner } from '../xml/index.ts';
import type { StyleTable } from '../read/styles.ts';
import { applyEdits, type Edit, setAttribute } from './edits.ts';
import type { Stretch } from './locate.ts';

interface StyleParts {
  /** Each entry of cellXfs, as text. */
  readonly styles: string[];
  readonly codes: Map<string, number>;
  readonly prefix: string;
  readonly stylesTag: Stretch;
  readonly stylesClose: number;
  readonly formatsTag: (Stretch & { readonly isEmpty: boolean }) | undefined;
  readonly formatsClose: number;
  readonly formatCount: number;
  readonly rootEnd: number;
}

/** Adds number formats to the styles part: each cell style that needs one is copied and appended, never changed. */
export class StylePatcher {
  private readonly text: string;
  private readonly part: string;
  private readonly table: StyleTable;
  private parts: StyleParts | undefined;
  private readonly newFormats: { readonly id: number; readonly code: string }[] = [];
  private readonly newStyles: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(text: string, part: string, table: StyleTable) {
    this.text = text;
    this.part = part;
    this.table = table;
  }

  /** The number format code of a style. */
  code(style: number): string {
    return this.table.styles[style]?.numberFormat ?? 'General';
  }

  /** The style that looks like another but for its number format. */
  styleFor(style: number, code: string): number {
    if (this.code(style) === code) return style;
    const key = `${style}\n${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const parts = (this.parts ??= locateStyles(this.text, this.part));
    const source = parts.styles[style];
    if (source === undefined) throw damaged(this.part, `style ${style}`);
    const copy = withFormat(source, this.formatNumber(code, parts));
    const same = [...parts.styles, ...this.newStyles].indexOf(copy);
    const index = same >= 0 ? same : parts.styles.length + this.newStyles.push(copy) - 1;
    this.known.set(key, index);
    return index;
  }

  /** The changed part; `undefined` when nothing had to be added. */
  result(): string | undefined {
    const { parts, text } = this;
    if (!parts || (this.newStyles.length === 0 && this.newFormats.length === 0)) return undefined;
    const count = parts.styles.length + this.newStyles.length;
    const edits: Edit[] = [
      setAttribute(text, parts.stylesTag.start, parts.stylesTag.end, 'count', String(count)),
      { start: parts.stylesClose, end: parts.stylesClose, text: this.newStyles.join('') },
    ];
    return applyEdits(text, [...edits, ...this.formatEdits(parts)]);
  }

  private formatNumber(code: string, parts: StyleParts): number {
    const existing = parts.codes.get(code) ?? builtinFormatNumber(code);
    if (existing !== undefined) return existing;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...parts.codes.values()) + 1;
    parts.codes.set(code, id);
    this.newFormats.push({ id, code });
    return id;
  }

  private formatEdits(parts: StyleParts): Edit[] {
    if (this.newFormats.length === 0) return [];
    const p = parts.prefix;
    const entries = this.newFormats
      .map(({ id, code }) => `<${p}numFmt numFmtId="${id}" formatCode="${encodeAttribute(encodeEscapes(code))}"/>`)
      .join('');
    const tag = parts.formatsTag;
    const count = String(parts.formatCount + this.newFormats.length);
    const whole = `<${p}numFmts count="${count}">${entries}</${p}numFmts>`;
    if (!tag) return [{ start: parts.rootEnd, end: parts.rootEnd, text: whole }];
    if (tag.isEmpty) return [{ start: tag.start, end: tag.end, text: whole }];
    return [
      setAttribute(this.text, tag.start, tag.end, 'count', count),
      { start: parts.formatsClose, end: parts.formatsClose, text: entries },
    ];
  }
}

function withFormat(style: string, id: number): string {
  const end = style.indexOf('>') + 1;
  const numbered = applyEdits(style, [setAttribute(style, 0, end, 'numFmtId', String(id))]);
  return applyEdits(numbered, [setAttribute(numbered, 0, numbered.indexOf('>') + 1, 'applyNumberFormat', '1')]);
}

function locateStyles(text: string, part: string): StyleParts {
  const scanner = new XmlScanner(text, part);
  const styles: string[] = [];
  const codes = new Map<string, number>();
  let [prefix, rootEnd, stylesClose, formatsClose, formatCount, styleStart] = ['', 0, 0, 0, 0, 0];
  let formatsTag: StyleParts['formatsTag'];
  let stylesTag: Stretch | undefined;
  let isInStyles = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const { local, start, offset: end } = scanner;
    if (token === 'open') {
      if (local === 'styleSheet') [prefix, rootEnd] = [scanner.name.slice(0, -local.length), end];
      else if (local === 'numFmts') formatsTag = { start, end, isEmpty: scanner.isEmpty };
      else if (local === 'numFmt') {
        codes.set(decodeEscapes(scanner.attribute('formatCode') ?? ''), Number(scanner.attribute('numFmtId')));
        formatCount++;
      } else if (local === 'cellXfs') [stylesTag, isInStyles] = [{ start, end }, true];
      else if (local === 'xf' && isInStyles) styleStart = start;
      else if (local === 'dxfs' || local === 'extLst' || local === 'Choice') scanner.skip();
    } else if (token === 'close') {
      if (local === 'numFmts') formatsClose = start;
      else if (local === 'xf' && isInStyles) styles.push(text.slice(styleStart, end));
      else if (local === 'cellXfs') [stylesClose, isInStyles] = [start, false];
    }
  }
  if (!stylesTag) throw damaged(part, 'no cellXfs');
  return { styles, codes, prefix, stylesTag, stylesClose, formatsTag, formatsClose, formatCount, rootEnd };
}
