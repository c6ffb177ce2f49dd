import type { Change, Problem, Rectangle, WorkbookSnapshot } from '../core/index.ts';

/** Where an edit happened; only edits made on this computer by this user arrive. */
export interface SheetEdit {
  readonly sheet: string;
  readonly range: Rectangle;
}

/** What the workbook keeps for the add-in: what the user said about its tables (`writeCorrections` of core). */
export type KeptName = 'corrections';

/**
 * The one thing the pane knows of the program around it: Excel, or the workbench.
 * A host reads a snapshot and applies changes; everything between is `core`.
 */
export interface SpreadsheetHost {
  /** Reads every visible sheet, and what the workbook keeps for the add-in, in one request. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes all changes in one request, or none: when one cell cannot be written the workbook is left,
   * or put back, as it was, and a {@link HostProblem} is thrown. Own writes do not arrive at `onEdit`.
   */
  apply(changes: readonly Change[]): Promise<void>;
  /** A text the workbook keeps for the add-in, as of the last `read` or `keep`; `undefined` where it keeps none. */
  kept(name: KeptName): string | undefined;
  /** Makes the workbook keep a text, or forget it, in one request; it is saved and opened with the workbook. */
  keep(name: KeptName, text: string | undefined): Promise<void>;
  /** Selects a range and scrolls to it. */
  reveal(sheet: string, range: Rectangle): Promise<void>;
  /** Calls the listener after each edit by the user; the result unregisters it. */
  onEdit(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
  /** The interface language the program asks for. */
  readonly language: 'ko' | 'en';
  /** Called with `true` while a request waits for the user to finish editing a cell, then with `false`. */
  onWaiting: (isWaiting: boolean) => void;
}

/** A request the host refused, with the sentence to show. */
export class HostProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
    this.name = 'HostProblem';
  }
}
