import { describeHostProblem, type Finding, type Language, type Problem, type SheetArea } from '../../../core/index.ts';
import type { SheetEdit, SpreadsheetHost } from '../../host.ts';
import type { PageName } from '../page/page.ts';
import { sheetActions, type SheetActions } from './adding-sheets.ts';
import { correctionActions, type CorrectionActions } from './correcting.ts';
import type { Keeper } from '../kept/keeper.ts';
import { TODAY, type Run } from '../kept/kept-state.ts';
import { minuteOf } from '../kept/minute.ts';
import { keepingActions, type KeepingActions } from './keeping.ts';
import { createQuietTimer } from './live.ts';
import { createRunner, type Runner } from './runner.ts';
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
  /** The tasks of core where none are given. */
  readonly tasks?: Tasks;
  readonly clock?: PageClock;
  /** The time of day of this computer. */
  readonly time?: () => Date;
  /** Fetches the settings of the office, once; `undefined` where it has none. */
  readonly fetchOfficeSettings?: () => Promise<string | undefined>;
  /** Where the language somebody chooses is kept for the next time. */
  readonly keepLanguage?: (language: Language | undefined) => void;
  /** Puts a sample into the workbook. */
  readonly insertSample?: (host: SpreadsheetHost) => Promise<void>;
  /** The language chosen earlier on this computer. */
  readonly chosenLanguage?: Language | undefined;
}

/** The pane without its view: a state, and everything a user can do. No action rejects; what went wrong is in the state. */
export interface Session extends VerbActions, SelectionActions, CorrectionActions, KeepingActions, SheetActions {
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
  /** Chooses a language on this computer; `undefined` leaves it to the office and the program. */
  setLanguage(language: Language | undefined): void;
  /** Asks why a finding is to be left out. */
  askReason(finding: Finding): void;
  /** The day it is on this computer, as `2026-10-31`. */
  today(): string;
  /** The day reports are made as of (기준일), as `2026-10-31`. */
  asOfDate(): string;
  /** Whether the program can store marks in the sheet. */
  readonly canMark: boolean;
  /** Puts the sample into the workbook and verifies it, where the program is given one. */
  readonly startWithSample: (() => Promise<void>) | undefined;
  dismissProblems(): void;
  /** Forgets everything about the workbook, when another one is opened. */
  reset(): Promise<void>;
}

/** Makes a session on a host. */
export function createSession(options: SessionOptions): Session {
  const { host, tasks, clock = PAGE_CLOCK, time = () => new Date() } = options;
  const { language = host.language, chosenLanguage, keepLanguage = () => undefined, insertSample } = options;
  const first = firstState(chosenLanguage ?? language);
  const store = createStore({ ...first, isLanguageChosen: chosenLanguage !== undefined });
  const slicing = createRunSlicing(store, clock);
  let loaded = tasks;
  const keeper = createKeeperLoader(options, time);
  const context: RunContext = {
    host,
    keeper: keeper.load,
    loadTasks: async () => {
      loaded ??= (await import(/* webpackChunkName: "tasks" */ './core-tasks.ts')).CORE_TASKS;
      return loaded;
    },
    edits: () => store.state.edits,
    slicing,
  };
  /** What the workbook keeps now; nothing as long as that has not been asked. */
  const kept = (): Partial<PaneState> => {
    const state = keeper.loaded()?.state();
    if (state === undefined) return {};
    const { isLanguageChosen, language: shown } = store.state;
    return { ...state, language: isLanguageChosen ? shown : (state.settings.officeLanguage ?? language) };
  };
  const runner = createRunner(store, slicing, kept);
  const today = (): string => minuteOf(time()).slice(0, 'YYYY-MM-DD'.length);
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
      return store.state.journal.runs.at(-1);
    },
    subscribe: store.subscribe,
    // Whatever else there is to say comes from tasks, which bring their sentences along.
    describe: (problem, said) => loaded?.describe(problem, said) ?? describeHostProblem(problem, said) ?? problem.kind,
    ...verbs,
    ...correctionActions(context, runner),
    ...sheetActions(context, runner),
    ...keepingActions({ context, store, runner, recheck: verbs.recheck, forgetEdits: forget }),
    cancel: slicing.cancel,
    ...selectionActions(host, store),
    ...listening(
      host,
      store,
      runner,
      keeper.load,
      (edit) => {
        edited.push(edit);
        quiet.touch();
      },
      quiet.cancel,
    ),
    show: (view) => store.update({ view }),
    openPage: (page) => store.update({ page, asking: undefined }),
    closePage: () => store.update({ page: undefined, asking: undefined }),
    setLanguage(chosen) {
      keepLanguage(chosen);
      const { officeLanguage } = store.state.settings;
      store.update({ language: chosen ?? officeLanguage ?? language, isLanguageChosen: chosen !== undefined });
    },
    askReason: (finding) => store.update({ selected: finding, asking: finding, page: 'ignored' }),
    canMark: host.marking !== undefined,
    today,
    asOfDate: () => (store.state.settings.values.asOfDate === TODAY ? today() : store.state.settings.values.asOfDate),
    startWithSample:
      insertSample &&
      (async () => {
        const insert = async (): Promise<void> => {
          // They bring along the sentences of what can go wrong, and are needed next.
          await context.loadTasks();
          await insertSample(host);
        };
        if (await runner.attempt(insert)) await verbs.verify();
      }),
    dismissProblems: () => store.update({ problems: [] }),
    reset: () =>
      runner.between(async () => {
        forget();
        keeper.loaded()?.clear();
        const { language: shown, isLanguageChosen } = store.state;
        store.update({ ...firstState(shown), isLanguageChosen, ...kept() });
      }),
  };
}

function listening(
  host: SpreadsheetHost,
  store: Store<PaneState>,
  runner: Runner,
  loadKeeper: () => Promise<Keeper>,
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
          if (store.state.settings.values.live) touch(edit);
        });
      } catch (error) {
        store.update({ problems: problemsOf(error) });
        return;
      }
      // What the workbook keeps is known now.
      await runner.attempt(async () => {
        await loadKeeper();
      });
    },
    async close() {
      cancel();
      await stop();
    },
  };
}

/** Loads the keeper when it is first needed; where that fails, it is tried again the next time. */
function createKeeperLoader({ host, fetchOfficeSettings = async () => undefined }: SessionOptions, time: () => Date) {
  let loaded: Keeper | undefined;
  let loading: Promise<Keeper> | undefined;
  const load = async (): Promise<Keeper> => {
    const [{ createKeeper }, office] = await Promise.all([
      import(/* webpackChunkName: "kept" */ '../kept/keeper.ts'),
      fetchOfficeSettings(),
    ]);
    loaded = createKeeper({ host, office, time });
    return loaded;
  };
  return {
    loaded: () => loaded,
    load(): Promise<Keeper> {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
  };
}
