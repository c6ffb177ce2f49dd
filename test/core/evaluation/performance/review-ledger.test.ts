import { evaluateRound, type Report } from '../../../../core/evaluation/performance/evaluate-round.ts';
import { RECOVERY_RATE } from '../../../../core/evaluation/performance/metrics.ts';
import {
  recordRound,
  recoveryOf,
  reevaluateWeak,
  weakIn,
  type ReevaluationOptions,
  type ReviewLedger,
} from '../../../../core/evaluation/performance/review-ledger.ts';
import type { EvaluationRound } from '../../../../core/evaluation/performance/round.ts';
import { kinds, said } from '../exactly.ts';
import { PLAN, reports, roundOptions, threshold } from './sample.ts';

const record = (ledger: ReviewLedger, round: EvaluationRound, given: readonly Report[]) =>
  recordRound(ledger, evaluateRound(PLAN, given, roundOptions(round)).value);
const again = (
  ledger: ReviewLedger,
  given: readonly Report[],
  practice: ReevaluationOptions['practice'] = 'missed',
  round: EvaluationRound = 'Q2',
) => {
  const earlierThreshold = threshold('raised', 'Q1');
  return reevaluateWeak(ledger, PLAN, given, { ...roundOptions(round), earlierThreshold, practice });
};

const Q1 = reports({ I1: 30, I2: 100, I3: 79, I4: 80, I5: 10 });
const Q2 = reports({ I1: 45, I2: 100, I3: 80, I4: 80, I5: 79 });
const ledger = record([], 'Q1', Q1).value;

test('a round is recorded with the version of its threshold', () => {
  expect(ledger.map((each) => [each.indicatorId, said(each.counted), each.judgement])).toEqual([
    ['I1', '3/5', 'weak'],
    ['I2', '1/1', 'normal'],
    ['I3', '79/100', 'weak'],
    ['I4', '4/5', 'normal'],
    ['I5', '1/10', 'weak'],
  ]);
  expect(ledger[0]).toMatchObject({ round: 'Q1', reevaluationOf: null, thresholdVersion: 2 });
  expect(weakIn(ledger, 'Q1').map(({ indicatorId }) => indicatorId)).toEqual(['I1', 'I3', 'I5']);
  expect(weakIn(ledger, 'Q2')).toEqual([]);
});

test('a weak indicator has a record of its own in the next quarter, by what it missed', () => {
  const { value, problems } = again(ledger, Q2);
  expect(problems).toEqual([]);
  expect(value.slice(0, 5)).toEqual(ledger);
  expect(
    value
      .slice(5)
      .map((each) => [each.indicatorId, each.round, each.reevaluationOf, said(each.counted), each.judgement]),
  ).toEqual([
    // 45 of the first quarter's target of 50, against its 80 %
    ['I1', 'Q2', 'Q1', '9/10', 'normal'],
    ['I3', 'Q2', 'Q1', '4/5', 'normal'],
    ['I5', 'Q2', 'Q1', '79/100', 'weak'],
  ]);
});

test('or by the present target and the raised threshold', () => {
  const { value } = again(ledger, Q2, 'present');
  expect(value.slice(5).map((each) => [said(each.counted), each.judgement])).toEqual([
    ['9/20', 'weak'],
    ['4/5', 'weak'],
    ['79/100', 'weak'],
  ]);
});

test('recovery counts what came back', () => {
  const window = '2015년 2분기';
  expect(recoveryOf(again(ledger, Q2).value, 'Q1', window)).toEqual({
    weak: 3,
    reevaluated: 3,
    recovered: 2,
    rate: { metric: RECOVERY_RATE, exact: { numerator: 2n, denominator: 3n }, window },
  });
  expect(recoveryOf(ledger, 'Q1', window)).toMatchObject({ reevaluated: 0, recovered: 0 });
  expect(recoveryOf(ledger, 'Q2', window)).toMatchObject({ weak: 0, recovered: 0, rate: { exact: null } });
});

test('what is recorded is never overwritten', () => {
  const twice = record(ledger, 'Q1', Q2);
  expect(twice.value).toEqual(ledger);
  expect(twice.problems).toEqual(
    ['I1', 'I2', 'I3', 'I4', 'I5'].map((id) => ({ kind: 'record-kept', record: id, round: '1분기 중간평가' })),
  );
  const reevaluated = again(ledger, Q2).value;
  const once = again(reevaluated, Q1);
  expect(once.value).toEqual(reevaluated);
  expect(kinds(once.problems)).toEqual(['record-kept', 'record-kept', 'record-kept']);
  const second = record(reevaluated, 'Q2', Q2);
  expect(second.problems).toEqual([]);
  expect(second.value).toHaveLength(13);
});

test('a re-evaluated indicator is not weak in the quarter by that alone', () => {
  expect(weakIn(again(ledger, Q2).value, 'Q2')).toEqual([]);
});

test('nothing reported in the next quarter is incomplete', () => {
  const { value, problems } = again(ledger, Q2.slice(0, 4));
  expect(value.at(-1)).toMatchObject({ indicatorId: 'I5', counted: null, judgement: 'incomplete' });
  expect(kinds(problems)).toEqual(['actual-missing']);
});

test('the first quarter has nothing to look at again', () => {
  expect(again(ledger, Q2, 'missed', 'Q1')).toEqual({ value: ledger, problems: [] });
});

test('unmeasurable indicators, and those no longer in the plan, have no record', () => {
  const indicators = PLAN.indicators.map((each) => ({ ...each, unmeasurableBecause: '중단' }));
  const result = evaluateRound({ ...PLAN, indicators }, [], roundOptions('Q1')).value;
  expect(recordRound([], result)).toEqual({ value: [], problems: [] });
  const options = { ...roundOptions('Q2'), earlierThreshold: threshold('raised', 'Q1'), practice: 'missed' } as const;
  expect(reevaluateWeak(ledger, { ...PLAN, indicators: [] }, Q2, options).value).toEqual(ledger);
});
