import type { ColumnUnit } from '../../core/index.ts';
import type { BorderDescription, StyleDescription } from '../ooxml/index.ts';

const LINE = { style: 'thin', colour: '7F7F7F' } as const;
const BORDER: BorderDescription = { left: LINE, right: LINE, top: LINE, bottom: LINE };

/** Fills that stay apart in a black-and-white print. */
const FILL = { heading: 'E7ECE9', total: 'F4F6F5', input: 'FFFBE8' } as const;

/** Amounts as offices print them: thousands, △ for negatives, 0 for zero. */
export const AMOUNT_FORMAT = '#,##0;"△"#,##0;0';

/** The title over a sheet. */
export const TITLE_STYLE: StyleDescription = { font: { size: 16, isBold: true }, vertical: 'center' };

/** A line that names a table, such as `□ 예산현황`. */
export const CAPTION_STYLE: StyleDescription = { font: { size: 12, isBold: true }, vertical: 'center' };

/** The unit note and the team's name, at the right edge. */
export const NOTE_STYLE: StyleDescription = { font: { size: 10 }, horizontal: 'right', vertical: 'center' };

/** A heading cell. */
export const HEADING_STYLE: StyleDescription = {
  font: { isBold: true },
  fill: FILL.heading,
  border: BORDER,
  horizontal: 'center',
  vertical: 'center',
  wraps: true,
};

/** What a body cell is, for its looks. */
export interface BodyCell {
  readonly unit: ColumnUnit;
  readonly isTotal: boolean;
  readonly isInput: boolean;
  readonly numberFormat: string;
  /** Texts in a figure column, such as `8,815(구비 100%)`, stand in the middle. */
  readonly isCentred?: boolean;
}

/** The style of a body cell: figures at the right, words at the left, totals bold, inputs unlocked and tinted. */
export function bodyStyle({ unit, isTotal, isInput, numberFormat, isCentred = false }: BodyCell): StyleDescription {
  const side = unit === 'text' ? 'left' : 'right';
  const fill = isInput ? FILL.input : isTotal ? FILL.total : undefined;
  return {
    border: BORDER,
    horizontal: isCentred ? 'center' : side,
    vertical: 'center',
    wraps: unit === 'text' || isCentred,
    numberFormat,
    isLocked: !isInput,
    ...(fill === undefined ? {} : { fill }),
    ...(isTotal ? { font: { isBold: true } } : {}),
    ...(isCentred ? {} : { indent: 1 }),
  };
}

/** The number format of a column's figures. */
export function formatOf(unit: ColumnUnit, digits: number): string {
  switch (unit) {
    case 'text':
      return '@';
    case 'percent':
      return digits > 0 ? `0.${'0'.repeat(digits)}` : '0';
    case 'money':
    case 'count':
      return AMOUNT_FORMAT;
  }
}

/** Column widths in characters. */
export function widthOf(unit: ColumnUnit): number {
  switch (unit) {
    case 'text':
      return 30;
    case 'percent':
      return 12;
    case 'money':
    case 'count':
      return 16;
  }
}

/** Figures of the section workbooks: △ for negatives, a dash for zero in a report and 0 where it is typed. */
export const REPORT_FORMAT = '#,##0;"△"#,##0;"-"';

/** Figures that keep their decimals: rates and scores beside each other must not look alike when they differ. */
export const DECIMAL_FORMAT = '#,##0.0#;"△"#,##0.0#;0';

/** The format of a figure compared with another, by the unit it is stated in. */
export function formatOfUnit(unit: string | undefined): string {
  return unit !== undefined && DECIMAL_UNITS.includes(unit) ? DECIMAL_FORMAT : AMOUNT_FORMAT;
}

const DECIMAL_UNITS: readonly string[] = ['%', '%p', '점', '배'];

/** Dates as official documents print them. */
export const DATE_FORMAT = 'yyyy". "m". "d"."';

/** A rate with a number of decimals. */
export function rateFormat(digits: number): string {
  const decimals = digits > 0 ? `0.${'0'.repeat(digits)}` : '0';
  return `${decimals};"△"${decimals}`;
}

/** A cell to fill in: tinted, unlocked. */
export const ENTRY_STYLE: StyleDescription = { fill: FILL.input, border: BORDER, vertical: 'center', isLocked: false };

/** A cell that calculates itself: grey and slanted, so that it differs in a black-and-white print too. */
export const CALCULATED_STYLE: StyleDescription = {
  fill: FILL.total,
  border: BORDER,
  vertical: 'center',
  font: { isItalic: true },
};

/** The heading of a calculated column. */
export const CALCULATED_HEADING_STYLE: StyleDescription = {
  ...HEADING_STYLE,
  fill: 'D9D9D9',
  font: { isBold: true, isItalic: true },
};

const FRAME: StyleDescription = { border: BORDER, vertical: 'center', wraps: true };

/** A cell of words. */
export const BODY_STYLE: StyleDescription = { ...FRAME, horizontal: 'left', indent: 1 };

/** A cell that leads to another sheet. */
export const LINK_STYLE: StyleDescription = { ...BODY_STYLE, font: { isUnderlined: true, colour: '1F4E79' } };

/** A cell of a short word or number that stands in the middle. */
export const CENTRED_STYLE: StyleDescription = { ...FRAME, horizontal: 'center' };

/** A cell of figures. */
export const FIGURE_STYLE: StyleDescription = { border: BORDER, horizontal: 'right', vertical: 'center', indent: 1 };

/** What a total row adds to the looks of its cells. */
export const TOTAL_LOOK: StyleDescription = { fill: FILL.total, font: { isBold: true } };

/** A line of text. */
export const LINE_STYLE: StyleDescription = { vertical: 'center', wraps: true };

/** What a finding looks like (불일치, 초과): readable in a black-and-white print by weight, line and tint. */
export const FINDING_LOOK = { font: { isBold: true, isUnderlined: true, colour: '9C0006' }, fill: 'F4C7C3' } as const;

/** What a remark looks like (단수차이). */
export const REMARK_LOOK = { font: { isItalic: true }, fill: 'FFF2CC' } as const;

/** The lines around a cell of a table. */
export const CELL_BORDER: BorderDescription = BORDER;

/** Tabs by what their sheets are for. */
export const TAB_COLOUR = {
  guide: '7F7F7F',
  input: 'FFC000',
  report: '2E75B6',
  check: 'C00000',
  code: 'A6A6A6',
} as const;

/** The title of a printed report. */
export const REPORT_TITLE_STYLE: StyleDescription = {
  font: { size: 18, isBold: true },
  horizontal: 'center',
  vertical: 'center',
  border: { bottom: { style: 'double', colour: '7F7F7F' } },
};
