import { builtinFormatNumber, FIRST_CUSTOM_FORMAT } from '../format/index.ts';
import { encodeEscapes } from '../xml/index.ts';
import type {
  BorderDescription,
  DifferenceDescription,
  EdgeDescription,
  FontDescription,
  StyleDescription,
} from './description/index.ts';
import { DECLARATION, element, listElement, MAIN } from './markup.ts';

/** Keeps each different piece of markup once, in the order of first use. */
class Registry {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    first.forEach((item) => this.add(item));
  }

  add(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    const place = this.items.push(item) - 1;
    this.places.set(item, place);
    return place;
  }
}

/** The font of cells when a workbook names none. */
export const DEFAULT_FONT = { name: '맑은 고딕', size: 11 };
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const RESERVED_FILLS = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);

/** Collects the styles in use and writes the styles part. */
export class StyleRegistry {
  private readonly base: FontDescription;
  private readonly fonts: Registry;
  private readonly fills = new Registry(RESERVED_FILLS);
  private readonly borders = new Registry([NO_BORDER]);
  private readonly styles: Registry;
  private readonly differences = new Registry([]);
  private readonly formats = new Map<string, number>();
  private readonly known = new WeakMap<StyleDescription, number>();

  constructor(font: FontDescription = {}) {
    this.base = { ...DEFAULT_FONT, ...font };
    this.fonts = new Registry([fontMarkup(this.base)]);
    this.styles = new Registry([]);
    this.style({});
  }

  /** The number of a cell style. */
  style(style: StyleDescription | undefined): number {
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.styles.add(this.styleMarkup(style));
    this.known.set(style, number);
    return number;
  }

  /** The number of a difference that a conditional format applies. */
  difference({ font, fill, border, numberFormat }: DifferenceDescription): number {
    const format =
      numberFormat === undefined
        ? ''
        : element('numFmt', { numFmtId: this.formatNumber(numberFormat), formatCode: encodeEscapes(numberFormat) });
    const colour = fill === undefined ? '' : element('bgColor', { rgb: `FF${fill}` });
    const fillMarkup = colour === '' ? '' : `<fill>${element('patternFill', { patternType: 'solid' }, colour)}</fill>`;
    const content = (font ? fontMarkup(font) : '') + format + fillMarkup + (border ? borderMarkup(border) : '');
    return this.differences.add(`<dxf>${content}</dxf>`);
  }

  /** The styles part. */
  markup(): string {
    const formats = [...this.formats].map(([code, id]) =>
      element('numFmt', { numFmtId: id, formatCode: encodeEscapes(code) }),
    );
    const content =
      listElement('numFmts', formats) +
      listElement('fonts', this.fonts.items) +
      listElement('fills', this.fills.items) +
      listElement('borders', this.borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listElement('cellXfs', this.styles.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      element('dxfs', { count: this.differences.items.length }, this.differences.items.join('')) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';
    return DECLARATION + element('styleSheet', { xmlns: MAIN }, content);
  }

  private styleMarkup(style: StyleDescription): string {
    const { font, fill, border, numberFormat, isLocked, hidesFormula } = style;
    const fontId = font ? this.fonts.add(fontMarkup({ ...this.base, ...font })) : 0;
    const fillId = fill === undefined ? 0 : this.fills.add(fillMarkup(fill));
    const borderId = border ? this.borders.add(borderMarkup(border)) : 0;
    const formatId = numberFormat === undefined ? 0 : this.formatNumber(numberFormat);
    const alignment = alignmentMarkup(style);
    const isProtection = isLocked === false || hidesFormula === true;
    const protection = isProtection
      ? element('protection', {
          locked: isLocked === false ? false : undefined,
          hidden: hidesFormula ? true : undefined,
        })
      : '';
    return element(
      'xf',
      {
        numFmtId: formatId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: formatId === 0 ? undefined : true,
        applyFont: fontId === 0 ? undefined : true,
        applyFill: fillId === 0 ? undefined : true,
        applyBorder: borderId === 0 ? undefined : true,
        applyAlignment: alignment === '' ? undefined : true,
        applyProtection: isProtection ? true : undefined,
      },
      alignment + protection,
    );
  }

  private formatNumber(code: string): number {
    const known = builtinFormatNumber(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

function alignmentMarkup({ horizontal, vertical, rotation, wraps, shrinks, indent }: StyleDescription): string {
  const attributes = {
    horizontal,
    vertical,
    textRotation: rotation === undefined ? undefined : rotationCode(rotation),
    wrapText: wraps ? true : undefined,
    indent,
    shrinkToFit: shrinks ? true : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : element('alignment', attributes);
}

/** Degrees upwards as they are, degrees downwards from 91 on, stacked letters as 255. */
function rotationCode(rotation: number | 'stacked'): number {
  if (rotation === 'stacked') return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

function fontMarkup({ name, size, isBold, isItalic, isUnderlined, isStruck, colour }: FontDescription): string {
  const content =
    (isBold ? '<b/>' : '') +
    (isItalic ? '<i/>' : '') +
    (isStruck ? '<strike/>' : '') +
    (isUnderlined ? '<u/>' : '') +
    (size === undefined ? '' : element('sz', { val: size })) +
    (colour === undefined ? '' : element('color', { rgb: `FF${colour}` })) +
    (name === undefined ? '' : element('name', { val: name }));
  return `<font>${content}</font>`;
}

function fillMarkup(colour: string): string {
  const colours = element('fgColor', { rgb: `FF${colour}` }) + '<bgColor indexed="64"/>';
  return `<fill>${element('patternFill', { patternType: 'solid' }, colours)}</fill>`;
}

function borderMarkup({ left, right, top, bottom, diagonal }: BorderDescription): string {
  const direction = diagonal?.direction;
  const attributes = {
    diagonalUp: direction === 'up' || direction === 'both' ? true : undefined,
    diagonalDown: direction === 'down' || direction === 'both' ? true : undefined,
  };
  const sides = edge('left', left) + edge('right', right) + edge('top', top) + edge('bottom', bottom);
  return element('border', attributes, sides + edge('diagonal', diagonal));
}

function edge(side: string, description: EdgeDescription | undefined): string {
  if (!description) return `<${side}/>`;
  const { style, colour } = description;
  return element(
    side,
    { style },
    colour === undefined ? '<color auto="1"/>' : element('color', { rgb: `FF${colour}` }),
  );
}
