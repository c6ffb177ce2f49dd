import { connectRibbon, RIBBON_COMMANDS, type RibbonCommand } from '../../../addin/commands/ribbon.ts';
import { firstState, type PaneState } from '../../../addin/taskpane/session/state.ts';
import { severityOf, type Finding, type Problem } from '../../../core/index.ts';

/** A session that ends in a given state, and a ribbon that remembers what happened, in order. */
function setUp(after: Partial<PaneState>) {
  const events: string[] = [];
  const works = new Map<RibbonCommand, () => Promise<void>>();
  const state: PaneState = { ...firstState('ko'), ...after };
  const run = (name: string) => async () => {
    events.push(name);
  };
  connectRibbon(
    {
      state,
      recalculate: run('recalculate'),
      verify: run('verify'),
      verifyTable: run('verifyTable'),
      explain: run('explain'),
      openPage: (page) => events.push(`page ${page}`),
    },
    { onCommand: (name, work) => works.set(name, work), showPane: run('pane') },
  );
  return { events, works };
}

function foundOf(problem: Problem): Finding {
  const range = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    severity: severityOf(problem),
    sheet: '표',
    range,
    found: '',
    expected: null,
    rule: null,
    problem,
    change: null,
  };
}

function resultWith(problem: Problem): Partial<PaneState> {
  return { result: { tables: [], findings: [foundOf(problem)], changes: [] } };
}

test('every command of the ribbon has its work', () => {
  expect([...setUp({}).works.keys()].sort()).toEqual([...RIBBON_COMMANDS].sort());
});

test('recalculate leaves the pane closed when all went well', async () => {
  const { events, works } = setUp(resultWith({ kind: 'no-table', sheet: '표' }));
  await works.get('recalculate')?.();
  expect(events).toEqual(['recalculate']);
});

test.each<[string, Partial<PaneState>]>([
  ['it was not carried out', { problems: [{ kind: 'sheet-protected', sheet: '표' }] }],
  ['a figure is wrong', resultWith({ kind: 'error-in-cell', sheet: '표', cell: 'A1', found: '#REF!' })],
])('recalculate opens the pane when %s', async (_case, after) => {
  const { events, works } = setUp(after);
  await works.get('recalculate')?.();
  expect(events).toEqual(['recalculate', 'pane']);
});

test.each(['verify', 'verifyTable', 'explain'] as const)('%s opens the pane, which shows its result', async (name) => {
  const { events, works } = setUp({});
  await works.get(name)?.();
  expect(events).toEqual([name, 'pane']);
});

test.each(['settings', 'help'] as const)('%s opens the pane on that page', async (name) => {
  const { events, works } = setUp({});
  await works.get(name)?.();
  expect(events).toEqual([`page ${name}`, 'pane']);
});
