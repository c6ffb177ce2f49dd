import type { Rectangle } from '../../contract.ts';

/** How the sheet is printed, on A4. */
export interface PrintDescription {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many as needed downwards. */
  readonly fitsWidth?: boolean;
  /** Pages downwards where it fits its width; as many as needed when left out. */
  readonly pagesDown?: number;
  /** In percent, where it does not fit its width. */
  readonly scale?: number;
  readonly firstPage?: number;
  readonly area?: Rectangle;
  /** Rows and columns repeated on every page (인쇄 제목). */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** With the codes of the file format, e.g. `&C&P / &N`. */
  readonly header?: string;
  readonly footer?: string;
  /** In millimetres. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly isCentred?: boolean;
  readonly isCentredDown?: boolean;
  /** Rows before which a new page begins. */
  readonly pageBreaks?: readonly number[];
  /** Columns left of which a new page begins. */
  readonly columnBreaks?: readonly number[];
}
