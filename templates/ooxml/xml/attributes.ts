const EQUALS = 61;

/** Reads the attributes of one tag when asked, as they are written. */
export class AttributeReader {
  private text = '';
  private from = 0;
  private to = 0;

  reset(text: string, from: number, to: number): void {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The raw value of the first attribute with this local name; namespace declarations are none. */
  find(local: string): string | undefined {
    const text = this.text;
    let at = this.from;
    for (;;) {
      let equals = at;
      while (equals < this.to && text.charCodeAt(equals) !== EQUALS) equals++;
      if (equals >= this.to) return undefined;
      let quote = equals + 1;
      while (quote < this.to && text.charCodeAt(quote) <= 32) quote++;
      const mark = text.charAt(quote);
      const end = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
      if (end < 0 || end >= this.to) return undefined;
      if (this.isNamed(local, at, equals)) return text.slice(quote + 1, end);
      at = end + 1;
    }
  }

  private isNamed(local: string, from: number, equals: number): boolean {
    let end = equals;
    while (end > from && this.text.charCodeAt(end - 1) <= 32) end--;
    const start = end - local.length;
    if (start < from || !this.text.startsWith(local, start)) return false;
    if (start === from) return true;
    const before = this.text.charCodeAt(start - 1);
    if (before <= 32) return true;
    return before === 58 && !this.text.startsWith('xmlns:', start - 6);
  }
}
