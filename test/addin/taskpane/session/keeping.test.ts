import { TODAY } from '../../../../addin/taskpane/kept/kept-state.ts';
import { CORE_TASKS } from '../../../../addin/taskpane/session/core-tasks.ts';
import { keptProblems, openFindings, outcomeLine } from '../../../../addin/taskpane/session/selectors.ts';
import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import { textsOf } from '../../../../addin/text/index.ts';
import type { Finding } from '../../../../core/index.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';
import { SUM_TASKS } from '../fake-tasks.ts';

const TABLE = [
  [1, 2, 3],
  [10, 20, 29],
  [5, 5, null],
];
const time = () => new Date(2026, 10, 23, 14, 5);

type Options = Partial<Parameters<typeof createSession>[0]>;

function onHost(host: FakeHost, options: Options = {}): Session {
  return createSession({ host, tasks: SUM_TASKS, time, ...options });
}

const column = (host: FakeHost): unknown[] => host.cells.map((line) => line[2]?.value);
const runsOf = ({ state }: Session): unknown =>
  state.journal.runs.map(({ number, verb, at, cells }) => [number, verb, at, cells]);

function firstFinding({ state }: Session): Finding {
  const [finding] = openFindings(state);
  if (!finding) throw new Error('a finding was expected');
  return finding;
}

describe('the journal', () => {
  test('tells of each run what, when and how many cells, in the request that writes them', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.verify();
    await session.apply(firstFinding(session));
    await session.recalculate();
    expect(host.log.filter((request) => request === 'keep')).toEqual([]);
    expect(runsOf(session)).toEqual([
      [1, 'apply', '2026-11-23T14:05', 1],
      [2, 'recalculate', '2026-11-23T14:05', 1],
    ]);
  });

  test('a pane opened later reverts run after run, exactly', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.verify();
    await session.apply(firstFinding(session));
    await session.recalculate();
    const later = onHost(host);
    await later.open();
    expect(runsOf(later)).toEqual(runsOf(session));
    await later.revert();
    expect(column(host)).toEqual([3, 30, null]);
    await later.revert();
    expect(column(host)).toEqual([3, 29, null]);
    expect(host.texts.size).toBe(0);
    await later.revert();
    expect(later.state.problems).toEqual([{ kind: 'nothing-to-revert' }]);
  });

  test('a run another pane undid is not undone a second time', async () => {
    const host = fakeHost(TABLE);
    const [one, two] = [onHost(host), onHost(host)];
    await one.recalculate();
    await two.verify();
    await two.revert();
    await one.revert();
    expect(column(host)).toEqual([3, 29, null]);
    expect(one.state.problems).toEqual([{ kind: 'nothing-to-revert' }]);
    expect(one.lastRun).toBeUndefined();
  });

  test('a later version is left alone: runs go on, and can be undone as long as the pane is open', async () => {
    const host = fakeHost(TABLE);
    host.texts.set('journal', '{"version":9}');
    const session = onHost(host);
    await session.recalculate();
    expect(column(host)).toEqual([3, 30, 10]);
    expect(keptProblems(session.state)).toEqual([{ kind: 'kept-unreadable', part: 'journal' }]);
    expect(session.lastRun?.cells).toBe(2);
    await session.revert();
    expect(column(host)).toEqual([3, 29, null]);
    expect(host.texts.get('journal')).toBe('{"version":9}');
  });

  test('a run too large to be kept is said to be, and only its own pane undoes it', async () => {
    const host = fakeHost([[1, 2, '가'.repeat(300_000)]]);
    const [own, other] = [onHost(host), onHost(host)];
    await own.recalculate();
    expect(keptProblems(own.state)).toEqual([{ kind: 'run-not-kept', cells: 1 }]);
    await other.verify();
    await other.revert();
    expect(other.state.problems).toEqual([{ kind: 'run-not-kept', cells: 1 }]);
    await own.revert();
    expect(column(host)).toEqual(['가'.repeat(300_000)]);
    expect(keptProblems(own.state)).toEqual([]);
  });

  test('the record of a run can be forgotten, its cells stay', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.recalculate();
    const run = session.lastRun;
    if (!run) throw new Error('a run was expected');
    await session.forgetRun(run);
    expect(session.lastRun).toBeUndefined();
    expect(column(host)).toEqual([3, 30, 10]);
  });

  test('is empty in another workbook', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.recalculate();
    host.texts.clear();
    await session.reset();
    expect(session.lastRun).toBeUndefined();
  });
});

describe('findings left out', () => {
  test('are kept with their reason, listed no more, and counted no more', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.verify();
    expect(await session.ignore(firstFinding(session), '확정 수치')).toBe(true);
    expect(session.state.ignored).toEqual([
      {
        sheet: '표',
        cell: 'C2',
        kind: 'no-table',
        found: '29',
        expected: '30',
        reason: '확정 수치',
        at: '2026-11-23T14:05',
      },
    ]);
    expect(openFindings(session.state)).toHaveLength(1);
    expect(outcomeLine(session.state, textsOf('ko'))).toBe('표 0개 검산, 오류 1건, 주의 0건, 참고 0건');
    await session.applyAll();
    expect(column(host)).toEqual([3, 29, 10]);
  });

  test('another pane leaves them out as well, until the figure changes', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.verify();
    await session.ignore(firstFinding(session), '확정 수치');
    const other = onHost(host);
    await other.open();
    await other.verify();
    expect(openFindings(other.state).map(({ found }) => found)).toEqual(['']);
    host.edit(1, 2, 28);
    await other.verify();
    expect(openFindings(other.state).map(({ found }) => found)).toEqual(['28', '']);
  });

  test('can be taken back, and leave no trace', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.verify();
    await session.ignore(firstFinding(session), '확정 수치');
    const [ignored] = session.state.ignored;
    if (!ignored) throw new Error('a finding left out was expected');
    await session.takeBack(ignored);
    expect(openFindings(session.state)).toHaveLength(2);
    expect(host.texts.size).toBe(0);
  });

  test('of a later version are neither used nor overwritten, and that is said', async () => {
    const host = fakeHost(TABLE);
    host.texts.set('ignored', '{"version":2}');
    const session = onHost(host);
    await session.verify();
    expect(await session.ignore(firstFinding(session), '까닭')).toBe(false);
    expect(session.state.problems).toEqual([{ kind: 'kept-unreadable', part: 'ignored' }]);
    expect(host.texts.get('ignored')).toBe('{"version":2}');
  });
});

describe('settings', () => {
  const RATES = [
    ['구분', '예산액', '집행액', '집행률(%)'],
    ['가', 3_000, 2_000, null],
    ['나', 7_000, 1_000, null],
  ];

  test('decide how rates are rounded, also those of the office', async () => {
    const office = fakeHost(RATES);
    const ofOffice = onHost(office, {
      tasks: CORE_TASKS,
      fetchOfficeSettings: async () => '{"version":1,"rateRounding":"down","rateDigits":2}',
    });
    await ofOffice.recalculate();
    expect(office.cells.slice(1).map((line) => line[3]?.value)).toEqual([66.66, 14.28]);
    expect(ofOffice.state.settings.sources).toMatchObject({
      rateRounding: 'office',
      rateDigits: 'office',
      ask: 'program',
    });

    const host = fakeHost(RATES);
    const session = onHost(host, { tasks: CORE_TASKS });
    await session.decide({ rateDigits: 0 });
    await session.recalculate();
    expect(host.cells.slice(1).map((line) => line[3]?.value)).toEqual([67, 14]);
  });

  test('decide what execution rates are taken of, and the findings follow', async () => {
    const host = fakeHost([
      ['구분', '예산액', '예산현액', '집행액', '집행률(%)'],
      ['가', 1_000, 1_250, 500, null],
      ['나', 2_000, 2_500, 1_500, null],
    ]);
    const session = onHost(host, { tasks: CORE_TASKS });
    await session.verify();
    await session.decide({ rateBase: 'current' });
    // 500/1,250 and 1,500/2,500; of 예산액 they would be 50 and 75
    expect(session.state.result?.findings.map(({ expected }) => expected)).toEqual(['40.0', '60.0']);
    await session.decide({ rateBase: 'budget' });
    expect(session.state.result?.findings.map(({ expected }) => expected)).toEqual(['50.0', '75.0']);
  });

  test('decide the unit of tables that name none', async () => {
    const session = onHost(fakeHost(RATES), { tasks: CORE_TASKS });
    await session.verify();
    expect(session.state.result?.tables[0]?.unit).toBeNull();
    await session.decide({ unit: '천원' });
    expect(session.state.result?.tables[0]?.unit).toBe('천원');
  });

  test('are kept in the workbook and known when a pane is opened; the default leaves no trace', async () => {
    const host = fakeHost(TABLE);
    await onHost(host).setLive(true);
    const session = onHost(host);
    await session.open();
    expect(session.state.settings).toMatchObject({ values: { live: true }, sources: { live: 'workbook' } });
    await session.decide({ live: undefined });
    expect(session.state.settings).toMatchObject({ values: { live: false }, sources: { live: 'program' } });
    expect(host.texts.size).toBe(0);
  });

  test('with 확인, a recalculation is shown first and written when the user agrees', async () => {
    const host = fakeHost(TABLE);
    const session = onHost(host);
    await session.decide({ ask: true });
    await session.recalculate();
    expect(column(host)).toEqual([3, 29, null]);
    expect(session.state.outcome).toMatchObject({ isProposed: true, changes: [{ after: '30' }, { after: '10' }] });
    expect(openFindings(session.state)).toHaveLength(2);
    expect(outcomeLine(session.state, textsOf('ko'))).toBe('표 0개, 고칠 셀 2개, 아직 쓰지 않음');
    await Promise.all([session.writeProposed(), session.writeProposed()]);
    expect(column(host)).toEqual([3, 30, 10]);
    expect(runsOf(session)).toEqual([[1, 'recalculate', '2026-11-23T14:05', 2]]);
    await session.revert();
    await session.recalculate();
    session.declineProposed();
    await session.writeProposed();
    expect(column(host)).toEqual([3, 29, null]);
  });

  test('of a later version are not overwritten; what is decided holds for the pane', async () => {
    const host = fakeHost(TABLE);
    host.texts.set('settings', '{"version":2}');
    const session = onHost(host);
    await session.setLive(true);
    expect(session.state.problems).toEqual([{ kind: 'kept-unreadable', part: 'settings' }]);
    expect(session.state.settings).toMatchObject({ values: { live: true }, sources: { live: 'pane' } });
    expect(host.texts.get('settings')).toBe('{"version":2}');
  });

  test('of the office that cannot be read are said to be, and the program decides', async () => {
    const session = onHost(fakeHost(TABLE), { fetchOfficeSettings: async () => '<html>' });
    await session.open();
    expect(keptProblems(session.state)).toEqual([{ kind: 'office-settings-unreadable' }]);
    expect(session.state.settings.values.asOfDate).toBe(TODAY);
  });

  test('the office’s file is fetched once', async () => {
    let asked = 0;
    const session = onHost(fakeHost(TABLE), {
      fetchOfficeSettings: async () => {
        asked += 1;
        return undefined;
      },
    });
    await session.open();
    await session.verify();
    await session.recalculate();
    expect(asked).toBe(1);
  });

  test('the as-of date is the day of the run, or the one that was fixed', async () => {
    const session = onHost(fakeHost(TABLE));
    expect(session.asOfDate()).toBe('2026-11-23');
    await session.decide({ asOfDate: '2026-10-31' });
    expect(session.asOfDate()).toBe('2026-10-31');
  });

  test('the language is that of this computer, then of the office, then of the program', async () => {
    const kept: unknown[] = [];
    const session = onHost(fakeHost(TABLE), {
      fetchOfficeSettings: async () => '{"version":1,"language":"en"}',
      keepLanguage: (language) => kept.push(language),
    });
    expect(session.state.language).toBe('ko');
    await session.open();
    expect(session.state.language).toBe('en');
    session.setLanguage('ko');
    await session.verify();
    expect(session.state.language).toBe('ko');
    session.setLanguage(undefined);
    expect(session.state.language).toBe('en');
    expect(kept).toEqual(['ko', undefined]);
  });
});

test('a host that stores no marks says so, and one that does is told the gravest finding of each cell', async () => {
  expect(onHost(fakeHost(TABLE)).canMark).toBe(false);
  const marked: unknown[] = [];
  const host = {
    ...fakeHost(TABLE),
    marking: { mark: async (marks: unknown) => void marked.push(marks), clear: async () => void marked.push('clear') },
  };
  const session = onHost(host);
  expect(session.canMark).toBe(true);
  await session.verify();
  await session.markFindings();
  await session.clearMarks();
  expect(marked).toEqual([
    [
      { sheet: '표', row: 1, column: 2, severity: 'error' },
      { sheet: '표', row: 2, column: 2, severity: 'error' },
    ],
    'clear',
  ]);
});
