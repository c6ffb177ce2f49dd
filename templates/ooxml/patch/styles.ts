import { damaged, tooLarge } from '../fault.ts';
import { builtinFormatNumber, FIRST_CUSTOM_FORMAT } from '../format/index.ts';
import { decodeEscapes, encodeAttribute, encodeEscapes, XmlScanner } from '../xml/index.ts';
import type { StyleTable } from '../read/styles.ts';
import { applyEdits, type Edit, setAttribute } from './edits.ts';
import type { Stretch } from './locate.ts';

/** How many cell styles Excel takes. */
const MOST_STYLES = 65_490;

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

  /** The style that looks like another but for its number format; none where the file has no styles part. */
  styleFor(style: number, code: string): number | undefined {
    if (this.code(style) === code) return style;
    if (this.part === '') return undefined;
    const key = `${style}\n${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const parts = (this.parts ??= locateStyles(this.text, this.part));
    const source = parts.styles[style];
    if (source === undefined) throw damaged(this.part, `style ${style}`);
    const copy = withFormat(source, this.formatNumber(code, parts));
    const same = [...parts.styles, ...this.newStyles].indexOf(copy);
    const index = same >= 0 ? same : parts.styles.length + this.newStyles.push(copy) - 1;
    if (index >= MOST_STYLES) throw tooLarge('styles', MOST_STYLES);
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
  const locator = new StyleLocator(scanner);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open') locator.open();
    else if (token === 'close') locator.close();
  }
  const { stylesTag } = locator;
  if (!stylesTag) throw damaged(part, 'no cellXfs');
  return { ...locator, stylesTag };
}

class StyleLocator implements Omit<StyleParts, 'stylesTag'> {
  readonly styles: string[] = [];
  readonly codes = new Map<string, number>();
  prefix = '';
  rootEnd = 0;
  stylesTag: Stretch | undefined;
  stylesClose = 0;
  formatsTag: StyleParts['formatsTag'];
  formatsClose = 0;
  formatCount = 0;
  private readonly scanner: XmlScanner;
  private styleStart = -1;

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  open(): void {
    const { local, name, start, offset: end, isEmpty } = this.scanner;
    switch (local) {
      case 'styleSheet':
        this.prefix = name.slice(0, -local.length);
        this.rootEnd = end;
        return;
      case 'numFmts':
        this.formatsTag = { start, end, isEmpty };
        return;
      case 'numFmt':
        this.codes.set(
          decodeEscapes(this.scanner.attribute('formatCode') ?? ''),
          Number(this.scanner.attribute('numFmtId')),
        );
        this.formatCount++;
        return;
      case 'cellXfs':
        this.stylesTag = { start, end };
        return;
      case 'xf':
        this.styleStart = start;
        return;
      case 'cellStyleXfs':
      case 'dxfs':
      case 'extLst':
      case 'Choice':
        this.scanner.skip();
    }
  }

  close(): void {
    const { local, start, offset: end, text } = this.scanner;
    if (local === 'numFmts') this.formatsClose = start;
    else if (local === 'cellXfs') this.stylesClose = start;
    else if (local === 'xf') this.styles.push(text.slice(this.styleStart, end));
  }
}
