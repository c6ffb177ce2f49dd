import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareDates, printDate, type PlainDate } from '../../calendar/index.ts';
import { compareFixed, exact, fixedText, type Fixed } from '../../number/fixed.ts';
import type { FundingSource } from '../../number/notation/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkSum } from '../../statistics/count.ts';
import { PLEDGE_STATES } from '../data/pledge-states.ts';
import { nameOfState, tallyStates } from './state-table.ts';
import { readState } from './vocabulary.ts';

/** Money of a pledge from one source, in 원. */
export interface PledgeFunding {
  readonly source: FundingSource;
  readonly planned: bigint;
  readonly invested: bigint;
}

/** A promise of the elected head of the district, with its plan (공약사업). */
export interface Pledge {
  readonly id: string;
  readonly field: string;
  readonly title: string;
  readonly department: string;
  /** As written; read with the vocabulary of states. */
  readonly state: string;
  /** 진척률 in percent; blank while it is not reported. */
  readonly progress: Fixed | Blank;
  readonly totalCost: bigint | Blank;
  readonly funding: readonly PledgeFunding[];
  readonly completedOn: PlainDate | Blank;
  readonly evidence: string | Blank;
}

const STATE: Sentence = { ko: '완료', en: 'completion' };
const COMPLETED_ON: Sentence = { ko: '완료일', en: 'day of completion' };
const PROGRESS: Sentence = { ko: '진척률', en: 'progress' };
const TOTAL_COST: Sentence = { ko: '총사업비', en: 'total cost' };
const INVESTED: Sentence = { ko: '투자액', en: 'money spent' };

/**
 * Checks pledges against themselves on a reporting date (공약 이행상황 점검).
 *
 * Problems: `field-missing` (a fulfilled pledge without its day), `evidence-missing`, `date-after-as-of`,
 * `state-contradicts` (fulfilled below 100 %, or 100 % and not fulfilled), `score-invalid` (progress beyond
 * 0 to 100), `sum-differs` (Σ sources ≠ total cost), `exceeds-whole` (more spent than planned of a source),
 * `state-unknown`, `record-duplicated`.
 */
export function checkPledges(pledges: readonly Pledge[], asOf: PlainDate): readonly Problem[] {
  const { problems } = tallyStates(pledges, PLEDGE_STATES);
  const checks = [(pledge: Pledge) => checkFulfilment(pledge, asOf), checkProgress, checkFunding];
  return [...problems, ...pledges.flatMap((pledge) => checks.flatMap((check) => check(pledge)))];
}

function isFulfilled({ state }: Pledge): boolean {
  const found = readState(state, PLEDGE_STATES);
  return found === 'completed' || found === 'continued';
}

function checkFulfilment(pledge: Pledge, asOf: PlainDate): readonly Problem[] {
  const { title: record, completedOn, evidence } = pledge;
  if (!isFulfilled(pledge)) return [];
  const problems: Problem[] = [];
  if (isBlank(completedOn)) problems.push({ kind: 'field-missing', record, field: COMPLETED_ON });
  else if (compareDates(completedOn, asOf) > 0) {
    const [found, until] = [printDate(completedOn), printDate(asOf)];
    problems.push({ kind: 'date-after-as-of', record, field: COMPLETED_ON, found, asOf: until });
  }
  if (isBlank(evidence)) problems.push({ kind: 'evidence-missing', record, field: STATE });
  return problems;
}

function checkProgress(pledge: Pledge): readonly Problem[] {
  const { title: record, progress } = pledge;
  if (isBlank(progress)) return [];
  const found = fixedText(progress);
  const toWhole = compareFixed(progress, exact(100));
  if (toWhole > 0 || progress.coefficient < 0n) {
    return [{ kind: 'score-invalid', record, field: PROGRESS, found, most: '100' }];
  }
  const state = readState(pledge.state, PLEDGE_STATES);
  if (state === BLANK || isFulfilled(pledge) === (toWhole === 0)) return [];
  return [{ kind: 'state-contradicts', record, field: PROGRESS, state: nameOfState(PLEDGE_STATES, state), found }];
}

function checkFunding({ title: record, totalCost, funding }: Pledge): readonly Problem[] {
  const planned = funding.map((each) => each.planned);
  return [
    ...checkSum({ record, field: TOTAL_COST, found: totalCost, parts: planned }),
    ...funding
      .filter((each) => each.invested > each.planned)
      .map(({ source, planned: whole, invested }): Problem => {
        const field = { ko: `${source} ${INVESTED.ko}`, en: `${INVESTED.en} of ${source}` };
        return { kind: 'exceeds-whole', record, field, found: String(invested), whole: String(whole) };
      }),
  ];
}
