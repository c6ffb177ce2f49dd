import type { ColumnRole, RoundingMode, Severity } from '../../core/index.ts';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Every text of the pane and the workbench; each language gives all of them, or it does not compile. */
export interface Texts {
  readonly productName: string;
  readonly welcome: string;
  readonly welcomeSteps: string;
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
  readonly liveRecalculation: string;
  readonly liveHint: string;
  readonly language: string;
  readonly verbs: string;
  readonly close: string;

  readonly working: {
    readonly recalculate: string;
    readonly verify: string;
    readonly apply: string;
    readonly revert: string;
  };
  readonly waiting: string;
  readonly stale: string;
  readonly verified: (tables: number, counts: SeverityCounts) => string;
  readonly recalculated: (tables: number, cells: number, counts: SeverityCounts) => string;
  readonly applied: (cells: number, counts: SeverityCounts) => string;
  readonly reverted: (cells: number) => string;
  readonly problemsTitle: string;

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
  readonly noFindings: string;
  readonly noFindingsOfSeverity: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly becomes: string;
  readonly blankCell: string;

  readonly changedCells: (count: number) => string;
  readonly revertedCells: (count: number) => string;
  readonly noChanges: string;
  readonly before: string;
  readonly after: string;
  readonly cell: string;

  readonly noTables: string;
  readonly evidence: string;
  readonly rowCounts: (items: number, subtotals: number, totals: number) => string;
  readonly moneyUnit: (unit: string) => string;
  readonly column: string;
  readonly heading: string;
  readonly meaning: string;
  readonly unit: string;
  readonly rounding: string;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly roundingRule: (mode: RoundingMode, digits: number) => string;

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
