import { foldCharacters } from './characters.ts';
import { finalConsonant } from './spelling.ts';

/** A pair of particles (조사) of which the last sound of the word chooses one, the form behind a consonant first. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이며/며' | '이고/고' | '이라/라';

type Ending = 'vowel' | 'rieul' | 'consonant' | 'unknown';

const RIEUL = 8;
const CLOSING = /[\s)\]}>"'」』》〉】.,*]+$/;
const BRACKETED = /\([^()]*\)$/;

/** How the last character of a word is read when it is no Hangul: digits, units (미터, 그램, 톤), letters by their names. */
const READINGS: Readonly<Record<string, Ending>> = {
  '%': 'vowel',
  '㎡': 'vowel',
  '㎥': 'vowel',
  '㎢': 'vowel',
  '㎞': 'vowel',
  '㎏': 'consonant',
  '1': 'rieul',
  '2': 'vowel',
  '3': 'consonant',
  '4': 'vowel',
  '5': 'vowel',
  '6': 'consonant',
  '7': 'rieul',
  '8': 'rieul',
  '9': 'vowel',
  L: 'rieul',
  R: 'rieul',
  M: 'consonant',
  N: 'consonant',
  m: 'vowel',
  a: 'vowel',
  p: 'vowel',
  h: 'vowel',
  g: 'consonant',
  t: 'consonant',
};

/** From 12 zeros to 15 a number ends in 조, which has no final consonant; all other zeros are read 영, 십, 백, 천, 만, 억. */
const JO_ZEROS = { from: 12, to: 15 };

/**
 * Puts the right particle behind a word (조사 붙이기), also behind figures, units and brackets.
 * A bracket at the end is not read; where the reading is not known both forms stand: `은(는)`.
 *
 * @example
 * withParticle('예산액', '은/는') //=> '예산액은'
 * withParticle('26.9%', '으로/로') //=> '26.9%로'
 * withParticle('43,452', '이/가') //=> '43,452가'
 * withParticle('1,000', '을/를') //=> '1,000을'
 */
export function withParticle(word: string, particle: Particle): string {
  const [closed = '', open = ''] = particle.split('/');
  switch (endingOf(word)) {
    case 'consonant':
      return word + closed;
    case 'rieul':
      return word + (particle === '으로/로' ? open : closed);
    case 'vowel':
      return word + open;
    case 'unknown':
      return word + bothForms(closed, open);
  }
}

/** `은(는)`, `으로` and `로` as `(으)로`, `이며` and `며` as `(이)며`. */
function bothForms(closed: string, open: string): string {
  return closed.endsWith(open) ? `(${closed.slice(0, closed.length - open.length)})${open}` : `${closed}(${open})`;
}

function endingOf(word: string): Ending {
  const spoken = spokenPart(foldCharacters(word));
  const last = spoken.at(-1) ?? '';
  const final = finalConsonant(last);
  if (final >= 0) return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  if (last === '0') return endingOfZeros(spoken);
  return READINGS[last] ?? (/[A-Z]/.test(last) ? 'vowel' : 'unknown');
}

function endingOfZeros(spoken: string): Ending {
  const isDecimal = /\.[0-9]+$/.test(spoken);
  const digits = spoken.replaceAll(',', '');
  const zeros = isDecimal ? 0 : digits.length - digits.replace(/0+$/, '').length;
  return zeros >= JO_ZEROS.from && zeros <= JO_ZEROS.to ? 'vowel' : 'consonant';
}

function spokenPart(folded: string): string {
  const trimmed = folded.replace(/[\s.,*]+$/, '');
  const open = trimmed.replace(BRACKETED, '').trim();
  return (open === '' ? trimmed : open).replace(CLOSING, '');
}
