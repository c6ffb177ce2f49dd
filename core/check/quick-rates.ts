import { CellState } from '../column/exact-column.ts';
import type { Rounding } from '../number/rounding.ts';
import { FigureTrait, MOST_DECIMALS, type ColumnFigures } from '../sheet/figures.ts';
import { PlainNumeral } from '../sheet/plain-numeral.ts';
import { inputsOfRule, type Term } from '../sheet/relation/relation.ts';
import { shownIn, typedIn } from './bound-table.ts';
import { isExplained } from './explained.ts';
import type { RateColumn, RateFamily } from './rate-family.ts';

/** What a quick look tells of a printed rate: that it is right, that it is but has other decimals than the rule, or nothing. */
export type QuickVerdict = 'right' | 'right in other decimals' | 'unknown';

/** Sums of so large figures are still exact. */
const MOST = 2 ** 46;

/**
 * Looks at the rates of a column in whole numbers (빠른 비율 검산), exactly where it says anything: nearly all rates of a long table
 * are right, and need no arithmetic on exact decimals. What is left unknown is checked the long way.
 */
export class QuickRates {
  readonly #column: RateColumn;
  readonly #own: ColumnFigures | undefined;
  /** Decimals of the inputs, which are moved to make them whole numbers. */
  readonly #decimals: number;
  readonly #factor: number;
  readonly #numeral = new PlainNumeral();

  constructor(column: RateColumn) {
    this.#column = column;
    const { figures } = column.bound.table;
    this.#own = figures[column.place];
    const decimals = inputsOfRule(column.rule.rule).map((input) => figures[input]?.decimals ?? 0);
    this.#decimals = Math.min(MOST_DECIMALS, Math.max(0, ...decimals));
    this.#factor = 10 ** this.#decimals;
  }

  /** Looks at the rate of a row. */
  verdictOf(n: number, { rounding, decimals }: RateFamily): QuickVerdict {
    const { bound, place, rule } = this.#column;
    const own = this.#own;
    if (own?.states[n] !== CellState.number || !('zeros' in rule.rule)) return 'unknown';
    const traits = own.traits[n] ?? 0;
    const text = (traits & FigureTrait.text) === 0 ? shownIn(bound, place, n) : typedIn(bound, place, n);
    if (!this.#numeral.read(text)) return 'unknown';
    const { coefficient, scale } = this.#numeral;
    const most = decimals.met.at(-1) ?? 0;
    const digits = decimals.isUniform && scale < most ? most : scale;
    const shown = coefficient * 10 ** (digits - scale);
    if (!this.#isExplained(shown, n, { mode: rounding.mode, digits }, rule.rule.zeros)) return 'unknown';
    const isUpToDate = scale === rounding.digits || (traits & FigureTrait.formula) !== 0;
    return isUpToDate ? 'right' : 'right in other decimals';
  }

  /** Whether the base of a row is plainly there; a rate without one prints `-`. */
  hasBase(n: number): boolean {
    const { rule, figures } = this.#column;
    if (rule.rule.kind === 'growth')
      return this.#number(rule.rule.before, n) > 0 && this.#number(rule.rule.now, n) >= 0;
    if (rule.rule.kind === 'share') return (figures.wholeOf(rule.rule.of, n)?.coefficient ?? 0n) !== 0n;
    return rule.rule.kind === 'quotient' && this.#sum(rule.rule.whole, n) > 0;
  }

  #isExplained(shown: number, n: number, rounding: Rounding, zeros: number): boolean {
    const { rule } = this.#column.rule;
    const explains = (part: number, whole: number): boolean =>
      isExplained(shown, part, whole, rounding, zeros) === true;
    switch (rule.kind) {
      case 'quotient':
        return explains(this.#sum(rule.part, n), this.#sum(rule.whole, n));
      case 'growth': {
        const [now, before] = [this.#number(rule.now, n), this.#number(rule.before, n)];
        return now >= 0 && explains(now - before, before);
      }
      case 'share':
        return explains(this.#number(rule.of, n), this.#whole(rule.of, n));
      default:
        return false;
    }
  }

  #sum(terms: readonly Term[], n: number): number {
    let sum = 0;
    for (const { place, sign } of terms) sum += sign * this.#number(place, n);
    return sum;
  }

  /** The figure of an input as a whole number; NaN where it is none. */
  #number(place: number, n: number): number {
    const value = this.#column.figures.number(place, n);
    const whole = Math.round(value * this.#factor);
    return whole / this.#factor === value && Math.abs(whole) <= MOST ? whole : Number.NaN;
  }

  #whole(place: number, n: number): number {
    const whole = this.#column.figures.wholeOf(place, n);
    if (!whole || whole.scale > this.#decimals) return Number.NaN;
    return Number(whole.coefficient) * 10 ** (this.#decimals - whole.scale);
  }
}
