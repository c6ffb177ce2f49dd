import { usePane } from './pane-context.ts';

/** Before the first run: what this is for, in one sentence, and what the two verbs do. */
export function Welcome() {
  const { texts } = usePane();
  return (
    <div class="gj-welcome">
      <p class="gj-welcome__value">{texts.welcome}</p>
      <p class="gj-welcome__steps">{texts.welcomeSteps}</p>
    </div>
  );
}
