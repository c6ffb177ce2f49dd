import type { CellAddress, Change, Problem, Rectangle, Severity, WorkbookSnapshot } from '../core/index.ts';

/** Where an edit happened; only edits made on this computer by this user arrive. */
export interface SheetEdit {
  readonly sheet: string;
  readonly range: Rectangle;
}

/**
 * What the workbook keeps for the add-in: what the user said about its tables (`writeCorrections` of core),
 * the runs that can be undone, the settings, and the findings that are left out of the list.
 */
export const KEPT_NAMES = ['corrections', 'journal', 'settings', 'ignored'] as const;
export type KeptName = (typeof KEPT_NAMES)[number];

/** A text for the workbook to keep; `undefined` where it shall keep none. */
export interface KeptText {
  readonly name: KeptName;
  readonly text: string | undefined;
}

/** A cell to mark, by how grave what was found there is. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
}

/** Marks in the sheet that are stored with it and can be taken away later, also after the workbook was opened again. */
export interface SheetMarking {
  /** Marks these cells in place of those marked before. */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Takes every mark away and touches nothing else. */
  clear(): Promise<void>;
}

/** A workbook file whose sheets are to come into the open workbook (시트 넣기). */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its sheets, in their order. */
  readonly sheets: readonly string[];
  /** The defined names and tables it brings along; none of them may be taken. */
  readonly names: readonly string[];
  readonly hasCharts: boolean;
}

/** What a sheet made by the add-in is, by which a later one takes its place. */
export type MadeSheet = 'verification' | 'dashboard';

/** Puts whole sheets into the open workbook. None of it can be undone by the program's own undo. */
export interface SheetInsertion {
  /** What the program takes from a file. */
  readonly takes: 'all' | 'without-charts' | 'nothing';
  /**
   * Inserts all sheets of a file behind the last one and shows the first, or inserts none and throws a {@link HostProblem}.
   *
   * @returns the names they have now: a name that was taken gets a number
   */
  insert(file: SheetFile): Promise<readonly string[]>;
  /** Takes inserted sheets away again. */
  remove(sheets: readonly string[]): Promise<void>;
  /**
   * Puts an inserted sheet in the place of the one the add-in made before: that one is deleted, and the new one gets its name.
   * A sheet of the user is never deleted, whatever its name.
   *
   * @returns the name the sheet has now
   */
  replaceMade(sheet: string, kind: MadeSheet): Promise<string>;
  /** The defined names and tables of the open workbook, in lower case. */
  takenNames(): Promise<ReadonlySet<string>>;
  /** The name of the open workbook's file; `''` where it has none. */
  workbookName(): Promise<string>;
  /** Opens a file as a workbook of its own, where the program asks what to do with it. */
  openBeside(name: string, bytes: Uint8Array): Promise<void>;
}

/**
 * The one thing the pane knows of the program around it: Excel, or the workbench.
 * A host reads a snapshot and applies changes; everything between is `core`.
 */
export interface SpreadsheetHost {
  /**
   * Reads every visible sheet, and what the workbook keeps for the add-in, in one request.
   * Where it takes several, `onFirstAnswer` is called after the first: what is edited from then on may be missing.
   */
  read(onFirstAnswer?: () => void): Promise<WorkbookSnapshot>;
  /**
   * Writes all changes in one request, or none: when one cell cannot be written the workbook is left,
   * or put back, as it was, and a {@link HostProblem} is thrown. Own writes do not arrive at `onEdit`.
   *
   * @param keep a text to be kept if, and only if, all changes are written
   */
  apply(changes: readonly Change[], keep?: KeptText): Promise<void>;
  /** A text the workbook keeps for the add-in, as of the last request that told; `undefined` where it keeps none. */
  kept(name: KeptName): string | undefined;
  /**
   * Makes the workbook keep a text, or forget it, in one request; it is saved and opened with the workbook.
   * Where somebody else kept another text since, nothing is written and `kept-changed-since` is thrown; `kept` then tells the other.
   */
  keep(name: KeptName, text: string | undefined): Promise<void>;
  /** Marks in the sheet, where the program can store them. */
  readonly marking?: SheetMarking;
  /** Loads what inserts sheets; few users need it. */
  loadInsertion(): Promise<SheetInsertion>;
  /** The cell the user is on, in one request. */
  selected(): Promise<CellAddress>;
  /** Selects a range and scrolls to it. */
  reveal(sheet: string, range: Rectangle): Promise<void>;
  /** Calls the listener after each edit by the user; the result unregisters it. What the workbook keeps is known then. */
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
