import { outcomeLine } from '../../../../addin/taskpane/session/selectors.ts';
import { createSession, type Session } from '../../../../addin/taskpane/session/session.ts';
import { textsOf } from '../../../../addin/text/index.ts';
import { replaceFunctions } from '../../../../core/index.ts';
import { fakeHost, type FakeHost } from '../fake-host.ts';
import { SUM_TASKS } from '../fake-tasks.ts';

function start(...formulas: readonly (readonly [string, number])[]): { host: FakeHost; session: Session } {
  const host = fakeHost([formulas.map(() => null)]);
  formulas.forEach(([formula, value], column) => {
    host.cells[0]?.splice(column, 1, { kind: 'formula', formula, value });
  });
  return { host, session: createSession({ host, tasks: SUM_TASKS }) };
}

const toValues = (session: Session): Promise<void> =>
  session.replaceFunctions((workbook) => replaceFunctions(workbook, 'values'));
const toFormulas = (session: Session): Promise<void> =>
  session.replaceFunctions((workbook) => replaceFunctions(workbook, 'formulas'));

test('functions become values, as one run that can be taken back', async () => {
  const { host, session } = start(['=GUJEONG.집행률(430,1000)', 43]);
  await toValues(session);
  expect(host.cells[0]).toEqual([{ kind: 'value', value: 43 }]);
  expect(session.lastRun).toMatchObject({ verb: 'replace', cells: 1 });
  expect(outcomeLine(session.state, textsOf('ko'))).toBe('함수 셀 1개 변경');
  await session.revert();
  expect(host.cells[0]).toEqual([{ kind: 'formula', formula: '=GUJEONG.집행률(430,1000)', value: 43 }]);
});

test('what no formula replaces stays, with its reason', async () => {
  const { host, session } = start(['=GUJEONG.집행률(430,1000)', 43], ['=GUJEONG.없는함수(1)', 1]);
  await toFormulas(session);
  expect(host.cells[0]?.[0]?.kind).toBe('formula');
  expect(JSON.stringify(host.cells[0]?.[0])).not.toContain('GUJEONG');
  expect(host.cells[0]?.[1]).toEqual({ kind: 'formula', formula: '=GUJEONG.없는함수(1)', value: 1 });
  expect(session.state.outcome?.left?.map(({ kind }) => kind)).toEqual(['function-unknown']);
  expect(outcomeLine(session.state, textsOf('ko'))).toBe('함수 셀 1개 변경, 1개는 그대로');
  expect(outcomeLine(session.state, textsOf('en'))).toBe('1 cell with functions changed, 1 left');
});

test('where no cell calls a function, that is said and nothing is written', async () => {
  const { host, session } = start(['=1+2', 3]);
  await toValues(session);
  expect(session.state.problems).toEqual([{ kind: 'function-absent' }]);
  expect(host.log).not.toContain('apply');
});
