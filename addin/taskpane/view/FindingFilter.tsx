import { findingsOfSheet, SEVERITIES, severityCounts } from '../session/selectors.ts';
import { usePane } from './pane-context.ts';

/** Chooses the severity to list; a severity without findings cannot be chosen. */
export function FindingFilter() {
  const { session, state, texts } = usePane();
  const counts = severityCounts(findingsOfSheet(state));
  const all = counts.error + counts.warning + counts.info;
  return (
    <div class="gj-filter" role="group" aria-label={texts.filter}>
      {(['all', ...SEVERITIES] as const).map((severity) => {
        const count = severity === 'all' ? all : counts[severity];
        return (
          <button
            key={severity}
            type="button"
            class="gj-chip"
            data-severity={severity}
            aria-pressed={state.severity === severity}
            disabled={count === 0 && state.severity !== severity}
            onClick={() => session.filter(severity)}
          >
            {severity === 'all' ? texts.all : texts.severity[severity]}
            <span class="gj-count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
