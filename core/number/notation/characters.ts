/** Characters offices type for the same sign, by the one that stands for them while reading. */
const VARIANTS: readonly (readonly [canonical: string, variants: string])[] = [
  [' ', '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029'],
  [' ', '\u202f\u205f\u2060\u3000\ufeff'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30fc\u3161\ufe58\ufe63'],
  ['~', '\u02dc\u223c\u301c\u3030'],
  ['·', '\u1427\u119e\u2022\u2024\u2027\u2219\u22c5\u30fb\u318d\uff65'],
  ["'", '\u0060\u00b4\u02bc\u2018\u2019\u201b\u2032'],
  ['"', '\u201c\u201d\u2033'],
  ['△', '\u2206\u0394\u25b5'],
  ['%', '\ufe6a'],
  ['₩', '\uffe6'],
  ['(', '\ufe59\u3014'],
  [')', '\ufe5a\u3015'],
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap(([canonical, variants]) => [...variants].map((variant) => [variant, canonical] as const)),
);

/** U+FF01–U+FF5E are the full-width forms of U+0021–U+007E, in the same order. */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Replaces every variant of a character by its canonical one, unit for unit, so that positions stay the same:
 * full-width forms (전각) by ASCII, all spaces and line breaks by a space, all dashes by `-`, tildes by `~`,
 * middle dots (가운뎃점) by `·`.
 *
 * @example
 * foldCharacters('１２，３４５％') //=> '12,345%'
 * foldCharacters('기획․조정') //=> '기획·조정'
 */
export function foldCharacters(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    folded += unit < 0x7f && unit > 0x20 && unit !== 0x60 ? text.charAt(at) : foldUnit(text.charAt(at), unit);
  }
  return folded;
}

function foldUnit(character: string, unit: number): string {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) {
    const narrow = String.fromCharCode(unit - FULL_WIDTH_OFFSET);
    return CANONICAL.get(narrow) ?? narrow;
  }
  return CANONICAL.get(character) ?? character;
}

/**
 * Collapses runs of spaces and line breaks to one space and drops those at both ends (줄바꿈 정리).
 *
 * @example
 * collapseSpaces(' 구정 주요사업  조정 및\n 발전방안 강구 ') //=> '구정 주요사업 조정 및 발전방안 강구'
 */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
}
