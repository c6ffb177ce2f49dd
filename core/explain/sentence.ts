import type { Sentence } from '../sentence.ts';
import type { ExplainedFacts } from './operation.ts';
import { englishSentence } from './sentence-en.ts';
import { koreanSentence } from './sentence-ko.ts';

/** Tells an explanation to a reader in one sentence (근거 문장). */
export function sentenceOf(facts: ExplainedFacts): Sentence {
  return { ko: koreanSentence(facts), en: englishSentence(facts) };
}
