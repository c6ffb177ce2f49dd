import { EXPLANATION } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';
import { CellList } from './CellList.tsx';
import { ExplainedHead } from './ExplainedHead.tsx';
import { ExplainedSteps } from './ExplainedSteps.tsx';
import { ExplainedWhy } from './ExplainedWhy.tsx';
import './explanation.css';

/** What a figure is, what it follows from, and whether it is right (이 수의 근거). */
export function ExplanationPage() {
  const { session, state, texts: pane } = usePane();
  const { explained, language } = state;
  const texts = EXPLANATION[language];
  const explanation = explained?.explanation;
  return (
    <>
      <button type="button" class="gj-button gj-button--small" onClick={() => void session.explain()}>
        {texts.again}
      </button>
      {explained && state.edits > explained.editsRead ? <p class="gj-explained__note">{pane.stale}</p> : null}
      {explanation ? <ExplainedHead explanation={explanation} /> : null}
      <p class="gj-explained__sentence" role="status" aria-live="polite">
        {explanation ? explanation.sentence[language] : state.work ? '' : texts.none}
      </p>
      {explanation ? (
        <>
          <ExplainedSteps explanation={explanation} />
          <CellList title={texts.inputs} cells={explanation.derivation?.inputs ?? []} of={explanation} />
          <CellList title={texts.usedBy} cells={explanation.usedBy} of={explanation} />
          <ExplainedWhy explanation={explanation} />
        </>
      ) : null}
    </>
  );
}
