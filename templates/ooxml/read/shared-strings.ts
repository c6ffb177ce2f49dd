import { tooLarge } from '../fault.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { decodeEntities, decodeEscapes, XmlScanner } from '../xml/index.ts';

/** Collects the letters of a rich or plain text, without its phonetic runs (윗주). */
export class TextCollector {
  text = '';
  private isText = false;

  /** Takes one token inside a text item. */
  take(token: 'open' | 'close' | 'text', scanner: XmlScanner): void {
    if (token === 'text') {
      if (this.isText) this.text = joined(this.text, scanner);
    } else if (token === 'open') {
      if (scanner.local === 'rPh' || scanner.local === 'extLst') scanner.skip();
      else this.isText = scanner.local === 't';
    } else if (scanner.local === 't') this.isText = false;
  }

  /** Gives the text and begins anew. */
  finish(): string {
    const text = decodeEscapes(this.text);
    this.text = '';
    this.isText = false;
    return text;
  }
}

/** Reads the table of texts that cells point to. */
export function readSharedStrings(text: string, part: string): string[] {
  const scanner = new XmlScanner(text, part);
  const strings: string[] = [];
  const collector = new TextCollector();
  for (let token = scanner.next(); token !== 'end' && token !== 'more'; token = scanner.next()) {
    if (token === 'close' && scanner.local === 'si') strings.push(collector.finish());
    else collector.take(token, scanner);
    if (scanner.isFree && scanner.depth === 1) readPlainItems(scanner, strings);
  }
  return strings;
}

const ITEM = '<si><t>';
const ITEM_SPACE = '<si><t xml:space="preserve">';
const ITEM_END = '</t></si>';

/** Reads the items in which nearly every text is written, one plain run, without the scanner. */
function readPlainItems(scanner: XmlScanner, strings: string[]): void {
  const { text, part } = scanner;
  for (;;) {
    const { offset } = scanner;
    const start = offset + (text.startsWith(ITEM, offset) ? ITEM.length : ITEM_SPACE.length);
    if (start !== offset + ITEM.length && !text.startsWith(ITEM_SPACE, offset)) return;
    const end = text.indexOf('<', start);
    if (end < 0 || end - start > LONGEST_TEXT || !text.startsWith(ITEM_END, end)) return;
    strings.push(decodeEscapes(decodeEntities(text.slice(start, end), part)));
    scanner.offset = end + ITEM_END.length;
  }
}

/** Adds the text just passed; a cell that goes on for ever is refused. */
export function joined(text: string, scanner: XmlScanner): string {
  const all = text + scanner.content();
  if (all.length > LONGEST_TEXT) throw tooLarge('text', LONGEST_TEXT);
  return all;
}
