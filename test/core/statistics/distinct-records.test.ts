import fc from 'fast-check';
import { distinctRecords, duplicates } from '../../../core/statistics/distinct-records.ts';

const record = (id: string, n: number) => ({ id, n });

test('of records with one id the first counts, and the id is told once', () => {
  const [a, b] = [record('1', 1), record('2', 2)];
  expect(distinctRecords([a, b, record('1', 3), record('1', 4)])).toEqual({
    value: [a, b],
    problems: [{ kind: 'record-duplicated', record: '1' }],
  });
  expect(distinctRecords([])).toEqual({ value: [], problems: [] });
});

test('ids are told in the order in which they repeat; names of the language itself are ids like others', () => {
  const ids = ['b', 'a', '__proto__', 'a', 'b', '__proto__', 'constructor'];
  expect(duplicates(ids.map((id) => ({ id }))).map((problem) => problem.record)).toEqual(['a', 'b', '__proto__']);
});

test('what is kept has each id once, and nothing more to be told', () => {
  const records = fc.array(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), n: fc.nat() }));
  fc.assert(
    fc.property(records, (all) => {
      const { value, problems } = distinctRecords(all);
      expect(value.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
      expect(problems).toHaveLength(
        new Set(all.filter(({ id }, n) => all.findIndex((one) => one.id === id) < n).map(({ id }) => id)).size,
      );
      expect(distinctRecords(value)).toEqual({ value, problems: [] });
    }),
  );
});
