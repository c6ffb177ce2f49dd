import { checkAmountMentions, readRequiredBudget, yearOnYear } from '../../../core/index.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';
import { REPEATED_AMOUNTS, REQUIRED_BUDGETS, REQUIRED_TOTAL } from '../../golden/seed/required-budget.ts';
import { percent } from '../statistics/decimals.ts';

const before = PROGRAMMES.map(({ id, name, budget }) => ({ id, name, budget: budget * 1000n }));
const now = PROGRAMMES.map(({ id, name, next }) => ({ id, name, budget: next * 1000n }));
const { value, problems } = yearOnYear({ year: 2016, before, now });
const programme = (wanted: string) => PROGRAMMES.find(({ id }) => id === wanted);

describe('domain.md §1.5: 2016 소요예산', () => {
  test.each(REQUIRED_BUDGETS)('$id', ({ id, change, growth, heading }) => {
    const row = value.rows.find((each) => each.id === id);
    expect(row?.change?.difference.coefficient).toBe(change * 1000n);
    expect(percent(row?.change?.rate)).toBe(growth);
    expect(readRequiredBudget(heading)?.won).toBe((programme(id)?.next ?? 0n) * 1000n);
  });

  test('all eleven', () => {
    const { before: old, now: next, change } = value.total;
    expect([old, next]).toEqual([REQUIRED_TOTAL.before * 1000n, REQUIRED_TOTAL.now * 1000n]);
    expect(change?.difference.coefficient).toBe(REQUIRED_TOTAL.change * 1000n);
    expect(percent(change?.rate)).toBe(REQUIRED_TOTAL.growth);
    expect(problems).toEqual([]);
  });

  test.each(REPEATED_AMOUNTS)('$id: heading and table agree', ({ id, heading }) => {
    const [inHeading, inTable] = [readRequiredBudget(heading)?.won ?? 0n, (programme(id)?.budget ?? 0n) * 1000n];
    const said = (place: string, won: bigint) => ({ subject: id, place, won, unit: '천원' as const });
    expect(checkAmountMentions([said('제목', inHeading), said('표', inTable)])).toEqual([]);
    expect(checkAmountMentions([said('제목', inHeading + 1000n), said('표', inTable)])).toHaveLength(1);
  });
});
