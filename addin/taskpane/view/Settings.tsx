import { PAGE_NAMES } from '../page/page.ts';
import { menuId } from '../page/PageFrame.tsx';
import { usePane } from './pane-context.ts';

/** Automatic recalculation on or off, the pages, and the language. */
export function Settings() {
  const { session, state, texts } = usePane();
  const isLive = state.settings.values.live;
  const other = state.language === 'ko' ? 'en' : 'ko';
  return (
    <div class="gj-settings">
      <button
        type="button"
        role="switch"
        class="gj-switch"
        aria-checked={isLive}
        title={texts.liveHint}
        onClick={() => void session.setLive(!isLive)}
      >
        <span class="gj-switch__track" aria-hidden="true">
          <span class="gj-switch__knob" />
        </span>
        {texts.liveRecalculation}
      </button>
      <nav class="gj-menu" aria-label={texts.menu}>
        {PAGE_NAMES.map((name) => (
          <button
            key={name}
            id={menuId(name)}
            type="button"
            class="gj-link"
            aria-pressed={state.page === name}
            onClick={() => (state.page === name ? session.closePage() : session.openPage(name))}
          >
            {texts.pages[name]}
          </button>
        ))}
        <button type="button" class="gj-link" lang={other} onClick={() => session.setLanguage(other)}>
          {other === 'en' ? 'English' : '한국어'}
        </button>
      </nav>
    </div>
  );
}
