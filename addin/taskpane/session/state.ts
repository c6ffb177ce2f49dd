import type { Finding, Language, Problem, Severity, TaskResult } from '../../../core/index.ts';
import type { ShownChange } from './shown-change.ts';

/** What a user can have done. */
export type Verb = 'recalculate' | 'verify' | 'apply' | 'revert';

/** The lists of the pane. */
export type View = 'findings' | 'changes' | 'tables';

/** The last run that succeeded, with what it changed. */
export interface Outcome {
  readonly verb: Verb;
  readonly changes: readonly ShownChange[];
}

/** Everything the pane shows; what follows from it is computed in `selectors.ts`. */
export interface PaneState {
  readonly language: Language;
  readonly isLive: boolean;
  /** The run under way; it is shown once it is slow. */
  readonly work: { readonly verb: Verb; readonly isSlow: boolean } | undefined;
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
    edits: 0,
    editsRead: 0,
    outcome: undefined,
    problems: [],
    view: 'findings',
    severity: 'all',
    selected: undefined,
  };
}
