import { BLANK, type Blank } from '../blank.ts';
import { isoDate, printDate, type PlainDate } from '../calendar/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Sentence } from '../sentence.ts';

/** A rule of the office that changes with the years (연도별 기준): a row of a data file. */
export interface DatedRule {
  /** Which practice it belongs to, e.g. `seoul`; several may be in force at once. */
  readonly practice: string;
  readonly name: Sentence;
  /** ISO dates, both included; blank while it is still in force. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | Blank;
  readonly source: string;
}

/**
 * Tells whether a rule is in force on a day (적용 기간), its first and last day included.
 *
 * @example
 * isInForce({ effectiveFrom: '2015-01-01', effectiveTo: '2015-12-31' }, { year: 2015, month: 12, day: 31 }) //=> true
 */
export function isInForce(
  { effectiveFrom, effectiveTo }: Pick<DatedRule, 'effectiveFrom' | 'effectiveTo'>,
  on: PlainDate,
): boolean {
  const day = isoDate(on);
  return effectiveFrom <= day && (effectiveTo === BLANK || day <= effectiveTo);
}

/**
 * The rule of a practice in force on a day (적용 기준): of several the one that began last.
 * Problem: `rule-missing`.
 */
export function ruleInForce<Rule extends DatedRule>(
  rules: readonly Rule[],
  { practice, on, rule }: { readonly practice: string; readonly on: PlainDate; readonly rule: Sentence },
): Outcome<Rule | Blank> {
  const candidates = rules.filter((candidate) => candidate.practice === practice && isInForce(candidate, on));
  const newest = candidates.reduce<Rule | Blank>(
    (best, candidate) => (best === BLANK || candidate.effectiveFrom > best.effectiveFrom ? candidate : best),
    BLANK,
  );
  if (newest !== BLANK) return { value: newest, problems: [] };
  return { value: BLANK, problems: [{ kind: 'rule-missing', rule, date: printDate(on) }] };
}
