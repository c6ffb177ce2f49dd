import { reconcileGroups } from '../../../core/index.ts';
import { DIVISION } from '../../golden/seed/budget-status.ts';
import { GROUPS, SIX_AGAINST_ELEVEN } from '../../golden/seed/hierarchy.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';

const amounts = ({ budget, executed }: { readonly budget: bigint; readonly executed: bigint }) => ({
  budget: budget * 1000n,
  executed: executed * 1000n,
});
/** The six policy programmes: without 예비비, 기본경비 and 내부거래. */
const wholes = DIVISION.slice(0, 6).map((row) => ({ id: row.id, name: row.name, amounts: amounts(row) }));
const parts = PROGRAMMES.map((row) => ({ id: row.id, name: row.name, wholeId: row.whole, amounts: amounts(row) }));
const { value, problems } = reconcileGroups({ wholes, parts });

describe('domain.md §1.4: programmes against their policy programme', () => {
  test.each(GROUPS)('$whole: $verdict', (golden) => {
    expect(PROGRAMMES.filter(({ whole }) => whole === golden.whole).map(({ id }) => id)).toEqual(golden.parts);
    const group = value.groups.find(({ whole }) => whole.id === golden.whole);
    expect(group?.sums).toEqual(amounts({ budget: golden.sumBudget, executed: golden.sumExecuted }));
    const residual = amounts({ budget: golden.residualBudget, executed: golden.residualExecuted });
    expect(group?.residual?.amounts ?? amounts({ budget: 0n, executed: 0n })).toEqual(residual);
    expect(group?.residual === null).toBe(golden.verdict === 'equal');
    expect(golden.residualBudget < 0n || golden.residualExecuted < 0n).toBe(golden.verdict === 'exceeds');
  });

  test('six programmes less eleven', () => {
    const { sumBudget, sumExecuted, leftBudget, leftExecuted } = SIX_AGAINST_ELEVEN;
    expect(value.left).toEqual(amounts({ budget: leftBudget, executed: leftExecuted }));
    const sumOf = (key: string) => value.groups.reduce((total, { sums }) => total + (sums[key] ?? 0n), 0n);
    expect([sumOf('budget'), sumOf('executed')]).toEqual([sumBudget * 1000n, sumExecuted * 1000n]);
  });

  test('only 구정 역량 강화 is told', () => {
    expect(problems).toMatchObject([
      {
        kind: 'parts-exceed-whole',
        record: '구정 역량 강화',
        found: '45,471천원',
        whole: '42,156천원',
        difference: '3,315천원',
      },
    ]);
  });
});
