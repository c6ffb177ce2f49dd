import fc from 'fast-check';
import { monthsIn, occurrencesIn, readPeriod, type Period } from '../../../core/calendar/index.ts';

function period(text: string): Period {
  const reading = readPeriod(text);
  if (reading === null || reading.kind === 'unreadable') throw new Error(`unreadable: ${text}`);
  return reading;
}
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each(['연중', '매월', '월 2회', '매주 월요일', '매월 10일'])('%s goes on in every month', (text) => {
  expect(occurrencesIn(period(text), 2016)).toEqual({ months: ALL, undated: [] });
});

test.each([
  [
    '분기별',
    [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ],
    1,
  ],
  [
    '분기별 2회',
    [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ],
    2,
  ],
  ['반기별', [ALL.slice(0, 6), ALL.slice(6)], 1],
  ['매년', [ALL], 1],
  ['연 2회', [ALL], 2],
  ['5회(연중)', [ALL], 5],
])('%s names no month', (text, parts, times) => {
  const undated = parts.map((within) => ({ within, times }));
  expect(occurrencesIn(period(text), 2016)).toEqual({ months: [], undated });
  expect(monthsIn(period(text), 2016)).toEqual([]);
});

test('a list adds up what its parts say, each month once', () => {
  expect(occurrencesIn(period('3월, 9월, 3월'), 2016)).toEqual({ months: [3, 9], undated: [] });
  expect(occurrencesIn(period('11월, 반기별, 3월'), 2016)).toEqual({
    months: [3, 11],
    undated: [
      { within: ALL.slice(0, 6), times: 1 },
      { within: ALL.slice(6), times: 1 },
    ],
  });
  expect(occurrencesIn(period('수시'), 2016)).toEqual({ months: [], undated: [] });
});

test('undated parts never overlap and lie in the year, whatever the rhythm and the number', () => {
  const rhythms = fc.constantFrom('분기별', '반기별', '매년', '연중', '매월', '매주');
  fc.assert(
    fc.property(rhythms, fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }), (word, times) => {
      const { months, undated } = occurrencesIn(period(times === null ? word : `${word} ${times}회`), 2016);
      const within = undated.flatMap((own) => own.within);
      expect([...months, ...within]).toEqual(ALL);
      expect(undated.every((own) => own.times === (times ?? 1))).toBe(true);
    }),
  );
});
