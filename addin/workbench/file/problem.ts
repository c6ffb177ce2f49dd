import type { Problem } from '../../../core/index.ts';
import type { FileProblem, PatchProblem } from '../../../templates/ooxml/index.ts';

/** Names the file in a problem that was found inside it. */
export function openingProblem(problem: FileProblem, file: string): Problem {
  switch (problem.kind) {
    case 'file-is-damaged':
      return { kind: problem.kind, file, part: problem.part };
    case 'file-is-xls':
    case 'file-is-encrypted':
    case 'file-is-truncated':
    case 'file-is-not-workbook':
    case 'file-is-too-large':
      return { kind: problem.kind, file };
  }
}

/** Why the changes on the screen could not be written into the file that was opened. */
export function savingProblem(problem: PatchProblem, file: string): Problem {
  switch (problem.kind) {
    case 'sheet-is-missing':
    case 'sheet-is-not-cells':
      return { kind: 'sheet-missing', sheet: problem.sheet };
    case 'cell-is-merged':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'merged' };
    case 'cell-is-array-formula':
    case 'cell-is-data-table':
      return { kind: 'cell-not-writable', sheet: problem.sheet, cell: problem.cell, reason: 'array-formula' };
    case 'cell-is-outside':
    case 'cell-is-named-twice':
    case 'cell-is-table-heading':
    case 'cell-has-changed':
    case 'number-format-has-changed':
    case 'value-cannot-be-stored':
      return { kind: 'host-failed', code: `${problem.kind} ${problem.sheet}!${problem.cell}` };
    default:
      return openingProblem(problem, file);
  }
}
