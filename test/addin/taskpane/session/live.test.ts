import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import { QUIET_PERIOD } from '../../../../addin/taskpane/session/live.ts';
import { SLOW_AFTER } from '../../../../addin/taskpane/session/runner.ts';
import { isStale } from '../../../../addin/taskpane/session/selectors.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';
import { SUM_TASKS } from '../fake-tasks.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function start(): Promise<{ host: FakeHost; session: Session }> {
  const host = fakeHost([[1, 2, 3]]);
  const session = createSession({ host, tasks: SUM_TASKS });
  await session.open();
  return { host, session };
}

const settle = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe('자동 재계산', () => {
  test('off, an edit reads and writes nothing', async () => {
    const { host } = await start();
    host.edit(0, 0, 50);
    await settle(10 * QUIET_PERIOD);
    expect(host.log).toEqual([]);
  });

  test('on, edits are followed once the sheet is quiet: one read, one write', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    host.edit(0, 0, 50);
    await settle(QUIET_PERIOD - 1);
    host.edit(0, 1, 60);
    await settle(QUIET_PERIOD - 1);
    expect(host.log).toEqual([]);
    await settle(1);
    expect(host.log).toEqual(['read', 'apply']);
    expect(host.cells[0]?.[2]?.value).toBe(110);
  });

  test('on, what the user edited that changes nothing is read but not written', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    host.edit(0, 0, 1);
    await settle(QUIET_PERIOD);
    expect(host.log).toEqual(['read']);
  });

  test('an edit during a run is followed by a run of its own, never between its read and its write', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    host.edit(0, 0, 50);
    const release = host.hold('read');
    await settle(QUIET_PERIOD);
    host.edit(0, 1, 60);
    await settle(QUIET_PERIOD);
    expect(host.log).toEqual(['read']);
    release();
    await settle(0);
    expect(host.log).toEqual(['read', 'apply', 'read']);
    expect(host.cells[0]?.[2]?.value).toBe(110);
  });

  test('switched off, what was waiting does not run', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    host.edit(0, 0, 50);
    await session.setLive(false);
    await settle(QUIET_PERIOD);
    expect(host.log).toEqual(['keep']);
  });

  test('leaves the list the user looks at', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    session.show('tables');
    host.edit(0, 0, 50);
    await settle(QUIET_PERIOD);
    expect(session.state.view).toBe('tables');
    expect(session.state.outcome?.changes).toHaveLength(1);
  });

  test('closed, edits are not heard of', async () => {
    const { host, session } = await start();
    await session.setLive(true);
    host.log.length = 0;
    await session.close();
    host.edit(0, 0, 50);
    await settle(QUIET_PERIOD);
    expect(host.log).toEqual([]);
  });
});

describe('a run under way', () => {
  test('is shown after half a second, and no longer when it is over', async () => {
    const { host, session } = await start();
    const release = host.hold('read');
    const running = session.verify();
    await settle(SLOW_AFTER - 1);
    expect(session.state.work).toMatchObject({ verb: 'verify', isSlow: false });
    await settle(1);
    expect(session.state.work).toEqual({ verb: 'verify', isSlow: true, done: undefined, canCancel: false });
    release();
    await running;
    expect(session.state.work).toBeUndefined();
  });

  test('passes on that the host waits for the user', async () => {
    const { host, session } = await start();
    const release = host.hold('read');
    const running = session.verify();
    host.onWaiting(true);
    expect(session.state.isWaiting).toBe(true);
    release();
    await running;
    expect(session.state.isWaiting).toBe(false);
  });
});

describe('isStale', () => {
  test('after an edit until the next reading', async () => {
    const { host, session } = await start();
    host.edit(0, 0, 5);
    expect(isStale(session.state)).toBe(false);
    await session.verify();
    expect(isStale(session.state)).toBe(false);
    host.edit(0, 0, 6);
    expect(isStale(session.state)).toBe(true);
    await session.verify();
    expect(isStale(session.state)).toBe(false);
  });

  test('an edit after the reading of a run is not in its result', async () => {
    const { host, session } = await start();
    host.edit(0, 0, 5);
    const release = host.hold('apply');
    const running = session.recalculate();
    await settle(0);
    host.edit(0, 1, 7);
    release();
    await running;
    expect(isStale(session.state)).toBe(true);
  });
});
