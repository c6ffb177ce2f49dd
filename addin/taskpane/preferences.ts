import type { Language } from '../../core/index.ts';

const LANGUAGE_KEY = 'gujeong.language';
const TOUR_KEY = 'gujeong.tour';
const SEEN = 'seen';

/** The language chosen earlier on this computer; `undefined` where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | undefined {
  const stored = remembered(LANGUAGE_KEY);
  return stored === 'ko' || stored === 'en' ? stored : undefined;
}

/** Keeps the language for the next time, or forgets it. */
export function rememberLanguage(language: Language | undefined): void {
  remember(LANGUAGE_KEY, language);
}

/** Whether the tour was taken or skipped on this computer. */
export function hasSeenTour(): boolean {
  return remembered(TOUR_KEY) === SEEN;
}

/** Keeps that the tour need not be shown again. */
export function rememberTour(): void {
  remember(TOUR_KEY, SEEN);
}

function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing asks again next time; the session goes on.
  }
}
