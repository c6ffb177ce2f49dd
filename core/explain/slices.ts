import { BLANK, type Blank } from '../blank.ts';
import type { CellAddress } from '../sheet/address.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { DEFAULT_OPTIONS } from '../task/options.ts';
import type { TaskOptions } from '../task/result.ts';
import { verifyInSlices, type Slicing } from '../task/slices.ts';
import { explainerSteps } from './explain.ts';
import type { Explanation } from './explanation.ts';

const SLICE_MILLISECONDS = 12;

/**
 * {@link explain} in slices, so that a page stays responsive.
 *
 * @returns blank when it was cancelled
 */
export async function explainInSlices(
  workbook: WorkbookSnapshot,
  place: CellAddress,
  slicing: Slicing,
  options: TaskOptions = DEFAULT_OPTIONS,
): Promise<Explanation | Blank> {
  const { now, pause, milliseconds = SLICE_MILLISECONDS, isCancelled } = slicing;
  const result = await verifyInSlices(workbook, slicing, options);
  if (result === BLANK) return BLANK;
  const steps = explainerSteps(workbook, result, options);
  let begun = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value(place);
    if (now() - begun < milliseconds) continue;
    await pause();
    if (isCancelled?.() === true) return BLANK;
    begun = now();
  }
}
