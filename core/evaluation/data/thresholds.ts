import { exact } from '../../number/fixed.ts';
import type { ThresholdRow } from '../performance/threshold.ts';

/**
 * The achievement below which an indicator counts as weak (사업달성도 기준), by round and version.
 * The report of 2015 says that the bar of the midterm evaluation was raised, not to what: version 1 is one bar for
 * all rounds, version 2 the raised one with figures of our own. An office puts its own here.
 */
export const THRESHOLDS: readonly ThresholdRow[] = [
  ...(['Q1', 'Q2', 'Q3', 'year-end'] as const).map((round) => ({
    practice: 'flat',
    version: 1,
    round,
    normalFrom: exact(80),
    effectiveFrom: '2014-01-01',
    effectiveTo: null,
    source: '예시값: 분기와 관계없이 같은 기준',
  })),
  ...(
    [
      ['Q1', 80],
      ['Q2', 85],
      ['Q3', 90],
      ['year-end', 90],
    ] as const
  ).map(([round, percent]) => ({
    practice: 'raised',
    version: 2,
    round,
    normalFrom: exact(percent),
    effectiveFrom: '2015-01-01',
    effectiveTo: null,
    source: '영등포구 2015 주요업무 추진실적: 중간평가 사업달성도 기준 상향조정(수치는 예시값)',
  })),
];
