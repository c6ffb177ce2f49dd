import type { CellContent } from './contract.ts';

/** What a file turned out to be when it is no Excel workbook. */
export type FoundFormat =
  'xlsb' | 'docx' | 'pptx' | 'ods' | 'hwp' | 'hwpx' | 'pdf' | 'html' | 'xml' | 'text' | 'zip' | 'empty' | 'unknown';

/** What a file has too much of to be read in bounded time and memory. */
export type ExcessiveQuantity = 'file' | 'part' | 'parts' | 'grid' | 'columns' | 'merges' | 'styles' | 'text';

/** Why a file cannot be read, as a value: a user's file never makes this folder throw. */
export type FileProblem =
  | { readonly kind: 'file-is-xls' }
  | { readonly kind: 'file-is-encrypted'; readonly by: 'password' | 'rights-management' }
  | { readonly kind: 'file-is-truncated' }
  | { readonly kind: 'file-is-not-workbook'; readonly found: FoundFormat }
  | { readonly kind: 'file-is-too-large'; readonly quantity: ExcessiveQuantity; readonly limit: number }
  | { readonly kind: 'file-is-damaged'; readonly part: string; readonly detail: string };

/** Why a sheet has no cells to read or write. */
export type SheetProblem =
  | { readonly kind: 'sheet-is-missing'; readonly sheet: string }
  | { readonly kind: 'sheet-is-not-cells'; readonly sheet: string };

/** Why a change cannot be written into a file that can be read. `cell` is in A1 notation. */
export type ChangeProblem =
  | SheetProblem
  | { readonly kind: 'cell-is-outside'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'cell-is-named-twice'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'cell-is-merged'; readonly sheet: string; readonly cell: string; readonly anchor: string }
  | { readonly kind: 'cell-is-array-formula'; readonly sheet: string; readonly cell: string; readonly range: string }
  | { readonly kind: 'cell-is-data-table'; readonly sheet: string; readonly cell: string; readonly range: string }
  | { readonly kind: 'cell-is-table-heading'; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: 'cell-has-changed';
      readonly sheet: string;
      readonly cell: string;
      readonly expected: CellContent;
      readonly found: CellContent;
    }
  | {
      readonly kind: 'number-format-has-changed';
      readonly sheet: string;
      readonly cell: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: 'value-cannot-be-stored';
      readonly sheet: string;
      readonly cell: string;
      readonly reason: 'not-finite' | 'text-too-long' | 'formula-too-long' | 'not-an-error-value' | 'no-styles';
    };

/** Why nothing was written: the file, or one of the changes. */
export type PatchProblem = FileProblem | ChangeProblem;

/** What went wrong, when it did. */
export interface Failure<P> {
  readonly ok: false;
  readonly problem: P;
}
