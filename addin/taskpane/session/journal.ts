import type { Change } from '../../../core/index.ts';

/** One run as it was written into the workbook. */
export interface Run {
  readonly changes: readonly Change[];
}

/** The runs that can be undone, oldest first (실행 내역). Kept in the pane for now; a workbook can keep it behind the same interface. */
export interface Journal {
  readonly runs: readonly Run[];
  /** Adds a run that has just been written. */
  record(run: Run): Promise<void>;
  /** Takes away the last run, once it has been undone. */
  drop(): Promise<void>;
  /** Forgets everything, when another workbook is opened. */
  clear(): Promise<void>;
}

/** Makes a journal that lasts as long as the pane. */
export function createJournal(): Journal {
  let runs: readonly Run[] = [];
  return {
    get runs() {
      return runs;
    },
    async record(run) {
      runs = [...runs, run];
    },
    async drop() {
      runs = runs.slice(0, -1);
    },
    async clear() {
      runs = [];
    },
  };
}
