import { BLANK, type Blank } from '../../blank.ts';
import { fixed, parseFixed, type Fixed } from '../fixed.ts';
import { LARGE_ZEROS, SMALL_ZEROS } from './quantity-unit.ts';

/** A numeral with its sign, found in a folded text. */
export interface Numeral {
  readonly value: Fixed;
  readonly start: number;
  readonly end: number;
  /** The sign as it stands in the folded text, with the spaces behind it. */
  readonly sign: string;
  readonly isNegative: boolean;
  readonly isGrouped: boolean | Blank;
  readonly isJoined: boolean;
}

/** A number with 만, 억 … in several steps, and 원: `1억 2,000만원`. */
export interface MixedMoney {
  readonly value: Fixed;
  readonly end: number;
  readonly isWonOmitted: boolean;
}

/** Stands in a folded text for the line break inside a numeral, so that positions stay the same. */
const JOIN = '¶';
const BROKEN = /(?<=[0-9],)\s*\n\s*(?=[0-9]{3}(?![0-9]))|(?<=[0-9])\s*\n\s*(?=,[0-9]{3}(?![0-9]))/g;

type Place = Pick<Numeral, 'start' | 'end' | 'sign' | 'isNegative'>;

const SIGNED = /([△▲▽▼+-] ?)?([0-9][0-9,¶]*(?:\.[0-9]+)?|\.[0-9]+)/y;
const BRACKETED = /\( ?([0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+) ?\)/y;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const PLAIN = /^[0-9]*(?:\.[0-9]+)?$/;
const GROUPING_STARTS = 4;

/**
 * Marks in `folded` the line breaks of `text` that stand inside a numeral (`5,330,⏎592`).
 * Both have the same length.
 */
export function markBrokenNumerals(text: string, folded: string): string {
  if (!text.includes('\n')) return folded;
  let marked = folded;
  for (const { 0: gap, index } of text.matchAll(BROKEN)) {
    marked = marked.slice(0, index) + JOIN.repeat(gap.length) + marked.slice(index + gap.length);
  }
  return marked;
}

/** The numeral that starts at `at`; `misplaced-comma` when its commas do not part thousands; blank when none starts there. */
export function numeralAt(folded: string, at: number): Numeral | 'misplaced-comma' | Blank {
  SIGNED.lastIndex = at;
  const match = SIGNED.exec(folded);
  if (!match) return BLANK;
  const sign = match[1] ?? '';
  const isNegative = sign !== '' && !sign.startsWith('+');
  return finish(match[2] ?? '', { start: at, end: SIGNED.lastIndex, sign, isNegative });
}

/** `(1,234)`: a negative in brackets, at `at`. */
export function bracketedNumeralAt(folded: string, at: number): Numeral | 'misplaced-comma' | Blank {
  BRACKETED.lastIndex = at;
  const match = BRACKETED.exec(folded);
  if (!match) return BLANK;
  return finish(match[1] ?? '', { start: at, end: BRACKETED.lastIndex, sign: '(', isNegative: true });
}

function finish(written: string, { start, end, sign, isNegative }: Place): Numeral | 'misplaced-comma' {
  const isJoined = written.includes(JOIN);
  const digits = isJoined ? written.replaceAll(JOIN, '') : written;
  const hasCommas = digits.includes(',');
  if (hasCommas && !GROUPED.test(digits)) return 'misplaced-comma';
  const magnitude = parseFixed(hasCommas ? digits.replaceAll(',', '') : digits) ?? fixed(0n);
  const value = isNegative ? fixed(-magnitude.coefficient, magnitude.scale) : magnitude;
  const point = digits.indexOf('.');
  const wholeDigits = point < 0 ? digits.length : point;
  const isGrouped = hasCommas ? true : wholeDigits >= GROUPING_STARTS ? false : BLANK;
  return { value, start, end, sign, isNegative, isGrouped, isJoined };
}

const STEP = / *([0-9][0-9,]*) ?(십|백|천)? ?(만|억|조|경)?/y;
const LARGE_OR_SMALL = /[십백천만억조경]/;
const WON_OR_END = / ?원|(?=$|[^가-힣])/y;

/** One step of mixed money: `2천`, `2,000만`, `3,000`. */
interface Step {
  readonly count: bigint;
  readonly small: number;
  /** Zeros of 만, 억, 조; blank when the step does not close a group. */
  readonly large: number | Blank;
  readonly end: number;
}

/**
 * Money written in more than one step of 만, 억, 조, from `at`, in 원; blank when it is written in one step.
 * 원 may be left out behind 만, 억, 조.
 */
export function mixedMoneyAt(folded: string, at: number): MixedMoney | Blank {
  if (!LARGE_OR_SMALL.test(folded)) return BLANK;
  const steps = stepsAt(folded, at);
  const last = steps.at(-1);
  if (last === undefined || steps.length < 2 || !areDescending(steps)) return BLANK;
  WON_OR_END.lastIndex = last.end;
  const closing = WON_OR_END.exec(folded);
  const isWonOmitted = closing?.[0] === '';
  if (!closing || (isWonOmitted && last.large === BLANK)) return BLANK;
  return { value: fixed(sumOf(steps)), end: WON_OR_END.lastIndex, isWonOmitted };
}

function stepsAt(folded: string, at: number): readonly Step[] {
  const steps: Step[] = [];
  let end = at;
  for (let step = stepAt(folded, end); step !== BLANK; step = stepAt(folded, end)) {
    steps.push(step);
    end = step.end;
  }
  return steps;
}

function stepAt(folded: string, at: number): Step | Blank {
  STEP.lastIndex = at;
  const match = STEP.exec(folded);
  if (!match) return BLANK;
  const [, digits = '', small = '', large = ''] = match;
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return BLANK;
  return {
    count: BigInt(digits.replaceAll(',', '')),
    small: SMALL_ZEROS[small] ?? 0,
    large: LARGE_ZEROS[large] ?? BLANK,
    end: STEP.lastIndex,
  };
}

/** 억 before 만, and inside a group 천 before 백: `2백3천만원` is no amount. */
function areDescending(steps: readonly Step[]): boolean {
  let large = Number.POSITIVE_INFINITY;
  let small = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (step.small >= small || (step.large ?? 0) >= large) return false;
    small = step.large === BLANK ? step.small : Number.POSITIVE_INFINITY;
    large = step.large ?? large;
  }
  return true;
}

function sumOf(steps: readonly Step[]): bigint {
  let total = 0n;
  let group = 0n;
  for (const { count, small, large } of steps) {
    group += count * 10n ** BigInt(small);
    if (large === BLANK) continue;
    total += group * 10n ** BigInt(large);
    group = 0n;
  }
  return total + group;
}
