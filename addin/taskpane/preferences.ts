import type { Language } from '../../core/index.ts';
import type { Session } from './session/session.ts';

const LANGUAGE_KEY = 'gujeong.language';

/** The language chosen earlier on this computer; `undefined` where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(LANGUAGE_KEY);
    return stored === 'ko' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language of a session for the next time. */
export function rememberLanguageOf(session: Session): void {
  let { language } = session.state;
  session.subscribe(() => {
    if (session.state.language === language) return;
    language = session.state.language;
    try {
      localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // A browser that keeps nothing asks for the language again next time; the session goes on.
    }
  });
}
