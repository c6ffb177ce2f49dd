import { HostProblem } from '../../../../addin/host.ts';
import { problemsOf } from '../../../../addin/taskpane/session/run-error.ts';
import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import { describeProblem } from '../../../../core/index.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';
import { SUM_TASKS } from '../fake-tasks.ts';

const TABLE = [
  [1, 2, 3],
  [10, 20, 29],
  [5, 5, null],
];

function start(): { host: FakeHost; session: Session } {
  const host = fakeHost(TABLE);
  return { host, session: createSession({ host, tasks: SUM_TASKS }) };
}

const column = (host: FakeHost): unknown[] => host.cells.map((line) => line[2]?.value);

describe('검산', () => {
  test('reads once, writes nothing, lists the findings', async () => {
    const { host, session } = start();
    await session.verify();
    expect(host.log).toEqual(['read']);
    expect(column(host)).toEqual([3, 29, null]);
    expect(session.state.result?.findings).toHaveLength(2);
    expect(session.state.outcome).toEqual({ verb: 'verify', isCancelled: false, changes: [] });
    expect(session.state.view).toBe('findings');
    expect(session.lastRun).toBeUndefined();
  });
});

describe('재계산', () => {
  test('reads once, writes once, and shows each cell before and after', async () => {
    const { host, session } = start();
    await session.recalculate();
    expect(host.log).toEqual(['read', 'apply']);
    expect(column(host)).toEqual([3, 30, 10]);
    expect(session.state.outcome?.changes.map(({ before, after }) => [before, after])).toEqual([
      ['29', '30'],
      ['', '10'],
    ]);
    expect(session.state.result?.findings).toEqual([]);
    expect(session.state.view).toBe('changes');
  });

  test('with nothing to change writes nothing and leaves no run to revert', async () => {
    const { host, session } = start();
    await session.recalculate();
    await session.recalculate();
    expect(host.log).toEqual(['read', 'apply', 'read']);
    expect(session.state.outcome?.changes).toEqual([]);
    expect(session.state.view).toBe('findings');
    await session.revert();
    expect(column(host)).toEqual([3, 29, null]);
  });

  test('refused by the host, it changes nothing and says why', async () => {
    const { host, session } = start();
    host.refuse('apply', { kind: 'sheet-protected', sheet: '표' });
    await session.recalculate();
    expect(column(host)).toEqual([3, 29, null]);
    expect(session.state.problems).toEqual([{ kind: 'sheet-protected', sheet: '표' }]);
    expect(session.state.result).toBeUndefined();
    expect(session.state.work).toBeUndefined();
    expect(session.lastRun).toBeUndefined();
  });

  test('the next run takes the problems away', async () => {
    const { host, session } = start();
    host.refuse('read', { kind: 'request-too-large' });
    await session.recalculate();
    expect(session.state.problems).toHaveLength(1);
    await session.recalculate();
    expect(session.state.problems).toEqual([]);
    expect(session.state.result).toBeDefined();
  });
});

describe('적용', () => {
  test('writes one correction, then checks again', async () => {
    const { host, session } = start();
    await session.verify();
    const [first] = session.state.result?.findings ?? [];
    if (!first) throw new Error('a finding was expected');
    await session.apply(first);
    expect(host.log).toEqual(['read', 'apply', 'read']);
    expect(column(host)).toEqual([3, 30, null]);
    expect(session.state.result?.findings).toHaveLength(1);
  });

  test('pressed twice, it writes once', async () => {
    const { host, session } = start();
    await session.verify();
    const [first] = session.state.result?.findings ?? [];
    if (!first) throw new Error('a finding was expected');
    await Promise.all([session.apply(first), session.apply(first)]);
    expect(host.log.filter((request) => request === 'apply')).toHaveLength(1);
    expect(session.state.problems).toEqual([]);
  });

  test('모두 적용 writes all corrections in one request', async () => {
    const { host, session } = start();
    await session.verify();
    await session.applyAll();
    expect(host.log).toEqual(['read', 'apply', 'read']);
    expect(column(host)).toEqual([3, 30, 10]);
    expect(session.state.result?.findings).toEqual([]);
  });

  test('모두 적용 with nothing listed asks the host for nothing', async () => {
    const { host, session } = start();
    await session.verify();
    session.filter('info');
    await session.applyAll();
    expect(host.log).toEqual(['read']);
  });

  test('written but not read again, the run can still be reverted', async () => {
    const { host, session } = start();
    await session.verify();
    const held = host.hold('apply');
    const applying = session.applyAll();
    host.refuse('read', { kind: 'cell-editing' });
    held();
    await applying;
    expect(column(host)).toEqual([3, 30, 10]);
    expect(session.state.problems).toEqual([{ kind: 'cell-editing' }]);
    await session.revert();
    expect(column(host)).toEqual([3, 29, null]);
  });
});

describe('되돌리기', () => {
  test('puts back exactly what stood there, run after run, latest first', async () => {
    const { host, session } = start();
    await session.recalculate();
    host.edit(0, 0, 100);
    await session.recalculate();
    expect(column(host)).toEqual([102, 30, 10]);
    await session.revert();
    expect(column(host)).toEqual([3, 30, 10]);
    await session.revert();
    expect(column(host)).toEqual([3, 29, null]);
    expect(session.lastRun).toBeUndefined();
  });

  test('refuses where a cell was changed since, names it, and changes nothing', async () => {
    const { host, session } = start();
    await session.recalculate();
    host.edit(1, 2, 77);
    await session.revert();
    expect(column(host)).toEqual([3, 77, 10]);
    expect(session.state.problems).toEqual([
      { kind: 'cell-changed-since', sheet: '표', cell: 'C2', found: '77', expected: '30' },
    ]);
    expect(session.lastRun?.changes).toHaveLength(2);
  });

  test('with no run to revert says so', async () => {
    const { session } = start();
    await session.revert();
    expect(session.state.problems).toEqual([{ kind: 'nothing-to-revert' }]);
  });
});

describe('problemsOf', () => {
  test('a host problem is its own sentence, anything else is the host having failed', () => {
    expect(problemsOf(new HostProblem({ kind: 'cell-editing' }))).toEqual([{ kind: 'cell-editing' }]);
    expect(problemsOf(new RangeError('x'))).toEqual([{ kind: 'host-failed', code: 'RangeError' }]);
    const missing = Object.assign(new Error('Loading chunk tasks failed'), { name: 'ChunkLoadError' });
    expect(problemsOf(missing)).toEqual([{ kind: 'program-part-missing' }]);
    expect(problemsOf('x')).toEqual([{ kind: 'host-failed', code: 'unknown' }]);
  });
});

test('what keeps a host from a request is said before the tasks are loaded, everything else with them', async () => {
  const session = createSession({ host: fakeHost([[1]]) });
  expect(session.describe({ kind: 'cell-editing' }, 'ko')).toBe(describeProblem({ kind: 'cell-editing' }, 'ko'));
  expect(session.describe({ kind: 'no-table', sheet: '표' }, 'ko')).toBe('no-table');
  await session.verify();
  expect(session.describe({ kind: 'no-table', sheet: '표' }, 'ko')).toBe(
    describeProblem({ kind: 'no-table', sheet: '표' }, 'ko'),
  );
});
