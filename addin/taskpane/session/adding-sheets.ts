import type { Runner } from './runner.ts';
import type { RunContext } from './runs.ts';

/** What is to be said beside that sheets were added: they came without their charts, or follow settings that were there. */
export type AddedNote = 'without-charts' | 'following';

/** Sheets that were put into the workbook; none where they were opened as a file of their own. */
export interface AddedSheets {
  readonly sheets: readonly string[];
  readonly notes: readonly AddedNote[];
}

/** Work that puts sheets into the workbook. */
export type SheetWork = (context: RunContext) => Promise<AddedSheets>;

/** How sheets come into the workbook; what they are is up to the pages. */
export interface SheetActions {
  /** Does the work between two runs. What went wrong is in the state; `undefined` then. */
  addSheets(work: SheetWork): Promise<AddedSheets | undefined>;
}

/** Makes the actions that add sheets. */
export function sheetActions(context: RunContext, { perform }: Runner): SheetActions {
  return {
    async addSheets(work) {
      let added: AddedSheets | undefined;
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
