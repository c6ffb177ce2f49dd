import { tooLarge } from '../fault.ts';
import { builtinFormat } from '../format/index.ts';
import { isTrue } from '../package/workbook.ts';
import { decodeEscapes, XmlScanner } from '../xml/index.ts';
import { readColour, type StoredColour } from './colour.ts';

/** A font as stored. */
export interface StoredFont {
  name: string;
  size: number;
  isBold: boolean;
  isItalic: boolean;
  isUnderlined: boolean;
  colour: StoredColour | undefined;
}

/** One side of a cell's border as stored. */
export interface StoredEdge {
  readonly side: string;
  readonly style: string;
  colour: StoredColour | undefined;
}

/** One entry of the table that cells' `s` points to. */
export interface StoredStyle {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly numberFormat: string;
  horizontal: string | undefined;
  vertical: string | undefined;
  wraps: boolean;
  indent: number;
  isLocked: boolean;
}

/** The tables of the styles part. */
export interface StyleTable {
  readonly fonts: readonly StoredFont[];
  /** The colour of a solid fill; `undefined` for none. */
  readonly fills: readonly (StoredColour | undefined)[];
  readonly borders: readonly (readonly StoredEdge[])[];
  readonly styles: readonly StoredStyle[];
}

const SKIPPED = new Set(['cellStyleXfs', 'cellStyles', 'dxfs', 'tableStyles', 'extLst', 'Choice', 'colors']);

/** Reads the styles part in one pass. */
export function readStyles(text: string, part: string, limit: number): StyleTable {
  const reader = new StyleReader();
  const scanner = new XmlScanner(text, part);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') reader.close(scanner.local);
    if (token !== 'open') continue;
    if (SKIPPED.has(scanner.local)) scanner.skip();
    else reader.open(scanner);
    if (reader.size > limit) throw tooLarge('styles', limit);
  }
  return reader;
}

/** A workbook without a styles part: everything is General. */
export const NO_STYLES: StyleTable = { fonts: [], fills: [], borders: [], styles: [] };

class StyleReader implements StyleTable {
  readonly fonts: StoredFont[] = [];
  readonly fills: (StoredColour | undefined)[] = [];
  readonly borders: StoredEdge[][] = [];
  readonly styles: StoredStyle[] = [];
  private readonly formats = new Map<number, string>();
  private context: 'font' | 'fill' | 'border' | undefined;
  private isSolid = false;

  get size(): number {
    return this.fonts.length + this.fills.length + this.borders.length + this.styles.length + this.formats.size;
  }

  close(local: string): void {
    if (local === this.context) this.context = undefined;
  }

  open(scanner: XmlScanner): void {
    switch (scanner.local) {
      case 'numFmt':
        this.formats.set(Number(scanner.attribute('numFmtId')), decodeEscapes(scanner.attribute('formatCode') ?? ''));
        return;
      case 'font':
        this.context = 'font';
        this.fonts.push({ ...PLAIN_FONT });
        return;
      case 'fill':
        this.context = 'fill';
        this.isSolid = false;
        this.fills.push(undefined);
        return;
      case 'border':
        this.context = 'border';
        this.borders.push([]);
        return;
      case 'xf':
        this.styles.push(this.readStyle(scanner));
        return;
      case 'alignment':
        this.readAlignment(scanner);
        return;
      case 'protection':
        this.readProtection(scanner);
        return;
      default:
        this.openInside(scanner);
    }
  }

  private openInside(scanner: XmlScanner): void {
    if (this.context === 'font') readFontProperty(this.fonts.at(-1), scanner);
    else if (this.context === 'border') this.readEdge(scanner);
    else if (this.context === 'fill') this.readFill(scanner);
  }

  private readFill(scanner: XmlScanner): void {
    if (scanner.local === 'patternFill') this.isSolid = scanner.attribute('patternType') !== 'none';
    if (scanner.local === 'fgColor' && this.isSolid) this.fills[this.fills.length - 1] = readColour(scanner);
  }

  private readEdge(scanner: XmlScanner): void {
    const edges = this.borders.at(-1);
    if (scanner.local === 'color') {
      const edge = edges?.at(-1);
      if (edge) edge.colour = readColour(scanner);
      return;
    }
    const style = scanner.attribute('style');
    if (style !== undefined && style !== 'none') edges?.push({ side: scanner.local, style, colour: undefined });
    else scanner.skip();
  }

  private readStyle(scanner: XmlScanner): StoredStyle {
    const format = Number(scanner.attribute('numFmtId') ?? 0);
    return {
      font: Number(scanner.attribute('fontId') ?? 0),
      fill: Number(scanner.attribute('fillId') ?? 0),
      border: Number(scanner.attribute('borderId') ?? 0),
      numberFormat: this.formats.get(format) ?? builtinFormat(format),
      horizontal: undefined,
      vertical: undefined,
      wraps: false,
      indent: 0,
      isLocked: true,
    };
  }

  private readAlignment(scanner: XmlScanner): void {
    const style = this.styles.at(-1);
    if (!style) return;
    style.horizontal = scanner.attribute('horizontal');
    style.vertical = scanner.attribute('vertical');
    style.wraps = isTrue(scanner.attribute('wrapText'));
    style.indent = Number(scanner.attribute('indent') ?? 0);
  }

  private readProtection(scanner: XmlScanner): void {
    const style = this.styles.at(-1);
    if (style) style.isLocked = isTrue(scanner.attribute('locked') ?? '1');
  }
}

const PLAIN_FONT: StoredFont = {
  name: '',
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  colour: undefined,
};

function readFontProperty(font: StoredFont | undefined, scanner: XmlScanner): void {
  if (!font) return;
  const value = scanner.attribute('val');
  switch (scanner.local) {
    case 'name':
      font.name = decodeEscapes(value ?? '');
      return;
    case 'sz':
      font.size = Number(value ?? 11);
      return;
    case 'b':
      font.isBold = isTrue(value ?? '1');
      return;
    case 'i':
      font.isItalic = isTrue(value ?? '1');
      return;
    case 'u':
      font.isUnderlined = value !== 'none';
      return;
    case 'color':
      font.colour = readColour(scanner);
  }
}
