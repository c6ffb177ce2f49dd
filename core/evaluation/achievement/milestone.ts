import { compareDates, printDate, type PlainDate } from '../../calendar/index.ts';
import { addFixed, compareFixed, exact, fixedText } from '../../number/fixed.ts';
import type { Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import { addQuotients } from '../../number/quotient-arithmetic.ts';
import { ratioOfPercent } from './limits.ts';
import type { MilestoneRule } from './rule.ts';

/** A step that was done, and when. */
export interface StepDone {
  readonly name: string;
  readonly on: PlainDate;
}

const STEPS = { ko: '단계', en: 'steps' };

/**
 * 마일스톤: the weights of the steps done by the reporting date, out of 100. A step done after its due date counts
 * unless the rule says `lost`; a step dated after the reporting date is not done yet.
 *
 * Problems: `weights-not-100`, `reference-unknown` for a step the rule does not have, `record-duplicated` for one
 * reported twice (it counts once), `date-after-as-of`.
 */
export function achieveMilestone(
  rule: MilestoneRule,
  done: readonly StepDone[],
  { asOf, record }: { readonly asOf: PlainDate; readonly record: string },
): Outcome<Quotient> {
  const problems: Problem[] = [];
  const total = rule.steps.map(({ weight }) => weight).reduce(addFixed, exact(0));
  if (compareFixed(total, exact(100)) !== 0) {
    problems.push({ kind: 'weights-not-100', record, field: STEPS, found: fixedText(total) });
  }
  const names = new Set(rule.steps.map(({ name }) => name));
  problems.push(...duplicates(done.map(({ name }) => ({ id: `${record} ${name}` }))));
  for (const { name, on } of done) {
    if (!names.has(name)) problems.push({ kind: 'reference-unknown', record, field: STEPS, found: name });
    if (compareDates(on, asOf) > 0) {
      problems.push({ kind: 'date-after-as-of', record, field: STEPS, found: printDate(on), asOf: printDate(asOf) });
    }
  }
  const counting = rule.steps.filter(({ name, dueOn }) =>
    done.some((step) => {
      if (step.name !== name || compareDates(step.on, asOf) > 0) return false;
      return rule.late === 'counts' || compareDates(step.on, dueOn) <= 0;
    }),
  );
  return { value: addQuotients(...counting.map(({ weight }) => ratioOfPercent(weight))), problems };
}
