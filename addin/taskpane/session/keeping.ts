import { BLANK, type Blank, type Finding } from '../../../core/index.ts';
import { HostProblem, type KeptText } from '../../host.ts';
import type { Keeper } from '../kept/keeper.ts';
import type { Decision, IgnoredFinding, Run, SettingName } from '../kept/kept-state.ts';
import { identityOf, openFindings, subjectOf } from './open-findings.ts';
import { RunRefused } from './run-error.ts';
import type { Runner } from './runner.ts';
import type { RunContext } from './runs.ts';
import { marksOf } from './selectors.ts';
import type { PaneState } from './state.ts';
import type { Store } from './store.ts';

/** How a user has the workbook keep what was decided about it. */
export interface KeepingActions {
  /** Switches automatic recalculation on or off for this workbook. */
  setLive(isLive: boolean): Promise<void>;
  /** Decides settings for this workbook. Where figures depend on them, they are checked anew. */
  decide(decision: Decision): Promise<void>;
  /** Leaves a finding out of the list, with the reason (지적 제외); tells whether that was kept. */
  ignore(finding: Finding, reason: string): Promise<boolean>;
  /** Takes a finding into the list again. */
  takeBack(ignored: IgnoredFinding): Promise<boolean>;
  /** Forgets the record of a run; its cells stay as they are. */
  forgetRun(run: Run): Promise<boolean>;
  /** Marks the cells of the findings in the sheet (표시), or takes all marks away. */
  markFindings(): Promise<boolean>;
  clearMarks(): Promise<boolean>;
}

/** The settings that findings depend on. */
const FIGURES: readonly SettingName[] = ['rateRounding', 'rateDigits', 'rateBase', 'unit'];

interface KeepingParts {
  readonly context: RunContext;
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly recheck: () => Promise<void>;
  /** Drops the edits that wait to be followed. */
  readonly forgetEdits: () => void;
}

/** Makes the actions that keep something in the workbook. */
export function keepingActions({ context, store, runner, recheck, forgetEdits }: KeepingParts): KeepingActions {
  const { host } = context;
  /** Another pane may have kept something since the last reading; that is taken in, once. */
  const keep = async (make: (keeper: Keeper) => KeptText | Blank, part: 'settings' | 'ignored' | 'journal') => {
    const keeper = await context.keeper();
    const attempt = async (): Promise<void> => {
      const text = make(keeper);
      if (text === BLANK) throw new RunRefused([{ kind: 'kept-unreadable', part }]);
      if (host.kept(text.name) !== text.text) await host.keep(text.name, text.text);
    };
    await attempt().catch((error: unknown) => {
      if (error instanceof HostProblem && error.problem.kind === 'kept-changed-since') return attempt();
      throw error;
    });
  };
  const decide = async (decision: Decision): Promise<void> => {
    const isKept = await runner.attempt(() => keep((keeper) => keeper.setting(decision), 'settings'));
    if (isKept && FIGURES.some((name) => name in decision)) await recheck();
  };
  return {
    setLive(live) {
      if (!live) forgetEdits();
      const { settings } = store.state;
      store.update({ settings: { ...settings, values: { ...settings.values, live } } });
      return decide({ live });
    },
    decide,
    ignore: (finding, reason) =>
      runner.attempt(() => {
        const subject = subjectOf(finding);
        return keep(
          (keeper) =>
            keeper.ignoring((kept) => [
              ...kept.filter((each) => identityOf(each) !== identityOf(subject)),
              { ...subject, reason, at: keeper.now() },
            ]),
          'ignored',
        );
      }),
    takeBack: (ignored) =>
      runner.attempt(() =>
        keep(
          (keeper) => keeper.ignoring((kept) => kept.filter((each) => identityOf(each) !== identityOf(ignored))),
          'ignored',
        ),
      ),
    forgetRun: (run) =>
      runner.attempt(async () => {
        const entry = (await context.keeper()).removing(run);
        await keep((keeper) => keeper.removing(run).keep ?? BLANK, 'journal');
        entry.done();
      }),
    markFindings: () => runner.attempt(async () => host.marking?.mark(marksOf(openFindings(store.state)))),
    clearMarks: () => runner.attempt(async () => host.marking?.clear()),
  };
}
