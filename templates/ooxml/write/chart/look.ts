import type { ChartDash, ChartFill, ChartMarker, ChartPattern } from '../description/index.ts';
import { element } from '../markup.ts';

/** What a series looks like when its description leaves it open. */
export interface LineLook {
  readonly colour: string;
  readonly dash: ChartDash;
  readonly marker: ChartMarker;
}

/** Dark, pale, hatched, middle, gridded, barred: neighbours stay apart in a black-and-white print. */
const FILLS: readonly ChartFill[] = [
  { kind: 'solid', colour: '2F5D8C' },
  { kind: 'solid', colour: 'C9D8E8' },
  { kind: 'pattern', pattern: 'upward-diagonal', foreground: '1F3B57', background: 'FFFFFF' },
  { kind: 'solid', colour: '8A9BA8' },
  { kind: 'pattern', pattern: 'grid', foreground: '1F3B57', background: 'FFFFFF' },
  { kind: 'pattern', pattern: 'horizontal', foreground: '5B6770', background: 'FFFFFF' },
];

const LINES: readonly LineLook[] = [
  { colour: '9C2A1C', dash: 'solid', marker: 'circle' },
  { colour: '1A1A1A', dash: 'dash', marker: 'square' },
  { colour: '2F5D8C', dash: 'dot', marker: 'triangle' },
  { colour: '6B6B6B', dash: 'dash-dot', marker: 'diamond' },
];

/** The fill of the series, or slice, of this number. */
export function fillInTurn(index: number): ChartFill {
  return FILLS[index % FILLS.length] ?? { kind: 'none' };
}

/** The line of the series of this number. */
export function lineInTurn(index: number): LineLook {
  return LINES[index % LINES.length] ?? { colour: TEXT, dash: 'solid', marker: 'none' };
}

const PATTERNS: Readonly<Record<ChartPattern, string>> = {
  'upward-diagonal': 'wdUpDiag',
  'downward-diagonal': 'wdDnDiag',
  horizontal: 'ltHorz',
  vertical: 'ltVert',
  grid: 'smGrid',
  'diagonal-grid': 'openDmnd',
  dots: 'pct20',
  'dense-dots': 'pct50',
};

const DASHES: Readonly<Record<ChartDash, string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  'dash-dot': 'dashDot',
  'long-dash': 'lgDash',
};

const OUTLINE = '404040';
const TEXT = '262626';
const EMU_PER_POINT = 12_700;

/** A plain colour as a fill. */
export function solidMarkup(colour: string): string {
  return element('a:solidFill', {}, colourMarkup(colour));
}

/** A stroke of a width in points. */
export function strokeMarkup(width: number, colour: string, dash: ChartDash = 'solid'): string {
  const content = solidMarkup(colour) + element('a:prstDash', { val: DASHES[dash] }) + '<a:round/>';
  return element('a:ln', { w: Math.round(width * EMU_PER_POINT), cap: 'rnd' }, content);
}

/** Shape of a bar or slice: its fill and a thin dark edge, which keeps pale fills visible in print. */
export function areaMarkup(fill: ChartFill): string {
  const edge = fill.kind === 'none' ? element('a:ln', {}, '<a:noFill/>') : strokeMarkup(0.5, OUTLINE);
  return element('c:spPr', {}, fillMarkup(fill) + edge);
}

function fillMarkup(fill: ChartFill): string {
  switch (fill.kind) {
    case 'none':
      return '<a:noFill/>';
    case 'solid':
      return solidMarkup(fill.colour);
    case 'pattern': {
      const colours =
        element('a:fgClr', {}, colourMarkup(fill.foreground)) + element('a:bgClr', {}, colourMarkup(fill.background));
      return element('a:pattFill', { prst: PATTERNS[fill.pattern] }, colours);
    }
  }
}

function colourMarkup(colour: string): string {
  return element('a:srgbClr', { val: colour });
}

/** Whether text on this fill has to be white. */
export function isDark(fill: ChartFill): boolean {
  if (fill.kind !== 'solid') return false;
  const [red = 0, green = 0, blue = 0] = (fill.colour.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return red * 299 + green * 587 + blue * 114 < 140_000;
}

/** The font of a chart's texts. */
export interface ChartFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** How a text of a chart is set. */
export interface TextLook {
  readonly isBold?: boolean;
  readonly colour?: string;
  /** Times the size of the chart's font. */
  readonly scale?: number;
  /** In degrees. */
  readonly rotation?: number;
}

/** Properties of a run, under the element name its place asks for; Korean letters are named a font of their own. */
export function runMarkup(name: 'a:defRPr' | 'a:rPr', font: ChartFont, look: TextLook): string {
  const { isBold = false, colour = TEXT, scale = 1 } = look;
  const attributes = {
    lang: name === 'a:rPr' ? 'ko-KR' : undefined,
    sz: Math.round(font.size * scale * 2) * 50,
    b: isBold,
  };
  const faces = element('a:latin', { typeface: font.name }) + element('a:ea', { typeface: font.name });
  return element(name, attributes, solidMarkup(colour) + faces);
}

/** Text properties of a part of the chart. */
export function textMarkup(font: ChartFont, look: TextLook = {}): string {
  const paragraph = element('a:pPr', {}, runMarkup('a:defRPr', font, look)) + '<a:endParaRPr lang="ko-KR"/>';
  return element('c:txPr', {}, `${bodyMarkup(look.rotation)}<a:lstStyle/>${element('a:p', {}, paragraph)}`);
}

/** How a text is turned. */
export function bodyMarkup(rotation: number | undefined): string {
  return element('a:bodyPr', rotation === undefined ? {} : { rot: rotation * 60_000, vert: 'horz' });
}
