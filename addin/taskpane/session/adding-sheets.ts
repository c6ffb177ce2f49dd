import type { Runner } from './runner.ts';
import type { RunContext } from './runs.ts';

/** Work that puts sheets into the workbook and names them. */
export type SheetWork = (context: RunContext) => Promise<readonly string[]>;

/** How sheets come into the workbook; what they are is up to the pages. */
export interface SheetActions {
  /** Does the work between two runs. What went wrong is in the state; `undefined` then. */
  addSheets(work: SheetWork): Promise<readonly string[] | undefined>;
}

/** Makes the actions that add sheets. */
export function sheetActions(context: RunContext, { perform }: Runner): SheetActions {
  return {
    async addSheets(work) {
      let added: readonly string[] | undefined;
      const run = async (): Promise<undefined> => {
        // They bring the sentences of what can go wrong.
        await context.loadTasks();
        added = await work(context);
      };
      await perform({ verb: 'insert', run });
      return added;
    },
  };
}
