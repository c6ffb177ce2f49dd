import { Icon } from './Icon.tsx';
import { usePane } from './pane-context.ts';

/** How many problems are said; a run can be refused for thousands of cells. */
const MOST_PROBLEMS = 8;

/** Why the last run was not carried out, and what to do. */
export function ProblemBar() {
  const { session, state, texts } = usePane();
  return (
    <div role="alert">
      {state.problems.length > 0 ? (
        <div class="gj-problems">
          <h2 class="gj-problems__title">{texts.problemsTitle}</h2>
          <button
            type="button"
            class="gj-icon-button gj-problems__close"
            aria-label={texts.close}
            title={texts.close}
            onClick={() => session.dismissProblems()}
          >
            <Icon name="close" />
          </button>
          <ul class="gj-problems__list">
            {state.problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
              <li key={index} data-problem={problem.kind}>
                {session.describe(problem, state.language)}
              </li>
            ))}
            {state.problems.length > MOST_PROBLEMS ? (
              <li>{texts.moreProblems(state.problems.length - MOST_PROBLEMS)}</li>
            ) : null}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
