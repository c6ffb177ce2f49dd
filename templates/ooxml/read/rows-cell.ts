import type { CellValue } from '../contract.ts';
import { LAST_COLUMN } from '../limits.ts';
import { decodeEntities, decodeEscapes } from '../xml/index.ts';

const QUOTE = 34;
const AMPERSAND = 38;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const GREATER = 62;
const SPACE = 32;
const UPPER_A = 65;
const UPPER_Z = 90;
const UNDERLINE = 95;
const STYLE = 115;
const TYPE = 116;
const RETURN = 13;
const EQUALS = 61;
const SHARED = 115;
const NUMBER = 110;
const TRUTH = 98;
const ERROR = 101;

/** What a cell holds, as far as it is read here; numbers, because they are asked for in every cell. */
const Type = { Number: 0, Shared: 1, Text: 2, Inline: 3, Truth: 4, Error: 5, Other: 6 } as const;
type Type = (typeof Type)[keyof typeof Type];

const CELL_END = '</c>';
const FORMULA = '<f';
const FORMULA_END = '</f>';
const VALUE = '<v>';
const VALUE_END = '</v></c>';
const INLINE = '<is><t>';
const INLINE_SPACE = '<is><t xml:space="preserve">';
const INLINE_END = '</t></is></c>';

/** Digits that a double holds whatever they are, and powers of ten that it holds exactly. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Walks through cells of the usual shape, from place to value; what is of another shape stops it. */
export class CellCursor {
  text = '';
  /** Where it stands in the text. */
  at = 0;
  /** Digits of the number of the row, which every cell's name repeats. */
  digits = 0;
  column = -1;
  value: CellValue = null;
  private readonly part: string;
  private readonly strings: readonly string[];

  constructor(part: string, strings: readonly string[]) {
    this.part = part;
    this.strings = strings;
  }

  /** Reads the cell whose column begins here; `false` when it has another shape. */
  readCell(): boolean {
    const { text } = this;
    let { at } = this;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - UPPER_A + 1;
    this.column = column - 1;
    at += this.digits;
    if (text.charCodeAt(at) !== QUOTE || column < 1 || column > LAST_COLUMN + 1) return false;
    this.at = at + 1;
    const type = this.readAttributes();
    code = text.charCodeAt(this.at);
    this.value = null;
    this.at++;
    if (code === GREATER) return this.readValue(type);
    this.at++;
    return code === SLASH && text.charCodeAt(this.at - 1) === GREATER && holdsNothing(type);
  }

  private readAttributes(): Type {
    const { text } = this;
    let type: Type = Type.Number;
    while (text.charCodeAt(this.at) === SPACE) {
      const name = text.charCodeAt(this.at + 1);
      if (text.charCodeAt(this.at + 2) !== EQUALS || text.charCodeAt(this.at + 3) !== QUOTE) return Type.Other;
      this.at += 4;
      if (name === TYPE) type = this.readType();
      else if (name === STYLE) this.readInteger(this.at);
      else return Type.Other;
      if (text.charCodeAt(this.at) !== QUOTE) return Type.Other;
      this.at++;
    }
    return type;
  }

  private readType(): Type {
    if (this.text.charCodeAt(this.at + 1) === QUOTE) return typeOf(this.text.charCodeAt(this.at++));
    if (this.pass('str')) return Type.Text;
    return this.pass('inlineStr') ? Type.Inline : Type.Other;
  }

  private readValue(type: Type): boolean {
    if (type === Type.Inline) {
      return (this.pass(INLINE) || this.pass(INLINE_SPACE)) && this.readText() && this.pass(INLINE_END);
    }
    if (this.pass(VALUE)) return this.readContent(type) && this.pass(VALUE_END);
    return (
      this.passFormula() &&
      ((holdsNothing(type) && this.pass(CELL_END)) ||
        (this.pass(VALUE) && this.readContent(type) && this.pass(VALUE_END)))
    );
  }

  private readContent(type: Type): boolean {
    switch (type) {
      case Type.Number:
        return this.readNumber();
      case Type.Shared:
        return this.readShared();
      case Type.Text:
        return this.readText();
      case Type.Truth:
        return this.readTruth();
      case Type.Error:
        return this.readError();
      default:
        return false;
    }
  }

  /** A formula, of which only the result is read; it holds no markup. */
  private passFormula(): boolean {
    const { text } = this;
    if (!text.startsWith(FORMULA, this.at)) return false;
    const tag = text.indexOf('>', this.at);
    const isEmpty = text.charCodeAt(tag - 1) === SLASH;
    this.at = isEmpty ? tag + 1 : text.indexOf('<', tag);
    return isEmpty || this.pass(FORMULA_END);
  }

  /** Passes over markup that has to stand here. */
  pass(markup: string): boolean {
    if (!this.text.startsWith(markup, this.at)) return false;
    this.at += markup.length;
    return true;
  }

  /** The digits from here on as a number; as many as a double holds. */
  readInteger(start: number): number {
    const { text } = this;
    let at = start;
    let number = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
      number = number * 10 + code - ZERO;
    }
    this.at = at;
    return at - start > EXACT_DIGITS || at === start ? -1 : number;
  }

  private readTruth(): boolean {
    const digit = this.readInteger(this.at);
    this.value = digit === 1;
    return digit === 0 || digit === 1;
  }

  private readError(): boolean {
    if (!this.readText() || typeof this.value !== 'string' || this.value === '') return false;
    this.value = { error: this.value };
    return true;
  }

  private readShared(): boolean {
    const text = this.strings[this.readInteger(this.at)];
    this.value = text ?? null;
    return text !== undefined;
  }

  /** Up to fifteen digits, with a point or without: their quotient by a power of ten is the nearest double. */
  private readNumber(): boolean {
    const { text } = this;
    const isNegative = text.charCodeAt(this.at) === MINUS;
    const start = isNegative ? this.at + 1 : this.at;
    let number = 0;
    let point = -1;
    let at = start;
    for (let code = text.charCodeAt(at); code !== LESS; code = text.charCodeAt(++at)) {
      if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO;
      else if (code === POINT && point < 0) point = at;
      else return this.readWholeNumber();
    }
    const digits = at - start - (point < 0 ? 0 : 1);
    if (digits < 1 || digits > EXACT_DIGITS) return this.readWholeNumber();
    const size = point < 0 ? number : number / (POWERS[at - point - 1] ?? 1);
    this.value = isNegative ? -size : size;
    this.at = at;
    return true;
  }

  /** A number with an exponent, or with more digits. */
  private readWholeNumber(): boolean {
    const end = this.text.indexOf('<', this.at);
    const raw = this.text.slice(this.at, end);
    const number = Number(raw);
    if (end < 0 || !/^-?[0-9]/.test(raw) || !Number.isFinite(number)) return false;
    this.value = number;
    this.at = end;
    return true;
  }

  private readText(): boolean {
    const { text } = this;
    const start = this.at;
    let isEncoded = false;
    let at = start;
    for (let code = text.charCodeAt(at); code !== LESS; code = text.charCodeAt(++at)) {
      if (code === AMPERSAND || code === UNDERLINE || code === RETURN) isEncoded = true;
      else if (at >= text.length) return false;
    }
    this.at = at;
    const raw = text.slice(start, at);
    this.value = isEncoded ? decodeEscapes(decodeEntities(raw, this.part)) : raw;
    return true;
  }
}

/** The type that one letter names. */
function typeOf(letter: number): Type {
  switch (letter) {
    case SHARED:
      return Type.Shared;
    case NUMBER:
      return Type.Number;
    case TRUTH:
      return Type.Truth;
    case ERROR:
      return Type.Error;
    default:
      return Type.Other;
  }
}

/** Whether a cell without a value is blank; one of text is an empty text. */
function holdsNothing(type: Type): boolean {
  return type !== Type.Text && type !== Type.Inline && type !== Type.Other;
}
