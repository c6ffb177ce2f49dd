import type { CellContent, Rectangle } from '../contract.ts';

/** A new workbook, as data. The same description always gives the same bytes. */
export interface WorkbookDescription {
  /** In tab order; at least one is visible. */
  readonly sheets: readonly SheetDescription[];
  readonly names?: readonly NameDescription[];
  /** Font of cells that name none; 맑은 고딕 11 when left out. */
  readonly font?: FontDescription;
  readonly properties?: PropertiesDescription;
}

/** A defined name (정의된 이름). */
export interface NameDescription {
  readonly name: string;
  /** Without `=`, e.g. `'입력'!$B$2:$B$20`. */
  readonly formula: string;
  /** The sheet it is valid on; left out when it is valid in the whole workbook. */
  readonly sheet?: string;
  readonly isHidden?: boolean;
}

/** What the file says of itself. */
export interface PropertiesDescription {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly description?: string;
  /** When the file counts as made, e.g. `2026-01-01T00:00:00Z`; never the clock. */
  readonly created?: string;
  /** Custom properties (사용자 지정 속성), e.g. form id and version. */
  readonly custom?: readonly { readonly name: string; readonly value: string }[];
}

/** One worksheet. Rows and columns count from 0. */
export interface SheetDescription {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** `RRGGBB`. */
  readonly tabColour?: string;
  /** In any order, each place at most once; an array, or anything that can be gone through twice. */
  readonly cells: Iterable<CellDescription>;
  readonly columns?: readonly ColumnDescription[];
  readonly rows?: readonly RowDescription[];
  readonly merges?: readonly Rectangle[];
  /** Rows above and columns left of the freeze (틀 고정). */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly hidesGridLines?: boolean;
  /** In percent. */
  readonly zoom?: number;
  /** The range with filter buttons; a table brings its own. */
  readonly filter?: Rectangle;
  readonly protection?: ProtectionDescription;
  readonly validations?: readonly ValidationDescription[];
  readonly conditionalFormats?: readonly ConditionalFormatDescription[];
  readonly links?: readonly LinkDescription[];
  readonly tables?: readonly TableDescription[];
  readonly print?: PrintDescription;
}

/** One cell: a value, a formula with its exact cached value, or a blank with a style. */
export interface CellDescription {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: StyleDescription;
}

/** Neighbouring columns of a sheet: width, hiding, style of their empty cells. */
export interface ColumnDescription {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly style?: StyleDescription;
}

/** A row of a sheet: height, hiding. */
export interface RowDescription {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

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
}

/** Protection without password (암호 없는 시트 보호): against slips, not against people. */
export interface ProtectionDescription {
  /** What stays allowed. */
  readonly allows?: readonly ('formatCells' | 'formatColumns' | 'formatRows' | 'sort' | 'autoFilter' | 'insertRows')[];
}

/** How a validation or conditional format compares a cell with its limits. */
export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** A data validation (데이터 유효성 검사). Formulas are without `=`. */
export interface ValidationDescription {
  readonly ranges: readonly Rectangle[];
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'list-of-range'; readonly formula: string }
    | {
        readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
        readonly operator: ComparisonOperator;
        readonly first: string | number;
        readonly second?: string | number;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  /** Shown beside the selected cell. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when the value is refused, or doubted. */
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly severity?: 'stop' | 'warning' | 'information';
  };
  /** Whether an empty cell passes; true when left out. */
  readonly allowsBlank?: boolean;
}

/** What a conditional format changes. */
export interface DifferenceDescription {
  readonly font?: Pick<FontDescription, 'isBold' | 'isItalic' | 'isUnderlined' | 'isStruck' | 'colour'>;
  readonly fill?: string;
  readonly border?: BorderDescription;
  readonly numberFormat?: string;
}

/** A conditional format (조건부 서식). Formulas are without `=`, relative to the first cell of the first range. */
export interface ConditionalFormatDescription {
  readonly ranges: readonly Rectangle[];
  readonly rule:
    | {
        readonly kind: 'cellIs';
        readonly operator: ComparisonOperator;
        readonly formulas: readonly string[];
        readonly style: DifferenceDescription;
      }
    | { readonly kind: 'expression'; readonly formula: string; readonly style: DifferenceDescription }
    | {
        readonly kind: 'dataBar';
        readonly colour: string;
        /** The ends of the bar; the smallest and largest value when left out. */
        readonly minimum?: number;
        readonly maximum?: number;
      };
  readonly stopsIfTrue?: boolean;
}

/** A link to a place in the workbook. */
export interface LinkDescription {
  readonly row: number;
  readonly column: number;
  /** E.g. `'입력'!A1`. */
  readonly location: string;
  readonly tip?: string;
}

/** An Excel table (표); the cells of its heading row hold the columns' names. */
export interface TableDescription {
  /** A name no other table or defined name has. */
  readonly name: string;
  /** Heading row and totals row included. */
  readonly range: Rectangle;
  readonly columns: readonly TableColumnDescription[];
  readonly hasTotals?: boolean;
  /** E.g. `TableStyleLight1`; no style of its own when left out. */
  readonly style?: string;
  readonly hidesFilter?: boolean;
}

/** One column of an Excel table. */
export interface TableColumnDescription {
  readonly name: string;
  /** Calculated column (계산된 열), without `=`; its cells hold the same formula. */
  readonly formula?: string;
  /** What the totals row holds; its cell holds the matching text or formula. */
  readonly totals?:
    | { readonly kind: 'label'; readonly text: string }
    | { readonly kind: 'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' }
    | { readonly kind: 'custom'; readonly formula: string };
}

/** How the sheet is printed, on A4. */
export interface PrintDescription {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many as needed downwards. */
  readonly fitsWidth?: boolean;
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
  /** Rows before which a new page begins. */
  readonly pageBreaks?: readonly number[];
}
