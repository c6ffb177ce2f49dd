import fc from 'fast-check';
import { BUDGET_LEVELS, rollUpBudget, type BudgetNode, type BudgetTree } from '../../../core/budget/index.ts';
import { severityOf } from '../../../core/problem/index.ts';

const node = (
  id: string,
  parentId: string | null,
  level: number,
  budget: bigint | null,
  overrides: Partial<BudgetNode> = {},
): BudgetNode => ({
  id,
  name: `사업 ${id}`,
  parentId,
  level: BUDGET_LEVELS[level] ?? '산출기초',
  amounts: { budget, executed: null },
  isExhaustive: false,
  ...overrides,
});

const fields = [{ key: 'budget', name: { ko: '예산액', en: 'budget' } }];

describe('a programme budget rolled up', () => {
  const tree = [
    node('1', null, 0, null),
    node('1.1', '1', 1, null),
    node('1.1.1', '1.1', 2, null),
    node('a', '1.1.1', 4, 100n),
    node('b', '1.1.1', 4, 20n),
    node('1.1.2', '1.1', 2, 3n),
  ];

  test('blank parents add their children up, through every level', () => {
    const { value, problems } = rollUpBudget(tree, { fields });
    expect(problems).toEqual([]);
    expect(value).toHaveLength(1);
    expect(value[0]?.amounts['budget']).toBe(123n);
    expect(value[0]?.children[0]?.children.map(({ id, amounts }) => [id, amounts['budget']])).toEqual([
      ['1.1.1', 120n],
      ['1.1.2', 3n],
    ]);
    expect(value[0]?.children[0]?.children[1]?.children).toEqual([]);
  });

  test('what the children leave stands in a row of its own', () => {
    const { value, problems } = rollUpBudget([node('p', null, 0, 10n), node('c', 'p', 2, 7n)], { fields });
    expect(problems).toEqual([]);
    expect(value[0]?.children[1]).toEqual({
      id: 'p#residual',
      name: '그 밖의 사업',
      level: '세부사업',
      amounts: { budget: 3n },
      children: [],
    });
  });

  test('children above their parent are an error, an exhaustive list below it too', () => {
    const over = rollUpBudget([node('p', null, 0, 10n), node('c', 'p', 1, 11n)], { fields }).problems;
    expect(over).toMatchObject([{ kind: 'parts-exceed-whole', record: '사업 p' }]);
    const short = [node('p', null, 0, 10n, { isExhaustive: true }), node('c', 'p', 1, 9n)];
    expect(rollUpBudget(short, { fields }).problems).toMatchObject([{ kind: 'sum-differs', record: '사업 p' }]);
  });

  test('a child without an amount leaves its parent without one', () => {
    const { value, problems } = rollUpBudget(
      [node('p', null, 0, null), node('c', 'p', 1, 1n), node('d', 'p', 1, null)],
      { fields },
    );
    expect(value[0]?.amounts['budget']).toBeNull();
    expect(problems).toEqual([]);
  });

  test('예산액 and 집행액 are rolled up by default', () => {
    const leaf = node('c', 'p', 1, 1n, { amounts: { budget: 1n, executed: 2n } });
    expect(rollUpBudget([node('p', null, 0, null), leaf]).value[0]?.amounts).toEqual({ budget: 1n, executed: 2n });
  });
});

describe('a hierarchy that does not hold together', () => {
  test('a parent that is not there', () => {
    expect(rollUpBudget([node('c', 'x', 1, 1n)], { fields })).toEqual({
      value: [],
      problems: [{ kind: 'reference-unknown', record: '사업 c', field: { ko: '상위 사업', en: 'parent' }, found: 'x' }],
    });
  });

  test('a node above itself, near or far; one below a circle is not', () => {
    const { value, problems } = rollUpBudget(
      [node('a', 'b', 1, 1n), node('b', 'a', 0, 1n), node('c', 'a', 2, 1n), node('d', 'd', 0, 1n)],
      { fields },
    );
    expect(value).toEqual([]);
    expect(problems).toEqual([
      { kind: 'hierarchy-circular', record: '사업 a' },
      { kind: 'hierarchy-circular', record: '사업 b' },
      { kind: 'hierarchy-circular', record: '사업 d' },
    ]);
    expect(problems.map(severityOf)).toEqual(['error', 'error', 'error']);
  });

  test('a level at or above its parent’s', () => {
    const at = (level: number) =>
      rollUpBudget([node('p', null, 1, 1n), node('c', 'p', level, 1n)], { fields }).problems;
    expect(at(0)).toEqual([{ kind: 'level-reversed', record: '사업 c', level: '정책사업', parent: '단위사업' }]);
    expect(at(1).map(({ kind }) => kind)).toEqual(['level-reversed']);
    expect(at(2)).toEqual([]);
  });

  test('an id standing twice', () => {
    expect(rollUpBudget([node('p', null, 0, 1n), node('p', null, 0, 1n)], { fields }).problems).toEqual([
      { kind: 'record-duplicated', record: 'p' },
    ]);
  });
});

test('every leaf is in the top exactly once, in any order', () => {
  const leaves = (trees: readonly BudgetTree[]): bigint =>
    trees.reduce(
      (sum, { children, amounts }) => sum + (children.length > 0 ? leaves(children) : (amounts['budget'] ?? 0n)),
      0n,
    );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.bigInt(-(10n ** 15n), 10n ** 15n)), { minLength: 1 }), (rows) => {
      const nodes = [
        node('top', null, 0, null),
        ...[0, 1, 2, 3].map((n) => node(`u${n}`, 'top', 1, rows.some(([unit]) => unit === n) ? null : 0n)),
        ...rows.map(([unit, budget], n) => node(`l${n}`, `u${unit}`, 2, budget)),
      ];
      const sum = rows.reduce((total, [, budget]) => total + budget, 0n);
      for (const order of [nodes, [...nodes].reverse()]) {
        const { value } = rollUpBudget(order, { fields });
        expect(value[0]?.amounts['budget']).toBe(sum);
        expect(leaves(value)).toBe(sum);
      }
    }),
  );
});
