import * as budget from '../budget/index.ts';
import * as enterprise from '../enterprise/index.ts';
import * as evaluation from '../evaluation/index.ts';
import type { Metric } from '../metric/metric.ts';
import * as organisation from '../organisation/index.ts';
import * as statistics from '../statistics/index.ts';

function isMetric(value: unknown): value is Metric {
  return typeof value === 'object' && value !== null && 'id' in value && 'formula' in value && 'effectiveFrom' in value;
}

/** The metrics an area exports, alone or under the names of practices and versions. */
function metricsOf(area: object): readonly Metric[] {
  return Object.values(area).flatMap((value: unknown) => {
    if (isMetric(value)) return [value];
    return typeof value === 'object' && value !== null ? metricsOf(value) : [];
  });
}

/**
 * The registry of metrics (지표 사전): every figure the sections publish, once, by id.
 * Values are comparable only where id and version agree.
 */
export const METRICS: readonly Metric[] = [
  ...new Set([organisation, budget, enterprise, evaluation, statistics].flatMap(metricsOf)),
].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
