import type { DescribedColumn } from '../../../../core/sheet/column/describe-columns.ts';
import { withRelations } from '../../../../core/sheet/relation/refine-roles.ts';
import type { Relation, Rule } from '../../../../core/sheet/relation/relation.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';
import { described, FIGURES, linear, quotient, relation } from '../column/described.ts';

const unnamed = (role: ColumnRole, more: Partial<DescribedColumn> = {}): DescribedColumn =>
  described(role, { isNamed: false, ...more });
const columnsOf = (given: readonly (ColumnRole | DescribedColumn)[]): readonly DescribedColumn[] =>
  given.map((each) => (typeof each === 'string' ? described(each) : each));

/** What the columns are once their relations are known. */
const roles = (given: readonly (ColumnRole | DescribedColumn)[], ...relations: readonly Relation[]) =>
  withRelations(columnsOf(given), relations, []).map(({ role }) => role);

/** What the last column is by a rule. */
const roleBy = (
  last: ColumnRole | DescribedColumn,
  inputs: readonly ColumnRole[],
  rule: Rule,
): ColumnRole | undefined => roles([...inputs, last], relation(inputs.length, rule)).at(-1);

const GROWTH: Rule = { kind: 'growth', now: 0, before: 1, zeros: 2 };
const SHARE: Rule = { kind: 'share', of: 0, zeros: 2 };
const RUNNING: Rule = { kind: 'cumulative', of: 0 };
const PRODUCT: Rule = { kind: 'product', factors: [0, 1], zeros: 0 };

describe('what arithmetic says more narrowly than a word', () => {
  test.each<[string, ColumnRole, Rule, ColumnRole]>([
    ['a 비율 that compares is a growth', 'rate', GROWTH, 'growth'],
    ['a 비중 that compares is a growth', 'share', GROWTH, 'growth'],
    ['a 증감 that compares is a 증감', 'gap', GROWTH, 'gap'],
    ['a 비율 of the total is a share', 'rate', SHARE, 'share'],
    ['a 달성률 of the total', 'achievement', SHARE, 'achievement'],
    ['a 비중 of two columns is a rate', 'share', quotient(0, 1), 'rate'],
    ['plain as well', 'share', quotient(0, 1, 0), 'rate'],
    ['by thousands it stays', 'share', quotient(0, 1, 3), 'share'],
    ['a 비율', 'rate', quotient(0, 1), 'rate'],
    ['a 단가', 'unit-cost', quotient(0, 1, 0), 'unit-cost'],
    ['a 계 that runs is a 누계', 'row-total', RUNNING, 'cumulative'],
    ['a 금액 that runs', 'amount', RUNNING, 'amount'],
    ['a 비율 less another is a difference', 'rate', linear(0, -1), 'gap'],
    ['a 증감률 less another is a difference', 'growth', linear(0, -1), 'gap'],
    ['a 비율 and another stays one', 'rate', linear(0, 1), 'rate'],
    ['a 잔액', 'balance', linear(0, -1), 'balance'],
    ['a 금액', 'amount', PRODUCT, 'amount'],
    ['a 점수', 'score', PRODUCT, 'score'],
  ])('%s', (_, role, rule, expected) => {
    expect(roleBy(role, ['budget', 'executed'], rule)).toBe(expected);
  });

  test('a 비율 of a difference is a growth', () => {
    expect(roleBy('rate', ['gap', 'previous'], quotient(0, 1))).toBe('growth');
    expect(roleBy('rate', ['previous', 'gap'], quotient(0, 1))).toBe('rate');
    expect(roleBy('achievement', ['gap', 'previous'], quotient(0, 1))).toBe('achievement');
  });
});

describe('what a column of no telling name is by how it follows from others', () => {
  test.each<[string, DescribedColumn, readonly ColumnRole[], Rule, ColumnRole]>([
    ['a sum', unnamed('amount'), ['count', 'count'], linear(0, 1), 'row-total'],
    ['less spending', unnamed('count'), ['budget', 'executed'], linear(0, -1), 'balance'],
    ['two sums less one', unnamed('count'), ['amount', 'count', 'count'], linear(0, 1, -2), 'balance'],
    ['an amount left', unnamed('amount'), ['amount', 'amount'], linear(0, -1), 'balance'],
    ['a number left', unnamed('count'), ['count', 'count'], linear(0, -1), 'remaining'],
    [
      'with figures below zero',
      unnamed('count', { shape: { ...FIGURES, hasNegatives: true } }),
      ['count', 'count'],
      linear(0, -1),
      'gap',
    ],
    ['a 증감', unnamed('gap'), ['count', 'count'], linear(0, -1), 'gap'],
    ['a percentage', unnamed('rate'), ['count', 'count'], linear(0, -1), 'gap'],
    ['a percentage and another', unnamed('rate'), ['count', 'count'], linear(0, 1), 'rate'],
    ['a quotient in per cent', unnamed('other'), ['count', 'count'], quotient(0, 1), 'rate'],
    ['a plain quotient', unnamed('other'), ['count', 'count'], quotient(0, 1, 0), 'other'],
    ['a share of two columns', unnamed('share'), ['count', 'count'], quotient(0, 1, 0), 'rate'],
    ['a rate of differences', unnamed('rate'), ['gap', 'count'], quotient(0, 1), 'growth'],
    ['a product', unnamed('other'), ['unit-cost', 'count'], PRODUCT, 'amount'],
    ['growth', unnamed('other'), ['count', 'count'], GROWTH, 'growth'],
    ['a share', unnamed('other'), ['count', 'count'], SHARE, 'share'],
    ['a running sum', unnamed('amount'), ['count', 'count'], RUNNING, 'cumulative'],
  ])('%s', (_, last, inputs, rule, expected) => {
    expect(roleBy(last, inputs, rule)).toBe(expected);
  });

  test('a rule that no row bears out says nothing', () => {
    expect(roles(['count', 'count', unnamed('amount')], relation(2, linear(0, 1), 0))).toEqual([
      'count',
      'count',
      'amount',
    ]);
  });
});

describe('what a column of no telling name is by what is made of it', () => {
  test.each<[string, readonly (ColumnRole | DescribedColumn)[], readonly Relation[], readonly ColumnRole[]]>([
    [
      'the base of a rate of spending is a budget',
      [unnamed('amount'), 'executed', 'rate'],
      [relation(2, quotient(1, 0))],
      ['budget', 'executed', 'rate'],
    ],
    [
      'of a count as well',
      [unnamed('other'), 'executed', 'rate'],
      [relation(2, quotient(1, 0))],
      ['budget', 'executed', 'rate'],
    ],
    [
      'not of a plain quotient',
      [unnamed('amount'), 'executed', 'rate'],
      [relation(2, quotient(1, 0, 0))],
      ['amount', 'executed', 'rate'],
    ],
    [
      'not of an achievement',
      [unnamed('amount'), 'executed', 'achievement'],
      [relation(2, quotient(1, 0))],
      ['amount', 'executed', 'achievement'],
    ],
    [
      'nor where no row bears it out',
      [unnamed('amount'), 'executed', 'rate'],
      [relation(2, quotient(1, 0), 0)],
      ['amount', 'executed', 'rate'],
    ],
    [
      'a name of its own stays',
      ['amount', 'executed', 'rate'],
      [relation(2, quotient(1, 0))],
      ['amount', 'executed', 'rate'],
    ],
    [
      'a role of its own stays',
      [unnamed('target'), 'executed', 'rate'],
      [relation(2, quotient(1, 0))],
      ['target', 'executed', 'rate'],
    ],
    [
      'the part of a 집행률 is spending',
      ['budget', unnamed('amount'), described('rate', { heading: '집행률' })],
      [relation(2, quotient(1, 0))],
      ['budget', 'executed', 'rate'],
    ],
    [
      'of a 지출률',
      ['budget', unnamed('amount'), described('rate', { heading: '지출률' })],
      [relation(2, quotient(1, 0))],
      ['budget', 'executed', 'rate'],
    ],
    [
      'of another rate it is not',
      ['budget', unnamed('amount'), described('rate', { heading: '비율' })],
      [relation(2, quotient(1, 0))],
      ['budget', 'amount', 'rate'],
    ],
    [
      'nor on another base',
      ['target', unnamed('amount'), described('rate', { heading: '집행률' })],
      [relation(2, quotient(1, 0))],
      ['target', 'amount', 'rate'],
    ],
    [
      'what spending is taken from is a budget',
      [unnamed('amount'), 'executed', 'balance'],
      [relation(2, linear(0, -1))],
      ['budget', 'executed', 'balance'],
    ],
    [
      'what is taken is not',
      ['budget', unnamed('amount'), 'executed', 'balance'],
      [relation(3, linear(0, -1, -2))],
      ['budget', 'amount', 'executed', 'balance'],
    ],
    [
      'nor what nothing spent is taken from',
      [unnamed('amount'), 'planned', 'balance'],
      [relation(2, linear(0, -1))],
      ['amount', 'planned', 'balance'],
    ],
    [
      'nor where it leaves no balance',
      [unnamed('amount'), 'executed', 'gap'],
      [relation(2, linear(0, -1))],
      ['amount', 'executed', 'gap'],
    ],
    [
      'nor what spending is added to',
      [unnamed('amount'), 'executed', 'balance'],
      [relation(2, linear(0, 1))],
      ['amount', 'executed', 'balance'],
    ],
    [
      'what a growth compares with is the year before',
      ['budget', unnamed('amount'), 'growth'],
      [relation(2, GROWTH)],
      ['budget', 'previous', 'growth'],
    ],
    ['a named one stays', ['budget', 'amount', 'growth'], [relation(2, GROWTH)], ['budget', 'amount', 'growth']],
    [
      'the year itself stays',
      [unnamed('amount'), 'previous', 'growth'],
      [relation(2, GROWTH)],
      ['amount', 'previous', 'growth'],
    ],
    [
      'where no row bears it out',
      ['budget', unnamed('amount'), 'growth'],
      [relation(2, GROWTH, 0)],
      ['budget', 'amount', 'growth'],
    ],
    [
      'what is divided by things is things',
      [unnamed('amount'), 'count', 'rate'],
      [relation(2, quotient(0, 1))],
      ['count', 'count', 'rate'],
    ],
    [
      'what things are divided by',
      ['count', unnamed('amount'), 'rate'],
      [relation(2, quotient(0, 1))],
      ['count', 'count', 'rate'],
    ],
    [
      'not to a plain quotient',
      [unnamed('amount'), 'count', 'rate'],
      [relation(2, quotient(0, 1, 0))],
      ['amount', 'count', 'rate'],
    ],
    [
      'nor by things without a name',
      [unnamed('amount'), unnamed('count'), 'rate'],
      [relation(2, quotient(0, 1))],
      ['amount', 'count', 'rate'],
    ],
    [
      'nor by money',
      [unnamed('amount'), 'target', 'rate'],
      [relation(2, quotient(0, 1))],
      ['amount', 'target', 'rate'],
    ],
    [
      'nor where no row bears it out',
      [unnamed('amount'), 'count', 'rate'],
      [relation(2, quotient(0, 1), 0)],
      ['amount', 'count', 'rate'],
    ],
    [
      'a column beside them stays',
      [unnamed('amount'), 'count', 'count', 'rate'],
      [relation(3, quotient(1, 2))],
      ['amount', 'count', 'count', 'rate'],
    ],
    [
      'the first relation that tells counts',
      [unnamed('amount'), 'executed', 'balance', 'rate'],
      [relation(3, quotient(2, 1)), relation(2, linear(0, -1))],
      ['budget', 'executed', 'balance', 'rate'],
    ],
  ])('%s', (_, columns, relations, expected) => {
    expect(roles(columns, ...relations)).toEqual(expected);
  });
});

describe('how sure a column is that follows from others', () => {
  const refined = (confidence: number, fits: number, tested: number) => {
    const evidence = [{ ko: '머리글 용어', en: 'words of the heading' }];
    const columns = columnsOf(['budget', 'executed', described('balance', { confidence, evidence })]);
    return withRelations(columns, [relation(2, linear(0, -1), fits, tested)], [])[2];
  };

  test('0.6 and up to 0.39 more by the rows that come out, never less than before', () => {
    expect(refined(0.5, 4, 4)?.confidence).toBeCloseTo(0.99, 10);
    expect(refined(0.5, 1, 2)?.confidence).toBeCloseTo(0.795, 10);
    expect(refined(0.95, 1, 2)?.confidence).toBe(0.95);
    expect(refined(0.995, 4, 4)?.confidence).toBe(0.99);
  });

  test('the rows are told', () => {
    expect(refined(0.5, 3, 4)?.evidence).toEqual([
      { ko: '머리글 용어', en: 'words of the heading' },
      { ko: '3/4행 일치', en: '3 of 4 rows agree' },
    ]);
  });

  test('what a user says is not overruled', () => {
    const columns = columnsOf(['rate', 'executed', described('rate', { heading: '비율' })]);
    const table = { title: '', headings: [] };
    const said = { kind: 'column-role' as const, table, heading: '비율', role: 'rate' as const };
    expect(withRelations(columns, [relation(2, GROWTH)], [said])[2]).toBe(columns[2]);
    expect(withRelations(columns, [relation(2, GROWTH)], [{ ...said, heading: '다른 열' }])[2]?.role).toBe('growth');
  });
});
