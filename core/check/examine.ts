import { BLANK } from '../blank.ts';
import { isQuotient } from '../form/measure.ts';
import { calculate } from '../form/calculate.ts';
import { FORMS } from '../programme/forms.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Rounding } from '../number/rounding.ts';
import { severityOf } from '../problem/index.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { recognise } from '../sheet/recognise.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot.ts';
import type { TableReport } from '../task/result.ts';
import { bindTable, boundColumn, exactColumns, placedCell, type BoundTable } from './bound-table.ts';
import { checkAmounts } from './check-amount.ts';
import { checkUnprintedRates } from './check-denominator.ts';
import { checkInputs } from './check-input.ts';
import { checkRates, type Checked } from './check-rate.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { rateFamilies, type RateFamily } from './rate-family.ts';
import { reportTable } from './table-report.ts';

/** Everything one look at a workbook brings: its tables, what is wrong, and what would bring it up to date. */
export interface Examination {
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Change[];
}

/** Recognises, calculates and checks a whole workbook once; both verbs of the pane are made from it. */
export function examine(workbook: WorkbookSnapshot, office: Rounding): Examination {
  const tables = workbook.sheets.flatMap((sheet) => recognise(sheet).map((table) => bindTable(sheet, table, FORMS)));
  const families = rateFamilies(tables, office);
  const examined = tables.map((bound) => examineTable(bound, families, office));
  const rates = families.map(checkRates);
  const checked = [...examined.map(({ checked: each }) => each), ...rates];
  return {
    tables: examined.map(({ report }) => report),
    findings: inOrder(workbook, [
      ...checked.flatMap(({ findings }) => findings),
      ...sheetsWithoutTable(workbook, tables),
    ]),
    corrections: checked.flatMap(({ corrections }) => corrections),
  };
}

function examineTable(
  bound: BoundTable,
  families: readonly RateFamily[],
  office: Rounding,
): { readonly report: TableReport; readonly checked: Checked } {
  const rules = new Map(
    families.flatMap(({ columns, rounding }) =>
      columns.filter((rate) => rate.bound === bound).map((rate) => [rate.column.column.key, rounding] as const),
    ),
  );
  const roundingOf = (key: string): Rounding => rules.get(key) ?? office;
  const calculated = calculate(bound.form, exactColumns(bound), { sums: bound.table.sums, roundingOf });
  const checks = bound.columns.flatMap((column): Checked[] => {
    const { key, measure } = column.column;
    const result = calculated.get(key);
    if (!result) return [];
    return [
      measure !== BLANK && isQuotient(measure)
        ? checkUnprintedRates(bound, column, result, roundingOf(key))
        : checkAmounts(bound, column, result),
    ];
  });
  const findings = [...checkInputs(bound), ...checks.flatMap((each) => each.findings), ...checkIdentities(bound)];
  return {
    report: reportTable(bound, calculated, (key) => rules.get(key), office),
    checked: { findings, corrections: checks.flatMap(({ corrections }) => corrections) },
  };
}

function checkIdentities(bound: BoundTable): readonly Finding[] {
  return bound.form.identities.flatMap(({ column: key }) => {
    const column = boundColumn(bound, key);
    if (!column) return [];
    return column.readings.flatMap((reading, n) => {
      if (reading.kind !== 'figure' || reading.value.coefficient >= 0n) return [];
      const place = placedCell(bound, column, n);
      const found = printFigure(reading.value);
      return [findingAt(place, { kind: 'negative-balance', ...nameOf(place), found, heading: column.place.heading })];
    });
  });
}

/** A workbook without any table says so for each sheet that holds something. */
function sheetsWithoutTable(workbook: WorkbookSnapshot, tables: readonly BoundTable[]): readonly Finding[] {
  if (tables.length > 0) return [];
  return workbook.sheets.map((sheet): Finding => {
    const problem = { kind: 'no-table' as const, sheet: sheet.name };
    const range = { row: sheet.row, column: sheet.column, rows: 1, columns: 1 };
    return {
      severity: severityOf(problem),
      sheet: sheet.name,
      range,
      found: '',
      expected: BLANK,
      rule: BLANK,
      problem,
      change: BLANK,
    };
  });
}

/** Findings in reading order: by sheet, row, column. */
function inOrder(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(workbook.sheets.map((sheet: SheetSnapshot, number) => [sheet.name, number]));
  const place = (finding: Finding): number => order.get(finding.sheet) ?? 0;
  return [...findings].sort(
    (a, b) => place(a) - place(b) || a.range.row - b.range.row || a.range.column - b.range.column,
  );
}
