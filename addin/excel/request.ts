import { HostProblem } from '../host.ts';
import { errorCode, IS_EDITING_CELL } from './problem.ts';
import { hasLeastApi, LEAST_EXCEL_API } from './requirement.ts';

/** One batch of work for Excel, sent by the single `context.sync()` inside it. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Sends a batch to Excel and waits where the user has to finish a cell first. */
export type Request = <Result>(batch: Batch<Result>) => Promise<Result>;

/**
 * Makes the way all requests go. While the user edits a cell Excel refuses a request at once;
 * only then is it sent again so that Excel keeps it until the edit ends, with `onWaiting` told before and after.
 */
export function createRequest(onWaiting: (isWaiting: boolean) => void): Request {
  return async (batch) => {
    if (!hasLeastApi()) throw new HostProblem({ kind: 'host-too-old', requirement: `ExcelApi ${LEAST_EXCEL_API}` });
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (errorCode(error) !== IS_EDITING_CELL) throw error;
    }
    onWaiting(true);
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } finally {
      onWaiting(false);
    }
  };
}

/** How often something that must not be left half-done is tried before giving up. */
const ATTEMPTS = 3;

/** Tries again when Excel fails; an error of ours is none of Excel's. */
export async function persistently<Result>(attempt: () => Promise<Result>, attempts = ATTEMPTS): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (errorCode(error) === undefined || attempts <= 1) throw error;
    return persistently(attempt, attempts - 1);
  }
}
