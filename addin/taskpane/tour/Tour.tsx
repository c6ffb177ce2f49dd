import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TOUR } from '../../text/page/tour.ts';
import { rememberTour } from '../preferences.ts';
import { usePane } from '../view/pane-context.ts';
import './tour.css';

/** The control each step is about, by its `data-verb`. */
const VERBS = ['verify', 'recalculate', 'revert'] as const;

/** Three steps that show what the pane does, each pointing at its button; skipped or ended, it does not come again. */
export function Tour() {
  const { state } = usePane();
  const texts = TOUR[state.language];
  const [step, setStep] = useState(0);
  const [isOver, setIsOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const verb = isOver ? undefined : VERBS[step];
  useLayoutEffect(() => pointAt(verb), [verb]);
  const shown = texts.steps[step];
  if (isOver || !shown) return null;
  const isLast = step === texts.steps.length - 1;
  const end = (): void => {
    rememberTour();
    setIsOver(true);
  };
  const go = (to: number): void => {
    setStep(to);
    // The step is read out, and the next Tab goes to its buttons.
    heading.current?.focus();
  };
  return (
    <section class="gj-tour" aria-labelledby="gj-tour-step">
      <p class="gj-tour__position">
        {texts.title} {texts.position(step + 1, texts.steps.length)}
      </p>
      <h2 ref={heading} id="gj-tour-step" class="gj-tour__title" tabIndex={-1}>
        {shown.title}
      </h2>
      <p>{shown.text}</p>
      <div class="gj-tour__buttons">
        {isLast ? null : (
          <button type="button" class="gj-link" onClick={end}>
            {texts.skip}
          </button>
        )}
        <span class="gj-tour__space" />
        {step > 0 ? (
          <button type="button" class="gj-button gj-button--small" onClick={() => go(step - 1)}>
            {texts.previous}
          </button>
        ) : null}
        <button
          type="button"
          class="gj-button gj-button--small gj-button--primary"
          onClick={() => (isLast ? end() : go(step + 1))}
        >
          {isLast ? texts.end : texts.next}
        </button>
      </div>
    </section>
  );
}

/** Puts a frame around a button of the toolbar; the result takes it away. */
function pointAt(verb: string | undefined): () => void {
  const button = verb === undefined ? null : document.querySelector(`.gj-toolbar [data-verb="${verb}"]`);
  button?.setAttribute('data-pointed', '');
  return () => button?.removeAttribute('data-pointed');
}
