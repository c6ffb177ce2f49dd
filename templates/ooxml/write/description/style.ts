/** How a cell looks and whether it can be edited on a protected sheet. Colours are `RRGGBB`. */
export interface StyleDescription {
  readonly font?: FontDescription;
  readonly fill?: string;
  readonly border?: BorderDescription;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'centerContinuous';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wraps?: boolean;
  readonly shrinks?: boolean;
  readonly indent?: number;
  /** Degrees by which the text is turned, −90 to 90, or letters one below the other (세로쓰기). */
  readonly rotation?: number | 'stacked';
  readonly numberFormat?: string;
  /** `false` for an input cell (입력 셀). */
  readonly isLocked?: boolean;
  readonly hidesFormula?: boolean;
}

/** A font (글꼴); what is left out is the workbook’s own. */
export interface FontDescription {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly colour?: string;
}

/** How an edge of a cell is drawn. */
export type EdgeStyle = 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';

/** One edge of a cell. */
export interface EdgeDescription {
  readonly style: EdgeStyle;
  readonly colour?: string;
}

/** The edges of a cell (테두리). */
export interface BorderDescription {
  readonly left?: EdgeDescription;
  readonly right?: EdgeDescription;
  readonly top?: EdgeDescription;
  readonly bottom?: EdgeDescription;
  /** A line across the cell (대각선), as in a cell that has nothing to say. */
  readonly diagonal?: EdgeDescription & { readonly direction: 'up' | 'down' | 'both' };
}
