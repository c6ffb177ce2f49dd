import { openExcel } from './index.ts';
import type { OpenExcel } from './index.ts';

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

const LOADED = 'rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes';

/** Everything of a workbook of at most `most` sheets in one request: sheets beyond the last are null objects. */
async function readAll(most: number): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    const chain: Excel.Worksheet[] = [];
    for (let place = 0; place < most; place += 1) {
      chain.push(chain.at(-1)?.getNextOrNullObject() ?? worksheets.getFirst());
    }
    const parts = chain.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const merges = used.getMergedAreasOrNullObject();
      const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      sheet.load('name,id,visibility');
      sheet.protection.load('protected');
      used.load(LOADED);
      merges.load('address,areaCount');
      return { sheet, used, merges, rows, columns };
    });
    await context.sync();
    return parts
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet, used, merges, rows, columns }) => ({
        count: count.value,
        name: sheet.name,
        visibility: sheet.visibility,
        isProtected: sheet.protection.protected,
        used: used.isNullObject
          ? null
          : {
              row: used.rowIndex,
              values: used.values,
              formulas: used.formulas,
              text: used.text,
              formats: used.numberFormat,
              types: used.valueTypes,
            },
        merges: used.isNullObject || merges.isNullObject ? null : merges.address,
        hidden: used.isNullObject ? [] : rows.value.filter((row) => row.rowHidden).map((row) => row.rowIndex),
        columns: used.isNullObject ? [] : columns.value.map((column) => column.columnHidden),
      }));
  });
}

const BOOK = {
  sheets: [
    {
      name: '예산 현황',
      at: 'B2',
      cells: [
        ['구분', '예산액'],
        ['인건비', 1200],
        ['계', '=SUM(C3:C3)/7'],
      ],
      formats: { 'C3:C4': '#,##0' },
      merges: ['B2:B3'],
      hiddenRows: ['3:3'],
      hiddenColumns: ['C:C'],
    },
    { name: '빈 시트' },
    { name: '숨김', cells: [['=1/0', true, "'007", null, '3.5%']], visibility: 'Hidden', isProtected: true },
  ],
} as const;

const EXPECTED = [
  {
    count: 3,
    name: '예산 현황',
    visibility: 'Visible',
    isProtected: false,
    used: {
      row: 1,
      values: [
        ['구분', '예산액'],
        ['인건비', 1200],
        ['계', 1200 / 7],
      ],
      formulas: [
        ['구분', '예산액'],
        ['인건비', 1200],
        ['계', '=SUM(C3:C3)/7'],
      ],
      text: [
        ['구분', '예산액'],
        ['인건비', '1,200'],
        ['계', '171'],
      ],
      formats: [
        ['General', 'General'],
        ['General', '#,##0'],
        ['General', '#,##0'],
      ],
      types: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Double'],
      ],
    },
    merges: "'예산 현황'!B2:B3",
    hidden: [2],
    columns: [false, true],
  },
  {
    count: 3,
    name: '빈 시트',
    visibility: 'Visible',
    isProtected: false,
    used: null,
    merges: null,
    hidden: [],
    columns: [],
  },
  {
    count: 3,
    name: '숨김',
    visibility: 'Hidden',
    isProtected: true,
    used: {
      row: 0,
      values: [['#DIV/0!', true, '007', '', 0.035]],
      formulas: [['=1/0', true, '007', '', 0.035]],
      text: [['#DIV/0!', 'TRUE', '007', '', '3.50%']],
      formats: [['General', 'General', 'General', 'General', '0.00%']],
      types: [['Error', 'Boolean', 'String', 'Empty', 'Double']],
    },
    merges: null,
    hidden: [],
    columns: [false, false, false, false, false],
  },
];

describe('a workbook of any number of sheets', () => {
  test.each(['ltsc2021', 'ltsc2024', 'microsoft365', 'web'] as const)(
    'is read in one request by %s',
    async (profile) => {
      excel = await openExcel({ profile, book: BOOK });
      excel.host.begin();
      expect(await readAll(6)).toEqual(EXPECTED);
      expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 0, errors: [] });
      expect(excel.host.unknownMembers).toEqual([]);
    },
  );

  test('costs the same request for sixty-four sheets', async () => {
    const sheets = Array.from({ length: 60 }, (_, place) => ({ name: `표 ${place}`, cells: [[place]] }));
    excel = await openExcel({ book: { sheets } });
    excel.host.begin();
    expect(await readAll(64)).toHaveLength(60);
    const account = await excel.host.end();
    expect(account).toMatchObject({ requests: 1, errors: [] });
    expect(account.largestIn).toBeLessThan(150_000);
  });
});
