/** @jest-environment-options {"globalsCleanup": "off"} */
import { BLANK, rangeName, type CellValue, type SheetSnapshot } from '../../../core/index.ts';
import { PROFILES, snapshotOf, type BookDescription, type ProfileName } from '../../excel-host/index.ts';
import { FLAG } from '../../excel-host/protocol/request.ts';
import { seedWorkbook } from '../../seed.ts';
import { closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    {
      name: '예산 현황, 2015',
      at: 'B2',
      cells: [
        ['구 분', '예산액', '집행액', '집행률', null],
        ['인건비', 1200, 800, '=D3/C3', true],
        ['운영비', 0, 0, '=D4/C4', '#N/A'],
        ["'=A1+1", "'007", "'", '="a"&"b"', '=""'],
        ['계', '=SUM(C3:C4)', '=SUM(D3:D4)', '=D6/C6', 42_308],
      ],
      formats: { 'C3:D6': '#,##0', 'E3:E6': '0.0%', F6: 'yyyy-mm-dd' },
      merges: ['B2:B2', 'E2:F2'],
      hiddenRows: ['4:4'],
      hiddenColumns: ['D:D'],
    },
    { name: '빈 시트' },
    { name: '보호', cells: [['계', 1]], isProtected: true },
    { name: '숨김', cells: [[1]], visibility: 'Hidden' },
    { name: "담당자's", at: 'C5', cells: [['끝']] },
  ],
};

/** The visible sheets of a book as the simulation itself knows them. */
function visible(book: Parameters<typeof snapshotOf>[0]): readonly SheetSnapshot[] {
  return snapshotOf(book).sheets.filter(({ name }) => book.findSheet(name)?.visibility === 'Visible');
}

describe.each(Object.keys(PROFILES) as ProfileName[])('%s', (profile) => {
  test('reads every visible sheet as it is', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    expect((await host.read()).sheets).toEqual(visible(excel.book));
  });

  test('reads the seed as it was put in', async () => {
    const book = seedWorkbook();
    const { host } = await excelWith({ profile, book });
    const { sheets } = await host.read();
    expect(sheets.map(({ values }) => values)).toEqual(book.sheets.map(({ values }) => trimmed(values)));
    expect(sheets.map(({ merges }) => merges)).toEqual(book.sheets.map(({ merges }) => merges));
  });
});

/** Without the blank rows at the end, which no host reads. */
function trimmed(values: SheetSnapshot['values']): SheetSnapshot['values'] {
  const isBlank = (line: readonly CellValue[] | undefined): boolean => (line ?? []).every((value) => value === BLANK);
  return isBlank(values.at(-1)) && values.length > 0 ? trimmed(values.slice(0, -1)) : values;
}

test('blank, an empty text and a formula that gives nothing are three things', async () => {
  const { host } = await excelWith({ book: { sheets: [{ name: '표', cells: [[null, "'", '=""', 'x']] }] } });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.column).toBe(1);
  expect(sheet?.values).toEqual([['', '', 'x']]);
  expect(sheet?.formulas).toEqual([[null, '=""', null]]);
});

test('a format applied to whole columns makes the sheet no larger', async () => {
  const { host } = await excelWith({
    book: { sheets: [{ name: '표', cells: [['가', 1]], formats: { 'A:Z': '#,##0' } }] },
  });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.values).toEqual([['가', 1]]);
});

test('everything hidden is told, and nothing visible', async () => {
  const cells = [
    [1, 2],
    [3, 4],
  ];
  const sheets = [
    { name: '표', cells, hiddenRows: ['1:2'], hiddenColumns: ['A:B'] },
    { name: '보임', cells },
  ];
  const { host } = await excelWith({ book: { sheets } });
  const [hidden, shown] = (await host.read()).sheets;
  expect(hidden).toMatchObject({ hiddenRows: [0, 1], hiddenColumns: [0, 1] });
  expect(shown).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
});

test('a merged area that reaches beyond the values is read whole', async () => {
  const { host } = await excelWith({
    book: { sheets: [{ name: '표', cells: [['제목'], [1, 2]], merges: ['A1:F1'] }] },
  });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.merges.map(rangeName)).toEqual(['A1:F1']);
});

describe('requests', () => {
  test.each([1, 12, 20, 23])('%i sheets take one request that only reads', async (count) => {
    const sheets = Array.from({ length: count }, (_, place) => ({ name: `표 ${place}`, cells: [[place]] }));
    const { excel, host } = await excelWith({ book: { sheets } });
    excel.host.begin();
    expect((await host.read()).sheets).toHaveLength(count);
    expect(await excel.host.end()).toMatchObject({ requests: 1, reads: 1, writes: 0, cleanups: 0, errors: [] });
  });

  test('more sheets than guessed take further requests the first time only', async () => {
    const sheets = Array.from({ length: 60 }, (_, place) => ({ name: `표 ${place}`, cells: [[place]] }));
    const { excel, host } = await excelWith({ book: { sheets } });
    expect((await host.read()).sheets).toHaveLength(60);
    excel.host.begin();
    expect((await host.read()).sheets).toHaveLength(60);
    expect(await excel.host.end()).toMatchObject({ requests: 1, cleanups: 0 });
  });

  test('one sheet more than last time is still one request', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    await host.read();
    excel.host.act('Local', (book) => book.addSheet('새 시트'));
    excel.host.begin();
    expect((await host.read()).sheets.at(-1)?.name).toBe('새 시트');
    expect(await excel.host.end()).toMatchObject({ requests: 1 });
  });

  test('a read leaves the undo list of Excel alone', async () => {
    const { excel, host } = await excelWith({ profile: 'microsoft365', book: BOOK });
    const before = excel.host.log.length;
    await host.read();
    for (const { flags } of excel.host.log.slice(before)) {
      expect(flags & FLAG.write ? flags & FLAG.undoable : FLAG.undoable).toBe(FLAG.undoable);
    }
  });
});

describe('more than one answer may hold', () => {
  const LIMIT = 50_000;
  const long = Array.from({ length: 500 }, (_, row) => [`긴 글자 ${row}`.repeat(20), row, `=B${row + 1}*2`]);
  const book: BookDescription = {
    sheets: [
      { name: '작은 표', cells: [['가', 1]] },
      { name: '긴 표', cells: long, merges: ['A2:A3'] },
      { name: '빈 시트', cells: [] },
      { name: '끝', cells: [['나', 2]] },
    ],
  };

  test('is read in parts, to the same workbook', async () => {
    const whole = await excelWith({ book });
    const expected = await whole.host.read();
    await closeExcel();
    const { excel, host } = await excelWith({ payloadLimit: LIMIT, book });
    expect(await host.read()).toEqual(expected);
    excel.host.begin();
    expect(await host.read()).toEqual(expected);
    const account = await excel.host.end();
    expect(account).toMatchObject({ writes: 0, cleanups: 0 });
    expect(account.requests).toBeGreaterThan(3);
  });

  test('50,000 rows stay below 5 MB an answer, in few requests', async () => {
    const cells = Array.from({ length: 50_000 }, (_, row) => [`사업 ${row}`, row * 1_000, row]);
    const { excel, host } = await excelWith({ book: { sheets: [{ name: '집행현황', cells }] } });
    excel.host.begin();
    const [sheet] = (await host.read()).sheets;
    const account = await excel.host.end();
    expect(sheet?.values).toHaveLength(50_000);
    expect(sheet?.values.at(-1)).toEqual(['사업 49999', 49_999_000, 49_999]);
    // The first try, which Excel refuses, the outline, and four parts.
    expect(account).toMatchObject({ requests: 6, writes: 0, cleanups: 0 });
    expect(account.errors).toEqual(['5104']);
  }, 120_000);

  test('what is edited between two answers is told', async () => {
    const { excel, host } = await excelWith({ payloadLimit: LIMIT, book });
    let answers = 0;
    const { sheets } = await host.read(() => {
      answers += 1;
      excel.host.userEdit('긴 표', 'B500', -1);
    });
    expect(sheets[1]?.values[499]?.[1]).toBe(-1);
    expect(answers).toBe(1);
  });

  test('a sheet deleted between two answers is left out', async () => {
    const { excel, host } = await excelWith({ payloadLimit: LIMIT, book });
    const { sheets } = await host.read(() => {
      excel.host.act('Local', (inner) => {
        const gone = inner.sheets.find(({ name }) => name === '긴 표');
        if (gone) inner.deleteSheet(gone);
      });
    });
    expect(sheets.map(({ name }) => name)).toEqual(['작은 표', '빈 시트', '끝']);
  });
});

describe('problems', () => {
  test('one row above the limit', async () => {
    const { host } = await excelWith({
      payloadLimit: 30_000,
      book: { sheets: [{ name: '표', cells: [['긴 글자'.repeat(8_000)]] }] },
    });
    expect(await problemOf(host.read())).toEqual({ kind: 'request-too-large' });
  });

  test('a failure of Excel, by its code', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    excel.host.failAt(1, 'GeneralException');
    expect(await problemOf(host.read())).toEqual({ kind: 'host-failed', code: 'GeneralException' });
    expect((await host.read()).sheets).toHaveLength(4);
  });

  test('more merged areas than Excel can name: the sheet is read without them', async () => {
    const cells = Array.from({ length: 520 }, (_, row) => [row, null, 1]);
    const merges = cells.map((_, row) => `A${row + 1}:B${row + 1}`);
    const { host } = await excelWith({ book: { sheets: [{ name: '표', cells, merges }] } });
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.values).toHaveLength(520);
    expect(sheet?.merges).toEqual([]);
  });
});
