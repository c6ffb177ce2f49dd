import type { Sentence } from '../../core/index.ts';
import type { Check } from './check/check.ts';
import type { PrintedReports, Report } from './report/report.ts';
import type { Settings } from './settings.ts';
import type { Filling, InputTable } from './table/input-table.ts';
import type { Book } from './table/table.ts';

export type { Book } from './table/table.ts';

/** The sections of the report (주요업무보고), in its order. */
export const SECTION_IDS = [
  'general',
  'coordination',
  'performance',
  'external-evaluation',
  'finance',
  'participatory-budget',
  'contest',
  'suggestion',
  'enterprise',
  'consignment',
  'digitisation',
  'disclosure',
  'plan',
] as const;

/** The id of a section; its place in the report is its number. */
export type SectionId = (typeof SECTION_IDS)[number];

/** A section of the report as a workbook (부문별 표준 통합문서): what is entered, printed, drawn and checked. */
export interface SectionWorkbook {
  readonly id: SectionId;
  readonly version: number;
  readonly title: Sentence;
  readonly inputs: readonly InputTable[];
  /** Records that a new workbook has from the start, such as the grades of a staffing table. */
  readonly preset?: Filling;
  readonly sample: Sample;
  readonly reports: (book: Book) => readonly Report[];
  readonly checks: (book: Book, printed: PrintedReports) => readonly Check[];
  /** How to fill it in, one step a line, in the order of work. */
  readonly steps: readonly string[];
}

/** What the filled sample holds, and where its figures are from. */
export interface Sample {
  readonly settings: Settings;
  readonly filling: Filling;
}

/** The number of a section in the report: 일반현황 0, the programmes 1 to 11, the plan 12. */
export function numberOfSection({ id }: SectionWorkbook): number {
  return SECTION_IDS.indexOf(id);
}

/** The name of a section's file without its folder: `04-finance.xlsx`. */
export function fileOfSection(section: SectionWorkbook): string {
  return `${String(numberOfSection(section)).padStart(2, '0')}-${section.id}.xlsx`;
}
