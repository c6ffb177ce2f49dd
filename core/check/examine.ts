import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { FORMS } from '../programme/forms.ts';
import type { Rounding } from '../number/rounding.ts';
import { severityOf, type Severity } from '../problem/index.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import { recognitionSteps, type Recognition } from '../sheet/recognise.ts';
import type { RecognitionOptions } from '../sheet/recognition-options.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot.ts';
import type { Steps } from '../sheet/steps.ts';
import type { TableReport } from '../task/result.ts';
import { bindTables, type BoundTable } from './bound-table.ts';
import { checkAcross } from './check-across.ts';
import { checkAmounts } from './check-amount.ts';
import { checkBalances } from './check-balance.ts';
import { checkBases } from './check-basis.ts';
import { checkCarries } from './check-carry.ts';
import { checkUnprintedRates } from './check-denominator.ts';
import { checkFormulas } from './check-formula.ts';
import { checkInputs } from './check-input.ts';
import { checkListed } from './check-listed.ts';
import { checkWriting } from './check-notation.ts';
import { checkParts } from './check-parts.ts';
import { checkRanks } from './check-rank.ts';
import { checkNotation, checkRates, type RatePurpose } from './check-rate.ts';
import { checkRows } from './check-rows.ts';
import { checkSpending } from './check-spending.ts';
import { checkSuspects, valueOf } from './check-suspect.ts';
import { checkTotals } from './check-total.ts';
import { checkWeekdays } from './check-weekday.ts';
import { checkWholes } from './check-whole.ts';
import type { Checked } from './checked.ts';
import { inOrderOfNeed } from './order.ts';
import { rateFamilies, type RateFamily } from './rate-family.ts';
import { Figures } from './table-figures.ts';
import { blameIn, type Blame } from './suspect.ts';
import { reportTable } from './table-report.ts';

/** Everything one look at a workbook brings: its tables, what is wrong, and what would bring it up to date. */
export interface Examination {
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Change[];
  /** What was made of each sheet, for looking at it again after changes. */
  readonly recognitions: readonly Recognition[];
}

/** What is checked in each table beside its totals and rules; none of it is changed by recalculating. */
const TABLE_CHECKS: readonly ((bound: BoundTable, figures: Figures) => readonly Finding[])[] = [
  checkInputs,
  checkBalances,
  checkSpending,
  checkWriting,
  checkFormulas,
  checkRows,
  checkWholes,
  checkRanks,
  checkCarries,
  checkBases,
  checkParts,
  checkListed,
];

/** What an examination needs beside the workbook. */
export interface ExamineOptions extends RecognitionOptions {
  readonly rateRounding: Rounding;
  /** Whether what would bring rates of other decimals up to date is wanted beside the findings. Default: it is. */
  readonly purpose?: RatePurpose;
  /** What was made of each sheet before changes; what people decided was the same. */
  readonly recognitions?: readonly Recognition[];
}

/** A table under examination. */
export interface Examined {
  readonly bound: BoundTable;
  readonly figures: Figures;
}

/** Recognises, calculates and checks a whole workbook once; both verbs of the pane are made from it. */
export function* examineSteps(
  workbook: WorkbookSnapshot,
  options: ExamineOptions,
  forms: readonly Form[] = FORMS,
): Steps<Examination> {
  const { rateRounding: office, rateBase, purpose = 'corrections', recognitions: before = [] } = options;
  const tables: Examined[] = [];
  const recognitions: Recognition[] = [];
  for (const [n, sheet] of workbook.sheets.entries()) {
    const recognition = yield* recognitionSteps(sheet, options, before[n]);
    recognitions.push(recognition);
    for (const table of recognition.tables) {
      for (const bound of bindTables(table, forms)) tables.push({ bound, figures: new Figures(bound) });
    }
    yield 0;
  }
  const asTyped = yield* checkTables(tables, office, purpose);
  const judged: Judged[] = [];
  for (const { bound } of tables) {
    judged.push(judgedOf(bound));
    yield bound.table.rows.length;
  }
  const isAnyBlamed = judged.some(({ blame }) => blame.suspects.length + blame.unclear.length > 0);
  const { checked } = isAnyBlamed ? yield* checkTables(judged.map(putRight), office, 'findings') : asTyped;
  const others = judged.map(({ bound, blame }) => checkSuspects(bound, blame.suspects));
  others.push(checkAcross(tables.map(({ bound }) => bound)));
  for (const sheet of workbook.sheets) {
    others.push(checkWeekdays(sheet));
    yield sheet.values.length;
  }
  return {
    tables: tables
      .filter(({ bound }, n) => tables[n - 1]?.bound.outer !== bound.outer)
      .map(({ bound, figures }) =>
        reportTable(bound, figures, { roundingOf: roundingIn(asTyped.families, bound), office, rateBase }),
      ),
    findings: inOrder(workbook, [
      ...checked.flatMap(({ findings }) => findings),
      ...others.flat(),
      ...sheetsWithoutTable(workbook, tables),
    ]),
    // results follow what is typed in, right or wrong
    corrections: onePerCell(asTyped.checked.flatMap(({ corrections: changes }) => changes)),
    recognitions,
  };
}

/** A table and which of its figures others prove wrong. */
export interface Judged {
  readonly bound: BoundTable;
  readonly blame: Blame;
}

/** Judges which figures of a table others prove wrong. */
export function judgedOf(bound: BoundTable): Judged {
  return { bound, blame: blameIn(bound) };
}

/** Puts figures right where others prove them wrong, so that they are blamed and not what follows from them. */
export function putRight({ bound, blame }: Judged): Examined {
  const figures = new Figures(bound);
  for (const suspect of blame.suspects) {
    const value = suspect.count > 1 ? valueOf(suspect) : undefined;
    if (value) figures.set(suspect.place, suspect.n, value);
  }
  for (const { place, n } of blame.unclear) figures.doubt(place, n);
  return { bound, figures };
}

/** Checks all tables of a workbook, those of one kind together. */
function* checkTables(
  tables: readonly Examined[],
  office: Rounding,
  purpose: RatePurpose,
): Steps<{ readonly checked: readonly Checked[]; readonly families: readonly RateFamily[] }> {
  const checked: Checked[] = [];
  for (const { bound, figures } of tables) checked.push(...(yield* checkFigures(bound, figures)));
  const families = rateFamilies(tables, office);
  yield 0;
  for (const family of families) {
    checked.push({ findings: checkNotation(family), corrections: [] });
    for (const column of family.columns) {
      checked.push(yield* checkRates(family, column, purpose));
      checked.push(checkUnprintedRates(family, column));
      yield column.bound.table.rows.length;
    }
  }
  for (const { bound, figures } of tables) {
    for (const check of TABLE_CHECKS) {
      checked.push({ findings: check(bound, figures), corrections: [] });
      yield bound.table.rows.length;
    }
  }
  return { checked, families };
}

/** Totals first, then what follows from them, each column after those it needs. */
export function* checkFigures(bound: BoundTable, figures: Figures): Steps<readonly Checked[]> {
  const checked = [checkTotals(bound, figures)];
  yield bound.table.rows.length;
  for (const [place, rule] of inOrderOfNeed(bound.rules)) {
    checked.push(yield* checkAmounts(bound, figures, place, rule));
  }
  return checked;
}

function roundingIn(families: readonly RateFamily[], bound: BoundTable): (place: number) => Rounding | undefined {
  const rules = new Map(
    families.flatMap(({ columns, rounding }) =>
      columns.filter((column) => column.bound === bound).map(({ place }) => [place, rounding] as const),
    ),
  );
  return (place) => rules.get(place);
}

/** Two checks may mend the same cell; the first one counts. */
function onePerCell(changes: readonly Change[]): readonly Change[] {
  const taken = new Set<string>();
  return changes.filter(({ sheet, row, column }) => {
    const key = `${sheet}\u0000${row} ${column}`;
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

/** A workbook without any table says so for each sheet that holds something. */
function sheetsWithoutTable(workbook: WorkbookSnapshot, tables: readonly Examined[]): readonly Finding[] {
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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings in reading order: by sheet, row, column; the gravest first. */
function inOrder(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(workbook.sheets.map((sheet: SheetSnapshot, number) => [sheet.name, number]));
  const place = (finding: Finding): number => order.get(finding.sheet) ?? 0;
  return [...findings].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.range.row - b.range.row ||
      a.range.column - b.range.column ||
      RANK[a.severity] - RANK[b.severity],
  );
}
