import type {
  AmountMention,
  AttributeMention,
  Counted,
  DeclaredCount,
  DigitisationYear,
  DisclosureTally,
  DocumentText,
  EnterpriseYear,
  ExternalEvaluation,
  OperatedFacility,
  Organisation,
  PlainDate,
  PrintedParticipation,
  PrintedStock,
  ProgrammePlan,
  SeasonalPlan,
  StaffingTable,
  Stage,
  StatedCount,
  StatedTwice,
  SuggestionTally,
  TaskMention,
  TeamReference,
} from '../../../../core/index.ts';
import type { BudgetStatusLine, ProgrammeBudgetTable } from '../../../../templates/samples/report-2015.ts';

/** A programme as the report names it and places it. */
export interface SeedProgramme {
  readonly id: string;
  readonly name: string;
  /** Of the teams by name. */
  readonly team: string;
  /** The row of the division's table it belongs to. */
  readonly whole: string;
  readonly titles: { readonly contents: string; readonly result: string; readonly plan: string };
  /** The heading of the 2016 plan that says what is needed. */
  readonly required: string;
}

/** A row of the 2014 settlement as printed: 백만원, and the growth as a text. */
export interface SeedIncome {
  readonly name: string;
  readonly now: bigint;
  readonly before: bigint;
  readonly change: bigint;
  readonly growth: string;
}

/** A sum with its parts. */
export interface SeedSum {
  readonly name: string;
  readonly found: number;
  readonly parts: readonly number[];
}

/** A pipeline by stages. */
export interface SeedPipeline {
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** A count with the counted parts printed beside it. */
export interface SeedCounted {
  readonly record: string;
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

/** Whose objectives the results of a year feed, as worded. */
export interface SeedObjectives {
  readonly result: string;
  readonly plan: string;
}

/**
 * The report of 2015 and the plan of 2016 as data: names, headings and figures carry over, sentences do not.
 * Each checker of core finds here what it takes; a changed copy is the report with that place mended.
 */
export interface SeedReport {
  readonly asOf: PlainDate;
  readonly organisation: Organisation;
  readonly references: readonly TeamReference[];
  readonly staffing: StaffingTable;
  readonly status: readonly BudgetStatusLine[];
  readonly tables: readonly ProgrammeBudgetTable[];
  /** The headings of the tables that print an execution rate; all eleven have the same. */
  readonly rateHeadings: readonly string[];
  /** How zero is printed: by table. */
  readonly zeros: { readonly status: string; readonly staffing: string };
  readonly programmes: readonly SeedProgramme[];
  readonly amounts: readonly AmountMention[];
  readonly attributes: readonly AttributeMention[];
  /** One thing, by the names it is given. */
  readonly names: readonly { readonly record: string; readonly names: readonly string[] }[];
  readonly declared: readonly DeclaredCount[];
  readonly counted: readonly SeedCounted[];
  readonly committee: SeedCounted;
  readonly sums: readonly SeedSum[];
  readonly times: readonly StatedCount[];
  readonly sources: readonly StatedTwice[];
  /** Periods and days as printed, in 2015 unless they say otherwise. */
  readonly periods: readonly string[];
  readonly plans: readonly { readonly result: ProgrammePlan; readonly plan: ProgrammePlan }[];
  /** Work of one year that both documents time. */
  readonly mentions: readonly TaskMention[];
  readonly seasons: readonly SeasonalPlan[];
  readonly directives: { readonly total: number | null; readonly counts: readonly number[] };
  readonly objectives: SeedObjectives;
  readonly evaluations: readonly ExternalEvaluation[];
  readonly pipelines: readonly SeedPipeline[];
  readonly localCap: { readonly selected: bigint; readonly cap: bigint };
  readonly contest: PrintedParticipation;
  readonly suggestions: SuggestionTally;
  readonly income: readonly SeedIncome[];
  readonly enterpriseYears: readonly EnterpriseYear[];
  readonly facilities: readonly OperatedFacility[];
  readonly stock: PrintedStock;
  readonly digitisation: readonly DigitisationYear[];
  readonly disclosure: DisclosureTally;
  /** Wordings that stand nowhere else in this model: fragments, and the last words of the programmes' opening lines. */
  readonly wordings: readonly DocumentText[];
}
