/** @jest-environment-options {"globalsCleanup": "off"} */
import { createExcelHost } from '../../../addin/excel/index.ts';
import type { CellMark, SheetMarking, SpreadsheetHost } from '../../../addin/host.ts';
import { snapshotOf, type BookDescription } from '../../excel-host/index.ts';
import { closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = {
  sheets: [
    { name: '하나', cells: [['가', 1, 2]] },
    { name: '둘', cells: [['나', 3]] },
  ],
};
const MARKS: readonly CellMark[] = [
  { sheet: '하나', row: 0, column: 1, severity: 'error' },
  { sheet: '하나', row: 0, column: 2, severity: 'error' },
  { sheet: '하나', row: 0, column: 0, severity: 'warning' },
  { sheet: '둘', row: 0, column: 1, severity: 'info' },
];

function markingOf({ marking }: SpreadsheetHost): SheetMarking {
  if (!marking) throw new Error('Excel marks sheets');
  return marking;
}

type Excel = Awaited<ReturnType<typeof excelWith>>['excel'];

/** A conditional format of the user, in the way of ours. */
async function addUsers(): Promise<void> {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem('하나').getRange('A1:C1').conditionalFormats.add('Custom');
    custom.rule.formula = '=B1>1';
    await context.sync();
  });
}

const formatsOf = ({ book }: Excel, sheet: string) =>
  (book.findSheet(sheet)?.conditionalFormats ?? []).map(({ formula, areas, isBold, isItalic }) => ({
    formula,
    cells: areas.map(({ row, column }) => [row, column]),
    isBold,
    isItalic,
  }));

describe.each(['ltsc2021', 'microsoft365'] as const)('%s', (profile) => {
  test('marks in one reading and one writing request, and leaves what is in the cells alone', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    const before = snapshotOf(excel.book);
    await host.read();
    excel.host.begin();
    await markingOf(host).mark(MARKS);
    expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 1, cleanups: 0, errors: [] });
    const formula = '=LEN("gujeong")>0';
    expect(formatsOf(excel, '하나')).toEqual([
      {
        formula,
        cells: [
          [0, 1],
          [0, 2],
        ],
        isBold: true,
        isItalic: false,
      },
      { formula, cells: [[0, 0]], isBold: false, isItalic: true },
    ]);
    expect(formatsOf(excel, '둘')).toEqual([{ formula, cells: [[0, 1]], isBold: false, isItalic: false }]);
    expect(snapshotOf(excel.book)).toEqual(before);
  });

  test('marked anew, the marks before are gone; cleared by a pane opened later, only the user’s format stays', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await addUsers();
    await host.read();
    await markingOf(host).mark(MARKS);
    await markingOf(host).mark(MARKS.slice(0, 1));
    expect(formatsOf(excel, '하나')).toHaveLength(2);
    expect(formatsOf(excel, '둘')).toEqual([]);
    const reopened = createExcelHost();
    await reopened.read();
    excel.host.begin();
    await markingOf(reopened).clear();
    expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 1, cleanups: 0, errors: [] });
    expect(formatsOf(excel, '하나').map(({ formula }) => formula)).toEqual(['=B1>1']);
  });

  test('with nothing to clear nothing is written', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await addUsers();
    await host.read();
    excel.host.begin();
    await markingOf(host).clear();
    await markingOf(host).mark([]);
    expect(await excel.host.end()).toMatchObject({ reads: 2, writes: 0 });
  });

  test('a protected sheet is named, and nothing is marked anywhere', async () => {
    const { excel, host } = await excelWith({ profile, book: BOOK });
    await host.read();
    excel.host.act('Local', (book) => {
      const sheet = book.findSheet('둘');
      if (sheet) sheet.protection = { options: {}, password: '' };
    });
    expect(await problemOf(markingOf(host).mark(MARKS))).toEqual({ kind: 'sheet-protected', sheet: '둘' });
    expect([...formatsOf(excel, '하나'), ...formatsOf(excel, '둘')]).toEqual([]);
    await markingOf(host).mark(MARKS.slice(0, 3));
    expect(formatsOf(excel, '하나')).toHaveLength(2);
  });
});

test('thousands of cells take few formats', async () => {
  const { excel, host } = await excelWith({ book: BOOK });
  await host.read();
  const many = Array.from({ length: 5_000 }, (_, row): CellMark => ({
    sheet: '둘',
    row,
    column: 3,
    severity: 'error',
  }));
  await markingOf(host).mark(many);
  const formats = excel.book.findSheet('둘')?.conditionalFormats ?? [];
  expect(formats.length).toBeLessThan(6);
  expect(formats.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(5_000);
});
