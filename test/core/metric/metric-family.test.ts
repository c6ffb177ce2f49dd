import { BLANK } from '../../../core/blank.ts';
import { metricFamily } from '../../../core/metric/metric-family.ts';

const [paid, returned, budget] = [
  { ko: '지출액 − 반납액', en: 'paid − returned' },
  { ko: '반납액', en: 'returned' },
  { ko: '예산액', en: 'budget' },
];
const name = { ko: '집행률', en: 'execution rate' };

test('a quotient says in words what it divides, a sum or difference in brackets', () => {
  const metric = metricFamily({ section: 'budget', source: BLANK, effectiveFrom: '2015-01-01' });
  expect(metric('rate', { name, part: paid, whole: budget })).toEqual({
    id: 'budget.rate',
    version: 1,
    name,
    formula: { ko: '(지출액 − 반납액) ÷ 예산액 × 100', en: '(paid − returned) ÷ budget × 100' },
    terms: { part: paid, whole: budget },
    base: budget,
    unit: '%',
    period: 'period',
    rounding: { mode: 'half-up', digits: 1 },
    zero: 'dash',
    source: BLANK,
    effectiveFrom: '2015-01-01',
  });
});

test('a quotient of things is no percentage, and its base may be named more closely', () => {
  const source = { ko: '지침', en: 'guideline' };
  const metric = metricFamily({ section: 'a.b', source, effectiveFrom: '2014-01-01', version: 3, period: 'date' });
  const base = { ko: '예산액 계', en: 'all budgets' };
  expect(metric('perCase', { name, part: returned, whole: budget, base, unit: '원/건', digits: 0 })).toMatchObject({
    id: 'a.b.perCase',
    version: 3,
    formula: { ko: '반납액 ÷ 예산액', en: 'returned ÷ budget' },
    base,
    unit: '원/건',
    period: 'date',
    rounding: { mode: 'half-up', digits: 0 },
    source,
  });
});

test('another formula stands as it is written', () => {
  const metric = metricFamily({ section: 'general', source: BLANK, effectiveFrom: '2015-01-01' });
  const formula = { ko: '집행률 − 경과율', en: 'rate − elapsed share' };
  expect(metric('gap', { name, formula, base: budget, unit: '%p' })).toMatchObject({
    terms: BLANK,
    formula,
    base: budget,
    unit: '%p',
  });
});
