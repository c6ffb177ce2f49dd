import type { Account } from '../excel-host/index.ts';

/** What one action of a user may cost: requests exactly, bytes at most. */
export interface Budget {
  readonly reads: number;
  readonly writes: number;
  /** Bytes to Excel and back for the office's workbook: 2 sheets, 12 tables, 8 figures to correct. */
  readonly bytes: readonly [number, number];
  /** Bytes beside those for each further table of 40 rows on a sheet of its own, every fifth rate wrong. */
  readonly perTable: readonly [number, number];
}

/**
 * The budgets of everything a user can do, held in Node and in Chromium with the genuine client.
 * However many tables a workbook has: 재계산 and 검산 are one read and at most one write.
 * The client's own clean-up messages cost nothing here: the add-in gives no cause for any.
 */
export const BUDGETS = {
  open: { reads: 1, writes: 0, bytes: [1_900, 800], perTable: [0, 120] },
  verify: { reads: 1, writes: 0, bytes: [7_600, 19_400], perTable: [1_600, 9_000] },
  /** 이 수의 근거 of a finding’s cell. */
  explain: { reads: 1, writes: 0, bytes: [7_500, 19_500], perTable: [1_600, 9_000] },
  /** 이 수의 근거 of the selected cell: asks which one it is, then reads. */
  explainSelected: { reads: 2, writes: 0, bytes: [8_500, 20_000], perTable: [1_600, 9_000] },
  /** 이 표 검산: asks for the selected cell as well. */
  verifyTable: { reads: 2, writes: 0, bytes: [8_500, 20_000], perTable: [1_600, 9_000] },
  /** A correction of the recognition: read with the sheets, written by itself. */
  correct: { reads: 1, writes: 1, bytes: [9_000, 20_200], perTable: [1_600, 9_000] },
  /** A setting, a finding left out, the record of a run forgotten: the text alone. */
  keep: { reads: 0, writes: 1, bytes: [1_000, 400], perTable: [0, 0] },
  /** 표시: asks what is marked already, then marks anew. */
  mark: { reads: 1, writes: 1, bytes: [6_000, 1_900], perTable: [2_000, 800] },
  clearMarks: { reads: 1, writes: 1, bytes: [4_200, 2_500], perTable: [1_200, 800] },
  reveal: { reads: 1, writes: 0, bytes: [1_000, 400], perTable: [0, 0] },
  apply: { reads: 1, writes: 1, bytes: [11_500, 21_500], perTable: [1_600, 9_000] },
  applyAll: { reads: 1, writes: 1, bytes: [11_500, 21_500], perTable: [11_000, 12_000] },
  recalculate: { reads: 1, writes: 1, bytes: [22_500, 25_500], perTable: [11_000, 12_000] },
  /** 재계산 where every figure is right already. */
  recalculateAgain: { reads: 1, writes: 0, bytes: [7_600, 19_400], perTable: [1_600, 9_000] },
  /** 자동 재계산 after an edit of one cell. */
  edit: { reads: 1, writes: 1, bytes: [15_000, 22_500], perTable: [1_600, 9_000] },
  /** Reads first, so that every cell in the way can be named, and last, for the list of findings. */
  revert: { reads: 2, writes: 1, bytes: [30_000, 46_000], perTable: [15_000, 21_500] },
  /** 검산표: reads and checks, asks for the file's name, inserts a sheet, and looks for the one made before. */
  verification: { reads: 5, writes: 2, bytes: [56_000, 28_000], perTable: [6_000, 10_000] },
  /** 현황판: reads and checks, inserts a sheet, writes the formulas that read the others, and looks for the one made before. */
  dashboard: { reads: 4, writes: 3, bytes: [66_000, 32_000], perTable: [6_000, 10_000] },
  /** 양식 넣기 into a workbook that has no form yet: the file of 일반현황 is 45 KB. */
  insertForm: { reads: 2, writes: 1, bytes: [70_000, 3_500], perTable: [0, 0] },
  /** 양식 넣기 beside another form: asks for the names that are taken, and makes the settings follow the first. */
  insertFormBeside: { reads: 4, writes: 2, bytes: [150_000, 16_000], perTable: [0, 0] },
  close: { reads: 1, writes: 0, bytes: [600, 300], perTable: [0, 0] },
} as const satisfies Readonly<Record<string, Budget>>;

/** Something a user does. */
export type UserAction = keyof typeof BUDGETS;

/** Holds what was counted against the budget of an action. */
export function expectWithinBudget(action: UserAction, account: Account, furtherTables = 0): void {
  const { reads, writes, bytes, perTable }: Budget = BUDGETS[action];
  const counted = { action, reads: account.reads, writes: account.writes, cleanups: account.cleanups };
  expect({ ...counted, errors: account.errors }).toEqual({ action, reads, writes, cleanups: 0, errors: [] });
  expect(account.bytesIn).toBeLessThanOrEqual(bytes[0] + perTable[0] * furtherTables);
  expect(account.bytesOut).toBeLessThanOrEqual(bytes[1] + perTable[1] * furtherTables);
}
