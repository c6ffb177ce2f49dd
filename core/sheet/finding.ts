import type { Blank } from '../blank.ts';
import type { Problem, Severity } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import type { Change } from './change.ts';
import type { Rectangle } from './address.ts';

/** One thing that is wrong, or worth knowing, about a cell (지적 사항). */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell concerned, or the range where the finding is about several cells. */
  readonly range: Rectangle;
  /** What the cell shows. */
  readonly found: string;
  /** What it should show, or blank where no figure follows from the others. */
  readonly expected: string | Blank;
  /** The rule the expected figure comes from, e.g. `집행액 ÷ 예산액 × 100, 반올림 1자리`; blank where there is none. */
  readonly rule: Sentence | Blank;
  /** What happened, in words: `describeProblem(problem, 'ko')`. */
  readonly problem: Problem;
  /** The change that mends it, where there is one. */
  readonly change: Change | Blank;
}
