import type { Column, Sentence } from '../../../core/index.ts';
import { figureColumn, wordColumn } from '../table/input-table.ts';

/** A column of names. */
export const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});

/** A column of rates. */
export const percent = (key: string, ko: string, en: string): Column => figureColumn(key, { ko, en }, 'percent');

/** A column of counts. */
export const number = (key: string, ko: string, en: string): Column => figureColumn(key, { ko, en }, 'count');

/** Remarks (비고). */
export const NOTE: Column = { ...wordColumn('note', '비고', 'Note'), role: 'note' };
