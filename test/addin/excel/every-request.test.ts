/** @jest-environment-options {"globalsCleanup": "off"} */
import { createSession, type Session } from '../../../addin/taskpane/session/session.ts';
import { BLANK, type Finding, type WorkbookSnapshot } from '../../../core/index.ts';
import { snapshotOf, type FailureMoment, type OpenExcel, type ProfileName } from '../../excel-host/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { closeExcel, excelWith } from './open.ts';

jest.setTimeout(120_000);

afterEach(closeExcel);

const HEADINGS = ['구 분', '예산액(천원)', '집행액(천원)', '집행률(%)'];
const BOOK: WorkbookSnapshot = workbookOf(
  sheetOf('예산', [HEADINGS, ['계', 3_000, 1_500, 50], ['인건비', 1_000, 700, 71], ['운영비', 2_000, 800, 40]]),
  sheetOf('사업', [HEADINGS, ['가', 100, 40, 40], ['나', 200, 60, 31], ['다', 300, 60, 20]]),
);

/** An action of the pane that talks to Excel: what comes before it, and itself. */
interface Action {
  readonly before?: (session: Session) => Promise<unknown>;
  readonly act: (session: Session) => Promise<unknown>;
}

const verified = (session: Session): Promise<void> => session.verify();

const ACTIONS: Readonly<Record<string, Action>> = {
  verify: { act: verified },
  recalculate: { act: (session) => session.recalculate() },
  revert: { before: (session) => session.recalculate(), act: (session) => session.revert() },
  apply: { before: verified, act: (session) => session.apply(offering(session)) },
  applyAll: { before: verified, act: (session) => session.applyAll() },
  ignore: { before: verified, act: (session) => session.ignore(offering(session), '담당자 확인') },
  decide: { before: verified, act: (session) => session.decide({ rateDigits: 2 }) },
  correct: { before: verified, act: (session) => session.correct({ kind: 'no-table', table: tableOf(session) }) },
  markFindings: { before: verified, act: (session) => session.markFindings() },
  clearMarks: {
    before: async (session) => {
      await session.verify();
      await session.markFindings();
    },
    act: (session) => session.clearMarks(),
  },
  explain: { act: (session) => session.explain() },
  forgetRun: {
    before: (session) => session.recalculate(),
    act: async (session) => session.lastRun && session.forgetRun(session.lastRun),
  },
};

const PROFILES: readonly ProfileName[] = ['ltsc2021', 'microsoft365'];
const MOMENTS: readonly FailureMoment[] = ['before', { afterWrites: 1 }, 'after'];
/** An error in the answer, and a call that fails as a whole, so that no answer comes. */
const CODES = ['GeneralException', 5001];

describe.each(PROFILES)('%s: a failure at any request of', (profile) => {
  test.each(Object.entries(ACTIONS))('%s leaves the workbook as it was, or complete', async (_name, action) => {
    const whole = await begun(profile, action);
    const untouched = standOf(whole.excel);
    whole.excel.host.begin();
    await action.act(whole.session);
    const { requests } = await whole.excel.host.end();
    const complete = standOf(whole.excel);
    expect(whole.session.state.problems).toEqual([]);
    expect(requests).toBeGreaterThan(0);
    await closeExcel();

    for (let request = 1; request <= requests; request++) {
      for (const moment of MOMENTS) {
        for (const code of CODES) {
          const { excel, session } = await begun(profile, action);
          excel.host.failAt(request, code, moment);
          await action.act(session);
          const struck = excel.host.clearFailures() === 0;
          const stand = standOf(excel);
          expect([untouched, complete]).toContainEqual(stand);
          if (struck && session.state.problems.length > 0) await sayWhatHappened(session);
          else expect(stand).toEqual(complete);
          await closeExcel();
        }
      }
    }
  });
});

/** A pane in a workbook, ready for the action. */
async function begun(profile: ProfileName, { before }: Action): Promise<{ excel: OpenExcel; session: Session }> {
  const { excel, host } = await excelWith({ profile, book: BOOK });
  const session = createSession({ host, time: () => new Date(2026, 9, 31, 9, 30) });
  await session.open();
  await before?.(session);
  expect(session.state.problems).toEqual([]);
  return { excel, session };
}

/** What a user would find in the file: its cells, what it keeps for the add-in, and the marks in its sheets. */
function standOf({ book }: OpenExcel): unknown {
  return {
    cells: snapshotOf(book).sheets,
    kept: [...book.settings],
    marks: book.sheets.map(({ conditionalFormats }) => JSON.stringify(conditionalFormats)),
  };
}

async function sayWhatHappened(session: Session): Promise<void> {
  for (const problem of session.state.problems) {
    expect(session.describe(problem, 'ko')).toMatch(/[가-힣]/);
    expect(problem.kind).not.toBe('workbook-half-written');
  }
}

function offering(session: Session): Finding {
  const finding = session.state.result?.findings.find(({ change }) => change !== BLANK);
  if (!finding) throw new Error('no finding offers a correction');
  return finding;
}

function tableOf(session: Session) {
  const [table] = session.state.result?.tables ?? [];
  if (!table) throw new Error('no table');
  return table.key;
}
