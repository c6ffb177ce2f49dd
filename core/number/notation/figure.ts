import type { Blank } from '../../blank.ts';
import { shiftFixed, type Fixed } from '../fixed.ts';
import type { FundingShare } from './funding.ts';
import type { QuantityUnit } from './quantity-unit.ts';

/** Where a numeral stands in the text it was read from; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something about a figure that a reader should know, though its value is clear (읽을 때 유의할 점). */
export type FigureNote =
  /** `(1,234)` was read as a negative. */
  | 'parentheses-negative'
  /** `▲` was read as a negative; the press also writes it for an increase. */
  | 'filled-triangle'
  /** 원 was left out: `3억`. */
  | 'won-omitted'
  /** The unit stands only at the other end of the range: `30~200만원`. */
  | 'unit-shared'
  /** The cell says another unit than its heading. */
  | 'unit-differs'
  /** The shares of the funding sources do not add up to 100 %. */
  | 'shares-not-100'
  /** The amount in Hangul says another amount than the digits. */
  | 'hangul-differs'
  /** The numeral was broken over two lines. */
  | 'joined-lines'
  /** A negative sign stands before zero. */
  | 'negative-zero';

/** The word that gives a change its direction: 증 3, 3명 감. */
export interface Direction {
  readonly word: '증' | '감' | '증가' | '감소';
  readonly span: Span;
}

/** How a numeral is written (표기 방식), so that another value can be written the same way. */
export interface FigureStyle {
  readonly span: Span;
  /** The sign as typed, with the spaces behind it: `△`, `△ `, `-`, `+`, `(`; `''` when there is none. */
  readonly sign: string;
  /** Thousands are separated; blank when the numeral is too short to tell. */
  readonly isGrouped: boolean | Blank;
  readonly isFullWidth: boolean;
  /** Amounts written in several units: `1억 2,000만원`. */
  readonly isMixedMoney: boolean;
}

/** A figure read from a text (숫자 표기): its exact value in the unit it is written in, and all that stands around it. */
export interface Figure {
  readonly kind: 'figure';
  /** The value as printed, in {@link Figure.unit}; its scale is the number of decimals printed. */
  readonly value: Fixed;
  /** The unit written in the cell, or that of the heading; blank when neither says one. */
  readonly unit: QuantityUnit | Blank;
  /** The unit written in the cell itself. */
  readonly writtenUnit: QuantityUnit | Blank;
  /** 약, 내외, 정도, 가량, 여. */
  readonly isApproximate: boolean;
  /** 총, 계. */
  readonly isTotal: boolean;
  /** 이상, 이하, 초과, 미만, 이내, 최대, 최소; blank when exact. */
  readonly bound: string | Blank;
  readonly direction: Direction | Blank;
  readonly funding: readonly FundingShare[];
  /** What else stands in brackets or behind a footnote mark, as typed. */
  readonly remarks: readonly string[];
  readonly notes: readonly FigureNote[];
  readonly style: FigureStyle;
}

/** From one figure to another (범위): `30만원 ~ 200만원`. */
export interface FigureRange {
  readonly kind: 'range';
  readonly from: Figure;
  readonly to: Figure;
}

/** Several figures in one cell: `82건(11,110백만원)`, `24건 14,169백만원`, `4·5급`. */
export interface FigureSet {
  readonly kind: 'set';
  readonly joint: 'parentheses' | 'space' | 'comma' | 'middle-dot';
  readonly figures: readonly Figure[];
}

/** `-` alone: zero or none, as the column's policy says. */
export interface DashFigure {
  readonly kind: 'dash';
}

/** A word that stands where a growth rate has no meaning: 순증, 순감, 흑자전환, 적자전환. */
export interface FigureTerm {
  readonly kind: 'term';
  readonly term: GrowthTerm;
}

/** The words printed instead of a growth rate without a meaningful base. */
export type GrowthTerm = '순증' | '순감' | '흑자전환' | '적자전환';

/** A text that can be read in more than one way; nothing is guessed. */
export interface AmbiguousFigure {
  readonly kind: 'ambiguous';
  readonly text: string;
  readonly reason:
    /** `4 5급`: a middle dot or a comma may have been lost. */
    | 'lost-separator'
    /** `10-20`: a range, or a number with dashes. */
    | 'hyphen'
    /** `(12.3%)`: a negative, or a remark. */
    | 'parentheses'
    /** `감 △3`: two signs. */
    | 'two-signs';
}

/** A text that holds no figure that could be read. */
export interface UnreadableFigure {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason:
    /** Words only: `미정`. */
    | 'no-number'
    /** A number among words that are no unit: `12월 예정`. */
    | 'unknown-words'
    /** `12,34`. */
    | 'misplaced-comma'
    /** `#DIV/0!`. */
    | 'error-value'
    /** `####` or `1.2E+05`: the column is too narrow to show the number. */
    | 'column-too-narrow';
}

/** What a text says as a figure; blank for a text of spaces. */
export type FigureReading =
  Figure | FigureRange | FigureSet | DashFigure | FigureTerm | AmbiguousFigure | UnreadableFigure | Blank;

/**
 * The value in the base unit: 원 for money, 1 for a percentage, the thing itself for a counter.
 *
 * @example
 * baseValue(readFigure('117,350천원')) //=> { coefficient: 117_350_000n, scale: 0 }
 * baseValue(readFigure('약23%')) //=> { coefficient: 23n, scale: 2 }
 */
export function baseValue(figure: Figure): Fixed {
  return figure.unit === null ? figure.value : shiftFixed(figure.value, figure.unit.zeros);
}
