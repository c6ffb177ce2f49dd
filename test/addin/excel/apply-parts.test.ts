/** @jest-environment-options {"globalsCleanup": "off"} */
import { BLANK, type Change } from '../../../core/index.ts';
import { snapshotOf } from '../../excel-host/index.ts';
import { change, closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

/** Every second row of a column, so that no two changes share a block: more than a request of 5 MB may hold. */
const ROWS = 6_000;
const book = {
  sheets: [
    { name: '집행현황', cells: Array.from({ length: ROWS }, (_, row) => [row, row % 2 === 0 ? 1 : '사이']) },
    { name: '끝', cells: [['계', 5]] },
  ],
};
const CHANGES: readonly Change[] = [
  ...Array.from({ length: ROWS / 2 }, (_, n) => change(`집행현황!B${2 * n + 1}`, 1, 2)),
  change('끝!B1', 5, { formula: '=SUM(집행현황!A1:A10)' }),
  change('끝!C1', BLANK, '나'.repeat(30_000)),
];
const KEPT = { name: 'journal', text: '내역' } as const;

test('more changes than a request may hold are written in parts, each below 5 MB', async () => {
  const { excel, host } = await excelWith({ book });
  excel.host.begin();
  await host.apply(CHANGES, KEPT);
  const account = await excel.host.end();
  expect(account).toMatchObject({ requests: 2, writes: 2, cleanups: 0, errors: [] });
  expect(Math.max(account.largestIn, account.largestOut)).toBeLessThan(5_000_000);
  const [sheet, end] = snapshotOf(excel.book).sheets;
  expect(sheet?.values.filter(([, value]) => value === 2)).toHaveLength(ROWS / 2);
  expect(end?.values[0]?.slice(0, 2)).toEqual(['계', 45]);
  await host.read();
  expect(host.kept('journal')).toBe('내역');
});

test.each([
  ['before it begins', 'before'],
  ['half-way', { afterWrites: 100 }],
  ['when all is done', 'after'],
] as const)('the second part fails %s: nothing was changed', async (_when, moment) => {
  const { excel, host } = await excelWith({ book });
  const before = snapshotOf(excel.book);
  excel.host.failAt(2, 'GeneralException', moment);
  expect(await problemOf(host.apply(CHANGES, KEPT))).toEqual({ kind: 'host-failed', code: 'GeneralException' });
  expect(snapshotOf(excel.book)).toEqual(before);
  await host.read();
  expect(host.kept('journal')).toBeUndefined();
});

test('where even the first part cannot be put back, a cell of it is named', async () => {
  const { excel, host } = await excelWith({ book });
  for (const request of [2, 4, 5, 6, 7, 8, 9]) excel.host.failAt(request, 'GeneralException');
  expect(await problemOf(host.apply(CHANGES, KEPT))).toEqual({
    kind: 'workbook-half-written',
    sheet: '집행현황',
    cell: 'B1',
  });
});
