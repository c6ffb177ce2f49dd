import { DIVISION_BUDGET, HALF_UP_1 } from '../../../core/index.ts';
import { consolidationQuery } from '../../../core/form/sql-query.ts';
import { quoted, sqlNames, toSql } from '../../../core/form/sql.ts';

const names = sqlNames({ order: 'line' });

describe('toSql', () => {
  test('adds and subtracts integers of any size', () => {
    expect(toSql({ kind: 'difference', added: ['a'], subtracted: ['b', 'c'] }, names, HALF_UP_1)).toEqual({
      value: 'CAST("a" AS HUGEINT) - CAST("b" AS HUGEINT) - CAST("c" AS HUGEINT)',
      scale: 0,
      word: 'NULL',
    });
  });

  test('divides magnitudes, with the sign put back, and never by zero', () => {
    const { value, scale, word } = toSql({ kind: 'rate', part: 'a', whole: 'b' }, sqlNames(), HALF_UP_1);
    expect(scale).toBe(1);
    expect(value).toContain('nullif(abs(CAST("b" AS HUGEINT)), 0)');
    expect(value).toContain('// (2 * ');
    expect(word).toBe(`CASE WHEN CAST("a" AS HUGEINT) IS NOT NULL AND CAST("b" AS HUGEINT) = 0 THEN '-' END`);
  });

  test('quotes names', () => {
    expect(quoted('a"b')).toBe('"a""b"');
    expect(toSql({ kind: 'sum', of: ['예산 "현액"'] }, names, HALF_UP_1).value).toBe(
      'CAST("예산 ""현액""" AS HUGEINT)',
    );
  });
});

describe('consolidationQuery', () => {
  const query = consolidationQuery(DIVISION_BUDGET, {
    table: 'lines',
    keys: ['시도', '자치단체'],
    inputs: ['budget', 'executed', 'planned'],
    roundingOf: () => HALF_UP_1,
  });

  test('sums the inputs at every level and measures the sums', () => {
    expect(query).toContain('sum(CAST("budget" AS HUGEINT)) AS "budget"');
    expect(query).toContain('FROM lines GROUP BY ROLLUP ("시도", "자치단체")');
    expect(query).toContain('(1 - grouping("시도")) + (1 - grouping("자치단체")) AS level');
    expect(query).toContain('AS "executionRate", CASE');
    expect(query).toContain('AS "executionRate word"');
  });

  test('leaves out measures whose inputs are not there', () => {
    const without = consolidationQuery(DIVISION_BUDGET, {
      table: 'lines',
      keys: [],
      inputs: ['budget', 'executed'],
      roundingOf: () => HALF_UP_1,
    });
    expect(without).not.toContain('"balance"');
    expect(without).not.toContain('GROUP BY');
    expect(without).toContain('"executionRate"');
  });
});
