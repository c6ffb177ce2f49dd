import type { Change, Problem, Rectangle, WorkbookSnapshot } from '../core/index.ts';

/** Where an edit happened; only edits made on this computer by this user arrive. */
export interface SheetEdit {
  readonly sheet: string;
  readonly range: Rectangle;
}

/**
 * The one thing the pane knows of the program around it: Excel, or the workbench.
 * A host reads a snapshot and applies changes; everything between is `core`.
 */
export interface SpreadsheetHost {
  /** Reads every visible sheet in one request. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes all changes in one request, or none: when one cell cannot be written the workbook is left,
   * or put back, as it was, and a {@link HostProblem} is thrown. Own writes do not arrive at `onEdit`.
   */
  apply(changes: readonly Change[]): Promise<void>;
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
