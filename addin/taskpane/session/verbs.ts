import { BLANK, type Finding, type SheetArea } from '../../../core/index.ts';
import type { Runner } from './runner.ts';
import { runApply, runRecalculate, runRevert, runVerify, type RunContext } from './runs.ts';
import { listedFindings, offeredChanges } from './selectors.ts';
import type { PaneState } from './state.ts';
import type { Store } from './store.ts';

/** The runs a user can start. */
export interface VerbActions {
  /** 재계산, then the list of what changed. */
  recalculate(): Promise<void>;
  /** 재계산 of the tables just edited: the list the user looks at stays. */
  recalculateQuietly(edited: readonly SheetArea[]): Promise<void>;
  /** 검산, then the list of findings. */
  verify(): Promise<void>;
  /** 되돌리기 of the last run. */
  revert(): Promise<void>;
  /** Writes the correction one finding offers. */
  apply(finding: Finding): Promise<void>;
  /** Writes the corrections of all findings in the list. */
  applyAll(): Promise<void>;
}

/** Makes the actions that run tasks. */
export function verbActions(context: RunContext, store: Store<PaneState>, { perform }: Runner): VerbActions {
  return {
    recalculate: () =>
      perform({
        verb: 'recalculate',
        run: () => runRecalculate(context),
        view: ({ changes }) => (changes.length > 0 ? 'changes' : 'findings'),
      }),
    recalculateQuietly: (edited) => perform({ verb: 'recalculate', run: () => runRecalculate(context, edited) }),
    verify: () => perform({ verb: 'verify', run: () => runVerify(context), view: () => 'findings' }),
    revert: () => perform({ verb: 'revert', run: () => runRevert(context) }),
    apply: (finding) => perform({ verb: 'apply', run: () => applyIfListed(context, store.state, finding) }),
    applyAll: () => perform({ verb: 'apply', run: () => applyListed(context, store.state) }),
  };
}

/** A second press while the first was queued finds its finding gone, and does nothing. */
async function applyIfListed(context: RunContext, { result }: PaneState, finding: Finding) {
  if (finding.change === BLANK || !result?.findings.includes(finding)) return undefined;
  return runApply(context, [finding.change]);
}

async function applyListed(context: RunContext, state: PaneState) {
  const changes = offeredChanges(listedFindings(state));
  return changes.length === 0 ? undefined : runApply(context, changes);
}
