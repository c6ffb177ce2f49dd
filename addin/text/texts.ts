import type { RecognitionCorrection, Severity } from '../../core/index.ts';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How sure a decision is, in words. */
export type Confidence = 'sure' | 'likely' | 'doubtful';

/** Every text of the pane and the workbench; each language gives all of them, or it does not compile. */
export interface Texts {
  readonly productName: string;
  readonly welcome: string;
  readonly startWithSample: string;
  readonly outsideExcel: string;

  readonly recalculate: string;
  readonly recalculateHint: string;
  readonly verify: string;
  readonly verifyHint: string;
  readonly revert: string;
  readonly revertHint: (cells: number) => string;
  readonly nothingToRevert: string;
  readonly apply: string;
  readonly applyTo: (cell: string) => string;
  readonly applyAll: (count: number) => string;
  readonly explain: string;
  readonly explainHint: string;
  readonly explainOf: (cell: string) => string;
  readonly liveRecalculation: string;
  readonly liveHint: string;
  readonly language: string;
  readonly verbs: string;
  readonly close: string;
  readonly back: string;
  readonly retry: string;
  readonly menu: string;
  /** The name of each page. */
  readonly pages: {
    readonly help: string;
    readonly explanation: string;
    readonly functions: string;
    readonly journal: string;
    readonly settings: string;
    readonly ignored: string;
    readonly templates: string;
  };
  readonly pageMissing: string;

  readonly working: {
    readonly recalculate: string;
    readonly verify: string;
    readonly apply: string;
    readonly revert: string;
    readonly correct: string;
    readonly explain: string;
    readonly insert: string;
    readonly replace: string;
  };
  readonly waiting: string;
  readonly cancelled: string;
  readonly cancel: string;
  readonly cancelHint: string;
  readonly cannotCancel: string;
  readonly stale: string;
  readonly verified: (tables: number, counts: SeverityCounts) => string;
  readonly recalculated: (tables: number, cells: number, counts: SeverityCounts) => string;
  readonly applied: (cells: number, counts: SeverityCounts) => string;
  readonly replaced: (cells: number, left: number) => string;
  readonly reverted: (cells: number) => string;
  readonly corrected: (tables: number, counts: SeverityCounts) => string;
  readonly proposed: (tables: number, cells: number) => string;
  readonly problemsTitle: string;
  readonly moreProblems: (count: number) => string;

  readonly findings: string;
  readonly changes: string;
  readonly tables: string;
  readonly views: string;

  readonly severity: Readonly<Record<Severity, string>>;
  readonly all: string;
  readonly filter: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly onlyTable: (table: string) => string;
  readonly outsideTables: string;
  readonly allTables: string;
  readonly sheet: string;
  readonly allSheets: string;
  readonly leaveOut: string;
  readonly leaveOutOf: (place: string) => string;
  readonly leftOut: (count: number) => string;
  readonly mark: string;
  readonly markHint: string;
  readonly clearMarks: string;
  readonly noFindings: string;
  readonly noFindingsOfSeverity: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly becomes: string;
  readonly blankCell: string;

  readonly changedCells: (count: number) => string;
  readonly revertedCells: (count: number) => string;
  readonly proposedCells: (count: number) => string;
  readonly writeProposed: string;
  readonly declineProposed: string;
  readonly noChanges: string;
  readonly before: string;
  readonly after: string;
  readonly cell: string;

  readonly noTables: string;
  readonly evidence: string;
  readonly rowCounts: (items: number, subtotals: number, totals: number) => string;
  readonly moneyUnit: (unit: string) => string;
  readonly noHeading: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly confidenceOf: string;
  /** From where on a decision is called so. */
  readonly confidenceHint: string;
  readonly meaning: string;
  readonly meaningOf: (heading: string) => string;
  readonly unitOf: (table: string) => string;
  readonly unit: string;
  readonly noUnit: string;
  /** The choice that leaves a decision to the recognition, and the one that takes a correction back. */
  readonly asRecognised: (decision: string) => string;
  readonly backToRecognised: string;
  readonly typedColumn: string;
  readonly notATable: string;
  readonly notATableHint: (table: string) => string;
  readonly corrections: (count: number) => string;
  readonly correctionsHint: string;
  readonly correction: (correction: RecognitionCorrection) => string;
  readonly forget: string;
  readonly forgetOf: (correction: string) => string;
  readonly forgetAll: string;

  readonly workbench: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly savedFile: (file: string, cells: number) => string;
  readonly dropFile: string;
  readonly loadingFile: string;
  readonly sheetArea: string;
  readonly paneArea: string;
  readonly sample: string;
}
