import type { Rectangle } from './region.ts';
import type { Sheet, SheetVisibility } from './sheet.ts';
import type { Table } from './table.ts';
import type { CellValue } from './value.ts';

/** How cells came to change, in Excel's words (`Excel.DataChangeType`). */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What happened in the book, told to whoever listens. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Rectangle;
      readonly changeType: ChangeType;
      /** Value before and after, where a single cell changed. */
      readonly single: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: Sheet; readonly area: Rectangle }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheet: Sheet }
  | { readonly kind: 'sheetRenamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'visibilityChanged'; readonly sheet: Sheet; readonly before: SheetVisibility }
  | { readonly kind: 'protectionChanged'; readonly sheet: Sheet; readonly isProtected: boolean }
  | { readonly kind: 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Rectangle }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: Table };
