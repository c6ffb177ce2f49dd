import fc from 'fast-check';
import {
  LARGEST_JOURNAL,
  MOST_RUNS,
  readJournal,
  withoutRun,
  withRun,
  writeJournal,
} from '../../../../addin/taskpane/kept/journal-text.ts';
import { NOTHING_KEPT, type Journal, type Run } from '../../../../addin/taskpane/kept/kept-state.ts';
import { BLANK, type CellContent, type CellValue, type Change } from '../../../../core/index.ts';

const EMPTY = NOTHING_KEPT.journal;

const value = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.constant(BLANK),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('#REF!', '#DIV/0!').map((error) => ({ error })),
);
const content = fc.oneof<fc.Arbitrary<CellContent>[]>(
  value.map((each) => ({ kind: 'value', value: each })),
  fc.tuple(fc.string(), value).map(([formula, each]) => ({ kind: 'formula', formula: `=${formula}`, value: each })),
);
const formats = fc.oneof<fc.Arbitrary<Pick<Change, 'numberFormat' | 'keptFormat'>>[]>(
  fc.constant({ numberFormat: BLANK }),
  fc.string().map((keptFormat) => ({ numberFormat: BLANK, keptFormat })),
  fc.record({ before: fc.string(), after: fc.string() }).map((numberFormat) => ({ numberFormat })),
);
const change: fc.Arbitrary<Change> = fc
  .record({
    sheet: fc.constantFrom('예산현황', "It's", '추진 실적'),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    before: content,
    after: content,
  })
  .chain((cell) => formats.map((format) => ({ ...cell, ...format })));

const runOf = (number: number, changes: readonly Change[]): Run => ({
  number,
  verb: 'recalculate',
  at: '2026-11-23T14:05',
  cells: changes.length,
  changes,
  isKept: true,
});

const oneCell = (text: string): Change => ({
  sheet: '표',
  row: 1,
  column: 2,
  before: { kind: 'value', value: text },
  after: { kind: 'value', value: 1 },
  numberFormat: BLANK,
});

test('what is written is read back exactly, whatever stood in the cells', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const journal = withRun(EMPTY, runOf(1, changes));
      // -0 and 0 are the same number to a cell
      expect(readJournal(writeJournal(journal) ?? '')).toEqual(JSON.parse(JSON.stringify(journal)));
    }),
  );
});

test('a change of one cell is short', () => {
  const one = writeJournal(withRun(EMPTY, runOf(1, [oneCell('1')])))?.length ?? 0;
  const two = writeJournal(withRun(EMPTY, runOf(1, [oneCell('1'), oneCell('1')])))?.length ?? 0;
  expect(two - one).toBeLessThan(20);
});

test('an empty journal is no text', () => {
  expect(writeJournal(EMPTY)).toBeUndefined();
  expect(writeJournal(withoutRun(withRun(EMPTY, runOf(1, [oneCell('')])), 1))).toBeUndefined();
});

test('no more runs are kept than there is room for, and how many went is known', () => {
  let journal: Journal = EMPTY;
  for (let number = 1; number <= MOST_RUNS + 3; number += 1) journal = withRun(journal, runOf(number, [oneCell('')]));
  expect(journal.runs.map(({ number }) => number)).toEqual(Array.from({ length: MOST_RUNS }, (_, index) => index + 4));
  expect(journal).toMatchObject({ dropped: 3, last: MOST_RUNS + 3 });
});

test('runs that take too much room together push the oldest out', () => {
  const half = oneCell('가'.repeat(LARGEST_JOURNAL * 0.6));
  const journal = withRun(withRun(withRun(EMPTY, runOf(1, [oneCell('')])), runOf(2, [half])), runOf(3, [half]));
  expect(journal.runs.map(({ number }) => number)).toEqual([3]);
  expect(journal.dropped).toBe(2);
  expect(writeJournal(journal)?.length).toBeLessThan(LARGEST_JOURNAL + 100);
});

test('a run too large by itself is recorded without its cells, and the others stay', () => {
  const large = runOf(2, [oneCell('가'.repeat(LARGEST_JOURNAL))]);
  const journal = withRun(withRun(EMPTY, runOf(1, [oneCell('')])), large);
  expect(journal.runs).toEqual([runOf(1, [oneCell('')]), { ...large, changes: BLANK, isKept: false }]);
  expect(readJournal(writeJournal(journal) ?? '')).toEqual(journal);
});

test.each([
  ['no JSON', '{'],
  ['a later version', '{"version":2,"last":1,"dropped":0,"runs":[]}'],
  ['no counts', '{"version":1,"runs":[]}'],
  ['an unknown verb', '{"version":1,"last":1,"dropped":0,"runs":[{"number":1,"verb":"x","at":"","cells":0}]}'],
  [
    'a sheet that is not in the list',
    '{"version":1,"last":1,"dropped":0,"runs":[{"number":1,"verb":"apply","at":"","cells":1,"sheets":[],"changes":[[0,1,1,1,2]]}]}',
  ],
  [
    'half a number format',
    '{"version":1,"last":1,"dropped":0,"runs":[{"number":1,"verb":"apply","at":"","cells":1,"sheets":["a"],"changes":[[0,1,1,1,2,"0",null]]}]}',
  ],
  [
    'a number format that is none',
    '{"version":1,"last":1,"dropped":0,"runs":[{"number":1,"verb":"apply","at":"","cells":1,"sheets":["a"],"changes":[[0,1,1,1,2,0]]}]}',
  ],
])('%s is no journal', (_case, text) => {
  expect(readJournal(text)).toBeNull();
});
