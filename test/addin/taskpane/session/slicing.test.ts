import { CORE_TASKS } from '../../../../addin/taskpane/session/core-tasks.ts';
import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import type { PageClock } from '../../../../addin/taskpane/session/slicing.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';

/** Budgets and what was spent of them, one rate in ten wrong. */
const TABLE = [
  ['구분', '예산액', '집행액', '집행률(%)'],
  ...Array.from({ length: 400 }, (_, n) => [`사업 ${n}`, 1_000, 100 + n, (100 + n + (n % 10 ? 0 : 30)) / 10]),
];
const MILLISECONDS = 3;

/** A clock by which each step of a task takes a millisecond, and what it saw. */
interface FakeClock extends PageClock {
  /** How long each slice took. */
  readonly slices: number[];
  /** Called while the thread is handed back. */
  whilePaused: () => void;
}

function fakeClock(): FakeClock {
  let time = 0;
  let begun = 0;
  const clock: FakeClock = {
    slices: [],
    whilePaused: () => undefined,
    milliseconds: MILLISECONDS,
    now: () => time++,
    async pause() {
      clock.slices.push(time - begun);
      clock.whilePaused();
      begun = time;
    },
  };
  return clock;
}

function start(): { host: FakeHost; session: Session; clock: FakeClock } {
  const host = fakeHost(TABLE);
  const clock = fakeClock();
  return { host, session: createSession({ host, tasks: CORE_TASKS, clock }), clock };
}

const rates = ({ cells }: FakeHost): unknown[] => cells.map((line) => line[3]?.value);

describe('slices', () => {
  test.each(['verify', 'recalculate'] as const)('%s takes many, none longer than asked for', async (verb) => {
    const { session, clock } = start();
    await session[verb]();
    expect(clock.slices.length).toBeGreaterThan(10);
    // the look at the clock that begins a slice counts as a step
    expect(Math.max(...clock.slices)).toBeLessThanOrEqual(MILLISECONDS + 1);
    expect(session.state.problems).toEqual([]);
  });

  test('give the same result as one piece', async () => {
    const { session } = start();
    await session.recalculate();
    const whole = createSession({ host: fakeHost(TABLE), tasks: CORE_TASKS });
    await whole.recalculate();
    expect(session.state.result).toEqual(whole.state.result);
    expect(session.state.outcome).toEqual(whole.state.outcome);
    expect(session.state.outcome?.changes).toHaveLength(40);
  });

  test('the share done grows, in whole percent, and is unknown while the sheet is read or written', async () => {
    const { host, session, clock } = start();
    const shares: (number | undefined)[] = [];
    session.subscribe(() => shares.push(session.state.work?.done));
    const release = host.hold('apply');
    const running = session.recalculate();
    for (let turn = 0; turn < 100_000 && !host.log.includes('apply'); turn += 1) await Promise.resolve();
    expect(session.state.work).toEqual({ verb: 'recalculate', isSlow: false, done: undefined, canCancel: false });
    release();
    await running;
    const known = shares.filter((share) => share !== undefined);
    expect(known.length).toBeGreaterThan(5);
    expect(known.length).toBeLessThan(clock.slices.length + 1);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known.every((share) => share >= 0 && share < 1)).toBe(true);
  });
});

describe('cancel', () => {
  test('of 재계산 writes nothing, keeps the lists, and says that nothing was changed', async () => {
    const { host, session, clock } = start();
    await session.verify();
    const { result } = session.state;
    const before = rates(host);
    host.log.length = 0;
    clock.whilePaused = () => session.cancel();
    await session.recalculate();
    expect(host.log).toEqual(['read']);
    expect(rates(host)).toEqual(before);
    expect(session.state.result).toBe(result);
    expect(session.state.outcome).toEqual({ verb: 'recalculate', isCancelled: true, changes: [] });
    expect(session.state.work).toBeUndefined();
    expect(session.lastRun).toBeUndefined();
  });

  test('of a correction of the recognition keeps nothing', async () => {
    const { host, session, clock } = start();
    clock.whilePaused = () => session.cancel();
    await session.correct({
      kind: 'no-table',
      table: { title: '', headings: ['구분', '예산액', '집행액', '집행률(%)'] },
    });
    expect(host.log).toEqual(['read']);
    expect(host.texts.size).toBe(0);
    expect(session.state.corrections).toEqual([]);
  });

  test('does not touch the next run', async () => {
    const { host, session, clock } = start();
    clock.whilePaused = () => session.cancel();
    await session.recalculate();
    clock.whilePaused = () => undefined;
    await session.recalculate();
    expect(session.state.outcome?.isCancelled).toBe(false);
    expect(host.log).toEqual(['read', 'read', 'apply']);
  });

  test('is not to be had once something is written, nor while the sheet is read', async () => {
    const { host, session, clock } = start();
    const held = host.hold('read');
    const verifying = session.verify();
    session.cancel();
    held();
    await verifying;
    expect(session.state.outcome).toMatchObject({ verb: 'verify', isCancelled: false });
    clock.whilePaused = () => {
      expect(session.state.work?.canCancel).toBe(false);
      session.cancel();
    };
    clock.slices.length = 0;
    await session.applyAll();
    expect(clock.slices.length).toBeGreaterThan(5);
    expect(session.state.outcome).toMatchObject({ verb: 'apply', isCancelled: false });
    expect(session.state.result?.findings).toEqual([]);
  });

  test('with no run under way does nothing', async () => {
    const { session } = start();
    session.cancel();
    await session.verify();
    expect(session.state.outcome).toMatchObject({ verb: 'verify', isCancelled: false });
  });
});
