import type { Rounding, RoundingMode } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';

const MODE_WORDS: Readonly<Record<RoundingMode, Sentence>> = {
  'half-up': { ko: '반올림', en: 'half-up' },
  down: { ko: '절사', en: 'truncation' },
  up: { ko: '절상', en: 'rounding up' },
};

/** Names a rounding mode: 반올림, 절사, 절상. */
export function modeWords(mode: RoundingMode): Sentence {
  return MODE_WORDS[mode];
}

/**
 * Names a rounding rule in words.
 *
 * @example
 * ruleWords({ mode: 'half-up', digits: 1 }).ko //=> '반올림 1자리'
 */
export function ruleWords({ mode, digits }: Rounding): Sentence {
  const words = MODE_WORDS[mode];
  return { ko: `${words.ko} ${digits}자리`, en: `${words.en}, ${digits} ${digits === 1 ? 'decimal' : 'decimals'}` };
}
