const SPACE = 32;
const DELETE = 0x7f;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const UNEVEN = /^\s|\s$|\s\s|[\n\t]/;

/** Whether a text has spaces that say nothing: at its ends, several together, line breaks and tabs. */
export function hasUnevenSpaces(text: string): boolean {
  return !isPlainlyEven(text) && UNEVEN.test(text);
}

/** The quick look: Hangul, digits and Latin letters, with single spaces between. */
function isPlainlyEven(text: string): boolean {
  let isAfterLetter = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code > SPACE && code < DELETE) || (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE);
    if (!isLetter && !(code === SPACE && isAfterLetter)) return false;
    isAfterLetter = isLetter;
  }
  return isAfterLetter || text === '';
}
