import type { Column } from './column.ts';
import type { Result } from './calculation.ts';
import { plain, power, printed, type Exact } from './exact.ts';
import type { PaperCell } from './paper.ts';

/** How the amounts of a table show their negatives and zeros. */
export interface Signs {
  readonly negative?: 'minus' | 'triangle' | 'triangle-text' | 'brackets';
  readonly zero?: '0' | 'dash' | 'dash-text';
}

/** The number format of a figure column. */
export function formatOf(column: Column, places: number, { negative = 'minus', zero = '0' }: Signs): string {
  if (column.format) return column.format;
  if (column.show === 'general') return 'General';
  const digits = places === 0 ? '' : `.${'0'.repeat(places)}`;
  if (column.show === 'percent' || column.show === 'full-percent') return `0${digits}%`;
  const plus = `#,##0${digits}`;
  const minus = { minus: `-${plus}`, triangle: `"△"${plus}`, 'triangle-text': `-${plus}`, brackets: `(${plus})` }[
    negative
  ];
  if (zero === 'dash') return `${plus};${minus};"-"`;
  return negative === 'minus' || negative === 'triangle-text' ? plus : `${plus};${minus}`;
}

/** A figure as its cell holds it. */
export function cellOf(column: Column, result: Result, signs: Signs): PaperCell {
  const figure = result.printed;
  if (figure === null || typeof figure === 'string') return { value: figure, align: 'right' };
  const format = formatOf(column, figure.places, signs);
  switch (column.show) {
    case 'text':
      return { value: `${printed(figure)}${column.suffix ?? ''}`, align: 'right' };
    case 'text-dropped':
      return { value: `${printed(figure, false)}${column.suffix ?? ''}`, align: 'right' };
    case 'text-percent':
      return { value: `${printed(figure)}%`, align: 'right' };
    case 'percent':
      return { value: Number(plain({ units: figure.units, places: figure.places + 2 })), format };
    case 'full':
      return { value: unrounded(result, figure), format };
    case 'full-percent':
      return { value: unrounded(result, figure) / 100, format };
    default:
      if (figure.units === 0n && signs.zero === 'dash-text') return { value: '-', align: 'right' };
      if (figure.units < 0n && signs.negative === 'triangle-text') return { value: printed(figure), align: 'right' };
      return { value: Number(plain(figure)), format };
  }
}

/** The double a spreadsheet would hold. */
function unrounded({ quotient }: Result, figure: Exact): number {
  if (!quotient) return Number(plain(figure));
  const places = Math.max(quotient.part.places, quotient.base.places);
  const [part, base] = [quotient.part, quotient.base].map(({ units, places: own }) =>
    Number(units * power(places - own)),
  );
  return ((part ?? 0) / (base ?? 1)) * Number(quotient.scale);
}

/** What a figure shows, for the truth of a planted error. */
export function shown(column: Column, figure: Exact | string | null): string {
  if (figure === null) return '';
  if (typeof figure === 'string') return figure;
  const isPercent = column.show === 'percent' || column.show === 'full-percent' || column.show === 'text-percent';
  return `${printed(figure, column.show !== 'general' && column.show !== 'text-dropped')}${isPercent ? '%' : ''}`;
}
