import { damaged } from '../fault.ts';
import { AttributeReader } from './attributes.ts';
import { decodeAttribute, decodeEntities } from './text.ts';

/** What the scanner stands on; `more` asks for the next chunk, `end` is after the root element. */
export type XmlToken = 'open' | 'close' | 'text' | 'more' | 'end';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DEEPEST = 1000;

/**
 * Walks through a part in one pass, without building a tree, whole or chunk by chunk. An empty element
 * gives `open` and `close`. Element names are compared without their prefix. A DOCTYPE is refused, so there
 * are no entities to expand; nothing is ever fetched.
 */
export class XmlScanner {
  /** Element name without its prefix, of the last `open` or `close`. */
  local = '';
  /** The whole name as written. */
  name = '';
  /** Where the token begins and ends in {@link text}. */
  start = 0;
  offset = 0;
  /** Whether the last `open` was an empty element. */
  isEmpty = false;
  text: string;
  readonly part: string;
  private readonly open: string[] = [];
  private readonly attributes = new AttributeReader();
  private isComplete: boolean;
  private mustClose = false;
  private hasRoot = false;
  private isCharacterData = false;
  private skipAbove = -1;

  /** @param isComplete whether `text` is the whole part, or the first chunk of it */
  constructor(text: string, part: string, isComplete = true) {
    this.text = text;
    this.part = part;
    this.isComplete = isComplete;
  }

  /** Adds the next chunk and drops what is already read. */
  feed(chunk: string, isLast: boolean): void {
    // Joining makes one flat text; adding would make a chain that every look at a character must follow.
    this.text = [this.text.slice(this.offset), chunk].join('');
    this.offset = 0;
    this.isComplete = isLast;
  }

  /** Whether a reader that knows what comes may move {@link offset} itself: nothing is half read or skipped. */
  get isFree(): boolean {
    return !this.mustClose && this.skipAbove < 0;
  }

  /** How many characters are left for the next chunk. */
  get rest(): number {
    return this.text.length - this.offset;
  }

  /** The number of open elements, the current one included. */
  get depth(): number {
    return this.open.length;
  }

  /** Passes over the rest of the element just opened; the next token is its `close`. */
  skip(): void {
    this.skipAbove = this.open.length - 1;
  }

  /**
   * Passes over the element just opened by searching its end tag. Only right where the element cannot hold
   * itself and the part has no comments or character data.
   */
  leap(): void {
    if (this.mustClose) return;
    const end = this.text.indexOf(`</${this.name}`, this.offset);
    if (end < 0) throw this.fault('incomplete XML');
    this.offset = end;
  }

  next(): XmlToken {
    let token = this.step();
    while (this.skipAbove >= 0 && token !== 'more' && token !== 'end') {
      if (token === 'close' && this.open.length <= this.skipAbove) {
        this.skipAbove = -1;
        break;
      }
      token = this.step();
    }
    return token;
  }

  /** An attribute of the element just opened, by its local name, decoded. */
  attribute(local: string): string | undefined {
    const raw = this.attributes.find(local);
    return raw === undefined ? undefined : decodeAttribute(raw, this.part);
  }

  /** The text just passed, decoded. */
  content(): string {
    if (this.isCharacterData) return this.text.slice(this.start + 9, this.offset - 3);
    return decodeEntities(this.text.slice(this.start, this.offset), this.part);
  }

  /** A fault at the place reached. */
  fault(detail: string): Error {
    return damaged(this.part, detail);
  }

  private step(): XmlToken {
    if (this.mustClose) {
      this.mustClose = false;
      this.open.pop();
      this.start = this.offset;
      return 'close';
    }
    for (;;) {
      const at = this.offset;
      if (at >= this.text.length) return this.isComplete ? this.finish() : 'more';
      if (this.text.charCodeAt(at) !== LESS) return this.readText(at);
      const second = this.text.charCodeAt(at + 1);
      if (second === SLASH) return this.readClose(at);
      if (second !== BANG && second !== QUESTION) return this.readOpen(at);
      const token = this.readMarkup(at, second);
      if (token) return token;
    }
  }

  private finish(): XmlToken {
    if (this.open.length > 0 || !this.hasRoot) throw this.fault('incomplete XML');
    return 'end';
  }

  private incomplete(): XmlToken {
    if (this.isComplete) throw this.fault('incomplete XML');
    return 'more';
  }

  private readText(at: number): XmlToken {
    const end = this.text.indexOf('<', at);
    if (end < 0) {
      if (!this.isComplete) return 'more';
      if (this.open.length > 0) throw this.fault('incomplete XML');
    }
    this.start = at;
    this.offset = end < 0 ? this.text.length : end;
    this.isCharacterData = false;
    return 'text';
  }

  private readClose(at: number): XmlToken {
    const end = this.text.indexOf('>', at);
    if (end < 0) return this.incomplete();
    const name = this.text.slice(at + 2, end).trimEnd();
    if (this.open.pop() !== name) throw this.fault(`unexpected </${name}>`);
    this.setName(name);
    this.start = at;
    this.offset = end + 1;
    return 'close';
  }

  private readOpen(at: number): XmlToken {
    const end = this.tagEnd(at + 1);
    if (end < 0) return this.incomplete();
    const text = this.text;
    this.isEmpty = text.charCodeAt(end - 1) === SLASH;
    const last = this.isEmpty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < last && text.charCodeAt(nameEnd) > 32) nameEnd++;
    if (nameEnd === at + 1) throw this.fault('element without a name');
    if (this.open.length === 0 && this.hasRoot) throw this.fault('second root element');
    this.setName(text.slice(at + 1, nameEnd));
    this.attributes.reset(text, nameEnd, last);
    this.open.push(this.name);
    if (this.open.length > DEEPEST) throw this.fault('nesting');
    this.hasRoot = true;
    this.mustClose = this.isEmpty;
    this.start = at;
    this.offset = end + 1;
    return 'open';
  }

  /** The tag's closing bracket; one inside quotes is text. */
  private tagEnd(from: number): number {
    const text = this.text;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) throw this.fault('< inside a tag');
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        at = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
        if (at < 0) return -1;
      }
    }
    return -1;
  }

  private setName(name: string): void {
    this.name = name;
    const colon = name.indexOf(':');
    this.local = colon < 0 ? name : name.slice(colon + 1);
  }

  /** Passes comments and processing instructions; gives a token for character data or when a chunk ends. */
  private readMarkup(at: number, second: number): XmlToken | undefined {
    const text = this.text;
    if (second === BANG && !this.isComplete && text.length < at + 9) return 'more';
    const isComment = text.startsWith('<!--', at);
    const isCharacterData = text.startsWith('<![CDATA[', at);
    if (second === BANG && !isComment && !isCharacterData) throw this.fault('DOCTYPE');
    const close = isComment ? '-->' : isCharacterData ? ']]>' : '?>';
    const end = text.indexOf(close, at + (isComment ? 4 : 2));
    if (end < 0) return this.incomplete();
    this.start = at;
    this.offset = end + close.length;
    this.isCharacterData = isCharacterData;
    return isCharacterData ? 'text' : undefined;
  }
}
