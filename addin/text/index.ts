import type { Language } from '../../core/index.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Texts } from './texts.ts';

export type { Confidence, SeverityCounts, Texts } from './texts.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { ko, en };

/** The texts of one language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
