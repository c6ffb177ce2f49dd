/** A sentence or name in both languages of the product. */
export interface Sentence {
  readonly ko: string;
  readonly en: string;
}

/** The languages of the product. */
export type Language = keyof Sentence;
