import { BLANK } from '../../blank.ts';
import { addDays, addMonths, compareDates, printDate, type DateRange } from '../../calendar/index.ts';
import { compareFixed, exact, fixed, fixedText } from '../../number/fixed.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkRange, printRange } from '../date-range.ts';
import type { Contract } from './contract.ts';
import type { ConsignmentRule } from './data/consignment-rules.ts';

const TERM: Sentence = { ko: '위탁기간', en: 'term' };
const SCORE: Sentence = { ko: '성과평가 점수', en: 'evaluation score' };
const MOST_SCORE = exact(100);

/**
 * Checks a contract against the rule of renewals (재계약 기준): its terms, its evaluation, and whether it may be renewed.
 * Problems: `period-reversed`, `term-too-long` (of the term and of the renewal), `score-invalid`, `evaluation-missing`
 * (renewed without an evaluation on or before the decision), `recontract-excluded` (renewed with a score below the least),
 * `evaluation-late` (a warning: later than the days before the end that the rule asks for).
 *
 * @param rule the office's practice, from `CONSIGNMENT_RULES` or its own
 */
export function checkContract(contract: Contract, rule: ConsignmentRule): readonly Problem[] {
  const { id: record, term, renewal } = contract;
  const terms = renewal === BLANK ? [term] : [term, renewal.term];
  const reversed = terms.flatMap((range) => checkRange({ record, field: TERM }, range));
  if (reversed.length > 0) return reversed;
  return [
    ...terms.flatMap((range) => checkTerm(record, range, rule)),
    ...checkScore(contract),
    ...checkRenewal(contract, rule),
    ...checkSchedule(contract, rule),
  ];
}

/** A term of n years ends the day before its n-th return: 2013-01-01 and three years give 2015-12-31. */
function checkTerm(record: string, term: DateRange, { mostYears }: ConsignmentRule): readonly Problem[] {
  if (mostYears === BLANK) return [];
  const lastAllowed = addDays(addMonths(term.first, mostYears * 12), -1);
  if (compareDates(term.last, lastAllowed) <= 0) return [];
  return [{ kind: 'term-too-long', record, found: printRange(term), limit: String(mostYears) }];
}

function checkScore({ id: record, evaluation }: Contract): readonly Problem[] {
  if (evaluation === BLANK) return [];
  const { score } = evaluation;
  if (compareFixed(score, fixed(0n)) >= 0 && compareFixed(score, MOST_SCORE) <= 0) return [];
  const [found, most] = [fixedText(score), fixedText(MOST_SCORE)];
  return [{ kind: 'score-invalid', record, field: SCORE, found, most }];
}

function checkRenewal(
  { id: record, renewal, evaluation }: Contract,
  { leastScore }: ConsignmentRule,
): readonly Problem[] {
  if (renewal === BLANK) return [];
  if (evaluation === BLANK || compareDates(evaluation.date, renewal.decided) > 0)
    return [{ kind: 'evaluation-missing', record }];
  if (leastScore === BLANK || compareFixed(evaluation.score, leastScore) >= 0) return [];
  const [found, least] = [fixedText(evaluation.score), fixedText(leastScore)];
  return [{ kind: 'recontract-excluded', record, found, least }];
}

function checkSchedule({ id: record, term, evaluation }: Contract, rule: ConsignmentRule): readonly Problem[] {
  if (rule.evaluationDaysBefore === BLANK || evaluation === BLANK) return [];
  const due = addDays(term.last, -rule.evaluationDaysBefore);
  if (compareDates(evaluation.date, due) <= 0) return [];
  return [{ kind: 'evaluation-late', record, found: printDate(evaluation.date), expected: printDate(due) }];
}
