import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import type { PaneState } from '../../../../addin/taskpane/session/state.ts';
import { CORE_TASKS } from '../../../../addin/taskpane/session/core-tasks.ts';
import { saidOf } from '../../../../addin/taskpane/session/selectors.ts';
import { writeCorrections, type RecognitionCorrection, type TableKey } from '../../../../core/index.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';

/** A table whose rates are all the office's, but for one in the third row. */
const TABLE = [
  ['구분', '예산액', '집행액', '집행률(%)'],
  ['가', 1_000, 250, 25],
  ['나', 2_000, 1_000, 50],
  ['다', 4_000, 3_000, 70],
  ['라', 8_000, 1_000, 12.5],
];

async function start(): Promise<{ host: FakeHost; session: Session; table: TableKey }> {
  const host = fakeHost(TABLE);
  const session = createSession({ host, tasks: CORE_TASKS });
  await session.verify();
  const [table] = session.state.result?.tables ?? [];
  if (!table) throw new Error('a table was expected');
  host.log.length = 0;
  return { host, session, table: table.key };
}

const roles = ({ result }: PaneState): unknown => result?.tables[0]?.columns.map(({ role }) => role);
const kinds = ({ result }: PaneState): unknown => result?.findings.map(({ problem }) => problem.kind);
const typed = (table: TableKey) => ({ kind: 'typed-column', table, heading: '집행률(%)' }) as const;

test('a column said to be typed in is wrong no more; the list the user looks at stays', async () => {
  const { host, session, table } = await start();
  expect(kinds(session.state)).toEqual(['rate-mismatch']);
  session.show('tables');
  await session.correct(typed(table));
  expect(host.log).toEqual(['read', 'keep']);
  expect(kinds(session.state)).toEqual([]);
  expect(session.state.corrections).toEqual([typed(table)]);
  expect(host.texts.get('corrections')).toBe(writeCorrections([typed(table)]));
  expect(session.state.outcome).toEqual({ verb: 'correct', isCancelled: false, changes: [] });
  expect(session.state.view).toBe('tables');
});

test('재계산 leaves such a column alone, and 적용 and 되돌리기 check with what was said', async () => {
  const { host, session, table } = await start();
  const [wrong] = session.state.result?.findings ?? [];
  if (!wrong) throw new Error('a finding was expected');
  await session.apply(wrong);
  await session.correct({ ...typed(table), kind: 'column-role', role: 'other' });
  await session.revert();
  expect(roles(session.state)).toEqual(['label', 'budget', 'executed', 'other']);
  await session.correct(typed(table));
  await session.recalculate();
  expect(host.cells[3]?.[3]?.value).toBe(70);
  expect(session.state.outcome?.changes).toEqual([]);
});

test('what is said last of a column replaces what was said before; other things stay', async () => {
  const { session, table } = await start();
  const unit: RecognitionCorrection = { kind: 'unit', table, unit: '천원' };
  const role: RecognitionCorrection = { ...typed(table), kind: 'column-role', role: 'score' };
  await session.correct(typed(table));
  await session.correct(unit);
  await session.correct(role);
  expect(session.state.corrections).toEqual([unit, role]);
  expect(session.state.result?.tables[0]?.unit).toBe('천원');
  expect(saidOf(session.state, typed(table))).toEqual(role);
  await session.forgetCorrection(typed(table));
  expect(session.state.corrections).toEqual([unit]);
  expect(saidOf(session.state, typed(table))).toBeUndefined();
});

test('taken back, everything is as it was, and the workbook keeps nothing', async () => {
  const { host, session, table } = await start();
  const before = session.state.result;
  await session.correct({ kind: 'no-table', table });
  expect(session.state.result?.tables).toEqual([]);
  await session.correct(typed(table));
  await session.forgetCorrections();
  expect(session.state.result).toEqual(before);
  expect(session.state.corrections).toEqual([]);
  expect(host.texts.size).toBe(0);
});

test('another pane on the same workbook knows it, and what a colleague said in the meantime stays', async () => {
  const { host, session, table } = await start();
  const colleague = createSession({ host, tasks: CORE_TASKS });
  await colleague.correct(typed(table));
  await session.correct({ kind: 'unit', table, unit: '원' });
  expect(session.state.corrections).toHaveLength(2);
  const reopened = createSession({ host, tasks: CORE_TASKS });
  await reopened.verify();
  expect(reopened.state.corrections).toEqual(session.state.corrections);
  expect(kinds(reopened.state)).toEqual([]);
});

test('refused by the host, nothing is known that the workbook does not keep', async () => {
  const { host, session, table } = await start();
  host.refuse('keep', { kind: 'host-failed', code: 'GeneralException' });
  await session.correct(typed(table));
  expect(session.state.problems).toEqual([{ kind: 'host-failed', code: 'GeneralException' }]);
  expect(session.state.corrections).toEqual([]);
  expect(kinds(session.state)).toEqual(['rate-mismatch']);
});

describe('what a later version kept', () => {
  const LATER = '{"version":9,"corrections":[]}';

  test('runs go on without it, and say so', async () => {
    const { host, session } = await start();
    host.texts.set('corrections', LATER);
    await session.verify();
    expect(session.state.corrections).toBeNull();
    expect(kinds(session.state)).toEqual(['rate-mismatch']);
    expect(session.state.problems).toEqual([]);
  });

  test('is not written over: correcting is refused, also taking back', async () => {
    const { host, session, table } = await start();
    host.texts.set('corrections', LATER);
    for (const action of [
      () => session.correct(typed(table)),
      () => session.forgetCorrection(typed(table)),
      () => session.forgetCorrections(),
    ]) {
      await action();
      expect(session.state.problems).toEqual([{ kind: 'kept-corrections-unreadable' }]);
    }
    expect(host.texts.get('corrections')).toBe(LATER);
    expect(host.log).toEqual(['read', 'read', 'read']);
  });
});
