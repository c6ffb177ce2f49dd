const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const MINUS = 45;
const PERCENT = 37;
/** The largest number of which a double holds every digit and a program shows it. */
const MOST = 999_999_999_999_999;
/** Powers of ten of no more decimals are exact. */
const LONGEST = 20;
/** A separator and three digits. */
const GROUP = 4;

/**
 * Reads numerals of digits, thousands separators and a point alone (평범한 숫자 표기), which most cells of a sheet are, without making
 * an object for each. What it reads, `readFigure` reads alike; anything else is left to that.
 */
export class PlainNumeral {
  /** The digits of the last numeral read, with its sign. */
  coefficient = 0;
  /** Its decimals. */
  scale = 0;
  hasPercentSign = false;
  #magnitude = 0;

  /** Whether a text is a plain numeral; what it says stands in the fields then. */
  read(text: string): boolean {
    this.hasPercentSign = text.charCodeAt(text.length - 1) === PERCENT;
    const end = this.hasPercentSign ? text.length - 1 : text.length;
    const isNegative = text.charCodeAt(0) === MINUS;
    const start = isNegative ? 1 : 0;
    if (end - start > LONGEST || !isDigit(text.charCodeAt(start))) return false;
    const at = text.indexOf('.');
    const point = at < 0 ? end : at;
    this.#magnitude = 0;
    if (point === end - 1 || !this.#takeWhole(text, start, point) || !this.#takeDigits(text, point + 1, end))
      return false;
    if (this.#magnitude > MOST) return false;
    this.coefficient = isNegative && this.#magnitude > 0 ? -this.#magnitude : this.#magnitude;
    this.scale = point === end ? 0 : end - point - 1;
    return true;
  }

  /** Takes digits with or without separators between their thousands. */
  #takeWhole(text: string, start: number, end: number): boolean {
    if (text.charCodeAt(end - GROUP) !== COMMA) return this.#takeDigits(text, start, end);
    const first = end - GROUP * Math.floor((end - start) / GROUP);
    if (first === start || !this.#takeDigits(text, start, first)) return false;
    for (let at = first; at < end; at += GROUP) {
      if (text.charCodeAt(at) !== COMMA || !this.#takeDigits(text, at + 1, at + GROUP)) return false;
    }
    return true;
  }

  #takeDigits(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isDigit(code)) return false;
      this.#magnitude = this.#magnitude * 10 + (code - ZERO);
    }
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
