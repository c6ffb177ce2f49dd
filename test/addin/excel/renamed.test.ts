/** @jest-environment-options {"globalsCleanup": "off"} */
import { CORE_TASKS } from '../../../addin/taskpane/session/core-tasks.ts';
import { openFindings } from '../../../addin/taskpane/session/selectors.ts';
import { createSession, type Session } from '../../../addin/taskpane/session/session.ts';
import type { Tasks } from '../../../addin/taskpane/session/runs.ts';
import { snapshotOf, type BookDescription, type OpenExcel } from '../../excel-host/index.ts';
import { closeExcel, excelWith } from './open.ts';

afterEach(closeExcel);

const RATES = (place: string, rate: number) => [
  ['구분', '예산액', '집행액', '집행률(%)'],
  [`${place} 가`, 1_000, 501, rate],
  [`${place} 나`, 2_000, 1_502, 75.1],
  [`${place} 다`, 4_000, 1_004, 25.1],
];
const BOOK: BookDescription = {
  sheets: [
    { name: '본청', cells: RATES('본청', 50.1) },
    { name: '동', cells: RATES('동', 90.1) },
  ],
};

/** Renames sheets as the user does, one after the other. */
function rename(excel: OpenExcel, ...pairs: readonly (readonly [from: string, to: string])[]): void {
  excel.host.act('Local', (book) => {
    for (const [from, to] of pairs) {
      const sheet = book.findSheet(from);
      if (sheet) book.renameSheet(sheet, to);
    }
  });
}

/** A pane in whose runs sheets are renamed after they were read and before anything is written. */
async function paneIn(during?: (excel: OpenExcel) => void): Promise<{ excel: OpenExcel; session: Session }> {
  const { excel, host } = await excelWith({ book: BOOK });
  let isOver = false;
  const recalculate: Tasks['recalculate'] = async (...task) => {
    const result = await CORE_TASKS.recalculate(...task);
    if (!isOver) during?.(excel);
    isOver = true;
    return result;
  };
  return { excel, session: createSession({ host, language: 'ko', tasks: { ...CORE_TASKS, recalculate } }) };
}

const contents = ({ book }: OpenExcel) => snapshotOf(book).sheets.map(({ values }) => values);
const said = ({ state, describe }: Session): readonly string[] =>
  state.problems.map((problem) => describe(problem, 'ko'));

test('a sheet renamed in mid-run: nothing is written, the sentence names it, and the next run takes the new name', async () => {
  const { excel, session } = await paneIn((open) => rename(open, ['동', '동 (수정)']));
  const before = contents(excel);
  await session.recalculate();
  expect(session.state.problems).toEqual([{ kind: 'sheet-missing', sheet: '동' }]);
  expect(said(session)[0]).toContain('동');
  expect(contents(excel)).toEqual(before);
  expect(session.state.journal.runs).toEqual([]);
  await session.recalculate();
  expect(session.state.outcome?.changes.map(({ change, after }) => [change.sheet, after])).toEqual([
    ['동 (수정)', '50.1'],
  ]);
  expect(contents(excel)[1]?.[1]?.[3]).toBe(50.1);
  await session.revert();
  expect(contents(excel)).toEqual(before);
});

test('two sheets that changed names in mid-run: the cell holds something else, so nothing is written', async () => {
  const { excel, session } = await paneIn((open) => rename(open, ['본청', '임시'], ['동', '본청'], ['임시', '동']));
  const before = contents(excel);
  await session.recalculate();
  expect(session.state.problems.map(({ kind }) => kind)).toEqual(['cell-changed-since']);
  expect(contents(excel)).toEqual(before);
});

describe('a sheet renamed after the run', () => {
  test('its findings can be neither shown nor applied until the next 검산, and that is said', async () => {
    const { excel, session } = await paneIn();
    await session.verify();
    const [finding] = openFindings(session.state);
    if (!finding) throw new Error('no finding');
    rename(excel, ['동', '동 (수정)']);
    await session.select(finding);
    expect(session.state.problems).toEqual([{ kind: 'sheet-missing', sheet: '동' }]);
    await session.apply(finding);
    expect(session.state.problems).toEqual([{ kind: 'sheet-missing', sheet: '동' }]);
    await session.verify();
    expect(openFindings(session.state).map(({ sheet }) => sheet)).toEqual(['동 (수정)']);
  });

  test('되돌리기 refuses and names it; renamed back, it puts everything back', async () => {
    const { excel, session } = await paneIn();
    const before = contents(excel);
    await session.recalculate();
    const after = contents(excel);
    rename(excel, ['동', '동 (수정)']);
    await session.revert();
    expect(session.state.problems.map(({ kind }) => kind)).toEqual(['sheet-missing']);
    expect(said(session)[0]).toContain('동');
    expect(contents(excel)).toEqual(after);
    rename(excel, ['동 (수정)', '동']);
    await session.revert();
    expect(contents(excel)).toEqual(before);
  });
});
