import type { Rectangle } from '../../contract.ts';

/**
 * A native chart (차트). What it draws it refers to; names, categories and values are also kept beside the
 * references, as the described cells hold them, so that a viewer that does not calculate shows the same chart.
 */
export interface ChartDescription {
  /** The object's name in the selection pane; `차트 1` and so on when left out. */
  readonly name?: string;
  /** What a reader who cannot see it is told (대체 텍스트). */
  readonly alternativeText: string;
  /** The cells it covers. */
  readonly anchor: Rectangle;
  readonly title?: ChartText;
  /** What is drawn, the first at the back: bars then lines, lines alone, or one pie. */
  readonly plots: readonly PlotDescription[];
  readonly categoryAxis?: CategoryAxisDescription;
  readonly valueAxis?: ValueAxisDescription;
  /** The axis of plots that say `isSecondary`, on the other side. */
  readonly secondaryAxis?: ValueAxisDescription;
  /** `bottom` when left out. */
  readonly legend?: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Font of its texts; the workbook’s own at 9 points when left out. */
  readonly font?: { readonly name?: string; readonly size?: number };
  /** How lines pass a blank (빈 셀): a gap when left out. */
  readonly blanks?: 'gap' | 'zero' | 'span';
  /** Whether values in hidden rows and columns are drawn. */
  readonly drawsHiddenCells?: boolean;
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One row or one column of cells of the workbook. */
export interface CellRun {
  readonly sheet: string;
  readonly range: Rectangle;
}

/** A text of a chart: fixed, or what a cell holds. */
export type ChartText = { readonly text: string } | { readonly cell: CellPlace };

/** Series drawn in one way. */
export type PlotDescription = BarPlotDescription | LinePlotDescription | PiePlotDescription;

/** Columns (세로 막대) or bars (가로 막대). */
export interface BarPlotDescription {
  readonly kind: 'bars';
  readonly direction: 'vertical' | 'horizontal';
  readonly grouping: 'clustered' | 'stacked' | 'percent-stacked';
  readonly series: readonly BarSeriesDescription[];
  /** Space between groups in percent of a bar’s width, 0 to 500; 80 when left out. */
  readonly gapWidth?: number;
  /** How far clustered bars cover each other, in percent, −100 to 100. */
  readonly overlap?: number;
  readonly isSecondary?: boolean;
}

/** Lines (꺾은선). */
export interface LinePlotDescription {
  readonly kind: 'lines';
  readonly series: readonly LineSeriesDescription[];
  readonly isSecondary?: boolean;
}

/** A pie (원형) or, with a hole, a doughnut (도넛형). */
export interface PiePlotDescription {
  readonly kind: 'pie';
  readonly series: BarSeriesDescription;
  /** The hole in percent of the diameter, 10 to 90; none when left out. */
  readonly hole?: number;
}

/** What every series has. */
export interface ChartSeriesDescription {
  /** The cell that holds its name. */
  readonly name: CellPlace;
  readonly categories: CellRun;
  readonly values: CellRun;
  readonly labels?: DataLabelsDescription;
  /** Kept out of the legend, such as the invisible base of a funnel. */
  readonly hidesFromLegend?: boolean;
}

/** A series of bars or slices. */
export interface BarSeriesDescription extends ChartSeriesDescription {
  /** Taken in turn from fills that stay apart in a black-and-white print when left out. */
  readonly fill?: ChartFill;
  /** Values drawn otherwise than the series, by their place in it from 0. */
  readonly points?: readonly { readonly index: number; readonly fill: ChartFill }[];
}

/** A series of points joined by a line. What is left out is taken in turn, so that each line has looks of its own. */
export interface LineSeriesDescription extends ChartSeriesDescription {
  /** `RRGGBB`. */
  readonly colour?: string;
  /** In points. */
  readonly width?: number;
  readonly dash?: ChartDash;
  readonly marker?: ChartMarker;
}

/** How an area is filled. Colours are `RRGGBB`. */
export type ChartFill =
  | { readonly kind: 'solid'; readonly colour: string }
  | {
      readonly kind: 'pattern';
      readonly pattern: ChartPattern;
      readonly foreground: string;
      readonly background: string;
    }
  | { readonly kind: 'none' };

/** Patterns (무늬) that a print and a copy of it still show. */
export type ChartPattern =
  | 'upward-diagonal'
  | 'downward-diagonal'
  | 'horizontal'
  | 'vertical'
  | 'grid'
  | 'diagonal-grid'
  | 'dots'
  | 'dense-dots';

/** How a line is drawn. */
export type ChartDash = 'solid' | 'dash' | 'dot' | 'dash-dot' | 'long-dash';

/** What marks the points of a line. */
export type ChartMarker = 'circle' | 'square' | 'triangle' | 'diamond' | 'none';

/** Values written beside bars or points (데이터 레이블). */
export interface DataLabelsDescription {
  /** `outside` is for clustered bars and pies, `above` and `below` for lines. */
  readonly position?: 'outside' | 'inside-end' | 'centre' | 'inside-base' | 'above' | 'below' | 'right';
  /** The cells’ own when left out. */
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  /** `RRGGBB`. */
  readonly colour?: string;
  /** What they say; the value when left out. */
  readonly shows?: readonly ('value' | 'category' | 'percentage')[];
}

/** The axis of categories (항목 축). */
export interface CategoryAxisDescription {
  readonly title?: ChartText;
  /** First category on top or at the right; bars of a ranking read from the top. */
  readonly isReversed?: boolean;
  readonly isHidden?: boolean;
  /** Degrees by which its labels are turned, −90 to 90. */
  readonly rotation?: number;
}

/** An axis of values (값 축). */
export interface ValueAxisDescription {
  readonly title?: ChartText;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Between two labels. */
  readonly step?: number;
  /** The cells’ own when left out. */
  readonly numberFormat?: string;
  /** Whether lines cross the plot at its labels; the primary axis has them when left out. */
  readonly hasGridLines?: boolean;
  readonly isHidden?: boolean;
}
