const GREATER = 62;
const QUOTE = 34;
const SPACE = 32;
const SLASH = 47;
const EQUALS = 61;
const ZERO = 48;
const NINE = 57;
const UPPER_A = 65;
const UPPER_Z = 90;
const STYLE = 115;
const TYPE = 116;
const START = '<c r="';
const VALUE = '<v>';
const VALUE_END = '</v></c>';
const INLINE = '<is><t>';
const INLINE_SPACE = '<is><t xml:space="preserve">';
const INLINE_END = '</t></is></c>';

/**
 * Reads the one shape in which nearly every cell of nearly every file is written, several times as fast as the
 * scanner would: `<c r="A1" s="2" t="s"><v>3</v></c>`, a text in its cell, or an empty cell. Anything else is
 * left to the scanner.
 */
export class PlainCell {
  column = 0;
  style = 0;
  type = '';
  /** The value as written, entities and all. */
  raw = '';
  private at = 0;

  /** Where the cell that begins at `start` ends; −1 when it has another shape or is not all there. */
  read(text: string, start: number): number {
    if (!text.startsWith(START, start)) return -1;
    this.at = start + START.length;
    if (!this.readPlace(text) || !this.readAttributes(text)) return -1;
    const code = text.charCodeAt(this.at);
    if (code === GREATER) return this.readContent(text, this.at + 1);
    this.raw = '';
    return code === SLASH && text.charCodeAt(this.at + 1) === GREATER ? this.at + 2 : -1;
  }

  private readPlace(text: string): boolean {
    let { at } = this;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - UPPER_A + 1;
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at));
    this.column = column - 1;
    this.at = at + 1;
    return code === QUOTE;
  }

  private readAttributes(text: string): boolean {
    this.style = 0;
    this.type = 'n';
    while (text.charCodeAt(this.at) === SPACE) {
      const name = text.charCodeAt(this.at + 1);
      if (text.charCodeAt(this.at + 2) !== EQUALS || text.charCodeAt(this.at + 3) !== QUOTE) return false;
      if (name === STYLE) this.readStyle(text);
      else if (name === TYPE) this.readType(text);
      else return false;
      if (text.charCodeAt(this.at) !== QUOTE) return false;
      this.at++;
    }
    return true;
  }

  private readStyle(text: string): void {
    let at = this.at + 4;
    let style = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
      style = style * 10 + code - ZERO;
    }
    this.style = style;
    this.at = at;
  }

  private readType(text: string): void {
    const start = this.at + 4;
    let at = start;
    while (text.charCodeAt(at) > QUOTE) at++;
    this.type = text.slice(start, at);
    this.at = at;
  }

  private readContent(text: string, at: number): number {
    if (text.startsWith(VALUE, at)) return this.readText(text, at + VALUE.length, VALUE_END);
    if (text.startsWith(INLINE, at)) return this.readText(text, at + INLINE.length, INLINE_END);
    if (text.startsWith(INLINE_SPACE, at)) return this.readText(text, at + INLINE_SPACE.length, INLINE_END);
    this.raw = '';
    return text.startsWith('</c>', at) ? at + 4 : -1;
  }

  private readText(text: string, start: number, close: string): number {
    const at = text.indexOf('<', start);
    if (at < 0 || !text.startsWith(close, at)) return -1;
    this.raw = text.slice(start, at);
    return at + close.length;
  }
}
