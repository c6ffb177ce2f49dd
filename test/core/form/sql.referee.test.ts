import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { BLANK, calculate, columnOf, entryAt, fixed, type ColumnEntry, type Fixed } from '../../../core/index.ts';
import { GROWTH_WORDS, growthWord } from '../../../core/form/growth-word.ts';
import { quoted, sqlNames, toSql } from '../../../core/form/sql.ts';
import { findPython } from '../../requirements.cjs';
import { EVERY_MEASURE, INPUTS, ruleOf } from './every-measure.ts';

/**
 * SQLite stands in for DuckDB: it takes CAST(… AS HUGEINT) as its own 64-bit integer and divides integers with `/`,
 * so amounts stay below 10^13 here.
 */
const SCRIPT = `
import json, sqlite3, sys
asked = json.load(sys.stdin)
connection = sqlite3.connect(':memory:')
connection.execute('CREATE TABLE lines (line INTEGER, budget INTEGER, executed INTEGER, planned INTEGER)')
answers = []
for rows in asked['tables']:
    connection.execute('DELETE FROM lines')
    connection.executemany('INSERT INTO lines VALUES (?, ?, ?, ?)', [[n, *row] for n, row in enumerate(rows)])
    answers.append(connection.execute(asked['query']).fetchall())
json.dump(answers, sys.stdout)
`;

type Row = readonly (number | null)[];

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 ** 7 }) },
  { weight: 2, arbitrary: fc.integer({ min: -(10 ** 4), max: 10 ** 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10 ** 12, max: 10 ** 13 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 200, 2000) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const tables: readonly (readonly Row[])[] = [
  ...fc.sample(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 12 }), { numRuns: 300, seed: 3 }),
  [[43_452, 38_371, 5_081]],
];

const names = sqlNames({ order: 'line' });
/** The measures of inputs, and of sums of inputs, which are written out. */
const measures = EVERY_MEASURE.columns.flatMap(({ key, measure }) =>
  measure === BLANK || key === 'usedRate' ? [] : [{ key, measure, sql: toSql(measure, names, ruleOf(key)) }],
);
const selected = measures.flatMap(({ key, sql }) => [
  `${sql.value} AS ${quoted(key)}`,
  `${sql.word} AS ${quoted(`${key} word`)}`,
]);
const query = `SELECT ${selected.join(', ')} FROM lines ORDER BY line`.replaceAll('//', '/');

function askSqlite(): readonly (readonly (readonly (number | string | null)[])[])[] {
  const python = findPython();
  if (python === undefined) throw new Error('Python is missing: run `node test/requirements.cjs`');
  const run = spawnSync(python, ['-c', SCRIPT], { input: JSON.stringify({ tables, query }), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** What SQL should answer: the integer of the figure, and the word that stands where there is none. */
function expected(entry: ColumnEntry, key: string, [now, before]: Row): readonly [number | null, string | null] {
  if (entry === 'dash') {
    const word = key.startsWith('growth') ? growthWord(now ?? 0, before ?? 0) : 'none';
    return [null, word === BLANK ? null : GROWTH_WORDS[word].ko];
  }
  return isFixed(entry) ? [Number(entry.coefficient), null] : [null, null];
}

const isFixed = (entry: ColumnEntry): entry is Fixed => typeof entry === 'object' && entry !== BLANK;

test('every measure in SQL gives the digits and words of calculate', () => {
  const answers = askSqlite();
  tables.forEach((rows, t) => {
    const columns = new Map(
      INPUTS.map((key, n) => [key, columnOf(rows.map((row) => exactEntry(row[n] ?? null)))] as const),
    );
    const calculated = calculate(EVERY_MEASURE, columns, { sums: [], roundingOf: ruleOf });
    rows.forEach((row, r) => {
      const ours = measures.flatMap(({ key }) => {
        const column = calculated.get(key);
        return expected(column ? entryAt(column, r) : BLANK, key, row);
      });
      expect([t, r, answers[t]?.[r]]).toEqual([t, r, ours]);
    });
  });
  expect(answers.flat().length).toBeGreaterThan(1000);
});

function exactEntry(value: number | null): ColumnEntry {
  return value === null ? BLANK : fixed(BigInt(value));
}
