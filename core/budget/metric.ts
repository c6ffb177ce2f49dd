import { BLANK } from '../blank.ts';
import { metricFamily } from '../metric/metric-family.ts';

const OFFICE = { source: BLANK, effectiveFrom: '2015-01-01' };

/** Makes a metric of section 4 (재정운용) counted over a period. */
export const budgetMetric = metricFamily({ ...OFFICE, section: 'budget' });

/** Makes a metric of section 4 (재정운용) counted since the beginning of the year. */
export const budgetMetricToDate = metricFamily({ ...OFFICE, section: 'budget', period: 'year-to-date' });

/** Makes a metric of 일반현황 counted since the beginning of the year. */
export const generalMetricToDate = metricFamily({ ...OFFICE, section: 'general', period: 'year-to-date' });

/** Makes a metric of 일반현황 that holds on a day. */
export const generalMetricOnDay = metricFamily({ ...OFFICE, section: 'general', period: 'date' });
