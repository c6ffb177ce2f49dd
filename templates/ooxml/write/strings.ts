import { encodeEscapes, encodeText } from '../xml/index.ts';
import { DECLARATION, element, MAIN } from './markup.ts';

/** Collects the texts of all sheets, each once. */
export class StringRegistry {
  private readonly places = new Map<string, number>();
  private uses = 0;
  private lengths = 0;

  /** The number under which cells name a text. */
  add(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    this.lengths += text.length;
    return place;
  }

  /** What follows the name of a cell that holds a text. */
  cell(text: string): string {
    return ` t="s"><v>${this.add(text)}</v></c>`;
  }

  get size(): number {
    return this.places.size;
  }

  /** Letters of all texts together. */
  get letters(): number {
    return this.lengths;
  }

  has(text: string): boolean {
    return this.places.has(text);
  }

  /** The part of shared texts. */
  markup(): string {
    const items = [...this.places.keys()].map((text) => `<si>${textItem(text)}</si>`);
    return DECLARATION + element('sst', { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join(''));
  }
}

/** A text with its blanks kept. */
export function textItem(text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${encodeText(encodeEscapes(text))}</t>`;
}
