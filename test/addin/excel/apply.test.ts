/** @jest-environment-options {"globalsCleanup": "off"} */
import { BLANK, revert, type Change } from '../../../core/index.ts';
import { PROFILES, snapshotOf, type BookDescription, type ProfileName } from '../../excel-host/index.ts';
import { FLAG } from '../../excel-host/protocol/request.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { change, closeExcel, excelWith, inverse, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    {
      name: '예산현황',
      cells: [
        ['구 분', '예산액', '집행액', '집행률'],
        ['인건비', 1200, 800, 66.6],
        ['운영비', 500, 100, '=C3/B3*100'],
        ['예비비', 300, null, "'-"],
        ['계', '=SUM(B2:B4)', '=SUM(C2:C4)', '=1/0'],
      ],
      formats: { 'B2:C5': '#,##0', D2: '0.0' },
    },
    { name: '기타', cells: [['메모', "'007", true]] },
  ],
};

/** Every kind of content, before and after. */
const CHANGES: readonly Change[] = [
  change('예산현황!D2', 66.6, { formula: '=ROUND(C2/B2*100,1)' }),
  change('예산현황!D3', { formula: '=C3/B3*100' }, 20),
  change('예산현황!C4', BLANK, 30),
  change('예산현황!D4', '-', BLANK),
  change('예산현황!D5', { formula: '=1/0' }, { formula: '=ROUND(C5/B5*100,1)' }, ['General', '0.0']),
  change('기타!A1', '메모', '=SUM(1,2)'),
  change('기타!B1', '007', '8%'),
  change('기타!C1', true, { error: '#N/A' }),
];

describe.each(Object.keys(PROFILES) as ProfileName[])('%s', (profile) => {
  test('writes every kind of content in one request', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    excel.host.begin();
    await host.apply(CHANGES);
    expect(await excel.host.end()).toMatchObject({ requests: 1, writes: 1, cleanups: 0, errors: [] });
    const { sheets } = await host.read();
    expect(sheets[0]?.values).toEqual([
      ['구 분', '예산액', '집행액', '집행률'],
      ['인건비', 1200, 800, 66.7],
      ['운영비', 500, 100, 20],
      ['예비비', 300, 30, BLANK],
      ['계', 2000, 930, 46.5],
    ]);
    expect(sheets[0]?.formulas[4]).toEqual([BLANK, '=SUM(B2:B4)', '=SUM(C2:C4)', '=ROUND(C5/B5*100,1)']);
    expect(sheets[0]?.texts[4]).toEqual(['계', '2,000', '930', '46.5']);
    expect(sheets[1]?.values).toEqual([['=SUM(1,2)', '8%', { error: '#N/A' }]]);
    expect(sheets[1]?.formulas).toEqual([[BLANK, BLANK, BLANK]]);
  });

  test('the inverse changes put everything back', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const before = snapshotOf(excel.book);
    await host.apply(CHANGES);
    expect(snapshotOf(excel.book)).not.toEqual(before);
    await host.apply(inverse(CHANGES));
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test('what core reverts after a run is what stood there', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const before = snapshotOf(excel.book);
    await host.apply(CHANGES);
    const reverted = revert(await host.read(), CHANGES);
    await host.apply(reverted.kind === 'changes' ? reverted.changes : []);
    expect(snapshotOf(excel.book)).toEqual(before);
  });
});

test('number formats come before values', async () => {
  const book = { sheets: [{ name: '표', cells: [['007', 1]], formats: { A1: '@' } }] };
  const { excel, host } = await excelWith({ book });
  await host.apply([
    change('표!A1', '007', { formula: '=B1*7' }, ['@', 'General']),
    change('표!B1', 1, '1-2', ['General', '@']),
  ]);
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.formulas).toEqual([['=B1*7', BLANK]]);
  expect(sheet?.values[0]?.[1]).toBe('1-2');
  expect(sheet?.numberFormats).toEqual([['General', '@']]);
  await excel.host.end();
});

test('no change asks for nothing', async () => {
  const { excel, host } = await excelWith({ book: BOOK });
  excel.host.begin();
  await host.apply([]);
  expect(await excel.host.end()).toMatchObject({ requests: 0 });
});

test('several changes of one cell become one, from the first before to the last after', async () => {
  const { excel, host } = await excelWith({ book: BOOK });
  await host.apply([
    change('예산현황!B2', 1200, 1, ['#,##0', '0.0']),
    change('예산현황!B2', 1, 2, ['0.0', '0.00']),
    change('예산현황!C4', BLANK, 5),
    change('예산현황!C4', 5, BLANK),
  ]);
  const [sheet] = snapshotOf(excel.book).sheets;
  expect(sheet?.texts[1]?.[1]).toBe('2.00');
  expect(sheet?.values[3]?.[2]).toBe(BLANK);
});

test('50,000 measures are one request below the limit', async () => {
  const count = 50_000;
  const cells = Array.from({ length: count }, (_, row) => [row + 1]);
  const { excel, host } = await excelWith({ book: workbookOf(sheetOf('표', cells)) });
  const changes = cells.map(([value = 0], row) => change(`표!A${row + 1}`, value, value * 2));
  excel.host.begin();
  await host.apply(changes);
  const account = await excel.host.end();
  expect(account).toMatchObject({ requests: 1, writes: 1, cleanups: 0, errors: [] });
  expect(account.largestIn).toBeLessThan(1_000_000);
  expect(snapshotOf(excel.book).sheets[0]?.values.at(-1)).toEqual([100_000]);
}, 30_000);

describe('the undo list of Excel', () => {
  test('keeps the writes where Excel can', async () => {
    const { excel, host } = await excelWith({ profile: 'microsoft365', book: BOOK });
    const before = excel.host.log.length;
    await host.apply(CHANGES);
    const writes = excel.host.log.slice(before).filter(({ kind }) => kind === 'write');
    expect(writes.map(({ flags }) => flags & (FLAG.write | FLAG.undoable))).toEqual([FLAG.write | FLAG.undoable]);
  });
});

describe('nothing is written', () => {
  const cases: readonly (readonly [string, BookDescription, readonly Change[], object])[] = [
    [
      'when the sheet is gone',
      BOOK,
      [...CHANGES, change('없는 시트!A1', 1, 2)],
      { kind: 'sheet-missing', sheet: '없는 시트' },
    ],
    [
      'when one sheet is protected, not even on the others',
      { sheets: BOOK.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '기타' })) },
      CHANGES,
      { kind: 'sheet-protected', sheet: '기타' },
    ],
    [
      'when a cell holds something else by now',
      BOOK,
      [...CHANGES, change('예산현황!B2', 1100, 1000)],
      { kind: 'cell-changed-since', sheet: '예산현황', cell: 'B2', found: '1200', expected: '1100' },
    ],
    [
      'when a cell became a formula by now',
      BOOK,
      [...CHANGES, change('예산현황!B5', 2000, 1000)],
      { kind: 'cell-changed-since', sheet: '예산현황', cell: 'B5', found: '=SUM(B2:B4)', expected: '2000' },
    ],
    [
      'when a cell was emptied by now',
      BOOK,
      [change('예산현황!B2', 1200, 1), change('예산현황!E2', { error: '#N/A' }, 1)],
      { kind: 'cell-changed-since', sheet: '예산현황', cell: 'E2', found: '', expected: '#N/A' },
    ],
    [
      'when a cell lies inside a merged area',
      { sheets: BOOK.sheets.map((sheet) => ({ ...sheet, merges: ['A7:C8'] })) },
      [...CHANGES, change('예산현황!B8', BLANK, 5)],
      { kind: 'cell-not-writable', sheet: '예산현황', cell: 'B8', reason: 'merged' },
    ],
    [
      'when a cell of text format would make a text of a formula',
      { sheets: BOOK.sheets.map((sheet) => ({ ...sheet, formats: { ...sheet.formats, E1: '@' } })) },
      [...CHANGES, change('예산현황!E1', BLANK, { formula: '=B2' })],
      { kind: 'host-failed', code: 'ValueNotTaken' },
    ],
    [
      'when Excel refuses a formula',
      BOOK,
      [...CHANGES, change('기타!A2', BLANK, { formula: '=SUM((' })],
      { kind: 'host-failed', code: 'InvalidArgument' },
    ],
  ];

  test.each(cases)('%s', async (_case, book, changes, problem) => {
    for (const profile of ['ltsc2021', 'microsoft365'] as const) {
      const { excel, host } = await excelWith({ profile, book });
      const before = snapshotOf(excel.book);
      expect(await problemOf(host.apply(changes))).toEqual(problem);
      expect(snapshotOf(excel.book)).toEqual(before);
      await closeExcel();
    }
  });

  test('when the request is above the limit', async () => {
    const { excel, host } = await excelWith({ payloadLimit: 5_000, book: BOOK });
    const before = snapshotOf(excel.book);
    const long = change('예산현황!A2', '인건비', '가'.repeat(3_000));
    expect(await problemOf(host.apply([long]))).toEqual({ kind: 'request-too-large' });
    expect(snapshotOf(excel.book)).toEqual(before);
  });
});

test('a protected sheet takes changes of its unlocked cells', async () => {
  const sheets = BOOK.sheets.map((sheet) => ({ ...sheet, isProtected: true, unlocked: ['C2:C4'] }));
  const { excel, host } = await excelWith({ book: { sheets } });
  await host.apply([change('예산현황!C2', 800, 900)]);
  expect(snapshotOf(excel.book).sheets[0]?.values[1]?.[2]).toBe(900);
});
