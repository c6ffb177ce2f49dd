import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';

/** How long a calculation may take before a run is given up, in milliseconds. */
const LIMIT = 30_000;

/** Tells when the formulas of the spreadsheet show the values that follow from what stands in the cells. */
export interface Calculation {
  settled(): Promise<void>;
}

/** Follows the spreadsheet's own calculation, which comes some time after each change. */
export function followCalculation(api: FUniver): Calculation {
  let isDue = true;
  api.addEvent(api.Event.WorkbookCreated, () => {
    isDue = true;
  });
  api.onCommandExecuted(({ id }, options) => {
    if (id === SetRangeValuesMutation.id && options?.['fromFormula'] !== true) isDue = true;
  });
  return {
    // Asking when nothing is due would wait in vain for a calculation to begin.
    async settled() {
      if (!isDue) return;
      isDue = false;
      await api.getFormula().onCalculationResultApplied(LIMIT);
    },
  };
}
