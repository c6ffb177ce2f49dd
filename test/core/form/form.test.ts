import { columnOfForm, DIVISION_BUDGET } from '../../../core/index.ts';
import { isQuotient } from '../../../core/form/measure.ts';
import { EVERY_MEASURE } from './every-measure.ts';

test('a column by its key; one that is not there is a programmer’s fault', () => {
  expect(columnOfForm(DIVISION_BUDGET, 'executed').key).toBe('executed');
  expect(() => columnOfForm(DIVISION_BUDGET, 'x')).toThrow("form general.division-budget has no column 'x'");
});

test('measures that divide are quotients, those that add are not', () => {
  const kinds = EVERY_MEASURE.columns.flatMap(({ measure }) => measure ?? []);
  const dividing = new Set(['rate', 'ratio', 'growth', 'share']);
  expect(kinds.map(isQuotient)).toStrictEqual(kinds.map(({ kind }) => dividing.has(kind)));
});
