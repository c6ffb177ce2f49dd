import { DIVISION_BUDGET, HALF_UP_1, type Rounding } from '../../../core/index.ts';
import { consolidationQuery } from '../../../core/form/sql-query.ts';
import { quoted, sqlNames, toSql } from '../../../core/form/sql.ts';
import { EVERY_MEASURE, ruleOf } from './every-measure.ts';

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

  // the texts whose answers sql.referee.test.ts asks a database for
  const [a, b] = ['CAST("a" AS HUGEINT)', 'CAST("b" AS HUGEINT)'];
  const sign = `CASE WHEN (${a} < 0) <> (${b} < 0) THEN -1 ELSE 1 END`;
  const d = `nullif(abs(${b}), 0)`;
  const dash = `CASE WHEN ${a} IS NOT NULL AND ${b} = 0 THEN '-' END`;

  test.each<[Rounding['mode'], number, string, number]>([
    ['half-up', 1, `(${sign} * ((2 * abs(${a}) * CAST(1000 AS HUGEINT) + ${d}) // (2 * ${d})))`, 1],
    ['down', 0, `(${sign} * ((abs(${a}) * CAST(100 AS HUGEINT)) // ${d}))`, 0],
    ['up', 2, `(${sign} * ((abs(${a}) * CAST(10000 AS HUGEINT) + ${d} - 1) // ${d}))`, 2],
    // to hundreds of per cent nothing is shifted, beyond them the whole is
    ['down', -2, `(${sign} * ((abs(${a})) // ${d}) * CAST(100 AS HUGEINT))`, 0],
    ['down', -3, `(${sign} * ((abs(${a})) // nullif(abs(${b}) * CAST(10 AS HUGEINT), 0)) * CAST(1000 AS HUGEINT))`, 0],
  ])('a rate rounded %s to %i digits', (mode, digits, value, scale) => {
    const rate = { kind: 'rate', part: 'a', whole: 'b' } as const;
    expect(toSql(rate, names, { mode, digits })).toEqual({ value, scale, word: dash });
  });

  test('a ratio is rounded by its own rule and not taken times a hundred', () => {
    const ratio = { kind: 'ratio', part: 'a', whole: 'b', rounding: { mode: 'down', digits: 0 } } as const;
    expect(toSql(ratio, names, HALF_UP_1)).toEqual({
      value: `(${sign} * ((abs(${a})) // ${d}))`,
      scale: 0,
      word: dash,
    });
  });

  test('a share is of the sum over all rows', () => {
    const total = 'CAST((sum(CAST("a" AS HUGEINT)) OVER ()) AS HUGEINT)';
    const { value, word } = toSql({ kind: 'share', of: 'a' }, sqlNames(), { mode: 'down', digits: 0 });
    expect(value).toBe(
      `(CASE WHEN (${a} < 0) <> (${total} < 0) THEN -1 ELSE 1 END * ((abs(${a}) * CAST(100 AS HUGEINT)) // nullif(abs(${total}), 0)))`,
    );
    expect(word).toBe(`CASE WHEN ${a} IS NOT NULL AND ${total} = 0 THEN '-' END`);
  });

  test('a growth stands over a base above zero; elsewhere a word does', () => {
    const { value, scale, word } = toSql({ kind: 'growth', now: 'a', before: 'b' }, names, {
      mode: 'down',
      digits: -1,
    });
    const change = `(${a} - ${b})`;
    expect(value).toBe(
      `CASE WHEN ${b} > 0 AND ${a} >= 0 THEN (CASE WHEN (${change} < 0) <> (${b} < 0) THEN -1 ELSE 1 END * ` +
        `((abs(${change}) * CAST(10 AS HUGEINT)) // ${d}) * CAST(10 AS HUGEINT)) END`,
    );
    expect(scale).toBe(0);
    expect(word).toBe(
      `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL ` +
        `WHEN ${b} = 0 THEN CASE WHEN ${a} > 0 THEN '순증' WHEN ${a} = 0 THEN '-' ELSE '순감' END ` +
        `WHEN ${b} < 0 THEN CASE WHEN ${a} > 0 THEN '흑자전환' WHEN ${a} = 0 THEN '적자해소' ELSE '적자지속' END ` +
        `WHEN ${a} < 0 THEN '적자전환' END`,
    );
  });

  test('a running sum ends at the first blank', () => {
    const sum = (order: string, from = names) => {
      expect(toSql({ kind: 'cumulative', of: 'a' }, from, HALF_UP_1)).toEqual({
        value: `CASE WHEN count(*) OVER (${order}) = count(${a}) OVER (${order}) THEN sum(${a}) OVER (${order}) END`,
        scale: 0,
        word: 'NULL',
      });
    };
    sum('ORDER BY "line" ROWS UNBOUNDED PRECEDING');
    sum('ROWS UNBOUNDED PRECEDING', sqlNames());
  });

  test('several columns are added, and taken from nothing where none is', () => {
    const valueOf = (added: readonly string[]) =>
      toSql({ kind: 'difference', added, subtracted: ['b'] }, names, HALF_UP_1).value;
    expect(toSql({ kind: 'sum', of: ['a', 'b'] }, names, HALF_UP_1).value).toBe(`${a} + ${b}`);
    expect([valueOf(['a', 'a']), valueOf([])]).toEqual([`${a} + ${a} - ${b}`, `0 - ${b}`]);
  });

  test('quotes names', () => {
    expect(quoted('a"b')).toBe('"a""b"');
    expect(toSql({ kind: 'sum', of: ['예산 "현액"'] }, names, HALF_UP_1).value).toBe(
      'CAST("예산 ""현액""" AS HUGEINT)',
    );
  });
});

describe('consolidationQuery', () => {
  const queryOf = (keys: readonly string[], inputs: readonly string[], form = DIVISION_BUDGET) =>
    consolidationQuery(form, { table: 'lines', keys, inputs, roundingOf: ruleOf });

  test('sums the inputs at every level and measures the sums', () => {
    const query = queryOf(['시도', '자치단체'], ['budget', 'executed', 'planned']);
    expect(query).toContain(
      'WITH rolled AS (SELECT "시도", "자치단체", (1 - grouping("시도")) + (1 - grouping("자치단체")) AS level, ' +
        'sum(CAST("budget" AS HUGEINT)) AS "budget", sum(CAST("executed" AS HUGEINT)) AS "executed", ' +
        'sum(CAST("planned" AS HUGEINT)) AS "planned" FROM lines GROUP BY ROLLUP ("시도", "자치단체")) ' +
        'SELECT "시도", "자치단체", level, "budget", "executed", "planned", ',
    );
    expect(query).toContain('AS "executionRate", CASE');
    expect(query).toContain(` AS "executionRate word"`);
    expect(query.endsWith(' FROM rolled')).toBe(true);
  });

  test('without keys there is the total alone', () => {
    const query = queryOf([], ['budget', 'executed']);
    expect(query.startsWith('WITH rolled AS (SELECT 0 AS level, sum(')).toBe(true);
    expect(query).toContain(' FROM lines) SELECT level, "budget", "executed", ');
  });

  test('leaves out measures whose inputs are not there', () => {
    const without = queryOf([], ['budget', 'executed']);
    expect(without).not.toContain('"balance"');
    expect(without).toContain('"executionRate"');
  });

  test('measures sums of inputs, but no rounded quotient, no running sum and no percentage typed in', () => {
    const [label] = EVERY_MEASURE.columns;
    if (!label) throw new Error('no column to copy');
    const heading = { ko: '가', en: 'a' };
    const form = {
      ...EVERY_MEASURE,
      columns: [
        ...EVERY_MEASURE.columns,
        { ...label, key: 'typed', heading, unit: 'percent' as const },
        { ...label, key: 'shareOfUsed', heading, measure: { kind: 'share', of: 'used' } as const },
        { ...label, key: 'rateOfRate', heading, measure: { kind: 'rate', part: 'rate0', whole: 'budget' } as const },
      ],
    };
    const query = queryOf([], ['budget', 'executed', 'planned', 'typed', 'used'], form);
    const columns = [...query.matchAll(/ AS "(\w+)"[,\s]/g)].map(([, key]) => key);
    expect(new Set(columns)).toEqual(
      new Set([
        ...['budget', 'executed', 'planned', 'used', 'balance', 'usedRate', 'shareOfUsed'],
        ...[0, 1, 2].flatMap((n) => [`rate${n}`, `unitCost${n}`, `growth${n}`, `share${n}`]),
      ]),
    );
    // 소계 ÷ 예산액: the sum is written out, for a query cannot name a column it selects
    expect(query).toContain('CAST((CAST("executed" AS HUGEINT) + CAST("planned" AS HUGEINT)) AS HUGEINT)');
    expect(query).toContain(
      '(SELECT (CAST("executed" AS HUGEINT) + CAST("planned" AS HUGEINT)) FROM rolled WHERE level = 0)',
    );
    expect(query).not.toContain('sum(CAST("used" AS HUGEINT))');
    expect(query).toContain('nullif(abs(CAST((SELECT "budget" FROM rolled WHERE level = 0) AS HUGEINT)), 0)');
  });
});
