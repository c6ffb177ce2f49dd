import fc from 'fast-check';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';
import { duplicates } from '../../../core/statistics/distinct-records.ts';
import { reconcileGroups, reconcileParts, type AmountRow } from '../../../core/reconcile/index.ts';
import { DIVISION } from '../../golden/seed/budget-status.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';

const row = (id: string, budget: bigint | null, executed: bigint | null = 0n): AmountRow => ({
  id,
  name: `사업 ${id}`,
  amounts: { budget, executed },
});

const wholes = DIVISION.map(({ id, name, budget, executed }) => ({
  id,
  name,
  amounts: { budget: budget * 1000n, executed: executed * 1000n },
}));
const parts = PROGRAMMES.map(({ id, name, whole, budget, executed }) => ({
  id,
  name,
  wholeId: whole,
  amounts: { budget: budget * 1000n, executed: executed * 1000n },
}));

describe('a whole and its parts', () => {
  test('the residual row is made by itself', () => {
    const { value, problems } = reconcileParts({
      whole: row('p', 100n, 50n),
      parts: [row('a', 60n, 20n), row('b', 30n, 30n)],
    });
    expect(problems).toEqual([]);
    expect(value.sums).toEqual({ budget: 90n, executed: 50n });
    expect(value.residual).toEqual({ id: 'p#residual', name: '그 밖의 사업', amounts: { budget: 10n, executed: 0n } });
  });

  test('no residual row where the parts are the whole, in every field', () => {
    expect(reconcileParts({ whole: row('p', 90n), parts: [row('a', 60n), row('b', 30n)] }).value.residual).toBeNull();
  });

  test('one won too much is an error, one won less is not', () => {
    const at = (budget: bigint) => reconcileParts({ whole: row('p', 90n), parts: [row('a', budget)] }).problems;
    expect(at(90n)).toEqual([]);
    expect(at(89n)).toEqual([]);
    expect(at(91n)).toEqual([
      {
        kind: 'parts-exceed-whole',
        record: '사업 p',
        field: { ko: '예산액', en: 'budget' },
        found: '0.091천원',
        whole: '0.09천원',
        difference: '0.001천원',
        parts: '사업 a',
      },
    ]);
  });

  test('an exhaustive list must reach the whole', () => {
    const question = { whole: row('p', 90_000n), parts: [row('a', 89_000n)], isExhaustive: true };
    expect(reconcileParts(question).problems).toEqual([
      {
        kind: 'sum-differs',
        record: '사업 p',
        field: { ko: '예산액', en: 'budget' },
        found: '90천원',
        expected: '89천원',
      },
    ]);
    expect(reconcileParts({ ...question, parts: [row('a', 90_000n)] }).problems).toEqual([]);
    expect(reconcileParts({ ...question, parts: [row('a', 91_000n)] }).problems.map(({ kind }) => kind)).toEqual([
      'parts-exceed-whole',
    ]);
  });

  test('a whole without parts is all residual and no problem', () => {
    const { value, problems } = reconcileParts({ whole: row('p', 5n, 1n), parts: [], isExhaustive: true });
    expect(problems).toEqual([]);
    expect(value.sums).toEqual({ budget: 0n, executed: 0n });
    expect(value.residual?.amounts).toEqual({ budget: 5n, executed: 1n });
  });

  test('a missing amount is incomplete, neither right nor wrong', () => {
    const short = reconcileParts({ whole: row('p', 5n, 1n), parts: [row('a', 9n, null), row('b', null, 9n)] });
    expect(short.problems).toEqual([]);
    expect(short.value.sums).toEqual({ budget: null, executed: null });
    expect(short.value.residual?.amounts).toEqual({ budget: null, executed: null });
    const unknown = reconcileParts({ whole: row('p', null), parts: [row('a', 9n)] });
    expect(unknown.problems).toEqual([]);
    const listed = { whole: row('p', -5n, 1n), parts: [row('a', null), row('b', 3n)], isExhaustive: true };
    expect(reconcileParts(listed).problems.map(({ kind }) => kind)).toEqual(['sum-differs']);
    expect(unknown.value.residual?.amounts).toEqual({ budget: null, executed: 0n });
  });

  test('fields of one’s own, and a field a row does not have', () => {
    const fields = [{ key: 'planned', name: { ko: '집행예정액', en: 'planned' } }];
    const { value } = reconcileParts({ whole: row('p', 5n), parts: [row('a', 9n)], fields });
    expect(value.sums).toEqual({ planned: null });
  });

  test('amounts beyond 2^53 stay exact', () => {
    const huge = 1_000_000_000_000_000_000_001n;
    const { value } = reconcileParts({ whole: row('p', huge), parts: [row('a', huge - 1n)] });
    expect(value.residual?.amounts['budget']).toBe(1n);
  });

  test('parts and residual add up to the whole, in any order', () => {
    const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1 }), (whole, amounts) => {
        const rows = amounts.map((budget, n) => row(String(n), budget));
        const forth = reconcileParts({ whole: row('p', whole), parts: rows }).value;
        const back = reconcileParts({ whole: row('p', whole), parts: [...rows].reverse() }).value;
        expect(back.sums).toEqual(forth.sums);
        expect((forth.sums['budget'] ?? 0n) + (forth.residual?.amounts['budget'] ?? 0n)).toBe(whole);
      }),
    );
  });
});

describe('X-02: the programmes and the division’s table', () => {
  test('구정 역량 강화: its programmes spent 3,315천원 more than it did, and nothing else is wrong', () => {
    const { problems } = reconcileGroups({ wholes, parts });
    expect(problems).toEqual([
      {
        kind: 'parts-exceed-whole',
        record: '구정 역량 강화',
        field: { ko: '집행액', en: 'executed' },
        found: '45,471천원',
        whole: '42,156천원',
        difference: '3,315천원',
        parts: '행정우수사례, 제안제도, 시설관리공단, 민간위탁',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['error']);
    expect(problems.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '구정 역량 강화: 세부 항목(행정우수사례, 제안제도, 시설관리공단, 민간위탁)의 ‘집행액’ 합 45,471천원이(가) 상위 42,156천원보다 3,315천원 많음. 상위 금액 또는 항목 연결 확인 필요',
    ]);
  });

  // domain.md §1.4, 천원: Σ예산, Σ집행, residual 예산, residual 집행
  test.each([
    ['D1', 43_452n, 38_371n, 0n, 0n],
    ['D2', 63_815n, 54_488n, 8_500n, 8_101n],
    ['D3', 210_751n, 94_601n, 38_030n, 5_100n],
    ['D4', 62_385n, 45_471n, 10_570n, -3_315n],
    ['D5', 235_670n, 205_070n, 6_700n, 3_281n],
    ['D6', 0n, 0n, 2_150n, 1_000n],
  ])('%s: sums and residual', (id, budget, executed, leftBudget, leftExecuted) => {
    const group = reconcileGroups({ wholes, parts }).value.groups.find(({ whole }) => whole.id === id);
    expect(group?.sums).toEqual({ budget: budget * 1000n, executed: executed * 1000n });
    const none = leftBudget === 0n && leftExecuted === 0n;
    const left = { budget: leftBudget * 1000n, executed: leftExecuted * 1000n };
    expect(group?.residual?.amounts ?? null).toEqual(none ? null : left);
  });

  test('the six policy programmes leave 65,950 and 14,167', () => {
    const six = reconcileGroups({ wholes: wholes.slice(0, 6), parts });
    expect(six.value.left).toEqual({ budget: 65_950_000n, executed: 14_167_000n });
  });

  test('a group whose list is complete must be equal', () => {
    expect(reconcileGroups({ wholes, parts, exhaustive: ['D1'] }).problems).toHaveLength(1);
    const two = reconcileGroups({ wholes, parts, exhaustive: ['D2'] }).problems.filter(
      ({ kind }) => kind === 'sum-differs',
    );
    expect(two).toHaveLength(2);
  });
});

describe('parts without a place', () => {
  test('a part nobody mapped is a warning, an unknown whole an error', () => {
    const { problems, value } = reconcileGroups({
      wholes: [row('p', 10n)],
      parts: [
        { ...row('a', 1n), wholeId: null },
        { ...row('b', 2n), wholeId: 'q' },
        { ...row('c', 3n), wholeId: 'p' },
      ],
      unit: '원',
    });
    expect(problems).toEqual([
      { kind: 'part-unmapped', record: '사업 a' },
      { kind: 'reference-unknown', record: '사업 b', field: { ko: '상위 사업', en: 'whole' }, found: 'q' },
    ]);
    expect(problems.map(severityOf)).toEqual(['warning', 'error']);
    expect(value.groups[0]?.sums).toEqual({ budget: 3n, executed: 0n });
    expect(value.left).toEqual({ budget: 4n, executed: 0n });
  });

  test('the unit of the messages can be chosen', () => {
    const { problems } = reconcileGroups({
      wholes: [row('p', 1n)],
      parts: [{ ...row('a', 2n), wholeId: 'p' }],
      unit: '원',
    });
    expect(problems).toMatchObject([{ found: '2원', whole: '1원', difference: '1원' }]);
  });

  test('an id standing twice is told once', () => {
    expect(duplicates([{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }])).toEqual([
      { kind: 'record-duplicated', record: 'a' },
    ]);
    expect(duplicates([])).toEqual([]);
    const twice = reconcileGroups({
      wholes: [row('p', 1n), row('p', 1n)],
      parts: [
        { ...row('a', 0n), wholeId: 'p' },
        { ...row('a', 0n), wholeId: 'p' },
      ],
    });
    expect(twice.problems).toEqual([
      { kind: 'record-duplicated', record: 'p' },
      { kind: 'record-duplicated', record: 'a' },
    ]);
  });

  test('a missing amount leaves the remainder of all blank', () => {
    const { value } = reconcileGroups({
      wholes: [row('p', null, 2n)],
      parts: [{ ...row('a', 1n, null), wholeId: 'p' }],
    });
    expect(value.left).toEqual({ budget: null, executed: null });
  });
});
