/** Runs tasks one after the other, in the order they came. */
export type Queue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Makes an empty queue. A task that fails does not hold up the next one. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
