export type * from './chart.ts';
export type * from './print.ts';
export type * from './rows.ts';
export type * from './rule.ts';
export type * from './sheet.ts';
export type * from './style.ts';
export type * from './table.ts';
export type * from './workbook.ts';
