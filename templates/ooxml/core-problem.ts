import type { CellContent, Problem } from '../../core/index.ts';
import type { ChangeProblem, PatchProblem } from './problem.ts';

/** The problem of core, with its sentences, for what kept a file from being read or written. */
export function problemOfFile(problem: PatchProblem, file: string): Problem {
  switch (problem.kind) {
    case 'file-is-xls':
    case 'file-is-encrypted':
    case 'file-is-truncated':
    case 'file-is-not-workbook':
    case 'file-is-too-large':
      return { kind: problem.kind, file };
    case 'file-is-damaged':
      return { kind: problem.kind, file, part: problem.part };
    default:
      return problemOfChange(problem);
  }
}

const REASONS = {
  'cell-is-merged': 'merged',
  'cell-is-array-formula': 'array-formula',
  'cell-is-data-table': 'array-formula',
  'cell-is-table-heading': 'table-heading',
  'cell-is-outside': 'unstorable',
  'cell-is-named-twice': 'unstorable',
  'value-cannot-be-stored': 'unstorable',
} as const;

function problemOfChange(problem: ChangeProblem): Problem {
  const { sheet } = problem;
  switch (problem.kind) {
    case 'sheet-is-missing':
    case 'sheet-is-not-cells':
      return { kind: 'sheet-missing', sheet };
    case 'cell-has-changed': {
      const { cell, found, expected } = problem;
      return { kind: 'cell-changed-since', sheet, cell, found: contentText(found), expected: contentText(expected) };
    }
    case 'number-format-has-changed':
      return {
        kind: 'cell-changed-since',
        sheet,
        cell: problem.cell,
        found: problem.found,
        expected: problem.expected,
      };
    default:
      return { kind: 'cell-not-writable', sheet, cell: problem.cell, reason: REASONS[problem.kind] };
  }
}

function contentText(content: CellContent): string {
  if (content.kind === 'formula') return content.formula;
  const { value } = content;
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}
