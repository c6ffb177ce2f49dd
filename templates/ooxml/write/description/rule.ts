import type { Rectangle } from '../../contract.ts';
import type { BorderDescription, FontDescription } from './style.ts';

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
      }
    | {
        readonly kind: 'icons';
        /** Told apart by shape, so that a black-and-white print keeps them. */
        readonly icons: 'three-arrows' | 'three-symbols' | 'three-signs' | 'three-flags' | 'five-ratings';
        /** Where the second icon and those after it begin, from low to high. */
        readonly limits: readonly number[];
        readonly isReversed?: boolean;
        readonly hidesValue?: boolean;
      };
  readonly stopsIfTrue?: boolean;
}
