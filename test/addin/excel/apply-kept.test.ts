/** @jest-environment-options {"globalsCleanup": "off"} */
import { createExcelHost } from '../../../addin/excel/index.ts';
import type { Change } from '../../../core/index.ts';
import { snapshotOf, type BookDescription, type FailureMoment, type ProfileName } from '../../excel-host/index.ts';
import { change, closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [{ name: '표', cells: [['가', 1, 2]] }],
  settings: { 'gujeong.journal': 'one' },
};
const CHANGES: readonly Change[] = [change('표!B1', 1, 10), change('표!C1', 2, 20)];
const KEEP = { name: 'journal', text: 'two' } as const;
const PROFILES: readonly ProfileName[] = ['ltsc2021', 'microsoft365'];

/** What stands in the workbook, and what it keeps. */
const standOf = (book: Parameters<typeof snapshotOf>[0]): unknown => [
  snapshotOf(book).sheets[0]?.values,
  [...book.settings],
];
const BEFORE = [[['가', 1, 2]], [['gujeong.journal', 'one']]];
const AFTER = [[['가', 10, 20]], [['gujeong.journal', 'two']]];

describe.each(PROFILES)('%s', (profile) => {
  test('cells and text are written in one request', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.read();
    excel.host.begin();
    await host.apply(CHANGES, KEEP);
    expect(await excel.host.end()).toMatchObject({ reads: 0, writes: 1, cleanups: 0, errors: [] });
    expect(standOf(excel.book)).toEqual(AFTER);
    expect(host.kept('journal')).toBe('two');
  });

  test('a text is taken out along with cells', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.read();
    await host.apply(CHANGES, { name: 'journal', text: undefined });
    expect([...excel.book.settings]).toEqual([]);
    expect(host.kept('journal')).toBeUndefined();
  });

  test('listening to edits tells what is kept, at no further request', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    excel.host.begin();
    const stop = await host.onEdit(() => undefined);
    expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 0 });
    expect(host.kept('journal')).toBe('one');
    await stop();
  });

  test('where a cell was changed since, neither cells nor text are', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.read();
    excel.host.userEdit('표', 'C1', 7);
    expect((await problemOf(host.apply(CHANGES, KEEP))).kind).toBe('cell-changed-since');
    expect(standOf(excel.book)).toEqual([[['가', 1, 7]], [['gujeong.journal', 'one']]]);
    expect(host.kept('journal')).toBe('one');
  });

  test('where another pane kept a text since, neither cells nor text are; after a read they are', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const other = createExcelHost();
    await host.read();
    await other.read();
    await other.keep('journal', 'other');
    expect(await problemOf(host.apply(CHANGES, KEEP))).toEqual({ kind: 'kept-changed-since' });
    expect(standOf(excel.book)).toEqual([[['가', 1, 2]], [['gujeong.journal', 'other']]]);
    await host.read();
    expect(host.kept('journal')).toBe('other');
    await host.apply(CHANGES, KEEP);
    expect(standOf(excel.book)).toEqual(AFTER);
  });

  test('a text another pane kept since is not written over, and is known then', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const other = createExcelHost();
    await host.read();
    await other.read();
    await other.keep('journal', undefined);
    expect(await problemOf(host.keep('journal', 'two'))).toEqual({ kind: 'kept-changed-since' });
    expect([...excel.book.settings]).toEqual([]);
    expect(host.kept('journal')).toBeUndefined();
    await host.keep('journal', 'two');
    expect([...excel.book.settings]).toEqual([['gujeong.journal', 'two']]);
  });
});

const MOMENTS: readonly (readonly [string, FailureMoment])[] = [
  ['before it begins', 'before'],
  ['after the cells', { afterWrites: 1 }],
  ['when all is done', 'after'],
];
const CASES = PROFILES.flatMap((profile) =>
  ['GeneralException', 5001].flatMap((code) => MOMENTS.map(([when, moment]) => [profile, code, when, moment] as const)),
);

describe('a write that fails leaves cells and text untouched', () => {
  test.each(CASES)('%s: %s %s', async (profile, code, _when, moment) => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.read();
    excel.host.failAt(1, code, moment);
    expect((await problemOf(host.apply(CHANGES, KEEP))).kind).toBe('host-failed');
    expect(standOf(excel.book)).toEqual(BEFORE);
    await host.apply(CHANGES, KEEP);
    expect(standOf(excel.book)).toEqual(AFTER);
  });

  test.each([2, 3])('also when putting back fails at request %i', async (request) => {
    const { excel, host } = await excelWith({ book: BOOK });
    await host.read();
    excel.host.failAt(1, 5001, 'after');
    excel.host.failAt(request, 'GeneralException');
    expect((await problemOf(host.apply(CHANGES, KEEP))).kind).toBe('host-failed');
    expect(standOf(excel.book)).toEqual(BEFORE);
  });
});
