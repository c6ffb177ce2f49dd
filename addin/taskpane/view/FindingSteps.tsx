import type { Finding } from '../../../core/index.ts';
import { offeredChanges } from '../session/selectors.ts';
import { Icon } from './Icon.tsx';
import { usePane } from './pane-context.ts';

/** Previous and next finding, and the correction of all that are listed. */
export function FindingSteps({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, state, texts } = usePane();
  const offered = offeredChanges(findings).length;
  const index = state.selected ? findings.indexOf(state.selected) + 1 : 0;
  return (
    <div class="gj-steps">
      <button
        type="button"
        class="gj-icon-button"
        aria-label={texts.previous}
        title={texts.previous}
        onClick={() => void session.step(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="gj-icon-button"
        aria-label={texts.next}
        title={texts.next}
        onClick={() => void session.step(1)}
      >
        <Icon name="next" />
      </button>
      {index > 0 ? <span class="gj-steps__position">{texts.position(index, findings.length)}</span> : null}
      {offered > 0 ? (
        <button type="button" class="gj-button gj-button--small gj-steps__all" onClick={() => void session.applyAll()}>
          {texts.applyAll(offered)}
        </button>
      ) : null}
    </div>
  );
}
