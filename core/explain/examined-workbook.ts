import { bindTables, type BoundTable } from '../check/bound-table.ts';
import { checkFigures, judgedOf, putRight, type Examined } from '../check/examine.ts';
import { rateFamilies, type RateColumn, type RateFamily } from '../check/rate-family.ts';
import type { Figures } from '../check/table-figures.ts';
import { FORMS } from '../programme/forms.ts';
import type { Finding } from '../sheet/finding.ts';
import { Grid } from '../sheet/grid.ts';
import { recogniseSteps } from '../sheet/recognise.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { type Steps } from '../sheet/steps.ts';
import type { TableReport, TaskOptions, TaskResult } from '../task/result.ts';

/** A rate column with the family it is printed alike with. */
export interface FamilyColumn {
  readonly family: RateFamily;
  readonly column: RateColumn;
}

/** A table with its figures as verification sees them: what is proven wrong is put right for what follows from it. */
export interface ExaminedTable {
  readonly bound: BoundTable;
  readonly figures: Figures;
  readonly report: TableReport | undefined;
  /** The rate columns by their place. */
  readonly rates: ReadonlyMap<number, FamilyColumn>;
}

/** A sheet with its tables and what verification says about its cells. */
export interface ExaminedSheet {
  readonly grid: Grid;
  readonly tables: readonly ExaminedTable[];
  /** The findings about single cells, by row and column. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The key of a cell in {@link ExaminedSheet.findings}. */
export function spotKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Understands a workbook as its verification did, so that single figures can be told from what. */
export function* examinedSteps(
  workbook: WorkbookSnapshot,
  { tables: reports, findings }: Pick<TaskResult, 'tables' | 'findings'>,
  options: TaskOptions,
): Steps<ReadonlyMap<string, ExaminedSheet>> {
  const found: Examined[] = [];
  for (const sheet of workbook.sheets) {
    for (const table of yield* recogniseSteps(sheet, options)) {
      for (const bound of bindTables(table, FORMS)) found.push(yield* examinedOf(bound));
    }
    yield 0;
  }
  const families = rateFamilies(found, options.rateRounding);
  const tables = found.map(({ bound, figures }): ExaminedTable => {
    const { sheet, key } = bound.outer;
    const report = reports.find((each) => each.sheet === sheet && isSameRange(each, bound) && isSameKey(each, key));
    return { bound, figures, report, rates: ratesOf(families, bound) };
  });
  return new Map(
    workbook.sheets.map((sheet) => [
      sheet.name,
      {
        grid: new Grid(sheet),
        tables: tables.filter(({ bound }) => bound.outer.sheet === sheet.name),
        findings: findingsByCell(findings.filter((finding) => finding.sheet === sheet.name)),
      },
    ]),
  );
}

/** A table with its figures as verification leaves them. */
function* examinedOf(bound: BoundTable): Steps<Examined> {
  const examined = putRight(judgedOf(bound));
  yield* checkFigures(bound, examined.figures);
  return examined;
}

function isSameRange({ range }: TableReport, { outer }: BoundTable): boolean {
  return range.row === outer.range.row && range.column === outer.range.column && range.rows === outer.range.rows;
}

function isSameKey({ key }: TableReport, { headings }: TableReport['key']): boolean {
  return key.headings.join('\n') === headings.join('\n');
}

function ratesOf(families: readonly RateFamily[], bound: BoundTable): ReadonlyMap<number, FamilyColumn> {
  const own = families.flatMap((family) =>
    family.columns.filter((column) => column.bound === bound).map((column) => ({ family, column })),
  );
  return new Map(own.map((each) => [each.column.place, each]));
}

function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { row, column, rows, columns } = finding.range;
    if (rows * columns > 1) continue;
    const key = spotKey(row, column);
    const others = byCell.get(key);
    if (others) others.push(finding);
    else byCell.set(key, [finding]);
  }
  return byCell;
}
