const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_NIEUN = 4;

/**
 * The number of the final consonant (받침) of a Hangul syllable: 0 for none, 4 for ㄴ, 8 for ㄹ; −1 when it is no syllable.
 *
 * @example
 * finalConsonant('행') //=> 21
 */
export function finalConsonant(syllable: string): number {
  const code = syllable.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE ? (code - FIRST_SYLLABLE) % FINALS : -1;
}

/**
 * Chooses between 율 and 률 behind a word (두음법칙): 율 after a vowel or ㄴ, 률 after any other consonant.
 * Source: 한글 맞춤법 제11항.
 *
 * @example
 * rateSuffix('집행') //=> '률'
 * rateSuffix('백분') //=> '율'
 */
export function rateSuffix(word: string): '율' | '률' {
  const final = finalConsonant(word.charAt(word.length - 1));
  return final > 0 && final !== FINAL_NIEUN ? '률' : '율';
}

/**
 * Spells 율 and 률 at the end of each word as the rule says (맞춤법 통일).
 *
 * @example
 * spellRates('집행율(%)') //=> '집행률(%)'
 * spellRates('증가률') //=> '증가율'
 */
export function spellRates(text: string): string {
  return text.replace(/([가-힣])[율률](?![가-힣])/g, (_, before: string) => `${before}${rateSuffix(before)}`);
}
