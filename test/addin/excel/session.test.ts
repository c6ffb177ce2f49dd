/** @jest-environment-options {"globalsCleanup": "off"} */
import { connectRibbon } from '../../../addin/commands/ribbon.ts';
import { createExcelHost, onRibbonCommand } from '../../../addin/excel/index.ts';
import { createSession, type Session } from '../../../addin/taskpane/session/session.ts';
import type { PaneState } from '../../../addin/taskpane/session/state.ts';
import { overlaps, type RecognitionCorrection, type WorkbookSnapshot } from '../../../core/index.ts';
import { snapshotOf, type OpenExcel, type ProfileName } from '../../excel-host/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { expectWithinBudget, type UserAction } from '../budgets.ts';
import { closeExcel, excelWith, valueIn } from './open.ts';

jest.setTimeout(120_000);

afterEach(closeExcel);

const EVERY_PROFILE: readonly ProfileName[] = ['ltsc2021', 'ltsc2024', 'microsoft365', 'web'];

/** Wrong rates of a table: every fifth of 40, scattered, which costs most. Were most wrong, it would be no rate of these figures. */
const WRONG = 8;
const rateOf = (row: number) => (401 + 10 * row + (row % 5 ? 0 : 30)) / 10;

/** A workbook of so many tables, each on a sheet of its own. */
const tables = (count: number): WorkbookSnapshot =>
  workbookOf(
    ...Array.from({ length: count }, (_, place) =>
      sheetOf(`표 ${place + 1}`, [
        ['구 분', '예산액', '집행액', '집행률(%)'],
        ...Array.from({ length: 40 }, (__, row) => [`사업 ${row + 1}`, 1_000_000, 401_000 + 10_000 * row, rateOf(row)]),
      ]),
    ),
  );

interface PaneInExcel {
  readonly excel: OpenExcel;
  readonly session: Session;
  /** Does something and holds it against the budget of the action. */
  doing(action: UserAction, step: () => Promise<unknown>): Promise<void>;
}

async function paneOn(book: WorkbookSnapshot, profile: ProfileName, furtherTables = 0): Promise<PaneInExcel> {
  const { excel, host } = await excelWith({ profile, book });
  const session = createSession({ host });
  return {
    excel,
    session,
    async doing(action, step) {
      excel.host.begin(action);
      await step();
      expect(session.state.problems).toEqual([]);
      expectWithinBudget(action, await excel.host.end(), furtherTables);
    },
  };
}

/** Waits until the state of a session is as asked. */
function until(session: Session, isMet: (state: PaneState) => boolean): Promise<void> {
  if (isMet(session.state)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!isMet(session.state)) return;
      stop();
      resolve();
    });
  });
}

/** The finding that offers a correction, or a failure of the test. */
function offering(session: Session) {
  const finding = session.state.result?.findings.find(({ change }) => change !== null);
  if (!finding) throw new Error('no finding offers a correction');
  return finding;
}

describe.each(EVERY_PROFILE)('%s: the office’s workbook', (profile) => {
  test('everything a user can do, within its budget, and back to where it began', async () => {
    const { excel, session, doing } = await paneOn(seedWorkbook(), profile);
    const before = snapshotOf(excel.book);
    await doing('open', () => session.open());
    await doing('verify', () => session.verify());
    expect(session.state.result?.findings.map(({ problem }) => problem.kind)).toEqual([
      'mixed-decimals',
      'rounding-differs',
      'rate-mismatch',
      'percent-in-cell',
    ]);
    expect(snapshotOf(excel.book)).toEqual(before);
    await doing('reveal', () => session.step(1));
    expect([excel.book.activeSheet.name, excel.book.selection]).toEqual([
      '추진실적',
      { row: 53, column: 2, rows: 1, columns: 1 },
    ]);
    const { sheet, range } = offering(session);
    await doing('explain', () => session.explain({ sheet, ...range }));
    const { row, column } = range;
    expect(session.state.explained?.explanation).toMatchObject({ kind: 'rate', agreement: 'differs', row, column });
    await doing('explainSelected', () => session.explain());
    expect(session.state.explained?.explanation).toMatchObject({ sheet: '추진실적', row: 53, column: 2 });
    await doing('verifyTable', () => session.verifyTable());
    expect(session.state.table).toMatchObject({ sheet: '추진실적' });
    session.showAllTables();
    expect(snapshotOf(excel.book)).toEqual(before);
    await doing('apply', () => session.apply(offering(session)));
    await doing('applyAll', () => session.applyAll());
    await doing('recalculate', () => session.recalculate());
    await doing('recalculateAgain', () => session.recalculate());
    for (let run = 0; run < 3; run += 1) await doing('revert', () => session.revert());
    expect(session.lastRun).toBeUndefined();
    expect(snapshotOf(excel.book)).toEqual(before);
    await doing('keep', () => session.setLive(true));
    await doing('keep', () => session.decide({ live: undefined }));
    expect(excel.book.settings.size).toBe(0);
    await session.verify();
    await doing('mark', () => session.markFindings());
    await doing('clearMarks', () => session.clearMarks());
    await doing('keep', () => session.ignore(offering(session), '확정 수치'));
    expect(snapshotOf(excel.book)).toEqual(before);
    await doing('close', () => session.close());
  });

  test('what the user says is no table stays none when the pane is opened again, and is one again when taken back', async () => {
    const { excel, session, doing } = await paneOn(seedWorkbook(), profile);
    const before = snapshotOf(excel.book);
    await session.open();
    await session.verify();
    const mismatch = ({ state }: Session) =>
      state.result?.findings.find(({ problem }) => problem.kind === 'rate-mismatch');
    const wrong = mismatch(session);
    const table = session.state.result?.tables.find(
      ({ sheet, range }) => sheet === wrong?.sheet && overlaps(range, wrong.range),
    );
    if (!table) throw new Error('a wrong rate in a table was expected');
    const said: RecognitionCorrection = { kind: 'no-table', table: table.key };
    await doing('correct', () => session.correct(said));
    expect(mismatch(session)).toBeUndefined();

    const reopened = createSession({ host: createExcelHost() });
    await reopened.verify();
    expect(reopened.state.corrections).toEqual([said]);
    expect(mismatch(reopened)).toBeUndefined();
    await reopened.forgetCorrections();
    expect(mismatch(reopened)).toEqual(wrong);
    expect([excel.book.settings.size, snapshotOf(excel.book)]).toEqual([0, before]);
    await session.close();
  });

  test('an edit of 예비비 집행액 is followed by total and balances, once, and own writes are no edits', async () => {
    const { excel, session, doing } = await paneOn(seedWorkbook(), profile);
    await session.open();
    await session.recalculate();
    await session.setLive(true);
    await doing('edit', async () => {
      excel.host.userEdit('예산현황', 'C12', 415_020);
      await until(session, ({ editsRead, work }) => editsRead === 1 && work === undefined);
    });
    const book = snapshotOf(excel.book);
    expect(['C5', 'E5', 'E12'].map((cell) => valueIn(book, `예산현황!${cell}`))).toEqual([
      1_275_560, 3_889_122, 3_784_980,
    ]);
    expect(session.state.edits).toBe(1);
    await session.close();
  });
});

test.each([
  [1, 'ltsc2021'],
  [12, 'microsoft365'],
  [40, 'ltsc2021'],
] as const)('%i tables on as many sheets, %s: every action within its budget', async (count, profile) => {
  const { excel, session, doing } = await paneOn(tables(count), profile, count);
  const before = snapshotOf(excel.book);
  await doing('open', () => session.open());
  await doing('verify', () => session.verify());
  expect(session.state.result?.tables).toHaveLength(count);
  await doing('recalculate', () => session.recalculate());
  expect(session.state.outcome?.changes).toHaveLength(count * WRONG);
  await doing('recalculateAgain', () => session.recalculate());
  await doing('revert', () => session.revert());
  expect(snapshotOf(excel.book)).toEqual(before);
  await session.verify();
  await doing('reveal', () => session.step(1));
  await doing('apply', () => session.apply(offering(session)));
  await doing('applyAll', () => session.applyAll());
  await doing('revert', () => session.revert());
  await doing('revert', () => session.revert());
  expect(snapshotOf(excel.book)).toEqual(before);
  await session.setLive(true);
  await doing('edit', async () => {
    excel.host.userEdit(`표 ${count}`, 'C3', 900_000);
    await until(session, ({ editsRead, work }) => editsRead === 1 && work === undefined);
  });
  await doing('close', () => session.close());
});

test('a workbook that was never opened by the pane, with more sheets than guessed, takes a second read once', async () => {
  const { excel, session } = await paneOn(tables(40), 'microsoft365');
  excel.host.begin();
  await session.verify();
  expect(await excel.host.end()).toMatchObject({ reads: 2, writes: 0 });
  excel.host.begin();
  await session.verify();
  expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 0 });
});

test('the buttons of the ribbon do the same with the pane closed', async () => {
  const { excel, session } = await paneOn(seedWorkbook(), 'microsoft365');
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
