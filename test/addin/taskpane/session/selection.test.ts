import {
  listedFindings,
  offeredChanges,
  outcomeLine,
  openFindings,
  severityCounts,
} from '../../../../addin/taskpane/session/selectors.ts';
import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import { textsOf } from '../../../../addin/text/index.ts';
import { BLANK, type TaskResult } from '../../../../core/index.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';
import { finding, numberChange, SUM_TASKS } from '../fake-tasks.ts';

const note = finding('info', 0);
const first = finding('error', 1, { change: numberChange(1, 2, 5, 6) });
const doubt = finding('warning', 2);
const second = finding('error', 3, { change: numberChange(1, 2, 5, 7) });
const RESULT: TaskResult = { tables: [], findings: [note, first, doubt, second], changes: [] };

async function start(): Promise<{ host: FakeHost; session: Session }> {
  const host = fakeHost([[1]]);
  const session = createSession({
    host,
    tasks: { ...SUM_TASKS, recalculate: async () => RESULT, verify: async () => RESULT },
  });
  await session.verify();
  return { host, session };
}

describe('the list of findings', () => {
  test('gravest first, then in the order of the sheet', async () => {
    const { session } = await start();
    expect(listedFindings(session.state)).toEqual([first, second, doubt, note]);
  });

  test('filtered by severity; the counts stay', async () => {
    const { session } = await start();
    session.filter('warning');
    expect(listedFindings(session.state)).toEqual([doubt]);
    expect(severityCounts(openFindings(session.state))).toEqual({ error: 2, warning: 1, info: 1 });
  });

  test('offers one correction for each cell', () => {
    expect(offeredChanges([note, first, second])).toEqual([first.change]);
    expect(offeredChanges([note, finding('info', 1, { change: BLANK })])).toEqual([]);
  });
});

describe('step', () => {
  test('goes round the list and shows each cell', async () => {
    const { host, session } = await start();
    const order = [first, second, doubt, note, first];
    for (const expected of order) {
      await session.step(1);
      expect(session.state.selected).toBe(expected);
    }
    expect(host.log.filter((line) => line.startsWith('표'))).toEqual([
      '표 1,2',
      '표 3,2',
      '표 2,2',
      '표 0,2',
      '표 1,2',
    ]);
  });

  test('backwards from nothing begins at the end', async () => {
    const { session } = await start();
    await session.step(-1);
    expect(session.state.selected).toBe(note);
    await session.step(-1);
    expect(session.state.selected).toBe(doubt);
  });

  test('on an empty list does nothing', async () => {
    const session = createSession({ host: fakeHost([]) });
    await session.step(1);
    expect(session.state.selected).toBeUndefined();
  });

  test('a cell that cannot be shown is a sentence', async () => {
    const { host, session } = await start();
    host.refuse('reveal', { kind: 'sheet-missing', sheet: '표' });
    await session.step(1);
    expect(session.state.problems).toEqual([{ kind: 'sheet-missing', sheet: '표' }]);
    session.dismissProblems();
    expect(session.state.problems).toEqual([]);
  });
});

describe('outcomeLine', () => {
  test('is empty before the first run and says what the last one did in the language chosen', async () => {
    expect(outcomeLine(createSession({ host: fakeHost([]) }).state, textsOf('ko'))).toBe('');
    const { session } = await start();
    expect(outcomeLine(session.state, textsOf('ko'))).toBe('표 0개 검산, 오류 2건, 주의 1건, 참고 1건');
    expect(outcomeLine(session.state, textsOf('en'))).toBe('0 tables verified, 2 errors, 1 warning, 1 note');
  });
});

describe('reset', () => {
  test('forgets the workbook and its runs, and keeps the settings', async () => {
    const { session } = await start();
    session.setLanguage('en');
    await session.setLive(true);
    await session.reset();
    expect(session.state).toMatchObject({ result: undefined, outcome: undefined, language: 'en' });
    expect(session.state.settings.values.live).toBe(true);
    expect(session.lastRun).toBeUndefined();
  });
});
