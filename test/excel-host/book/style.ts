export type StyleValue = string | number | boolean | null;

/** Every property of a cell's format that the book keeps, with what a new cell has. */
export const STANDARD_STYLE = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  autoIndent: false,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fontName: '맑은 고딕',
  fontSize: 11,
  fillColor: '#FFFFFF',
  fillPattern: 'None',
  locked: true,
  formulaHidden: false,
  style: 'Normal',
} as const;

export type StyleKey = keyof typeof STANDARD_STYLE | `border${BorderSide}${BorderTrait}`;

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
export type BorderTrait = 'Style' | 'Weight' | 'Color';

const STANDARD_BORDER: Readonly<Record<BorderTrait, string>> = { Style: 'None', Weight: 'Thin', Color: '#000000' };

/** The properties of one cell, row or column that differ from the standard. */
export type Style = ReadonlyMap<StyleKey, StyleValue>;

/** What a cell without a property of its own has. */
export function standardStyle(key: StyleKey): StyleValue {
  const found = Object.entries(STANDARD_STYLE).find(([name]) => name === key);
  if (found) return found[1];
  const trait = key.endsWith('Style') ? 'Style' : key.endsWith('Weight') ? 'Weight' : 'Color';
  return STANDARD_BORDER[trait];
}
