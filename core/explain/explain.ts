import type { CellAddress } from '../sheet/address.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { finish, type Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from '../task/options.ts';
import type { TaskOptions, TaskResult } from '../task/result.ts';
import { verify } from '../task/verify.ts';
import { examinedSteps } from './examined-workbook.ts';
import type { Explanation } from './explanation.ts';
import { factsOf, nothingOf } from './facts.ts';
import { sentenceOf } from './sentence.ts';

/** Explains any cell of one workbook (셀마다 근거). */
export type Explainer = (place: CellAddress) => Explanation;

/**
 * Explains a cell (이 수의 근거): what it is, the formula it follows from with its inputs and their cells, the value before
 * rounding, the rounding rule in use, and whether what stands there agrees. What follows from nothing says so (입력값).
 *
 * @param options as for `verify`: what is expected here is what `verify` expects
 */
export function explain(
  workbook: WorkbookSnapshot,
  place: CellAddress,
  options: TaskOptions = DEFAULT_OPTIONS,
): Explanation {
  return explainer(workbook, options)(place);
}

/** Makes the explainer of a workbook: it is examined once, then any of its cells is explained at once. */
export function explainer(workbook: WorkbookSnapshot, options: TaskOptions = DEFAULT_OPTIONS): Explainer {
  return finish(explainerSteps(workbook, verify(workbook, options), options));
}

/** {@link explainer}, step by step, from what verifying the same workbook with the same options brought. */
export function* explainerSteps(
  workbook: WorkbookSnapshot,
  result: Pick<TaskResult, 'tables' | 'findings'>,
  options: TaskOptions,
): Steps<Explainer> {
  const sheets = yield* examinedSteps(workbook, result, options);
  return (place) => {
    const sheet = sheets.get(place.sheet);
    const facts = sheet ? factsOf(sheet, place, options) : nothingOf(place);
    return { ...facts, sentence: sentenceOf(facts) };
  };
}
