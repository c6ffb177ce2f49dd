import { openExcel, snapshotOf } from './index.ts';
import type { OpenExcel } from './index.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({
    book: {
      sheets: [
        {
          name: '표',
          cells: [
            ['항목', '금액'],
            ['가', 1],
            ['나', 2],
          ],
        },
        { name: '메모' },
      ],
      names: { 금액: '=표!$B$2:$B$3', 기준: '=0.5' },
      settings: { 판: 3 },
    },
  });
});

afterEach(async () => {
  await excel.close();
});

test('settings are kept, found, changed and deleted, and shared with the older API', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const version = settings.getItemOrNullObject('판');
    const absent = settings.getItemOrNullObject('없음');
    version.load('value');
    settings.add('일지', { runs: [1, 2], 이름: '검산' });
    await context.sync();
    expect([version.value, absent.isNullObject]).toEqual([3, true]);
    const journal = settings.getItem('일지');
    journal.load('value');
    version.delete();
    await context.sync();
    expect(journal.value).toEqual({ runs: [1, 2], 이름: '검산' });
  });
  expect([...excel.book.settings]).toEqual([['일지', { runs: [1, 2], 이름: '검산' }]]);
  expect(excel.Office.context.document.settings.get('판')).toBe(3);
});

test('names lead to cells and stand in formulas', async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('표');
    const amounts = names.getItem('금액');
    const range = amounts.getRange();
    amounts.load('type,formula');
    range.load('address');
    const factor = names.getItem('기준');
    factor.load('type,value');
    names.add('첫행', sheet.getRange('A2:B2'));
    sheet.getRange('D1').formulas = [['=SUM(금액)*기준']];
    const result = sheet.getRange('D1');
    result.load('values');
    await context.sync();
    expect([amounts.type, amounts.formula, range.address]).toEqual(['Range', '=표!$B$2:$B$3', '표!B2:B3']);
    expect([factor.type, factor.value, result.values]).toEqual(['Double', 0.5, [[1.5]]]);
  });
  expect(excel.book.definedName('첫행', null)?.formula).toBe('=표!$A$2:$B$2');
});

test('a table knows its header, body and columns, and grows by rows', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('표');
    const table = sheet.tables.add('A1:B3', true);
    table.name = '예산표';
    await context.sync();
    table.rows.add(undefined, [['다', 3]]);
    const body = table.getDataBodyRange();
    const column = table.columns.getItem('금액').getDataBodyRange();
    body.load('address');
    column.load('values');
    sheet.tables.load('items/name');
    await context.sync();
    expect([body.address, column.values]).toEqual(['표!A2:B4', [[1], [2], [3]]]);
    expect(sheet.tables.items.map((item) => item.name)).toEqual(['예산표']);
  });
});

test('a sheet is protected and opened again, with its password only', async () => {
  const codes: string[] = [];
  const attempt = async (batch: (sheet: Excel.Worksheet) => void): Promise<void> => {
    try {
      await Excel.run(async (context) => {
        batch(context.workbook.worksheets.getItem('표'));
        await context.sync();
      });
      codes.push('');
    } catch (error) {
      codes.push(error instanceof OfficeExtension.Error ? error.code : 'other');
    }
  };
  await attempt((sheet) => sheet.protection.protect({ allowFormatCells: true }, '열쇠'));
  await attempt((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
  });
  await attempt((sheet) => {
    sheet.getRange('A1').values = [['x']];
  });
  await attempt((sheet) => sheet.protection.unprotect('틀림'));
  await attempt((sheet) => sheet.protection.unprotect('열쇠'));
  expect(codes).toEqual(['', '', 'AccessDenied', 'AccessDenied', '']);
});

test('a conditional format is added, found and taken away', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('표').getRange('B2:B3');
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=B2<0';
    format.custom.format.fill.color = '#FFC7CE';
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(excel.book.findSheet('표')?.conditionalFormats).toMatchObject([{ formula: '=B2<0', fillColor: '#FFC7CE' }]);
    format.delete();
    await context.sync();
  });
  expect(excel.book.findSheet('표')?.conditionalFormats).toEqual([]);
});

test('a book made of a snapshot gives the same snapshot', async () => {
  const before = snapshotOf(excel.book);
  await excel.close();
  excel = await openExcel({ book: before });
  expect(snapshotOf(excel.book)).toEqual(before);
});

test('a collection is loaded with its items', async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
  });
  expect(names).toEqual(['표 Visible', '메모 Visible']);
});

test('an object is loaded by an options object, in nested form', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('표').getRange('A1');
    range.load({ address: true, format: { font: { bold: true, color: true } }, worksheet: { name: true } });
    await context.sync();
    expect([range.address, range.format.font.bold, range.worksheet.name]).toEqual(['표!A1', false, '표']);
  });
});

describe('a version of Excel', () => {
  test.each([
    ['ltsc2021', true, false],
    ['ltsc2024', true, true],
  ] as const)('%s says what it can do', async (profile, has14, has17) => {
    await excel.close();
    excel = await openExcel({ profile });
    const { requirements } = excel.Office.context;
    const answers = ['1.14', '1.17'].map((version) => requirements.isSetSupported('ExcelApi', version));
    expect(answers).toEqual([has14, has17]);
  });

  test('refuses a member it does not have yet', async () => {
    await excel.close();
    excel = await openExcel({ profile: 'ltsc2021' });
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ApiNotFound' });
  });

  test('speaks the language it was opened in', async () => {
    await excel.close();
    excel = await openExcel({ language: 'en-US' });
    expect(excel.Office.context.displayLanguage).toBe('en-US');
  });
});

test('a ribbon command runs and says when it is done', async () => {
  const seen: string[] = [];
  excel.Office.actions.associate('검산', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  await excel.external.run('검산', 'Gujeong.Verify');
  expect(seen).toEqual(['Gujeong.Verify']);
});
