import type { KeptCorrections } from './kept-corrections.ts';
import type { Finding, Language, Problem, Severity, TaskResult } from '../../../core/index.ts';
import type { PageName } from '../page/page.ts';
import type { ShownChange } from './shown-change.ts';

/** What a user can have done. */
export type Verb = 'recalculate' | 'verify' | 'apply' | 'revert' | 'correct';

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
  readonly changes: readonly ShownChange[];
}

/** Everything the pane shows; what follows from it is computed in `selectors.ts`. */
export interface PaneState {
  readonly language: Language;
  readonly isLive: boolean;
  readonly work: Work | undefined;
  /** The host waits for the user to finish editing a cell. */
  readonly isWaiting: boolean;
  /** The tables and findings of the last reading. */
  readonly result: TaskResult | undefined;
  /** What the user said about the tables, as the workbook keeps it. */
  readonly corrections: KeptCorrections;
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
  readonly selected: Finding | undefined;
}

/** The state before the first run. */
export function firstState(language: Language): PaneState {
  return {
    language,
    isLive: false,
    work: undefined,
    isWaiting: false,
    result: undefined,
    corrections: [],
    edits: 0,
    editsRead: 0,
    outcome: undefined,
    problems: [],
    view: 'findings',
    page: undefined,
    severity: 'all',
    selected: undefined,
  };
}
