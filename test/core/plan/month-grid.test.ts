import fc from 'fast-check';
import { monthGrid } from '../../../core/plan/index.ts';

const task = (schedule: string, title = schedule) => ({ id: title, title, schedule });
const titles = (tasks: readonly { readonly title: string }[]) => tasks.map(({ title }) => title);

test('each task in its months, those without a time apart', () => {
  const tasks = [
    task('1월', '예산절감'),
    task('2월, 8월', '재정공시'),
    task('사유 발생시', '추경'),
    task('미정', '기타'),
  ];
  const { value, problems } = monthGrid(tasks, 2016);
  expect(value.months.map(titles)).toEqual([
    ['예산절감'],
    ['재정공시'],
    [],
    [],
    [],
    [],
    [],
    ['재정공시'],
    [],
    [],
    [],
    [],
  ]);
  expect(titles(value.withoutTime)).toEqual(['추경', '기타']);
  expect(value.undated).toEqual([]);
  expect(problems.map(({ kind }) => kind)).toEqual(['schedule-unreadable']);
});

test('반기별 is two occurrences without a month, 분기별 four, 연 1회 one; 연중 and 매월 fill every month', () => {
  const { value } = monthGrid([task('반기별'), task('분기별'), task('연 1회'), task('연 3회(분기별)')], 2016);
  expect(value.months.flat()).toEqual([]);
  expect(value.withoutTime).toEqual([]);
  expect(value.undated.map((own) => [own.task.title, own.within[0], own.within.at(-1), own.times])).toEqual([
    ['반기별', 1, 6, 1],
    ['반기별', 7, 12, 1],
    ['분기별', 1, 3, 1],
    ['분기별', 4, 6, 1],
    ['분기별', 7, 9, 1],
    ['분기별', 10, 12, 1],
    ['연 1회', 1, 12, 1],
    ['연 3회(분기별)', 1, 12, 3],
  ]);
  expect(monthGrid([task('연중'), task('월 2회')], 2016).value.months.every((month) => month.length === 2)).toBe(true);
});

test('no task is lost or stands both dated and without a time, whatever stands in it', () => {
  const texts = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('3월', '9~11월', '수시', '분기별', '연 2회', '반기별, 3월', '5회(연중)')),
  );
  fc.assert(
    fc.property(texts, (schedules) => {
      const all = schedules.map((text, n) => task(text, `업무 ${n}`));
      const { months, undated, withoutTime } = monthGrid(all, 2016).value;
      const timed = new Set([...months.flat(), ...undated.map((own) => own.task)]);
      expect(new Set([...timed, ...withoutTime]).size).toBe(all.length);
      expect(withoutTime.filter((own) => timed.has(own))).toEqual([]);
    }),
  );
});
