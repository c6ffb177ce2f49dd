import { useRef } from 'preact/hooks';
import { usePane } from './pane-context.ts';
import { panelId } from './ViewTabs.tsx';

/** What the user said about the tables, as the workbook keeps it; each can be taken back. */
export function CorrectionList() {
  const { session, state, texts } = usePane();
  const summary = useRef<HTMLElement>(null);
  const corrections = state.corrections ?? [];
  if (corrections.length === 0) return null;
  /** The button will be gone, and the focus with it. */
  const moveFocus = (left: number): void => {
    (left > 0 ? summary.current : document.getElementById(panelId('tables')))?.focus();
  };
  return (
    <details class="gj-corrections">
      <summary ref={summary}>{texts.corrections(corrections.length)}</summary>
      <p class="gj-corrections__hint">{texts.correctionsHint}</p>
      <ul>
        {corrections.map((correction) => {
          const sentence = texts.correction(correction);
          return (
            <li key={sentence} class="gj-correction">
              <span>{sentence}</span>
              <button
                type="button"
                class="gj-button gj-button--small"
                aria-label={texts.forgetOf(sentence)}
                onClick={() => {
                  moveFocus(corrections.length - 1);
                  void session.forgetCorrection(correction);
                }}
              >
                {texts.forget}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="gj-button gj-button--small"
        onClick={() => {
          moveFocus(0);
          void session.forgetCorrections();
        }}
      >
        {texts.forgetAll}
      </button>
    </details>
  );
}
