import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { HostProblem } from '../../../addin/host.ts';
import { SAMPLE } from '../../../addin/taskpane/sample.ts';
import { createSession } from '../../../addin/taskpane/session/session.ts';
import { fakeHost } from './fake-host.ts';
import { SUM_TASKS } from './fake-tasks.ts';

test('the sample is described as its file is', () => {
  const parts = unzipSync(new Uint8Array(readFileSync(`templates/samples/${SAMPLE.name}`)));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(SAMPLE.sheets);
  expect(workbook.includes('<definedName')).toBe(SAMPLE.names.length > 0);
  expect(Object.keys(parts).filter((path) => /tables|charts/.test(path))).toEqual([]);
  expect(SAMPLE.hasCharts).toBe(false);
});

const TABLE = [[1, 2, 4]];

test('표본 자료로 시작 puts the sample into the workbook and verifies it', async () => {
  const host = fakeHost(TABLE);
  const asked: unknown[] = [];
  const session = createSession({ host, tasks: SUM_TASKS, insertSample: async (into) => void asked.push(into) });
  await session.startWithSample?.();
  expect(asked).toEqual([host]);
  expect(session.state.result?.findings).toHaveLength(1);
  expect(session.state.view).toBe('findings');
});

test('where it cannot be put there, that is said and nothing is verified', async () => {
  const host = fakeHost(TABLE);
  const session = createSession({
    host,
    tasks: SUM_TASKS,
    insertSample: () => Promise.reject(new HostProblem({ kind: 'sheets-not-insertable', reason: 'old-program' })),
  });
  await session.startWithSample?.();
  expect(session.state.problems).toEqual([{ kind: 'sheets-not-insertable', reason: 'old-program' }]);
  expect(host.log).toEqual([]);
});

test('a program that is given no sample offers none', () => {
  expect(createSession({ host: fakeHost(TABLE), tasks: SUM_TASKS }).startWithSample).toBeUndefined();
});
