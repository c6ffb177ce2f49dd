import { BLANK } from '../../blank.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** Which classification of revenue a ratio is made under (세입과목 체계). */
export interface RevenueSeries extends DatedRule {
  readonly practice: 'revenue-classification';
  /** The version of the metrics made under it. */
  readonly version: 1 | 2;
}

/** The classifications: the reform of 2014 took 잉여금·이월금·전입금 out of 세외수입, so the series breaks. */
export const REVENUE_SERIES: readonly RevenueSeries[] = [
  {
    practice: 'revenue-classification',
    name: { ko: '세입과목 개편 전', en: 'before the reform of revenue items' },
    version: 1,
    effectiveFrom: '1995-01-01',
    effectiveTo: '2013-12-31',
    source: 'e-나라지표 2458(재정자립도 주석)',
  },
  {
    practice: 'revenue-classification',
    name: { ko: '세입과목 개편 후', en: 'since the reform of revenue items' },
    version: 2,
    effectiveFrom: '2014-01-01',
    effectiveTo: BLANK,
    source: 'e-나라지표 2458(재정자립도 주석)',
  },
];
