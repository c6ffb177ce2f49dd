import type { Blank } from '../blank.ts';
import type { CellAddress } from '../sheet/address.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import type { Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from '../task/options.ts';
import type { TaskOptions } from '../task/result.ts';
import { runInSlices, workIn, type Slicing } from '../task/slices.ts';
import { verifySteps } from '../task/verify.ts';
import { explainerSteps } from './explain.ts';
import type { Explanation } from './explanation.ts';

/** A workbook is looked through to be verified, and again for what its figures follow from. */
const ROUNDS = 2;

/**
 * {@link explain} in slices, so that a page stays responsive.
 *
 * @returns blank when it was cancelled
 */
export function explainInSlices(
  workbook: WorkbookSnapshot,
  place: CellAddress,
  slicing: Slicing,
  options: TaskOptions = DEFAULT_OPTIONS,
): Promise<Explanation | Blank> {
  return runInSlices(explainSteps(workbook, place, options), ROUNDS * workIn(workbook), slicing);
}

function* explainSteps(workbook: WorkbookSnapshot, place: CellAddress, options: TaskOptions): Steps<Explanation> {
  const explain = yield* explainerSteps(workbook, yield* verifySteps(workbook, options), options);
  return explain(place);
}
