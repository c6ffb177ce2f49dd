import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { CellLook, EdgeLook } from '../../../templates/ooxml/index.ts';

const HORIZONTAL: ReadonlyMap<string | null, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
]);

const VERTICAL: ReadonlyMap<string | null, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['distributed', VerticalAlign.MIDDLE],
]);

const EDGE: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
]);

/** Pixels of one step of indentation. */
const INDENT = 9;

/** Writes a look of the file as a style of the spreadsheet. */
export function styleOf(look: CellLook): IStyleData {
  const horizontal = HORIZONTAL.get(look.horizontal);
  return {
    ff: look.fontName,
    fs: look.fontSize,
    bl: look.isBold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: look.isItalic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: look.isUnderlined ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    cl: colour(look.colour),
    bg: colour(look.fill),
    bd: borders(look),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL.get(look.vertical) ?? VerticalAlign.BOTTOM,
    tb: look.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.indent > 0 ? { pd: { l: look.indent * INDENT } } : {}),
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
  };
}

function borders(look: CellLook): IBorderData {
  return { l: edge(look.left), r: edge(look.right), t: edge(look.top), b: edge(look.bottom) };
}

function edge(look: EdgeLook | null): IBorderStyleData | null {
  if (look === null || look.style === 'none') return null;
  return { s: EDGE.get(look.style) ?? BorderStyleTypes.THIN, cl: { rgb: `#${look.colour}` } };
}

function colour(rgb: string | null): { rgb: string } | null {
  return rgb === null ? null : { rgb: `#${rgb}` };
}
