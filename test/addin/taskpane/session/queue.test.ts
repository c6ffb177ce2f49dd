import { createQueue } from '../../../../addin/taskpane/session/queue.ts';

describe('createQueue', () => {
  test('runs one task after the other, in the order they came', async () => {
    const enqueue = createQueue();
    const log: string[] = [];
    const task = (name: string, turns: number) => async () => {
      log.push(`${name} begins`);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all([enqueue(task('a', 9)), enqueue(task('b', 0)), enqueue(task('c', 3))]);
    expect(results).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('a task that fails tells who asked, and does not hold up the next', async () => {
    const enqueue = createQueue();
    const failed = enqueue(async () => {
      throw new Error('no');
    });
    const next = enqueue(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('next');
  });
});
