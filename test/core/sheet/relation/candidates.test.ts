import { candidatesFor } from '../../../../core/sheet/relation/candidates.ts';
import type { RelatedColumn } from '../../../../core/sheet/relation/prior.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';
import { column, columnsOf, ruleText } from './related.ts';

type Given = ColumnRole | RelatedColumn;
const listed = (given: readonly Given[], place = 0, usable = given.map((_, n) => n)) =>
  candidatesFor(columnsOf(given), place, usable);

/** The rules tried for a column, each once. */
const tried = (...of: Parameters<typeof listed>): readonly string[] =>
  [...new Set(listed(...of).map(({ rule }) => ruleText(rule)))].sort();

/** What looking for rules of a kind costs: bits to a tenth. */
const costs = (pattern: RegExp, ...of: Parameters<typeof listed>): readonly number[] => [
  ...new Set(
    listed(...of)
      .filter(({ rule }) => pattern.test(ruleText(rule)))
      .map(({ cost }) => Math.round(cost * 10) / 10),
  ),
];

describe('sums and differences', () => {
  const PAIRS = ['1+2', '1+3', '1-2', '1-3', '2+3', '2-1', '2-3', '3-1', '3-2'];
  const TRIPLES = ['1+2+3', '1+2-3', '1+3-2', '1-2-3', '2+3-1', '2-1-3', '3-1-2'];

  test('of three columns: every pair and every three', () => {
    expect(tried(['row-total', 'amount', 'amount', 'amount'])).toEqual([...PAIRS, ...TRIPLES].sort());
  });

  test('of two', () => {
    expect(tried(['balance', 'budget', 'executed'])).toEqual(['1+2', '1-2', '2-1']);
    expect(tried(['balance', 'budget'])).toEqual([]);
  });

  test('of four: up to two added and two taken away, or one and three', () => {
    const four = tried(['row-total', 'amount', 'amount', 'amount', 'amount']).filter(
      (rule) => rule.split(/[+-]/).length === 4,
    );
    expect(four).toEqual(['1+2+3+4', '1+2-3-4', '1-2-3-4', '2-1-3-4', '3-1-2-4', '4-1-2-3']);
  });

  test('columns on both sides of the result are no run', () => {
    const runs = tried(['amount', 'amount', 'row-total', 'amount', 'amount', 'amount'], 2).filter((rule) =>
      /^\d(\+\d){3,}$/.test(rule),
    );
    expect(runs).toEqual([]);
    expect(tried(['amount', 'amount', 'amount', 'amount', 'row-total'], 4)).toContain('0+1+2+3');
  });

  test('only the columns given are used, and none that is never added up', () => {
    expect(tried(['row-total', 'amount', 'amount', 'amount'], 0, [0, 1, 3])).toEqual(['1+3', '1-3', '3-1']);
    for (const role of [
      'rate',
      'achievement',
      'growth',
      'share',
      'unit-cost',
      'average',
      'serial',
      'code',
      'year',
      'date',
      'label',
      'note',
      'rank',
    ] as const)
      expect(tried(['row-total', 'amount', role, 'amount']).filter((rule) => rule.includes('2'))).toEqual([]);
  });

  test('a difference of two rates is one in percentage points', () => {
    expect(tried(['gap', 'rate', 'rate'])).toEqual(['1+2', '1-2', '2-1']);
    expect(tried(['gap', 'achievement', 'rate'])).toContain('1-2');
    expect(tried(['gap', 'growth', 'share'])).toEqual([]);
    expect(tried(['balance', 'rate', 'rate'])).toEqual([]);
  });

  test('what is never a result', () => {
    for (const role of ['serial', 'code', 'year', 'date', 'label', 'note', 'rank'] as const)
      expect(tried([role, 'amount', 'amount', 'amount'])).toEqual([]);
    expect(candidatesFor([], 0, [1, 2])).toEqual([]);
  });

  test('the more columns there are, the more a rule costs', () => {
    const amounts = (count: number): readonly ColumnRole[] => [
      'row-total',
      ...Array.from({ length: count }, () => 'amount' as const),
    ];
    // 2 × log₂ 4 = 4, and one more for a run taken away; 3 × log₂ 4 = 6; 4 × log₂ 4 = 8
    expect(costs(/^1-2$/, amounts(4))).toEqual([4]);
    expect(costs(/^1\+2$/, amounts(4))).toEqual([4]);
    expect(costs(/^1\+2-3$/, amounts(4))).toEqual([6]);
    expect(costs(/^1-2-3$/, amounts(4))).toEqual([5, 6]);
    expect(costs(/^1\+2-3-4$/, amounts(4))).toEqual([8]);
    expect(costs(/^1-2$/, amounts(16))).toEqual([8]);
    expect(costs(/^1-2$/, amounts(2))).toEqual([2]);
  });

  test('of many columns fewer rules are tried', () => {
    const amounts = (count: number): readonly ColumnRole[] => [
      'row-total',
      ...Array.from({ length: count }, () => 'amount' as const),
    ];
    const has = (count: number, rule: string): boolean => tried(amounts(count)).includes(rule);
    expect([has(12, '1+3-5-7'), has(13, '1+3-5-7')]).toEqual([true, false]);
    expect([has(18, '1+3-5'), has(19, '1+3-5')]).toEqual([true, false]);
    expect([has(40, '4+5+6'), has(41, '4+5+6'), has(41, '2+3+4'), has(41, '3+4+5')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('one column less up to ten next to the result', () => {
    const row = (count: number, place: number): readonly [readonly ColumnRole[], number] => [
      Array.from({ length: count }, (_, n) => (n === place ? ('balance' as const) : ('amount' as const))),
      place,
    ];
    const taken = (count: number, place: number): readonly string[] =>
      tried(...row(count, place)).filter((rule) => /^0(-\d+){5,}$/.test(rule));
    expect(taken(8, 7)).toEqual(['0-1-2-3-4-5-6', '0-2-3-4-5-6']);
    expect(tried(...row(14, 13)).filter((rule) => /^0(-\d+){9,}$/.test(rule))).toEqual([
      '0-3-4-5-6-7-8-9-10-11-12',
      '0-4-5-6-7-8-9-10-11-12',
    ]);
    expect(tried(...row(8, 0)).filter((rule) => /^7(-\d+){5,}$/.test(rule))).toEqual(['7-1-2-3-4-5', '7-1-2-3-4-5-6']);
  });
});

describe('columns of one name in several groups', () => {
  const under = (group: string, name: string, role: ColumnRole = 'amount') => column(role, { path: [group, name] });

  test('건수 of all groups, and 금액 of all groups', () => {
    const columns = ['계', '시', '구', '동'].flatMap((group) => [under(group, '건수'), under(group, '금액')]);
    const cheap = listed(columns, 0)
      .filter(({ cost }) => cost === 4)
      .map(({ rule }) => ruleText(rule));
    expect([...new Set(cheap)].sort()).toEqual(['2+4', '2+4+6', '4+6']);
    expect(
      listed(columns, 1)
        .filter(({ cost }) => cost === 4)
        .map(({ rule }) => ruleText(rule)),
    ).toContain('3+5+7');
    expect(
      listed(columns, 4)
        .filter(({ cost }) => cost === 4)
        .map(({ rule }) => ruleText(rule)),
    ).toEqual(expect.arrayContaining(['0+2', '0+2+6', '2+6']));
    // the first of them less the second
    expect(
      listed(columns, 0)
        .filter(({ cost }) => cost === 3)
        .map(({ rule }) => ruleText(rule)),
    ).toEqual(['2-4']);
  });

  test('none without groups, or where no other has the name', () => {
    expect(listed(['row-total', 'amount', 'amount', 'amount', 'amount'], 0).some(({ cost }) => cost === 3)).toBe(false);
    const columns = [under('계', '건수'), under('시', '금액'), column('amount', { path: ['건수'] }), under('구', '명')];
    expect(listed(columns, 0).some(({ cost }) => cost === 3)).toBe(false);
  });
});

describe('quotients', () => {
  test('of two columns: shares, quotients and growth, as percentages and plain', () => {
    expect(tried(['rate', 'executed', 'budget'])).toEqual(
      [
        ...['share 1e0', 'share 1e2', 'share 2e0', 'share 2e2'],
        ...['1/2e0', '1/2e2', '2/1e0', '2/1e2'],
        ...['growth 1/2e0', 'growth 1/2e2', 'growth 2/1e0', 'growth 2/1e2'],
      ].sort(),
    );
  });

  test('a unit cost is a plain quotient, in 원 or 천원; a mean as well, or a sum', () => {
    const UNIT = ['1/2e-3', '1/2e0', '1/2e3', '2/1e-3', '2/1e0', '2/1e3'];
    expect(tried(['unit-cost', 'amount', 'quantity'])).toEqual(UNIT);
    expect(tried(['average', 'amount', 'count'])).toEqual(
      [...UNIT, 'share 1e0', 'share 1e2', 'share 2e0', 'share 2e2', '1+2', '1-2', '2-1'].sort(),
    );
  });

  test('decimals may be quotients, of money they are not', () => {
    const decimals = (role: ColumnRole) =>
      tried([column(role, { isFractional: true }), 'amount', 'count']).filter((rule) => rule.includes('/'));
    expect(decimals('count')).toEqual(
      [
        '1/2e0',
        '1/2e2',
        '1/2e3',
        '2/1e0',
        '2/1e2',
        '2/1e3',
        'growth 1/2e0',
        'growth 1/2e2',
        'growth 2/1e0',
        'growth 2/1e2',
      ].sort(),
    );
    for (const role of [
      'budget',
      'previous',
      'executed',
      'planned',
      'balance',
      'carry-over',
      'row-total',
      'cumulative',
    ] as const)
      expect(decimals(role)).toEqual([]);
    expect(tried(['count', 'amount', 'count']).filter((rule) => rule.includes('/'))).toEqual([]);
  });

  test('percentages are quotients, whatever they are called', () => {
    const percent = column('count', { isPercent: true });
    expect(tried([percent, 'amount', 'count'])).toEqual(expect.arrayContaining(['1/2e2', '1/2e0', '1+2']));
    expect(tried([percent, 'amount', 'count'])).not.toContain('1/2e3');
  });

  test('nothing is divided by a rate, a name or a percentage', () => {
    for (const other of [
      'rate',
      'achievement',
      'growth',
      'share',
      'label',
      'rank',
      column('count', { isPercent: true }),
    ] as const)
      expect(tried(['rate', 'amount', 'count', other]).filter((rule) => rule.includes('3'))).toEqual([]);
  });

  test('a rate may be of sums', () => {
    const sums = (role: ColumnRole) =>
      tried([role, 'count', 'count', 'count']).filter((rule) => /\d\+\d\/|\/\d\+\d/.test(rule));
    expect(sums('rate')).toEqual(['1+2/3e2', '1+3/2e2', '1/2+3e2', '2+3/1e2', '2/1+3e2', '3/1+2e2'].sort());
    expect(sums('achievement')).toEqual([]);
    const counts = (count: number): readonly ColumnRole[] => [
      'rate',
      ...Array.from({ length: count }, () => 'count' as const),
    ];
    expect([tried(counts(14)).includes('1+2/3e2'), tried(counts(15)).includes('1+2/3e2')]).toEqual([true, false]);
  });

  test('what they cost: shares one number, quotients two', () => {
    const of: readonly ColumnRole[] = ['rate', 'count', 'count', 'count', 'count'];
    // log₂ 4 + 1 = 3; 2 × log₂ 4 + 1 = 5, one more for a plain growth, three more for a sum
    expect(costs(/^share/, of)).toEqual([3]);
    expect(costs(/^\d\/\de/, of)).toEqual([5]);
    expect(costs(/^growth .*e2$/, of)).toEqual([5]);
    expect(costs(/^growth .*e0$/, of)).toEqual([6]);
    expect(costs(/^\d\+\d\//, of)).toEqual([8]);
    expect(costs(/^\d\/\d\+/, of)).toEqual([8]);
  });
});

describe('products and running sums', () => {
  const products = (...given: readonly Given[]): readonly string[] => tried(given).filter((rule) => rule.includes('*'));

  test('단가 × 수량, × 횟수, in 원, 천원 or 백만원', () => {
    expect(products('amount', 'unit-cost', 'quantity')).toEqual(['1*2e-3', '1*2e-6', '1*2e0'].sort());
    expect(products('amount', 'unit-cost', 'quantity', 'count')).toEqual(
      ['1*2', '1*3', '1*2*3'].flatMap((factors) => ['-3', '-6', '0'].map((zeros) => `${factors}e${zeros}`)).sort(),
    );
    for (const role of ['quantity', 'count', 'other', 'score', 'rate', 'achievement'] as const)
      expect(products('amount', 'unit-cost', role)).toContain('1*2e0');
    expect(products('amount', 'unit-cost', 'budget')).toEqual([]);
    expect(products('amount', 'budget', 'quantity')).toEqual([]);
    expect(products('rate', 'unit-cost', 'quantity')).toEqual([]);
  });

  test('가중치 × 점수 is a score, by hundredths as well', () => {
    expect(products('score', 'weight', 'score')).toEqual(['1*2e-2', '1*2e0']);
    expect(products('amount', 'weight', 'score')).toEqual([]);
  });

  test('what they cost', () => {
    const of: readonly ColumnRole[] = ['amount', 'unit-cost', 'count', 'count', 'count', 'count'];
    // log₂ 4 + 2 = 4, one more for a third factor
    expect(costs(/^\d\*\de/, of)).toEqual([4]);
    expect(costs(/^\d\*\d\*\de/, of)).toEqual([5]);
  });

  const runs = (...given: readonly Given[]): readonly string[] => tried(given).filter((rule) => rule.startsWith('run'));
  test('누계, a heading that says so, or no name', () => {
    expect(runs('cumulative', 'amount', 'count')).toEqual(['run 1', 'run 2']);
    expect(runs(column('amount', { path: ['집행액', '누 계'] }), 'amount')).toEqual(['run 1']);
    expect(runs(column('amount', { path: ['누적액'] }), 'amount')).toEqual(['run 1']);
    expect(runs(column('amount', { isNamed: false }), 'amount')).toEqual(['run 1']);
    expect(runs('amount', 'amount')).toEqual([]);
    expect(runs(column('other', { isNamed: false }), 'amount')).toEqual(['run 1']);
    expect(runs(column('rate', { isNamed: false }), 'amount')).toEqual([]);
    expect(runs(column('count', { isNamed: false, isPercent: true }), 'amount')).toEqual([]);
    expect(runs('cumulative', 'rate', 'label', column('count', { isPercent: true }))).toEqual([]);
    // log₂ 4 + 2
    expect(costs(/^run/, ['cumulative', 'amount', 'amount', 'amount', 'amount'])).toEqual([4]);
  });
});
