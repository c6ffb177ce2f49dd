/** @jest-environment-options {"globalsCleanup": "off"} */
import { createExcelHost } from '../../../addin/excel/index.ts';
import { openFindings } from '../../../addin/taskpane/session/selectors.ts';
import { createSession, type Session } from '../../../addin/taskpane/session/session.ts';
import { snapshotOf, type BookDescription, type ProfileName } from '../../excel-host/index.ts';
import { closeExcel, excelWith } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    {
      name: '현황',
      cells: [
        ['구분', '예산액', '집행액', '집행률(%)'],
        ['가', 1_000, 251, 25.1],
        ['나', 2_000, 1_002, 50.1],
        ['다', 4_000, 3_004, 70.2],
        ['라', 8_000, 1_000, 12.5],
        ['마', 1_000, 903, 90.3],
        ['바', 1_000, 333, 39.9],
        ['사', 2_000, 814, 40.7],
      ],
    },
  ],
};
const PROFILES: readonly ProfileName[] = ['ltsc2021', 'microsoft365'];

/** A further pane on the workbook that is open. */
const pane = (): Session => createSession({ host: createExcelHost(), time: () => new Date(2026, 10, 23, 14, 5) });

async function open(profile: ProfileName) {
  const { excel } = await excelWith({ profile, book: BOOK });
  return { excel, before: snapshotOf(excel.book) };
}

describe.each(PROFILES)('%s', (profile) => {
  test('a workbook opened again reverts exactly what was run before', async () => {
    const { excel, before } = await open(profile);
    const first = pane();
    await first.open();
    await first.recalculate();
    const after = snapshotOf(excel.book);
    expect(after).not.toEqual(before);
    const settings = Object.fromEntries(excel.book.settings);
    await first.close();
    await closeExcel();

    const reopened = await excelWith({ profile, book: { ...BOOK, settings } });
    const again = pane();
    await again.open();
    expect(again.lastRun).toMatchObject({ verb: 'recalculate', at: '2026-11-23T14:05', cells: 2 });
    await again.revert();
    expect(again.state.problems.map(({ kind }) => kind)).toEqual(['cell-changed-since', 'cell-changed-since']);
    reopened.excel.host.userEdit('현황', 'D4', 75.1);
    reopened.excel.host.userEdit('현황', 'D7', 33.3);
    await again.revert();
    expect(snapshotOf(reopened.excel.book).sheets[0]?.values).toEqual(before.sheets[0]?.values);
    expect(reopened.excel.book.settings.size).toBe(0);
  });

  test('two panes take turns, and the journal is one', async () => {
    const { excel, before } = await open(profile);
    const [one, two] = [pane(), pane()];
    await one.open();
    await two.open();
    await one.recalculate();
    excel.host.userEdit('현황', 'C3', 502);
    await two.recalculate();
    expect(two.state.journal.runs.map(({ number, cells }) => [number, cells])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    await one.revert();
    expect(one.state.journal.runs.map(({ number }) => number)).toEqual([1]);
    excel.host.userEdit('현황', 'C3', 1_002);
    await two.revert();
    expect(snapshotOf(excel.book)).toEqual(before);
    expect(excel.book.settings.size).toBe(0);
  });

  test('적용 from a list read before another pane ran is refused, and changes nothing; checked anew it goes', async () => {
    const { excel } = await open(profile);
    const [one, two] = [pane(), pane()];
    await one.verify();
    await two.recalculate();
    const after = snapshotOf(excel.book);
    await one.applyAll();
    expect(one.state.problems).toHaveLength(1);
    expect(snapshotOf(excel.book)).toEqual(after);
    excel.host.userEdit('현황', 'D3', 51);
    await one.verify();
    await one.applyAll();
    expect(one.state.problems).toEqual([]);
    expect(one.state.journal.runs).toHaveLength(2);
  });

  test('settings and findings left out of one pane are those of the other, and neither is lost', async () => {
    await open(profile);
    const [one, two] = [pane(), pane()];
    await one.open();
    await two.open();
    await one.setLive(true);
    await two.decide({ ask: true });
    expect(two.state.settings.values).toMatchObject({ live: true, ask: true });
    await one.verify();
    await two.verify();
    const findings = [openFindings(one.state)[0], openFindings(two.state)[0], openFindings(two.state)[1]];
    for (const [at, finding] of findings.entries()) {
      if (!finding) throw new Error('a finding was expected');
      expect(await (at === 0 ? one : two).ignore(finding, '까닭')).toBe(true);
    }
    await one.verify();
    expect(one.state.ignored).toHaveLength(2);
    await one.close();
    await two.close();
  });

  test('a pane closed in the midst of a run leaves cells and journal of one mind', async () => {
    const { excel, before } = await open(profile);
    const closed = pane();
    await closed.open();
    const running = closed.recalculate();
    await closed.close();
    const next = pane();
    await running;
    await next.open();
    expect(next.lastRun?.cells).toBe(2);
    await next.revert();
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test.each([1, 2])(
    'when Excel fails at request %i of a recalculation, there is no record of what was not written',
    async (at) => {
      const { excel, before } = await open(profile);
      const session = pane();
      excel.host.failAt(at, 'GeneralException', 'after');
      await session.recalculate();
      expect(session.state.problems).toEqual([{ kind: 'host-failed', code: 'GeneralException' }]);
      expect([snapshotOf(excel.book), excel.book.settings.size]).toEqual([before, 0]);
      expect(session.lastRun).toBeUndefined();
      await session.recalculate();
      expect(session.lastRun?.cells).toBe(2);
    },
  );

  test.each([1, 2])('when Excel fails at request %i of 되돌리기, the run can still be undone', async (at) => {
    const { excel, before } = await open(profile);
    const session = pane();
    await session.recalculate();
    const after = snapshotOf(excel.book);
    excel.host.failAt(at, 'GeneralException', 'after');
    await session.revert();
    expect(snapshotOf(excel.book)).toEqual(after);
    expect(session.lastRun?.cells).toBe(2);
    await session.revert();
    expect(snapshotOf(excel.book)).toEqual(before);
    expect(excel.book.settings.size).toBe(0);
  });
});
