import { useEffect } from 'preact/hooks';
import { usePane } from './pane-context.ts';

/** How far a slow run is, and the button that drops it; both stand still while the sheet is read or written. */
export function ProgressBar() {
  const { session, state, texts } = usePane();
  const { done, canCancel = false, verb = 'verify' } = state.work ?? {};

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !isOurs(event.target)) return;
      session.cancel();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);

  const percent = done === undefined ? undefined : Math.round(done * 100);
  return (
    <div class="gj-work">
      <div
        class="gj-progress"
        role="progressbar"
        aria-label={texts.working[verb]}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        data-known={percent !== undefined}
      >
        <div class="gj-progress__bar" style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
      <span class="gj-work__share" aria-hidden="true">
        {percent === undefined ? '' : `${percent}%`}
      </span>
      <button
        type="button"
        class="gj-button gj-button--small"
        disabled={!canCancel}
        title={canCancel ? texts.cancelHint : texts.cannotCancel}
        onClick={() => session.cancel()}
      >
        {texts.cancel}
      </button>
    </div>
  );
}

/** Esc in the sheet beside the pane is the sheet's own. */
function isOurs(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('.gj-pane') !== null);
}
