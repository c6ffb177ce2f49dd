import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS } from '../../../core/index.ts';
import { metricsPage } from '../../../templates/build/metrics-page.ts';

describe('the registry of metrics', () => {
  test('holds every id and version once', () => {
    const names = METRICS.map(({ id, version }) => `${id} ${version}`);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test.each(METRICS.map((metric) => [metric.id, metric] as const))('%s is defined in full', (id, metric) => {
    expect(id).toMatch(/^[a-z]+(\.[a-zA-Z0-9-]+)+$/);
    const words = [metric.name, metric.formula, metric.base, ...(metric.source ? [metric.source] : [])];
    expect(words.flatMap(({ ko, en }) => [ko, en]).filter((text) => text.trim() === '')).toEqual([]);
    expect(metric.version).toBeGreaterThan(0);
    expect(metric.effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('holds the practices, scopes and versions of one name', () => {
    const ids = METRICS.map(({ id, version }) => `${id} ${version}`);
    expect(ids).toEqual(
      expect.arrayContaining([
        'budget.executionRate.paid.budget 1',
        'budget.executionRate.paid-and-unpaid.current 1',
        'general.executionRate.without-reserve-and-internal 1',
        'general.yearEndRate.all 1',
        'budget.independence.gross 1',
        'budget.independence.gross 2',
        'disclosure.rateOfDecided 1',
        'disclosure.rateOfDecided 2',
        'digitisation.unitCost.volume 1',
      ]),
    );
    expect([...ids].sort()).toEqual(ids);
  });

  test('is the page of the docs (npm run templates)', () => {
    expect(metricsPage()).toBe(readFileSync(join(__dirname, '../../../docs/metrics.md'), 'utf8'));
  });
});
