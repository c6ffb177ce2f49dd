/** @jest-environment-options {"globalsCleanup": "off"} */
import { BLANK, type Change } from '../../../core/index.ts';
import { snapshotOf, type BookDescription, type FailureMoment, type ProfileName } from '../../excel-host/index.ts';
import { change, closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    { name: '하나', cells: [['가', 1, 2, '=B1+C1']], formats: { 'B1:C1': '#,##0' } },
    { name: '둘', cells: [['나', 3, null, "'=1", '끝']] },
  ],
};

const CHANGES: readonly Change[] = [
  change('하나!A1', '가', '=가'),
  change('하나!C1', 2, 20, ['#,##0', '0.0']),
  change('하나!D1', { formula: '=B1+C1' }, 3),
  change('둘!B1', 3, { formula: '=1+2' }),
  change('둘!C1', BLANK, 5),
  change('둘!D1', '=1', BLANK),
];

/** The cells as they must stand when every change was made. */
const COMPLETE = [[['=가', 1, 20, 3]], [['나', 3, 5, BLANK, '끝']]];

const MOMENTS: readonly (readonly [string, FailureMoment])[] = [
  ['before it begins', 'before'],
  ['after its first write', { afterWrites: 1 }],
  ['after its third write', { afterWrites: 3 }],
  ['after its last write', { afterWrites: 4 }],
  ['when all is done', 'after'],
];
/** An error in the answer, and calls that fail as a whole, so that no answer comes. */
const CODES = ['GeneralException', 'AccessDenied', 5001];
const PROFILES: readonly ProfileName[] = ['ltsc2021', 'microsoft365'];

const CASES = PROFILES.flatMap((profile) =>
  CODES.flatMap((code) => MOMENTS.map(([when, moment]) => [profile, code, when, moment] as const)),
);

describe('a write that fails leaves the workbook untouched', () => {
  test.each(CASES)('%s: %s %s', async (profile, code, _when, moment) => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const before = snapshotOf(excel.book);
    excel.host.failAt(1, code, moment);
    expect((await problemOf(host.apply(CHANGES))).kind).toBe('host-failed');
    expect(snapshotOf(excel.book)).toEqual(before);
    await host.apply(CHANGES);
    expect(contents(excel.book)).toEqual(COMPLETE);
  });
});

describe('putting back goes on when it fails itself', () => {
  const cases = [2, 3].flatMap((request) =>
    ['GeneralException', 5001].flatMap((code) =>
      MOMENTS.map(([when, moment]) => [request, code, when, moment] as const),
    ),
  );

  test.each(cases)('request %i, %s %s', async (request, code, _when, moment) => {
    const { excel, host } = await excelWith({ profile: 'ltsc2021', book: BOOK });
    const before = snapshotOf(excel.book);
    excel.host.failAt(1, 'GeneralException', { afterWrites: 4 });
    excel.host.failAt(request, code, moment);
    expect((await problemOf(host.apply(CHANGES))).kind).toBe('host-failed');
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test('and says so when it cannot', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    excel.host.failAt(1, 'GeneralException', { afterWrites: 2 });
    for (const request of [2, 3, 4]) excel.host.failAt(request, 'GeneralException');
    expect(await problemOf(host.apply(CHANGES))).toEqual({
      kind: 'workbook-half-written',
      sheet: '하나',
      cell: 'A1',
    });
    expect(contents(excel.book)).not.toEqual(COMPLETE);
  });
});

describe.each(PROFILES)('%s: after a failure', (profile) => {
  test('the edits of the user are still heard', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const edited: string[] = [];
    await host.onEdit(({ sheet }) => edited.push(sheet));
    excel.host.failAt(1, 'GeneralException', { afterWrites: 2 });
    await problemOf(host.apply(CHANGES));
    await excel.host.end();
    expect(edited).toEqual([]);
    await host.read();
    excel.host.userEdit('둘', 'B1', 9);
    await excel.host.end();
    expect(edited).toEqual(['둘']);
  });

  test('what somebody else wrote in the meantime stays, whether the answer came or not', async () => {
    for (const code of ['GeneralException', 5102]) {
      const { excel, host } = await excelWith({ profile, book: BOOK });
      excel.host.remoteEdit('하나', 'B1', 77);
      excel.host.failAt(1, code, { afterWrites: 1 });
      await problemOf(host.apply([...CHANGES, change('하나!B1', 1, 10)]));
      expect(contents(excel.book)[0]?.[0]?.[1]).toBe(77);
      await closeExcel();
    }
  });
});

function contents(book: Parameters<typeof snapshotOf>[0]) {
  return snapshotOf(book).sheets.map(({ values }) => values);
}
