const SPACE = 32;
/** Beyond this only wide and zero-width spaces are spaces. */
const LAST_LATIN = 0x7f;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const UNEVEN = /^\s|\s$|\s\s|[\n\t]/;

/** Whether a text has spaces that say nothing: at its ends, several together, line breaks and tabs. */
export function hasUnevenSpaces(text: string): boolean {
  return hasSpaces(text) && UNEVEN.test(text);
}

/** The quick look: Hangul, digits and Latin letters are no spaces. */
function hasSpaces(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code > SPACE && code <= LAST_LATIN) || (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE);
    if (!isLetter) return true;
  }
  return false;
}
