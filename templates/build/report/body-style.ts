import { columnOfForm, type ColumnUnit } from '../../../core/index.ts';
import type { StyleDescription } from '../../ooxml/index.ts';
import { BODY_STYLE, CENTRED_STYLE, FIGURE_STYLE, rateFormat, REPORT_FORMAT, TOTAL_LOOK } from '../style.ts';
import type { FormBlock } from './report.ts';

/** The looks of a cell of a printed table; an open record that is empty has no lines. */
export function bodyCellStyle(block: FormBlock, record: number, key: string, isFilled: boolean): StyleDescription {
  const { form, columns, records, centred = [], formats, isTurned = false } = block;
  const { unit } = columnOfForm(form, key);
  const isTotal = records[record]?.kind === 'total';
  const isCentred = isTurned || centred.includes(key) || (isTotal && key === columns[0]);
  const { border, ...bare } = isCentred ? CENTRED_STYLE : unit === 'text' ? BODY_STYLE : FIGURE_STYLE;
  const numberFormat = formats?.[key] ?? formatOf(unit);
  return {
    ...bare,
    ...(isFilled && border ? { border } : {}),
    ...(isTotal ? TOTAL_LOOK : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function formatOf(unit: ColumnUnit): string | undefined {
  if (unit === 'text') return undefined;
  return unit === 'percent' ? rateFormat(1) : REPORT_FORMAT;
}
