import {
  BLANK,
  describeProblem,
  explain,
  revert,
  type Change,
  type Finding,
  type Severity,
  type TaskResult,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import type { Tasks } from '../../../addin/taskpane/session/runs.ts';

/** Tasks of a table whose third column must be the sum of the first two; the real `revert` and `explain`. */
export const SUM_TASKS: Tasks = {
  recalculate: async (workbook) => ({ ...sumsOf(workbook), findings: [] }),
  verify: async (workbook) => sumsOf(workbook),
  revert,
  explain: async (workbook, place) => explain(workbook, place),
  describe: describeProblem,
};

function sumsOf(workbook: WorkbookSnapshot): TaskResult {
  const findings = (workbook.sheets[0]?.values ?? []).flatMap((line, row) => {
    const [a, b, sum = null] = line;
    if (typeof a !== 'number' || typeof b !== 'number' || sum === a + b) return [];
    return [
      wrongSum(row, sum === null || typeof sum === 'object' ? '' : String(sum), numberChange(row, 2, sum, a + b)),
    ];
  });
  return { tables: [], findings, changes: findings.flatMap(({ change }) => change ?? []) };
}

function wrongSum(row: number, found: string, change: Change): Finding {
  return finding('error', row, { found, expected: String(change.after.value), change });
}

/** A change of one cell of the sheet `표` from one value to another. */
export function numberChange(row: number, column: number, before: Change['before']['value'], after: number): Change {
  return {
    sheet: '표',
    row,
    column,
    before: { kind: 'value', value: before },
    after: { kind: 'value', value: after },
    numberFormat: BLANK,
  };
}

/** A finding about the third cell of a row of the sheet `표`. */
export function finding(severity: Severity, row: number, parts: Partial<Finding> = {}): Finding {
  return {
    severity,
    sheet: '표',
    range: { row, column: 2, rows: 1, columns: 1 },
    found: '',
    expected: BLANK,
    rule: BLANK,
    problem: { kind: 'no-table', sheet: '표' },
    change: BLANK,
    ...parts,
  };
}
