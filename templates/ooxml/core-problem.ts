import type { CellContent, Problem } from '../../core/index.ts';
import type { PatchProblem } from './problem.ts';

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
    case 'sheet-is-missing':
    case 'sheet-is-not-cells':
      return { kind: 'sheet-missing', sheet: problem.sheet };
    case 'cell-is-merged':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'merged' };
    case 'cell-is-array-formula':
    case 'cell-is-data-table':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'array-formula' };
    case 'cell-is-table-heading':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'table-heading' };
    case 'cell-is-outside':
    case 'cell-is-named-twice':
    case 'value-cannot-be-stored':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'unstorable' };
    case 'cell-has-changed': {
      const { sheet, cell, found, expected } = problem;
      return { kind: 'cell-changed-since', sheet, cell, found: contentText(found), expected: contentText(expected) };
    }
    case 'number-format-has-changed': {
      const { sheet, cell, found, expected } = problem;
      return { kind: 'cell-changed-since', sheet, cell, found, expected };
    }
  }
}

function contentText(content: CellContent): string {
  if (content.kind === 'formula') return content.formula;
  const { value } = content;
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}
