import { readFileSync } from 'node:fs';
import { writeWorkbook, type WorkbookDescription } from '../../templates/ooxml/index.ts';
import { openExcel, snapshotOf } from './index.ts';
import type { OpenExcel, OpenOptions } from './index.ts';

let excel: OpenExcel;

afterEach(async () => {
  expect(excel.host.unknownMembers).toEqual([]);
  await excel.close();
});

async function open(options: OpenOptions = {}): Promise<void> {
  excel = await openExcel({ book: { sheets: [{ name: '예산', cells: [['계', 7]] }, { name: '메모' }] }, ...options });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const text = (value: string) => ({ kind: 'value', value }) as const;
const number = (value: number) => ({ kind: 'value', value }) as const;

/** Two sheets of which the second refers to the first, by its cells and by a name. */
const TWO_SHEETS: WorkbookDescription = {
  sheets: [
    {
      name: '예산',
      cells: [
        { row: 0, column: 0, content: text('금액'), style: { font: { isBold: true } } },
        { row: 1, column: 0, content: number(3), style: { numberFormat: '#,##0', isLocked: false } },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      protection: {},
    },
    {
      name: '보고',
      cells: [
        { row: 0, column: 0, content: { kind: 'formula', formula: "='예산'!A2*2", value: 6 } },
        { row: 1, column: 0, content: { kind: 'formula', formula: '=기준*2', value: 6 } },
      ],
      charts: [
        {
          alternativeText: '금액',
          anchor: { row: 3, column: 0, rows: 10, columns: 4 },
          plots: [
            {
              kind: 'bars',
              direction: 'vertical',
              grouping: 'clustered',
              series: [
                {
                  name: { sheet: '예산', row: 0, column: 0 },
                  categories: { sheet: '예산', range: { row: 1, column: 0, rows: 1, columns: 1 } },
                  values: { sheet: '예산', range: { row: 1, column: 0, rows: 1, columns: 1 } },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  names: [{ name: '기준', formula: "'예산'!$A$2", isHidden: true }],
};

async function insert(options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(writeWorkbook(TWO_SHEETS)), options);
    await context.sync();
    return ids.value;
  });
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('the call succeeded');
}

test('sheets come in behind the others with cells, formats, merges, protection, names and charts', async () => {
  await open();
  const ids = await insert();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['예산', '메모', '예산 (2)', '보고']);
  expect(excel.book.sheets.slice(2).map(({ id }) => id)).toEqual(ids);
  const [, , budget, report] = excel.book.sheets;
  expect(budget?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(budget?.protection).not.toBeNull();
  expect([budget?.styleAt(0, 0, 'bold'), budget?.styleAt(1, 0, 'locked')]).toEqual([true, false]);
  expect(budget?.numberFormatAt(1, 0)).toBe('#,##0');
  expect([budget?.charts, report?.charts]).toEqual([0, 1]);
});

test('formulas and names follow a sheet that got a number', async () => {
  await open();
  await insert();
  const [, , , report] = snapshotOf(excel.book).sheets;
  expect(report?.formulas).toEqual([["='예산 (2)'!A2*2"], ['=기준*2']]);
  expect(report?.values).toEqual([[6], [6]]);
  expect(excel.book.names).toMatchObject([{ name: '기준', formula: "='예산 (2)'!$A$2", isVisible: false }]);
});

test('a name that is taken stays what it was', async () => {
  await open({ book: { sheets: [{ name: '자료', cells: [[50]] }], names: { 기준: "='자료'!$A$1" } } });
  await insert();
  expect(excel.book.names.map(({ formula, scope }) => [formula, scope?.name ?? null])).toEqual([
    ["='자료'!$A$1", null],
    ["='예산'!$A$2", '예산'],
  ]);
});

test('the place and the sheets can be chosen', async () => {
  await open();
  await insert({ positionType: 'After', relativeTo: '예산', sheetNamesToInsert: ['보고'] });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['예산', '보고', '메모']);
  await insert({ positionType: 'Beginning', sheetNamesToInsert: ['예산'] });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['예산 (2)', '예산', '보고', '메모']);
  expect(await codeOf(insert({ sheetNamesToInsert: ['없음'] }))).toBe('ItemNotFound');
});

test('what is no workbook, and a workbook whose structure is protected, are refused', async () => {
  await open();
  const wrong = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64(new TextEncoder().encode('no workbook')));
    await context.sync();
  });
  expect(await codeOf(wrong)).toBe('InvalidArgument');
  excel.book.structurePassword = '';
  expect(await codeOf(insert())).toBe('AccessDenied');
  expect(excel.book.sheets).toHaveLength(2);
});

test('Excel on the web takes no charts; Excel 2021 has the call, and counts it as a write', async () => {
  await open({ profile: 'web' });
  expect(await codeOf(insert())).toBe('UnsupportedFeature');
  expect(excel.book.sheets).toHaveLength(2);
  await excel.close();
  await open({ profile: 'ltsc2021' });
  excel.host.begin();
  await insert();
  expect(await excel.host.end()).toMatchObject({ reads: 0, writes: 1, cleanups: 0 });
});

test('a version before 1.13 has no such call', async () => {
  await open();
  expect(excel.host.versions.supports('Workbook', 'insertWorksheetsFromBase64')).toBe(true);
  const { ApiVersions, PROFILES } = await import('./protocol/versions.ts');
  const old = new ApiVersions({ ...PROFILES.ltsc2021, excelApi: 12 });
  expect(old.supports('Workbook', 'insertWorksheetsFromBase64')).toBe(false);
});

test('a section workbook of the project goes in whole', async () => {
  await open();
  const bytes = readFileSync('templates/samples/00-general.xlsx');
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64(bytes));
    await context.sync();
  });
  const inserted = excel.book.sheets.slice(2);
  expect(inserted.map(({ name }) => name)).toContain('안내');
  expect(inserted.some(({ charts }) => charts > 0)).toBe(true);
  expect(inserted.every(({ protection }) => protection !== null)).toBe(true);
  expect(excel.book.tables.length).toBeGreaterThan(0);
});

test('a workbook is opened beside this one', async () => {
  await open();
  const file = base64(writeWorkbook(TWO_SHEETS));
  await Excel.createWorkbook(file);
  expect(excel.book.createdWorkbooks).toEqual([file]);
  expect(excel.book.sheets).toHaveLength(2);
});
