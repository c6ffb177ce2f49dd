import { Progress } from '../../../templates/cli/progress.ts';

function watched(isTTY: boolean) {
  let time = 1_000;
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => time);
  const after = (milliseconds: number, act: () => void) => {
    time += milliseconds;
    act();
  };
  return { progress, written, after };
}

test('work of less than half a second is not spoken of', () => {
  const { progress, written, after } = watched(true);
  progress.tell('a.xlsx: 읽는 중');
  after(499, () => progress.show());
  progress.end();
  expect(written).toEqual([]);
});

test('on a terminal one line is kept up to date, and wiped', () => {
  const { progress, written, after } = watched(true);
  progress.tell('a.xlsx: 읽는 중');
  after(500, () => progress.show());
  after(1_600, () => progress.tell('a.xlsx: 검산 중 40 %'));
  progress.end();
  progress.show();
  const wiped = '\r\u001B[K';
  expect(written).toEqual([`${wiped}a.xlsx: 읽는 중 … 1 s`, `${wiped}a.xlsx: 검산 중 40 % … 2 s`, wiped]);
});

test('in a log there is a line for each new thing, however often it is shown', () => {
  const { progress, written, after } = watched(false);
  progress.tell('a.xlsx: 읽는 중');
  after(600, () => progress.show());
  after(100, () => progress.show());
  for (const share of [10, 40]) after(100, () => progress.tell(`a.xlsx: 검산 중 ${share} %`));
  progress.end();
  expect(written).toEqual(['a.xlsx: 읽는 중 …\n', 'a.xlsx: 검산 중 …\n']);
});
