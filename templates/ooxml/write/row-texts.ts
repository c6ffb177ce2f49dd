import { type StringRegistry, textItem } from './strings.ts';

/** Texts the shared table takes before the rest stand in their cells. */
const MOST_TEXTS = 50_000;
const MOST_LETTERS = 4_000_000;
/** New texts a column may bring before its texts are expected to come again. */
const TRIAL = 1_000;

/**
 * Decides for each text of streamed rows where it stands. The shared table makes files small and quick to write,
 * but stays in memory to the end: it takes the texts of columns in which they come again, up to a bound.
 */
export class RowTexts {
  private readonly strings: StringRegistry;
  private readonly counts: { fresh: number; again: number }[] = [];

  constructor(strings: StringRegistry) {
    this.strings = strings;
  }

  /** What follows the name of a cell of this column that holds the text. */
  cell(column: number, text: string): string {
    const count = (this.counts[column] ??= { fresh: 0, again: 0 });
    if (count.fresh >= TRIAL && count.again < count.fresh) return inline(text);
    if (this.strings.has(text)) count.again++;
    else if (this.isFull) return inline(text);
    else count.fresh++;
    return this.strings.cell(text);
  }

  private get isFull(): boolean {
    return this.strings.size >= MOST_TEXTS || this.strings.letters >= MOST_LETTERS;
  }
}

function inline(text: string): string {
  return ` t="inlineStr"><is>${textItem(text)}</is></c>`;
}
