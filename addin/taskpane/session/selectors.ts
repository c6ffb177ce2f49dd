import {
  BLANK,
  isSameSubject,
  type Change,
  type Finding,
  type RecognitionCorrection,
  type Severity,
} from '../../../core/index.ts';
import type { Confidence, SeverityCounts, Texts } from '../../text/index.ts';
import type { PaneState } from './state.ts';

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings the list shows, gravest first; within a severity in the order of the sheets. */
export function listedFindings({ result, severity }: PaneState): readonly Finding[] {
  const findings = result?.findings ?? [];
  const severities = severity === 'all' ? SEVERITIES : [severity];
  return severities.flatMap((each) => findings.filter((finding) => finding.severity === each));
}

/** How many findings there are of each severity, whatever the filter. */
export function severityCounts({ result }: PaneState): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of result?.findings ?? []) counts[finding.severity] += 1;
  return counts;
}

/** The corrections the listed findings offer, one for each cell, in the order of the list. */
export function offeredChanges(findings: readonly Finding[]): readonly Change[] {
  const offered = new Map<string, Change>();
  for (const { change } of findings) {
    if (change !== BLANK && !offered.has(cellKey(change))) offered.set(cellKey(change), change);
  }
  return [...offered.values()];
}

function cellKey({ sheet, row, column }: Change): string {
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

/** What the last run did, in one line; `''` before the first. */
export function outcomeLine(state: PaneState, texts: Texts): string {
  const { outcome, result } = state;
  if (outcome === undefined) return '';
  if (outcome.isCancelled) return texts.cancelled;
  const tables = result?.tables.length ?? 0;
  const cells = outcome.changes.length;
  const counts = severityCounts(state);
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
  }
}
