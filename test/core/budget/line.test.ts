import fc from 'fast-check';
import {
  ALL_CHANGE_KINDS,
  budgetAmount,
  budgetCurrent,
  budgetLines,
  CHANGE_KINDS,
  isChangeKind,
  type BudgetChange,
  type BudgetLedger,
} from '../../../core/budget/index.ts';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';

const day = (month: number, date: number, year = 2015) => ({ year, month, day: date });

const change = (id: string, overrides: Partial<BudgetChange> = {}): BudgetChange => ({
  id,
  kind: 'diversion',
  lineId: 'a',
  date: day(3, 1),
  amount: 0n,
  round: null,
  ...overrides,
});

const ledger = (changes: readonly BudgetChange[], overrides: Partial<BudgetLedger> = {}): BudgetLedger => ({
  fiscalYear: 2015,
  lines: [
    { id: 'a', name: '사무관리비', original: 1000n, isReserve: false },
    { id: 'b', name: '시설비', original: 500n, isReserve: false },
    { id: 'r', name: '예비비', original: 9000n, isReserve: true },
  ],
  supplementaries: [{ round: 1, date: day(7, 1) }],
  changes,
  ...overrides,
});

const kinds = (changes: readonly BudgetChange[], asOf = day(10, 31)) =>
  budgetLines(ledger(changes), asOf).problems.map(({ kind }) => kind);

describe('I-05: 예산현액', () => {
  const line = {
    id: 'a',
    name: '가',
    original: 1_000_000n,
    changes: {
      supplementary: 100_000n,
      deemed: 20_000n,
      'specified-carry-over': 3_000n,
      'accidental-carry-over': 400n,
      'continuing-carry-over': 50n,
      'reserve-use': 6n,
      'mutual-use': -7_000n,
      diversion: -800n,
      transfer: 90n,
      'changed-use': -11n,
      'substitute-revenue': 2n,
    },
  };

  test('예산액 takes 추경 and 간주처리, 예산현액 the rest as well', () => {
    expect(budgetAmount(line)).toBe(1_120_000n);
    expect(budgetCurrent(line)).toBe(1_120_000n + 3_000n + 400n + 50n + 6n - 7_000n - 800n + 90n - 11n + 2n);
  });

  test('a line without changes', () => {
    const plain = { id: 'a', name: '가', original: 0n, changes: {} };
    expect([budgetAmount(plain), budgetCurrent(plain)]).toEqual([0n, 0n]);
  });

  test('the kinds of change', () => {
    expect(ALL_CHANGE_KINDS).toHaveLength(11);
    expect(ALL_CHANGE_KINDS.filter((kind) => CHANGE_KINDS[kind].isBudget)).toEqual(['supplementary', 'deemed']);
    expect(ALL_CHANGE_KINDS.filter((kind) => CHANGE_KINDS[kind].sumsToZero)).toEqual([
      'reserve-use',
      'mutual-use',
      'diversion',
      'transfer',
      'changed-use',
    ]);
    expect(isChangeKind('이용')).toBe(false);
    expect(isChangeKind('toString')).toBe(false);
  });
});

describe('a ledger as of a day', () => {
  const changes = [
    change('t1', { amount: -100n }),
    change('t2', { lineId: 'b', amount: 100n }),
    change('s', { kind: 'supplementary', round: 1, amount: 70n, date: day(1, 1) }),
    change('d', { kind: 'deemed', round: 1, amount: 30n, date: day(5, 1) }),
  ];

  const currents = (month: number, date: number) =>
    budgetLines(ledger(changes), day(month, date)).value.map(budgetCurrent);

  test('changes count from their day, a 추경 from the day of its round', () => {
    expect(currents(2, 28)).toEqual([1000n, 500n, 9000n]);
    expect(currents(3, 1)).toEqual([900n, 600n, 9000n]);
  });

  test('a 간주처리 counts until the 추경 that takes it in', () => {
    expect(currents(5, 1)).toEqual([930n, 600n, 9000n]);
    expect(currents(6, 30)).toEqual([930n, 600n, 9000n]);
    expect(currents(7, 1)).toEqual([970n, 600n, 9000n]);
  });

  test('a 추경 takes in 간주처리 alone, whatever round another change names', () => {
    const named = [change('1', { amount: -100n, round: 1 }), change('2', { lineId: 'b', amount: 100n, round: 1 })];
    expect(budgetLines(ledger(named), day(10, 31)).value.map(budgetCurrent)).toEqual([900n, 600n, 9000n]);
  });

  test('several changes of one kind add up', () => {
    const twice = [change('1', { kind: 'deemed', amount: 1n }), change('2', { kind: 'deemed', amount: 2n })];
    expect(budgetLines(ledger(twice), day(10, 31)).value[0]).toEqual({
      id: 'a',
      name: '사무관리비',
      original: 1000n,
      changes: { deemed: 3n },
    });
  });

  test('nothing is wrong with it', () => {
    expect(budgetLines(ledger(changes), day(10, 31)).problems).toEqual([]);
  });
});

describe('I-08: what is moved sums to zero', () => {
  test('one won missing is an error of that kind', () => {
    const problems = budgetLines(
      ledger([change('1', { amount: -100n }), change('2', { lineId: 'b', amount: 99n })]),
      day(10, 31),
    ).problems;
    expect(problems).toEqual([{ kind: 'change-not-zero-sum', change: { ko: '전용', en: 'diversion' }, found: '△1원' }]);
    expect(problems.map(severityOf)).toEqual(['error']);
  });

  test('kinds do not make up for each other', () => {
    expect(kinds([change('1', { amount: -5n }), change('2', { kind: 'transfer', amount: 5n })])).toEqual([
      'change-not-zero-sum',
      'change-not-zero-sum',
    ]);
  });

  test('the reserve loses what its use gives', () => {
    const use = (id: string, lineId: string, amount: bigint) => change(id, { kind: 'reserve-use', lineId, amount });
    const { value, problems } = budgetLines(ledger([use('1', 'r', -315n), use('2', 'a', 315n)]), day(10, 31));
    expect(problems).toEqual([]);
    expect(value.map(budgetCurrent)).toEqual([1315n, 500n, 8685n]);
  });

  test('what was taken from the reserve does not go back', () => {
    const back = [
      change('1', { kind: 'reserve-use', lineId: 'r', amount: 5n }),
      change('2', { kind: 'reserve-use', lineId: 'a', amount: -5n }),
    ];
    expect(budgetLines(ledger(back), day(10, 31)).problems).toEqual([
      { kind: 'reserve-returned', record: '1', found: '5원' },
    ]);
    expect(kinds([change('1', { kind: 'diversion', lineId: 'r', amount: 0n })])).toEqual([]);
    expect(kinds([change('1', { kind: 'reserve-use', lineId: 'r', amount: 0n })])).toEqual([]);
  });

  test('moving money leaves the account as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b', 'r'), fc.bigInt(0n, 10n ** 15n))),
        (moves) => {
          const changes = moves.flatMap(([from, to, amount], n) => [
            change(`${n}-`, { lineId: from, amount: -amount }),
            change(`${n}+`, { lineId: to, amount }),
          ]);
          const { value, problems } = budgetLines(ledger(changes), day(10, 31));
          expect(problems).toEqual([]);
          expect(value.reduce((sum, line) => sum + budgetCurrent(line), 0n)).toBe(10_500n);
        },
      ),
    );
  });
});

describe('간주처리', () => {
  const deemed = (overrides: Partial<BudgetChange>) => [change('제24차', { kind: 'deemed', amount: 7n, ...overrides })];

  test('not yet in a 추경 is worth knowing during the year and wrong at its end', () => {
    expect(budgetLines(ledger(deemed({})), day(12, 30)).problems).toEqual([
      { kind: 'deemed-pending', record: '제24차', found: '7원' },
    ]);
    const late = budgetLines(ledger(deemed({})), day(12, 31)).problems;
    expect(late).toEqual([{ kind: 'deemed-not-absorbed', record: '제24차', found: '7원' }]);
    expect(late.map(severityOf)).toEqual(['error']);
  });

  test('its 추경 comes on its day or later', () => {
    expect(kinds(deemed({ round: 1, date: day(7, 1) }))).toEqual([]);
    expect(budgetLines(ledger(deemed({ round: 1, date: day(7, 2) })), day(10, 31)).problems).toEqual([
      {
        kind: 'deemed-absorbed-before',
        record: '제24차',
        date: '2015. 7. 2.',
        supplementary: '제1회 추경(2015. 7. 1.)',
      },
    ]);
  });

  test('a 추경 that is not there', () => {
    const problems = budgetLines(ledger(deemed({ round: 2 })), day(12, 31)).problems;
    expect(problems).toEqual([
      {
        kind: 'reference-unknown',
        record: '제24차',
        field: { ko: '추경 회차', en: 'supplementary round' },
        found: '제2회',
      },
    ]);
  });
});

describe('a ledger that does not hold together', () => {
  test('a change of no line, a 추경 without a round', () => {
    const problems = budgetLines(
      ledger([change('1', { lineId: 'x' }), change('2', { kind: 'supplementary' })]),
      day(10, 31),
    ).problems;
    expect(problems).toEqual([
      { kind: 'reference-unknown', record: '1', field: { ko: '예산 과목', en: 'budget line' }, found: 'x' },
      { kind: 'reference-unknown', record: '2', field: { ko: '추경 회차', en: 'supplementary round' }, found: '-' },
    ]);
    const [first] = problems;
    expect(first && describeProblem(first, 'ko')).toBe('1: ‘예산 과목’ x에 해당하는 자료가 없음. 식별자 확인 필요');
  });

  test('an id standing twice', () => {
    const line = { id: 'a', name: '가', original: 1n, isReserve: false };
    const twice = budgetLines(ledger([change('1'), change('1')], { lines: [line, line] }), day(10, 31));
    expect(twice.problems).toEqual([
      { kind: 'record-duplicated', record: 'a' },
      { kind: 'record-duplicated', record: '1' },
    ]);
  });
});
