import { listedFindings } from '../../../../addin/taskpane/session/selectors.ts';
import { createSession } from '../../../../addin/taskpane/session/session.ts';
import { CORE_TASKS } from '../../../../addin/taskpane/session/core-tasks.ts';
import { fakeHost } from '../fake-host.ts';

/** Two tables below each other, each with a wrong rate. */
const SHEET = [
  ['문화 분야', null, null, null],
  ['사업', '예산액', '집행액', '집행률(%)'],
  ['축제', 1_000, 430, 43],
  ['도서관', 2_000, 700, 36],
  ['공연', 3_000, 1_300, 43.3],
  [null, null, null, null],
  [null, null, null, null],
  ['체육 분야', null, null, null],
  ['사업', '예산액', '집행액', '집행률(%)'],
  ['대회', 4_000, 1_000, 25],
  ['시설', 5_000, 4_000, 88],
  ['강습', 6_000, 1_300, 21.7],
] as const;

function open() {
  const host = fakeHost(SHEET);
  const session = createSession({ host, tasks: CORE_TASKS });
  return { host, session };
}

const placesOf = (session: ReturnType<typeof open>['session']): readonly number[] =>
  listedFindings(session.state).map(({ range }) => range.row);

describe('explain', () => {
  test('asks for the cell the user is on, reads once, and shows the page', async () => {
    const { host, session } = open();
    host.selection.cell = { sheet: '표', row: 3, column: 3 };
    await session.explain();
    expect(host.log).toEqual(['selected', 'read']);
    const { page, explained, result, outcome, work } = session.state;
    expect([page, result, outcome, work]).toEqual(['explanation', undefined, undefined, undefined]);
    expect(explained?.explanation).toMatchObject({ cell: 'D4', kind: 'rate', expected: '35.0', agreement: 'differs' });
  });

  test('of a cell that is given it asks for none', async () => {
    const { host, session } = open();
    await session.explain({ sheet: '표', row: 2, column: 1 });
    expect(host.log).toEqual(['read']);
    expect(session.state.explained?.explanation.kind).toBe('input');
  });

  test('the lists stay as they are', async () => {
    const { session } = open();
    await session.verify();
    session.filter('error');
    const [finding] = listedFindings(session.state);
    if (finding) await session.select(finding);
    const { result, outcome, selected, view } = session.state;
    await session.explain();
    expect(session.state).toMatchObject({ severity: 'error' });
    expect([session.state.result, session.state.outcome]).toEqual([result, outcome]);
    expect([session.state.selected, session.state.view]).toEqual([selected, view]);
  });

  test.each(['selected', 'read'] as const)('says when the host refuses %s', async (request) => {
    const { host, session } = open();
    host.refuse(request, { kind: 'host-failed', code: 'X' });
    await session.explain();
    expect(session.state.problems).toEqual([{ kind: 'host-failed', code: 'X' }]);
    expect(session.state.explained).toBeUndefined();
  });

  test('is known to be out of date after an edit', async () => {
    const { host, session } = open();
    await session.open();
    host.edit(2, 2, 431);
    await session.explain();
    expect(session.state.explained?.editsRead).toBe(1);
    host.edit(2, 2, 430);
    expect(session.state.edits).toBe(2);
  });

  test('is forgotten with the workbook', async () => {
    const { session } = open();
    await session.explain();
    await session.reset();
    expect(session.state.explained).toBeUndefined();
  });
});

describe('verifyTable', () => {
  test('lists the findings of the table around the cell, and all again on request', async () => {
    const { host, session } = open();
    host.selection.cell = { sheet: '표', row: 9, column: 1 };
    await session.verifyTable();
    expect(host.log).toEqual(['selected', 'read']);
    expect(session.state.table).toMatchObject({ sheet: '표', title: '체육 분야' });
    expect(placesOf(session)).toEqual([10]);
    session.showAllTables();
    expect(placesOf(session)).toEqual([3, 10]);
  });

  test('outside every table lists all, and says so', async () => {
    const { host, session } = open();
    host.selection.cell = { sheet: '표', row: 60, column: 1 };
    await session.verifyTable();
    expect(session.state.table).toBe('outside');
    expect(placesOf(session)).toEqual([3, 10]);
  });

  test('leaves a page for its list, and verifying everything shows everything', async () => {
    const { session } = open();
    session.openPage('help');
    await session.verifyTable();
    expect(session.state.page).toBeUndefined();
    await session.verify();
    expect(session.state.table).toBeUndefined();
  });

  test('corrects what it lists and nothing else', async () => {
    const { host, session } = open();
    host.selection.cell = { sheet: '표', row: 3, column: 3 };
    await session.verifyTable();
    await session.applyAll();
    expect(host.cells[3]?.[3]).toMatchObject({ value: 35 });
    expect(host.cells[10]?.[3]).toMatchObject({ value: 88 });
    expect(session.state.table).toMatchObject({ title: '문화 분야' });
  });
});
