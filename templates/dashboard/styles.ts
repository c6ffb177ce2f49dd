import {
  AMOUNT_FORMAT,
  BODY_STYLE,
  CAPTION_STYLE,
  CELL_BORDER,
  CENTRED_STYLE,
  DATE_FORMAT,
  ENTRY_STYLE,
  FIGURE_STYLE,
  HEADING_STYLE,
  LINE_STYLE,
  rateFormat,
  REPORT_TITLE_STYLE,
  TOTAL_LOOK,
} from '../build/style.ts';
import type { StyleDescription } from '../ooxml/index.ts';

/** Heights in points. */
export const HEIGHT = {
  title: 36,
  note: 18,
  setting: 22,
  figure: 34,
  caption: 28,
  heading: 24,
  body: 21,
  gap: 8,
} as const;

const bodyFont = { size: 10 } as const;

/** How the cells of the dashboard look. */
export const LOOK = {
  title: REPORT_TITLE_STYLE,
  sign: { ...LINE_STYLE, wraps: false, font: { size: 9, colour: '595959' } },
  caption: CAPTION_STYLE,
  note: { font: { size: 9, colour: '595959' }, vertical: 'center' },
  unit: { font: { size: 9 }, horizontal: 'right', vertical: 'center' },
  setting: HEADING_STYLE,
  day: { ...ENTRY_STYLE, horizontal: 'center', numberFormat: DATE_FORMAT },
  margin: { ...ENTRY_STYLE, horizontal: 'center', numberFormat: '0' },
  elapsed: { ...CENTRED_STYLE, numberFormat: rateFormat(1), font: { isBold: true } },
  boxHeading: { ...HEADING_STYLE, font: { size: 10 } },
  box: {
    border: CELL_BORDER,
    font: { size: 18, isBold: true },
    horizontal: 'center',
    vertical: 'center',
    numberFormat: rateFormat(1),
  },
  heading: HEADING_STYLE,
  number: { ...CENTRED_STYLE, font: bodyFont },
  label: { ...BODY_STYLE, wraps: false, shrinks: true, font: bodyFont },
  words: { ...CENTRED_STYLE, wraps: false, shrinks: true, font: bodyFont },
  amount: { ...FIGURE_STYLE, font: bodyFont, numberFormat: AMOUNT_FORMAT },
  general: { ...FIGURE_STYLE, font: bodyFont, numberFormat: '#,##0.###;"△"#,##0.###;0' },
  rate: { ...FIGURE_STYLE, font: bodyFont, numberFormat: rateFormat(1) },
  date: { ...CENTRED_STYLE, font: bodyFont, numberFormat: DATE_FORMAT },
  days: { ...CENTRED_STYLE, font: bodyFont, numberFormat: '0"일";"△"0"일";"당일"' },
  state: { ...CENTRED_STYLE, font: { size: 10, isBold: true } },
} as const satisfies Readonly<Record<string, StyleDescription>>;

/** The looks of a total row. */
export function inTotal(style: StyleDescription): StyleDescription {
  return { ...style, ...TOTAL_LOOK, font: { ...style.font, isBold: true } };
}
