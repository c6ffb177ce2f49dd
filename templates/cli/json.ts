import {
  cellName,
  describeProblem,
  rangeName,
  type CellContent,
  type Change,
  type Finding,
  type Language,
  type Problem,
  type Severity,
  type TableReport,
  type TaskResult,
} from '../../core/index.ts';

/** What `--json` prints for one file. Members are added, never renamed: docs/command-line.md. */
export interface FileReport {
  readonly file: string;
  readonly tables: readonly object[];
  readonly findings: readonly object[];
}

/** The report of a file that was read. */
export function fileReport(file: string, result: TaskResult, language: Language): FileReport {
  return {
    file,
    tables: result.tables.map((table) => tableReport(table, language)),
    findings: result.findings.map((finding) => findingReport(finding, language)),
  };
}

/** The report of a file that could not be used: no tables, and one finding that says why. */
export function unusableReport(file: string, problem: Problem, severity: Severity, language: Language): FileReport {
  const message = describeProblem(problem, language);
  const place = { sheet: null, cell: null, found: null, expected: null, rule: null };
  return { file, tables: [], findings: [{ severity, kind: problem.kind, ...place, message, change: null }] };
}

function tableReport(table: TableReport, language: Language): object {
  const onPaper = (rows: readonly number[]): readonly number[] => rows.map((row) => row + 1);
  return {
    sheet: table.sheet,
    range: rangeName(table.range),
    title: table.title,
    form: table.form,
    unit: table.unit,
    orientation: table.orientation,
    headingRows: table.headingRows,
    key: table.key,
    columns: table.columns.map(({ range, role, heading, unit, rounding, formula, confidence, evidence }) => ({
      range: rangeName(range),
      role,
      heading,
      unit,
      rounding,
      formula: formula?.[language] ?? null,
      confidence,
      evidence: evidence[language],
    })),
    rows: Object.fromEntries(Object.entries(table.rows).map(([kind, rows]) => [kind, onPaper(rows)])),
    totals: table.totals.map(({ row, addends }) => ({ row: row + 1, addends: onPaper(addends) })),
  };
}

function findingReport(finding: Finding, language: Language): object {
  return {
    severity: finding.severity,
    kind: finding.problem.kind,
    sheet: finding.sheet,
    cell: rangeName(finding.range),
    found: finding.found,
    expected: finding.expected,
    rule: finding.rule?.[language] ?? null,
    message: describeProblem(finding.problem, language),
    change: finding.change && changeReport(finding.change),
  };
}

/** The report of a change, as it is written. */
export function changeReport({ sheet, row, column, before, after, numberFormat }: Change): object {
  return {
    sheet,
    cell: cellName(row, column),
    before: contentReport(before),
    after: contentReport(after),
    numberFormat,
  };
}

function contentReport(content: CellContent): object {
  return content.kind === 'formula' ? { formula: content.formula, value: content.value } : { value: content.value };
}
