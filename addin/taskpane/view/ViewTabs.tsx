import { openFindings } from '../session/selectors.ts';
import type { View } from '../session/state.ts';
import { arrowStep } from './keys.ts';
import { usePane } from './pane-context.ts';

const VIEWS: readonly View[] = ['findings', 'changes', 'tables'];

/** The id of a list's panel, shared with its tab. */
export function panelId(view: View): string {
  return `gj-panel-${view}`;
}

/** The id of a list's tab. */
export function tabId(view: View): string {
  return `gj-tab-${view}`;
}

/** The lists to choose from, each with its number of entries. */
export function ViewTabs() {
  const { session, state, texts } = usePane();
  const counts: Readonly<Record<View, number>> = {
    findings: openFindings(state).length,
    changes: state.outcome?.changes.length ?? 0,
    tables: state.result?.tables.length ?? 0,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = arrowStep(event, 'ArrowLeft', 'ArrowRight');
    const view = step && VIEWS.at((VIEWS.indexOf(state.view) + step) % VIEWS.length);
    if (!view) return;
    event.preventDefault();
    session.show(view);
    document.getElementById(tabId(view))?.focus();
  };
  return (
    <div class="gj-tabs" role="tablist" aria-label={texts.views} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          class="gj-tab"
          aria-selected={view === state.view}
          aria-controls={view === state.view ? panelId(view) : undefined}
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => session.show(view)}
        >
          {texts[view]}
          <span class="gj-count">{counts[view]}</span>
        </button>
      ))}
    </div>
  );
}
