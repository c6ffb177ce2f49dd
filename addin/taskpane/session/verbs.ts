import { BLANK, type CellAddress, type Finding, type SheetArea } from '../../../core/index.ts';
import type { Runner } from './runner.ts';
import {
  runApply,
  runExplain,
  runRecalculate,
  runReplace,
  runRevert,
  runVerify,
  type Replace,
  type RunContext,
  type RunResult,
} from './runs.ts';
import { listedFindings, offeredChanges, openFindings, tableAround } from './selectors.ts';
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
  /** 검산, then the findings of the table the user is in. */
  verifyTable(): Promise<void>;
  /** 이 수의 근거 of a cell, of the one the user is on where none is given, on its page. */
  explain(place?: CellAddress): Promise<void>;
  /** 검산 anew where there was one before: the list the user looks at stays. */
  recheck(): Promise<void>;
  /** Replaces the custom functions of the workbook (구정 함수 바꾸기). */
  replaceFunctions(replace: Replace): Promise<void>;
  /** 되돌리기 of the last run. */
  revert(): Promise<void>;
  /** Writes the correction one finding offers. */
  apply(finding: Finding): Promise<void>;
  /** Writes the corrections of all findings in the list. */
  applyAll(): Promise<void>;
  /** Writes what a recalculation proposed. */
  writeProposed(): Promise<void>;
  /** Leaves everything as it is. */
  declineProposed(): void;
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
    verify: () => {
      store.update({ table: undefined });
      return perform({ verb: 'verify', run: () => runVerify(context), view: () => 'findings' });
    },
    verifyTable: () => perform({ verb: 'verify', run: () => verifyAround(context, store), view: () => 'findings' }),
    explain: (place) => {
      store.update({ page: 'explanation' });
      return perform({ verb: 'explain', run: () => explainInto(store, context, place) });
    },
    recheck: () => perform({ verb: 'verify', run: async () => (store.state.result ? runVerify(context) : undefined) }),
    replaceFunctions: (replace) => perform({ verb: 'replace', run: () => runReplace(context, replace) }),
    revert: () => perform({ verb: 'revert', run: () => runRevert(context) }),
    apply: (finding) => perform({ verb: 'apply', run: () => applyIfListed(context, store.state, finding) }),
    applyAll: () => perform({ verb: 'apply', run: () => applyListed(context, store.state) }),
    writeProposed: () => perform({ verb: 'recalculate', run: () => applyProposed(context, store.state) }),
    declineProposed: () => store.update({ outcome: undefined }),
  };
}

async function verifyAround(context: RunContext, store: Store<PaneState>): Promise<RunResult> {
  const cell = await context.host.selected();
  const done = await runVerify(context);
  store.update({ table: tableAround(done.result, cell), page: undefined });
  return done;
}

/** What the lists show stays. */
async function explainInto(store: Store<PaneState>, context: RunContext, place?: CellAddress): Promise<undefined> {
  store.update({ explained: await runExplain(context, place) });
}

/** A second press while the first was queued finds its finding gone, and does nothing. */
async function applyIfListed(context: RunContext, state: PaneState, finding: Finding) {
  if (finding.change === BLANK || !openFindings(state).includes(finding)) return undefined;
  return runApply(context, 'apply', [finding.change]);
}

async function applyListed(context: RunContext, state: PaneState) {
  const changes = offeredChanges(listedFindings(state));
  return changes.length === 0 ? undefined : runApply(context, 'apply', changes);
}

/** A second press finds nothing proposed any more, and does nothing. */
async function applyProposed(context: RunContext, { outcome }: PaneState) {
  if (outcome?.isProposed !== true) return undefined;
  return runApply(
    context,
    'recalculate',
    outcome.changes.map(({ change }) => change),
  );
}
