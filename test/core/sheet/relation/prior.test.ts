import { isLikelySum, meaningOf, priorOf, type RelatedColumn } from '../../../../core/sheet/relation/prior.ts';
import type { Rule, Term } from '../../../../core/sheet/relation/relation.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';
import { column, columnsOf } from './related.ts';

/** Terms by places, those taken away below zero; the result is place 0. */
const terms = (...places: readonly number[]): readonly Term[] =>
  places.map((place) => ({ place: Math.abs(place), sign: place < 0 ? -1 : 1 }));
const linear = (...places: readonly number[]): Rule => ({ kind: 'linear', terms: terms(...places) });
const quotient = (part: readonly number[], whole: readonly number[]): Rule => ({
  kind: 'quotient',
  part: terms(...part),
  whole: terms(...whole),
  zeros: 2,
});
const growth: Rule = { kind: 'growth', now: 1, before: 2, zeros: 2 };
const share: Rule = { kind: 'share', of: 1, zeros: 2 };
const running: Rule = { kind: 'cumulative', of: 1 };
const product = (...factors: readonly number[]): Rule => ({ kind: 'product', factors, zeros: 0 });

/** The bits for a result of a role made of columns of roles, the first of them place 1. */
const bits = (
  result: ColumnRole | RelatedColumn,
  inputs: readonly (ColumnRole | RelatedColumn)[],
  rule: Rule,
): number => priorOf(columnsOf([result, ...inputs]), 0, rule);

/** The same columns far from their result, where standing beside it tells nothing. */
const apart = (result: ColumnRole, inputs: readonly ColumnRole[]): number =>
  bits(result, ['note', ...inputs], linear(...inputs.map((_, n) => n + 2)));

describe('what a column is as far as words tell', () => {
  test.each<[ColumnRole, ColumnRole | null, ColumnRole]>([
    ['row-total', 'executed', 'executed'],
    ['amount', 'budget', 'budget'],
    ['count', 'current', 'current'],
    ['cumulative', 'executed', 'executed'],
    ['other', 'target', 'target'],
    ['budget', 'executed', 'budget'],
    ['row-total', 'amount', 'row-total'],
    ['row-total', null, 'row-total'],
  ])('a %s under %s is a %s', (role, group, meaning) => {
    expect(meaningOf(column(role, { group }))).toBe(meaning);
  });
});

describe('words for differences', () => {
  test.each<[string, ColumnRole, readonly ColumnRole[], Rule, number]>([
    ['예산액 − 집행액 = 잔액', 'balance', ['budget', 'executed'], linear(1, -2), 14],
    ['예산액 − 집행액 − 집행예정액 = 잔액', 'balance', ['budget', 'executed', 'planned'], linear(1, -2, -3), 14],
    ['금액 − 집행액 = 잔액', 'balance', ['amount', 'executed'], linear(1, -2), 11],
    ['계 − 집행액 = 남은 것', 'remaining', ['row-total', 'executed'], linear(1, -2), 11],
    ['예산액 + 예산액 − 집행액 = 잔액', 'balance', ['budget', 'budget', 'executed'], linear(1, 2, -3), 11],
    ['수량 − 집행액 = 잔액', 'balance', ['quantity', 'executed'], linear(1, -2), 5],
    ['예산액 − 집행예정액 = 잔액', 'balance', ['budget', 'planned'], linear(1, -2), 5],
    ['예산액 − 전년도 = 증감', 'gap', ['budget', 'previous'], linear(1, -2), 12],
    ['현원 − 정원 = 과부족', 'gap', ['current', 'quota'], linear(1, -2), 14],
    ['정원 − 현원 = 과부족', 'gap', ['quota', 'current'], linear(1, -2), 5],
    ['실적 − 목표 = 차이', 'gap', ['actual', 'target'], linear(1, -2), 10],
    ['실적 − 예산액 = 차이', 'gap', ['actual', 'budget'], linear(1, -2), 5],
    ['예산액 − 목표 = 차이', 'gap', ['budget', 'target'], linear(1, -2), 5],
    ['전년도 − 예산액 = 증감', 'gap', ['previous', 'budget'], linear(1, -2), 1],
    ['예산액 − 집행액 = 증감', 'gap', ['budget', 'executed'], linear(1, -2), 5],
    ['of three columns', 'gap', ['budget', 'previous', 'previous'], linear(1, -2, -3), 0],
    ['of two sums', 'gap', ['budget', 'budget', 'previous'], linear(1, 2, -3), 0],
    ['nothing added', 'gap', ['budget', 'previous'], linear(-1, -2), 0],
    ['예산액', 'budget', ['budget', 'executed'], linear(1, -2), 1],
    ['집행액', 'executed', ['budget', 'balance'], linear(1, -2), 0],
  ])('%s', (_, result, inputs, rule, expected) => {
    expect(bits(result, inputs, rule)).toBe(expected);
  });

  const unnamed = column('amount', { isNamed: false });
  test.each<[string, readonly ColumnRole[], Rule, number]>([
    ['예산액 − 집행액', ['budget', 'executed'], linear(1, -2), 11],
    ['금액 − 집행액', ['amount', 'executed'], linear(1, -2), 0],
    ['현원 − 정원', ['current', 'quota'], linear(1, -2), 9],
    ['예산액 − 전년도', ['budget', 'previous'], linear(1, -2), 9],
    ['실적 − 목표', ['actual', 'target'], linear(1, -2), 9],
    ['예산액 − 집행예정액', ['budget', 'planned'], linear(1, -2), 0],
  ])('without a telling name: %s', (_, inputs, rule, expected) => {
    expect(bits(unnamed, inputs, rule)).toBe(expected);
  });

  test('a group tells what a 계 is', () => {
    const spent = column('row-total', { group: 'executed' });
    expect(bits('balance', ['budget', spent], linear(1, -2))).toBe(14);
    expect(bits('balance', ['budget', 'row-total'], linear(1, -2))).toBe(5);
  });
});

describe('words for sums', () => {
  test.each<[ColumnRole, readonly ColumnRole[], number]>([
    ['row-total', ['amount', 'amount'], 8],
    ['carry-over', ['carry-over', 'carry-over'], 9],
    ['carry-over', ['carry-over', 'amount'], -4],
    ['budget', ['budget', 'carry-over'], 5],
    ['budget', ['budget', 'executed'], -4],
    ['budget', ['executed', 'balance'], -4],
    ['budget', ['amount', 'amount'], 3],
    ['balance', ['amount', 'amount'], -4],
    ['remaining', ['amount', 'amount'], -4],
    ['gap', ['amount', 'amount'], -4],
    ['executed', ['amount', 'amount'], 0],
  ])('a %s of %j', (result, inputs, expected) => {
    expect(apart(result, inputs)).toBe(expected);
  });

  test.each<[string, number, readonly number[], number]>([
    ['right behind', 0, [1, 2], 12],
    ['right before', 2, [0, 1], 12],
    ['three behind', 0, [1, 2, 3], 12],
    ['one between', 0, [2, 3], 8],
    ['one left out', 0, [1, 3], 8],
    ['on both sides', 1, [0, 2], 8],
    ['one between before', 3, [0, 1], 8],
  ])('columns that stand beside their sum: %s', (_, place, inputs, expected) => {
    const columns = [0, 1, 2, 3].map((at) => column(at === place ? 'row-total' : 'amount'));
    expect(priorOf(columns, place, linear(...inputs.map((at) => at || 0)))).toBe(expected);
  });

  test('a difference is no sum, however near', () => {
    expect(bits('row-total', ['amount', 'amount'], linear(1, -2))).toBe(0);
  });

  test.each<[string, RelatedColumn, number, readonly number[], boolean]>([
    ['what comes last was made of the others', column('amount', { isNamed: false }), 2, [0, 1], true],
    ['what comes first was not', column('amount', { isNamed: false }), 0, [1, 2], false],
    ['of three it was', column('amount', { isNamed: false }), 0, [1, 2, 3], true],
    ['a 계 was', column('row-total'), 0, [1, 2], true],
    ['a name of its own tells', column('budget'), 0, [1, 2], true],
    ['건수 does not', column('count'), 0, [1, 2], false],
    ['금액 does not', column('amount'), 0, [1, 2], false],
    ['without a name a role does not', column('budget', { isNamed: false }), 0, [1, 2], false],
    ['총세대', column('count', { path: ['인구', '총세대'] }), 0, [1, 2], true],
    ['전체 면적', column('count', { path: [' 전체 면적'] }), 0, [1, 2], true],
    ['합계, 계, 모두, 모든, 도합', column('count', { path: ['도합'] }), 0, [1, 2], true],
    ['세대총수', column('count', { path: ['세대총수'] }), 0, [1, 2], false],
    ['a difference', column('row-total'), 0, [1, -2], false],
  ])('%s', (_, result, place, inputs, expected) => {
    expect(isLikelySum(result, place, terms(...inputs))).toBe(expected);
  });

  test('no column, no name', () => {
    expect(isLikelySum(undefined, 0, terms(1, 2))).toBe(false);
    expect(isLikelySum(undefined, 2, terms(0, 1))).toBe(true);
    expect(isLikelySum(undefined, 0, [])).toBe(false);
    expect(priorOf([], 0, linear(1, 2))).toBe(0);
  });
});

describe('words for quotients', () => {
  test.each<[ColumnRole, readonly ColumnRole[], number]>([
    ['rate', ['executed', 'budget'], 14],
    ['rate', ['current', 'quota'], 12],
    ['rate', ['current', 'budget'], 6],
    ['rate', ['executed', 'row-total'], 6],
    ['rate', ['count', 'count'], 4],
    ['rate', ['executed', 'quota'], 4],
    ['rate', ['quota', 'budget'], 6],
    ['achievement', ['actual', 'target'], 14],
    ['achievement', ['executed', 'target'], 14],
    ['achievement', ['count', 'target'], 8],
    ['achievement', ['actual', 'budget'], 2],
    ['growth', ['gap', 'previous'], 13],
    ['growth', ['gap', 'budget'], 8],
    ['growth', ['budget', 'previous'], 0],
    ['share', ['amount', 'row-total'], 6],
    ['share', ['amount', 'budget'], 3],
    ['unit-cost', ['amount', 'quantity'], 10],
    ['unit-cost', ['amount', 'count'], 10],
    ['unit-cost', ['amount', 'budget'], 5],
    ['average', ['amount', 'count'], 5],
    ['other', ['amount', 'count'], 0],
    ['gap', ['amount', 'count'], 0],
    ['budget', ['amount', 'count'], -4],
  ])('%s of %j', (result, inputs, expected) => {
    expect(bits(result, inputs, quotient([1], [2]))).toBe(expected);
  });

  test('of several columns less', () => {
    expect(bits('rate', ['executed', 'budget', 'planned'], quotient([1, 3], [2]))).toBe(11);
    expect(bits('rate', ['executed', 'budget', 'planned'], quotient([1], [2, 3]))).toBe(11);
  });

  test('of none nothing', () => {
    expect(bits('rate', ['executed', 'budget'], quotient([], [2]))).toBe(0);
  });

  test('the base the office decided on tells more than another budget', () => {
    const base = column('budget', { isRateBase: true });
    expect(bits('rate', ['executed', base], quotient([1], [2]))).toBe(16);
    expect(bits('rate', ['current', base], quotient([1], [2]))).toBe(6);
    expect(bits('achievement', ['executed', base], quotient([1], [2]))).toBe(2);
    expect(bits('rate', ['executed', 'budget'], quotient([1], []))).toBe(0);
  });

  test('columns without a word for a quotient: by their notation', () => {
    const of = (role: ColumnRole, more: Partial<RelatedColumn>) =>
      bits(column(role, more), ['amount', 'count'], quotient([1], [2]));
    expect(of('other', { isPercent: true })).toBe(3);
    expect(of('gap', { isPercent: true })).toBe(3);
    expect(of('count', { isPercent: true })).toBe(2);
    expect(of('count', { isFractional: true })).toBe(-4);
    expect(of('count', { isFractional: true, isNamed: false })).toBe(0);
    expect(of('count', { isNamed: false })).toBe(-4);
  });

  test.each<[string, string, number]>([
    ['채택률', '채택', 9],
    ['채택률(%)', '채택건수', 9],
    ['채택율', '채택', 9],
    ['채택비율', '채택', 9],
    ['실시설계률', '실시설비', 9],
    ['이행률', '완료', 4],
    ['률', '률건수', 4],
    ['접수율', '채택 접수', 4],
  ])('%s of %s', (rate, part, expected) => {
    const columns = [column('rate', { path: ['현황', rate] }), column('count', { path: [part] }), column('count')];
    expect(priorOf(columns, 0, quotient([1], [2]))).toBe(expected);
    expect(priorOf([column('rate', { path: [] }), ...columns.slice(1)], 0, quotient([1], [2]))).toBe(4);
  });
});

describe('words for growth, shares, running sums and products', () => {
  test.each<[string, ColumnRole, readonly ColumnRole[], Rule, number]>([
    ['증감률 on 전년도', 'growth', ['budget', 'previous'], growth, 14],
    ['증감률 on another', 'growth', ['budget', 'budget'], growth, 8],
    ['비율 on 전년도', 'rate', ['budget', 'previous'], growth, 9],
    ['증감 on another', 'gap', ['budget', 'budget'], growth, 3],
    ['금액 on 전년도', 'amount', ['budget', 'previous'], growth, 0],
    ['구성비', 'share', ['amount'], share, 14],
    ['비율', 'rate', ['amount'], share, 2],
    ['기타', 'other', ['amount'], share, 0],
    ['누계', 'cumulative', ['amount'], running, 14],
    ['금액', 'amount', ['amount'], running, 0],
    ['단가 × 수량 = 금액', 'amount', ['unit-cost', 'quantity'], product(1, 2), 14],
    ['단가 × 수량 = 예산액', 'budget', ['unit-cost', 'quantity'], product(1, 2), 14],
    ['단가 × 수량 = 집행액', 'executed', ['unit-cost', 'quantity'], product(1, 2), 14],
    ['단가 × 수량 = 계', 'row-total', ['unit-cost', 'quantity'], product(1, 2), 14],
    ['단가 × 수량 = 집행예정액', 'planned', ['unit-cost', 'quantity'], product(1, 2), 14],
    ['단가 × 수량 = 점수', 'score', ['unit-cost', 'quantity'], product(1, 2), 6],
    ['수량 × 횟수 = 금액', 'amount', ['quantity', 'count'], product(1, 2), 6],
    ['수량 × 횟수 = 건수', 'count', ['quantity', 'count'], product(1, 2), -2],
    ['가중치 × 점수 = 점수', 'score', ['weight', 'score'], product(1, 2), 10],
    ['가중치 × 점수 = 건수', 'count', ['weight', 'score'], product(1, 2), -2],
    ['건수 × 건수 = 점수', 'score', ['count', 'count'], product(1, 2), -2],
  ])('%s', (_, result, inputs, rule, expected) => {
    expect(bits(result, inputs, rule)).toBe(expected);
  });

  test('a heading that says 누계 or 누적', () => {
    for (const text of ['누계', '3월 누 적액'])
      expect(bits(column('amount', { path: ['집행액', text] }), ['amount'], running)).toBe(10);
    expect(bits(column('amount', { path: ['누수'] }), ['amount'], running)).toBe(0);
  });

  test('formulas in the cells speak for any rule', () => {
    expect(bits(column('balance', { hasFormulas: true }), ['budget', 'executed'], linear(1, -2))).toBe(22);
    expect(bits(column('amount', { hasFormulas: true }), ['amount', 'amount'], linear(1, -2))).toBe(8);
  });
});
