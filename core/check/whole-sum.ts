import { fixed, type Fixed } from '../number/fixed.ts';
import { MOST_DECIMALS } from '../sheet/figures.ts';

/** Beyond this a figure is left to exact decimals; so many of these still add up exactly in a double. */
const MOST = 2 ** 40;
const MOST_ADDENDS = 2 ** 12;

/**
 * Adds up figures of few decimals as whole numbers (정수 합산), exactly: the point is moved, what is no whole number then is not taken.
 */
export class WholeSum {
  readonly #scale: number;
  readonly #factor: number;
  #all = 0n;
  /** The part that is not yet in {@link WholeSum.#all}, and how many figures it is made of. */
  #part = 0;
  #count = 0;

  constructor(decimals: number) {
    this.#scale = Math.min(decimals, MOST_DECIMALS);
    this.#factor = 10 ** this.#scale;
  }

  /** Adds a figure; `false` where it is none, too large, or of more decimals than the others. */
  take(value: number): boolean {
    const whole = Math.round(value * this.#factor);
    if (whole / this.#factor !== value || Math.abs(whole) > MOST) return false;
    this.#part += whole;
    if (++this.#count === MOST_ADDENDS) this.#carry();
    return true;
  }

  /** The sum so far. */
  sum(): Fixed {
    this.#carry();
    return fixed(this.#all, this.#scale);
  }

  #carry(): void {
    this.#all += BigInt(this.#part);
    this.#part = 0;
    this.#count = 0;
  }
}
