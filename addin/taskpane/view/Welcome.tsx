import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasSeenTour } from '../preferences.ts';
import { usePane } from './pane-context.ts';

/** Before the first run: what this is for, in one sentence, a sample to begin with, and the tour for who is new. */
export function Welcome() {
  const { session, texts } = usePane();
  const Tour = useTour();
  return (
    <div class="gj-welcome">
      <p class="gj-welcome__value">{texts.welcome}</p>
      {session.startWithSample ? (
        <button type="button" class="gj-button" onClick={() => void session.startWithSample?.()}>
          {texts.startWithSample}
        </button>
      ) : null}
      {Tour ? <Tour /> : null}
    </div>
  );
}

/** The tour, once it is there; it is fetched only for who has not seen it, and nothing is lost where it cannot be. */
function useTour(): ComponentType | undefined {
  const [part, setPart] = useState<{ readonly Tour: ComponentType }>();
  useEffect(() => {
    if (!hasSeenTour()) import(/* webpackChunkName: "tour" */ '../tour/Tour.tsx').then(setPart, () => undefined);
  }, []);
  return part?.Tour;
}
