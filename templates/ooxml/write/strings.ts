import { encodeEscapes, encodeText } from '../xml/index.ts';
import { DECLARATION, element, MAIN } from './markup.ts';

/** Collects the texts of all sheets, each once. */
export class StringRegistry {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number under which cells name a text. */
  add(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  /** The part of shared texts. */
  markup(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t${space(text)}>${encodeText(encodeEscapes(text))}</t></si>`,
    );
    return DECLARATION + element('sst', { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join(''));
  }
}

function space(text: string): string {
  return /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
