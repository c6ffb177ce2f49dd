/** @jest-environment-options {"globalsCleanup": "off"} */
import { connectRibbon } from '../../../addin/commands/ribbon.ts';
import { onRibbonCommand } from '../../../addin/excel/index.ts';
import { createSession } from '../../../addin/taskpane/session/session.ts';
import { PROFILES, snapshotOf, type ProfileName } from '../../excel-host/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { closeExcel, excelWith } from './open.ts';

afterEach(closeExcel);

async function paneOnSeed(profile: ProfileName) {
  const { excel, host } = await excelWith({ profile, book: seedWorkbook() });
  return { excel, session: createSession({ host }) };
}

/** What a user's action costs; the last number is the most writes it may take. */
describe.each(Object.keys(PROFILES) as ProfileName[])('%s: the office’s workbook', (profile) => {
  test('검산 is one read and no write, and changes nothing', async () => {
    const { excel, session } = await paneOnSeed(profile);
    const before = snapshotOf(excel.book);
    excel.host.begin();
    await session.verify();
    expect(await excel.host.end()).toMatchObject({ requests: 1, writes: 0, cleanups: 0, errors: [] });
    expect(session.state.problems).toEqual([]);
    expect(session.state.result?.findings.length).toBeGreaterThan(0);
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test('재계산 is one read and one write, and 되돌리기 puts everything back', async () => {
    const { excel, session } = await paneOnSeed(profile);
    const before = snapshotOf(excel.book);
    excel.host.begin();
    await session.recalculate();
    const account = await excel.host.end();
    const { changes = [] } = session.state.outcome ?? {};
    expect(account).toMatchObject({ reads: 1, writes: changes.length > 0 ? 1 : 0, cleanups: 0, errors: [] });
    expect(changes.length).toBeGreaterThan(0);
    expect(snapshotOf(excel.book)).not.toEqual(before);
    await session.revert();
    expect(session.state.problems).toEqual([]);
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test('재계산 twice changes nothing the second time', async () => {
    const { excel, session } = await paneOnSeed(profile);
    await session.recalculate();
    excel.host.begin();
    await session.recalculate();
    expect(await excel.host.end()).toMatchObject({ requests: 1, writes: 0 });
  });
});

test('the buttons of the ribbon do the same with the pane closed', async () => {
  const { excel, session } = await paneOnSeed('microsoft365');
  let shown = 0;
  connectRibbon(session, {
    onCommand: onRibbonCommand,
    showPane: async () => {
      shown += 1;
    },
  });
  await excel.external.run('recalculate');
  expect(session.state.outcome).toMatchObject({ verb: 'recalculate' });
  await excel.external.run('verify');
  expect(session.state.outcome).toMatchObject({ verb: 'verify' });
  expect(shown).toBeGreaterThan(0);
});

test('an edit by the user is recalculated once, and its own write is not an edit', async () => {
  const { excel, session } = await paneOnSeed('microsoft365');
  await session.open();
  session.setLive(true);
  await session.recalculate();
  excel.host.begin();
  excel.host.userEdit('추진실적', 'B4', 1);
  await quiet();
  const first = await excel.host.end();
  expect(first).toMatchObject({ reads: 1, writes: 1, cleanups: 0, errors: [] });
  excel.host.begin();
  await quiet();
  expect(await excel.host.end()).toMatchObject({ requests: 0 });
  await session.close();
});

/** Longer than the pane waits after an edit. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 600);
  });
}
