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
