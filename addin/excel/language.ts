import type { Language } from '../../core/index.ts';

/** The language of Excel's interface. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
