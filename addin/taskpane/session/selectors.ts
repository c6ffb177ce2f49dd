import {
  BLANK,
  isSameSubject,
  overlaps,
  type CellAddress,
  type Change,
  type Finding,
  type Problem,
  type RecognitionCorrection,
  type Severity,
  type TaskResult,
} from '../../../core/index.ts';
import type { CellMark } from '../../host.ts';
import type { Confidence, SeverityCounts, Texts } from '../../text/index.ts';
import { openFindings } from './open-findings.ts';
import type { ListedTable, Outcome, PaneState } from './state.ts';

export { openFindings } from './open-findings.ts';

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings the list shows, gravest first; within a severity in the order of the sheets. */
export function listedFindings(state: PaneState): readonly Finding[] {
  const { severity } = state;
  const findings = findingsOfSheet(state);
  const severities = severity === 'all' ? SEVERITIES : [severity];
  return severities.flatMap((each) => findings.filter((finding) => finding.severity === each));
}

/** The findings of the table chosen, of all tables where none is. */
function findingsOfTable(state: PaneState): readonly Finding[] {
  const { table } = state;
  const findings = openFindings(state);
  if (table === undefined || table === 'outside') return findings;
  return findings.filter(({ sheet, range }) => sheet === table.sheet && overlaps(range, table.range));
}

/** The table a cell is in. */
export function tableAround({ tables }: TaskResult, { sheet, row, column }: CellAddress): ListedTable {
  const cell = { row, column, rows: 1, columns: 1 };
  const around = tables.find((table) => table.sheet === sheet && overlaps(table.range, cell));
  return around ? { sheet, range: around.range, title: around.title } : 'outside';
}

/** The findings of the table and sheet chosen, of all where none is. */
export function findingsOfSheet(state: PaneState): readonly Finding[] {
  const findings = findingsOfTable(state);
  return state.sheet === undefined ? findings : findings.filter(({ sheet }) => sheet === state.sheet);
}

/** The sheets that have findings, in their order. */
export function sheetsWithFindings(state: PaneState): readonly string[] {
  return sheetsOf(openFindings(state));
}

/** The sheets findings are on, in the order of the findings. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ sheet }) => sheet))];
}

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The cells to mark, each by the gravest of its findings. A finding about many cells, such as a whole column, marks none of them. */
export function marksOf(findings: readonly Finding[]): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const severity of SEVERITIES) {
    for (const { sheet, range, severity: own } of findings) {
      const { row, column, rows, columns } = range;
      const key = cellKey({ sheet, row, column });
      if (own === severity && rows * columns === 1 && !marks.has(key)) marks.set(key, { sheet, row, column, severity });
    }
  }
  return [...marks.values()];
}

/** The corrections the listed findings offer, one for each cell, in the order of the list. */
export function offeredChanges(findings: readonly Finding[]): readonly Change[] {
  const offered = new Map<string, Change>();
  for (const { change } of findings) {
    if (change !== BLANK && !offered.has(cellKey(change))) offered.set(cellKey(change), change);
  }
  return [...offered.values()];
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** Whether the user edited the sheet after it was last read, so that the lists may be out of date. */
export function isStale({ result, edits, editsRead }: PaneState): boolean {
  return result !== undefined && edits > editsRead;
}

/** From which confidence (0 to 1) a decision is called sure, and likely. */
const SURE_FROM = 0.9;
const LIKELY_FROM = 0.7;

/** A confidence as a word. */
export function confidenceWord(confidence: number): Confidence {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'doubtful';
}

/** What the user said of the same table, column or row; `undefined` where nothing. */
export function saidOf({ corrections }: PaneState, subject: RecognitionCorrection): RecognitionCorrection | undefined {
  return corrections?.find((each) => isSameSubject(each, subject));
}

/** What of the workbook's and the office's decisions could not be read, and a last run that is not kept. */
export function keptProblems({ corrections, unreadable, journal }: PaneState): readonly Problem[] {
  const last = journal.runs.at(-1);
  return [
    ...(corrections === BLANK ? [{ kind: 'kept-corrections-unreadable' } as const] : []),
    ...unreadable.map((part) =>
      part === 'office-settings'
        ? ({ kind: 'office-settings-unreadable' } as const)
        : ({ kind: 'kept-unreadable', part } as const),
    ),
    ...(last && !last.isKept && !unreadable.includes('journal')
      ? [{ kind: 'run-not-kept', cells: last.cells } as const]
      : []),
  ];
}

/** What the last run did, in one line; `''` before the first. */
export function outcomeLine(state: PaneState, texts: Texts): string {
  const { outcome, result } = state;
  if (outcome === undefined) return '';
  if (outcome.isCancelled) return texts.cancelled;
  const tables = result?.tables.length ?? 0;
  if (outcome.isProposed) return texts.proposed(tables, outcome.changes.length);
  return doneLine(outcome, tables, severityCounts(openFindings(state)), texts);
}

function doneLine(outcome: Outcome, tables: number, counts: SeverityCounts, texts: Texts): string {
  const cells = outcome.changes.length;
  switch (outcome.verb) {
    case 'verify':
      return texts.verified(tables, counts);
    case 'recalculate':
      return texts.recalculated(tables, cells, counts);
    case 'apply':
      return texts.applied(cells, counts);
    case 'revert':
      return texts.reverted(cells);
    case 'correct':
      return texts.corrected(tables, counts);
    case 'replace':
      return texts.replaced(cells, outcome.left?.length ?? 0);
    case 'explain':
    case 'insert':
      return '';
  }
}
