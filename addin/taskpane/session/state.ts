import type { Explanation, Finding, Language, Problem, SheetArea, Severity, TaskResult } from '../../../core/index.ts';
import { NOTHING_KEPT, type KeptState } from '../kept/kept-state.ts';
import type { PageName } from '../page/page.ts';
import type { ShownChange } from './shown-change.ts';

/** What a user can have done. */
export type Verb = 'recalculate' | 'verify' | 'apply' | 'revert' | 'correct' | 'explain' | 'insert' | 'replace';

/** The lists of the pane. */
export type View = 'findings' | 'changes' | 'tables';

/** A run under way. */
export interface Work {
  readonly verb: Verb;
  /** It has taken long enough to be shown. */
  readonly isSlow: boolean;
  /** How much is calculated, 0 to 1; `undefined` while the program around the pane reads or writes. */
  readonly done: number | undefined;
  /** Whether it can still be dropped: it calculates, and has written nothing. */
  readonly canCancel: boolean;
}

/** The last run that succeeded or was dropped, with what it changed. */
export interface Outcome {
  readonly verb: Verb;
  readonly isCancelled: boolean;
  /** The changes wait for the user to agree; nothing is written yet. */
  readonly isProposed?: boolean;
  readonly changes: readonly ShownChange[];
  /** Why cells that were concerned were left as they are. */
  readonly left?: readonly Problem[];
}

/** A cell with what it was explained by, and how many edits had been heard of when the sheet was read for it. */
export interface Explained {
  readonly explanation: Explanation;
  readonly editsRead: number;
}

/** The table whose findings alone are listed; `outside` where the cell the user asked from is in none. */
export type ListedTable = (SheetArea & { readonly title: string }) | 'outside';

/** Everything the pane shows; what follows from it is computed in `selectors.ts`. */
export interface PaneState extends KeptState {
  readonly language: Language;
  /** Whether the language was chosen on this computer, and is not that of the office or the program. */
  readonly isLanguageChosen: boolean;
  readonly work: Work | undefined;
  /** The host waits for the user to finish editing a cell. */
  readonly isWaiting: boolean;
  /** The tables and findings of the last reading. */
  readonly result: TaskResult | undefined;
  /** How many edits by the user have been heard of, and how many of them the result knows. */
  readonly edits: number;
  readonly editsRead: number;
  readonly outcome: Outcome | undefined;
  /** Why the last run was not carried out. */
  readonly problems: readonly Problem[];
  readonly view: View;
  /** The page that lies over the lists, until it is left. */
  readonly page: PageName | undefined;
  readonly severity: Severity | 'all';
  /** The findings of all tables where it is missing. */
  readonly table: ListedTable | undefined;
  readonly explained: Explained | undefined;
  /** The sheet whose findings are listed; all sheets where there is none. */
  readonly sheet: string | undefined;
  readonly selected: Finding | undefined;
  /** The finding that is to be left out, as soon as there is a reason. */
  readonly asking: Finding | undefined;
}

/** The state before the first run. */
export function firstState(language: Language): PaneState {
  return {
    ...NOTHING_KEPT,
    language,
    isLanguageChosen: false,
    work: undefined,
    isWaiting: false,
    result: undefined,
    edits: 0,
    editsRead: 0,
    outcome: undefined,
    problems: [],
    view: 'findings',
    page: undefined,
    severity: 'all',
    table: undefined,
    explained: undefined,
    sheet: undefined,
    selected: undefined,
    asking: undefined,
  };
}
