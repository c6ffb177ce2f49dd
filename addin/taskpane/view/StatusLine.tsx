import { isStale, keptProblems, outcomeLine } from '../session/selectors.ts';
import type { PaneState } from '../session/state.ts';
import type { Texts } from '../../text/index.ts';
import { usePane } from './pane-context.ts';
import { ProgressBar } from './ProgressBar.tsx';

/** What is going on, or what the last run did; read out when it changes. */
export function StatusLine() {
  const { session, state, texts } = usePane();
  const isBusy = state.isWaiting || state.work?.isSlow === true;
  return (
    <div class="gj-status" data-busy={isBusy}>
      <p class="gj-status__line" role="status" aria-live="polite">
        {statusText(state, texts)}
      </p>
      {isStale(state) && !isBusy ? <p class="gj-status__note">{texts.stale}</p> : null}
      {isBusy
        ? null
        : keptProblems(state).map((problem) => (
            <p key={JSON.stringify(problem)} class="gj-status__note">
              {session.describe(problem, state.language)}
            </p>
          ))}
      {isBusy ? <ProgressBar /> : null}
    </div>
  );
}

function statusText(state: PaneState, texts: Texts): string {
  if (state.isWaiting) return texts.waiting;
  if (state.work?.isSlow) return texts.working[state.work.verb];
  return outcomeLine(state, texts);
}
