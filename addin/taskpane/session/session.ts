import { describeHostProblem, type Language, type Problem, type SheetArea } from '../../../core/index.ts';
import type { SheetEdit, SpreadsheetHost } from '../../host.ts';
import type { PageName } from '../page/page.ts';
import { correctionActions, type CorrectionActions } from './correcting.ts';
import { createJournal, type Journal, type Run } from './journal.ts';
import { createQuietTimer } from './live.ts';
import { createRunner } from './runner.ts';
import { problemsOf } from './run-error.ts';
import type { RunContext, Tasks } from './runs.ts';
import { selectionActions, type SelectionActions } from './selection.ts';
import { createRunSlicing, PAGE_CLOCK, type PageClock } from './slicing.ts';
import { firstState, type PaneState, type View } from './state.ts';
import { createStore, type Store } from './store.ts';
import { verbActions, type VerbActions } from './verbs.ts';

/** What a session is made of; only the host is needed. */
export interface SessionOptions {
  readonly host: SpreadsheetHost;
  readonly language?: Language;
  readonly journal?: Journal;
  /** The tasks of core where none are given. */
  readonly tasks?: Tasks;
  readonly clock?: PageClock;
}

/** The pane without its view: a state, and everything a user can do. No action rejects; what went wrong is in the state. */
export interface Session extends VerbActions, SelectionActions, CorrectionActions {
  readonly state: PaneState;
  /** The run that {@link VerbActions.revert} would undo. */
  readonly lastRun: Run | undefined;
  subscribe(listener: () => void): () => void;
  /** Begins to listen for edits; `close` ends it. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Drops the run under way, if it still calculates and has written nothing; nothing is changed then. */
  cancel(): void;
  /** Says a problem in one sentence. */
  describe(problem: Problem, language: Language): string;
  show(view: View): void;
  openPage(page: PageName): void;
  closePage(): void;
  setLive(isLive: boolean): void;
  setLanguage(language: Language): void;
  dismissProblems(): void;
  /** Forgets everything about the workbook, when another one is opened. */
  reset(): Promise<void>;
}

/** Makes a session on a host. */
export function createSession(options: SessionOptions): Session {
  const { host, language = host.language, journal = createJournal(), tasks, clock = PAGE_CLOCK } = options;
  const store = createStore(firstState(language));
  const slicing = createRunSlicing(store, clock);
  let loaded = tasks;
  const context: RunContext = {
    host,
    journal,
    loadTasks: async () => {
      loaded ??= (await import(/* webpackChunkName: "tasks" */ './core-tasks.ts')).CORE_TASKS;
      return loaded;
    },
    edits: () => store.state.edits,
    slicing,
  };
  const runner = createRunner(store, slicing);
  const verbs = verbActions(context, store, runner);
  /** What was edited since the last run after an edit began. */
  const edited: SheetArea[] = [];
  const forget = (): void => {
    quiet.cancel();
    edited.length = 0;
  };
  const quiet = createQuietTimer(() => void verbs.recalculateQuietly(edited.splice(0)));
  return {
    get state() {
      return store.state;
    },
    get lastRun() {
      return journal.runs.at(-1);
    },
    subscribe: store.subscribe,
    // Whatever else there is to say comes from tasks, which bring their sentences along.
    describe: (problem, said) => loaded?.describe(problem, said) ?? describeHostProblem(problem, said) ?? problem.kind,
    ...verbs,
    ...correctionActions(context, runner),
    cancel: slicing.cancel,
    ...selectionActions(host, store),
    ...listening(
      host,
      store,
      (edit) => {
        edited.push(edit);
        quiet.touch();
      },
      quiet.cancel,
    ),
    show: (view) => store.update({ view }),
    openPage: (page) => store.update({ page }),
    closePage: () => store.update({ page: undefined }),
    setLive(isLive) {
      if (!isLive) forget();
      store.update({ isLive });
    },
    setLanguage: (chosen) => store.update({ language: chosen }),
    dismissProblems: () => store.update({ problems: [] }),
    reset: () =>
      runner.between(async () => {
        forget();
        await journal.clear();
        store.update({ ...firstState(store.state.language), isLive: store.state.isLive });
      }),
  };
}

function listening(
  host: SpreadsheetHost,
  store: Store<PaneState>,
  touch: (edit: SheetEdit) => void,
  cancel: () => void,
): Pick<Session, 'open' | 'close'> {
  let stop = async (): Promise<void> => {};
  return {
    async open() {
      host.onWaiting = (isWaiting) => store.update({ isWaiting });
      try {
        stop = await host.onEdit((edit) => {
          store.update({ edits: store.state.edits + 1 });
          if (store.state.isLive) touch(edit);
        });
      } catch (error) {
        store.update({ problems: problemsOf(error) });
      }
    },
    async close() {
      cancel();
      await stop();
    },
  };
}
