import { compareFixed, fixed, roundFixed, subtractFixed, trimZeros, BLANK, type Fixed } from '../../../core/index.ts';
import { isNumber, type Content, type Entry, type Figure } from '../figure/figure.ts';

/** An identity that must hold (검산 항목), with both numbers. */
export interface Check {
  /** What is checked, e.g. 예산액 합계. */
  readonly item: Content;
  /** The identity in words, e.g. `계 = Σ 단위사업`. */
  readonly rule: string;
  /** The figure that is checked (기재값). */
  readonly stated: Figure;
  /** The figure it is compared with (검산값). */
  readonly expected: Figure;
  /** `equals` when left out; `at-most` for 기재값 ≤ 검산값. */
  readonly relation?: 'equals' | 'at-most';
  /**
   * Over how many addends rounded to their unit the sum is taken; left out where amounts must agree exactly.
   * A sum over n of them may miss by (n + 1) ÷ 2 units (단수차이).
   */
  readonly roundedAddends?: number;
  readonly unit?: string;
}

/** The words the result column says. */
export const RESULTS = {
  match: '일치',
  within: '적정',
  rounding: '단수차이',
  mismatch: '불일치',
  exceeded: '초과',
  incomplete: '자료 부족',
} as const;

/** How far a sum of rounded addends may miss. */
export function toleranceOf({ roundedAddends }: Check): number {
  return roundedAddends === undefined ? 0 : (roundedAddends + 1) / 2;
}

/** Decimals kept of a difference, for spreadsheets keep binary noise. */
export const DIFFERENCE_DIGITS = 4;

/** 기재값 − 검산값. */
export function differenceOf({ stated, expected }: Check): Fixed | typeof BLANK {
  if (!isNumber(stated.value) || !isNumber(expected.value)) return BLANK;
  const difference = subtractFixed(stated.value, expected.value);
  return trimZeros(roundFixed(difference, { mode: 'half-up', digits: DIFFERENCE_DIGITS }));
}

/** What the result column says of a check. */
export function resultOf(check: Check): string {
  const difference = differenceOf(check);
  if (difference === BLANK) return RESULTS.incomplete;
  const { coefficient } = difference;
  if (check.relation === 'at-most') return coefficient > 0n ? RESULTS.exceeded : RESULTS.within;
  if (coefficient === 0n) return RESULTS.match;
  const size: Fixed = { ...difference, coefficient: coefficient < 0n ? -coefficient : coefficient };
  const tolerance = fixed(BigInt(toleranceOf(check) * 10), 1);
  return compareFixed(size, tolerance) <= 0 ? RESULTS.rounding : RESULTS.mismatch;
}

/** The result as a formula over the cell of the difference. */
export function resultFormula(check: Check, difference: string): string {
  const { incomplete, within, exceeded, match, rounding, mismatch } = RESULTS;
  const missing = `IF(${difference}="","${incomplete}",`;
  if (check.relation === 'at-most') return `${missing}IF(${difference}>0,"${exceeded}","${within}"))`;
  const tolerance = toleranceOf(check);
  if (tolerance === 0) return `${missing}IF(${difference}=0,"${match}","${mismatch}"))`;
  return `${missing}IF(${difference}=0,"${match}",IF(ABS(${difference})<=${tolerance},"${rounding}","${mismatch}")))`;
}

/** What the remark column says of a result, as a formula over its cell. */
export function remarkFormula(check: Check, result: string): string {
  const rounding = roundingRemark(check);
  const otherwise = `IF(OR(${result}="${RESULTS.mismatch}",${result}="${RESULTS.exceeded}"),"${CONFIRM}","")`;
  return toleranceOf(check) === 0 ? otherwise : `IF(${result}="${RESULTS.rounding}","${rounding}",${otherwise})`;
}

const CONFIRM = '원자료 확인 필요';

function roundingRemark(check: Check): string {
  return `단수처리로 합계가 일치하지 않을 수 있음(허용 ${toleranceOf(check)})`;
}

/** The longest remark a check may get, which its row has room for. */
export function longestRemark(check: Check): string {
  return toleranceOf(check) === 0 ? CONFIRM : roundingRemark(check);
}

/** The remark that {@link remarkFormula} gives. */
export function remarkOf(check: Check): Entry {
  switch (resultOf(check)) {
    case RESULTS.rounding:
      return roundingRemark(check);
    case RESULTS.mismatch:
    case RESULTS.exceeded:
      return CONFIRM;
    default:
      return BLANK;
  }
}
