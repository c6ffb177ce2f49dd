import type { Blank } from '../blank.ts';
import type { Metric } from '../metric/metric.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import type { CellAddress, Rectangle } from '../sheet/address.ts';
import type { Finding } from '../sheet/finding.ts';

/** What a cell is, where its figure is explained (셀의 성격). */
export type ExplainedKind =
  /** A percentage: 집행률, 달성률, 증감률, 구성비. */
  | 'rate'
  /** A plain quotient: 단가, 1인당. */
  | 'quotient'
  /** 잔액, 잔여. */
  | 'balance'
  | 'difference'
  /** Columns of the row added up: 소계, 계. */
  | 'sum'
  | 'product'
  /** 누계. */
  | 'running-sum'
  /** Rows added up: 합계, 총계. */
  | 'total'
  | 'subtotal'
  /** What a page carries over (이월), beside the table's figures. */
  | 'carry'
  /** A figure typed in. */
  | 'input'
  /** A figure by a formula of its own that follows from no figures of its table. */
  | 'formula'
  | 'heading'
  /** The name, number or date of a row. */
  | 'name'
  | 'text'
  /** A cell of no table. */
  | 'outside'
  | 'blank';

/**
 * How what stands in a cell agrees with what should stand there (일치 여부).
 * - `agrees`: it is the same figure.
 * - `digits`: the same figure with other decimals than its column's rule prints.
 * - `follows`: it follows from its inputs as they stand, of which one is wrong.
 * - `gap`: within what rounded addends can miss (단수차이).
 * - `differs`: verification finds it wrong or doubtful.
 * - `left`: it does not come out and verification does not say that it should, e.g. a mean of rates in a total row.
 * - `no-base`: its base is zero.
 * - `no-input`: an input is blank or cannot be read.
 * - `not-derived`: it follows from nothing here.
 */
export type Agreement =
  'agrees' | 'digits' | 'follows' | 'gap' | 'differs' | 'left' | 'no-base' | 'no-input' | 'not-derived';

/** What an input does in a formula. */
export type InputPart =
  'part' | 'whole' | 'added' | 'subtracted' | 'factor' | 'now' | 'before' | 'addend' | 'running' | 'step';

/** A cell a figure is calculated from, or one that is calculated from it. */
export interface RelatedCell extends CellAddress {
  /** The cell in A1 notation, without its sheet. */
  readonly cell: string;
  /** The heading of its column and the name of its row; `''` where there is none. */
  readonly heading: string;
  readonly label: string;
  /** What it shows. */
  readonly shown: string;
  readonly unit: string | Blank;
}

/** A cell a figure is calculated from. */
export interface ExplainedInput extends RelatedCell {
  readonly part: InputPart;
  /** What is calculated with instead, where verification proves what it shows wrong. */
  readonly expected: string | Blank;
}

/** The rounding rule a figure is printed by, and who says so: the office, the standard form, or the column's own figures. */
export interface ExplainedRounding {
  readonly rule: Rounding;
  readonly source: 'office' | 'form' | 'column';
}

/** How a figure follows from others. */
export interface Derivation {
  /** In the words of the table: `집행률 = 집행액 ÷ 예산액 × 100`. */
  readonly byHeadings: Sentence;
  /** In cells: `D5 = C5 ÷ B5 × 100`. */
  readonly byCells: Sentence;
  readonly inputs: readonly ExplainedInput[];
  /** The value before rounding, e.g. `26.8796992481…`; blank where an input is missing or the base is zero. */
  readonly exact: string | Blank;
  /** Blank for figures that are not rounded. */
  readonly rounding: ExplainedRounding | Blank;
}

/** Everything that is known of a cell (이 수의 근거). */
export interface Explanation extends CellAddress {
  /** The cell in A1 notation, without its sheet; the first one of a merged area. */
  readonly cell: string;
  readonly kind: ExplainedKind;
  /** The table it stands in; blank outside any. */
  readonly table: { readonly title: string; readonly range: Rectangle } | Blank;
  /** The heading of its column and the name of its row; `''` where there is none. */
  readonly heading: string;
  readonly label: string;
  readonly shown: string;
  readonly unit: string | Blank;
  /** The native formula it holds; blank for what is typed in. */
  readonly formula: string | Blank;
  /** The published figure it is, where its formula and name say so. */
  readonly metric: Metric | Blank;
  /** Blank for what follows from nothing here. */
  readonly derivation: Derivation | Blank;
  /** The cells of its table that are calculated from it. */
  readonly usedBy: readonly RelatedCell[];
  /** What it should print, as verification expects it; blank where nothing is expected. */
  readonly expected: string | Blank;
  readonly agreement: Agreement;
  /** What verification says about the cell. */
  readonly findings: readonly Finding[];
  /** What its column was taken for, and why. */
  readonly evidence: Sentence | Blank;
  /** All of it in one sentence. */
  readonly sentence: Sentence;
}
