import { createHash } from 'node:crypto';
import { readWorkbook, writeWorkbook, type SheetDescription } from '../../../../templates/ooxml/index.ts';
import { BUDGET } from './budget.ts';
import { WrittenParts } from './written.ts';

const bytes = writeWorkbook(BUDGET);
const parts = new WrittenParts(bytes);

describe('writeWorkbook', () => {
  test('gives the same bytes each time', () => {
    expect(writeWorkbook(BUDGET)).toEqual(bytes);
    expect(
      createHash('sha256')
        .update(writeWorkbook({ sheets: [{ name: 'a', cells: [] }] }))
        .digest('hex'),
    ).toBe(
      createHash('sha256')
        .update(writeWorkbook({ sheets: [{ name: 'a', cells: [] }] }))
        .digest('hex'),
    );
  });

  test('what is read back is what was described', () => {
    const result = readWorkbook(bytes, { hiddenSheets: true, appearance: true });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    BUDGET.sheets.forEach((sheet, index) => {
      const read = result.snapshot.sheets[index];
      expect(read?.name).toBe(sheet.name);
      for (const { row, column, content } of sheet.cells) {
        expect(read?.values[row - read.row]?.[column - read.column]).toEqual(content.value);
        expect(read?.formulas[row - read.row]?.[column - read.column]).toBe(
          content.kind === 'formula' ? content.formula : null,
        );
      }
    });
    expect(result.snapshot.sheets[0]).toMatchObject({ isProtected: true, hiddenRows: [], hiddenColumns: [] });
    expect(result.snapshot.sheets[0]?.texts[2]).toEqual(['인력운영비 & <기타>', '△2,000,000', '-', '0.0']);
    expect(result.snapshot.sheets[1]?.merges).toEqual(BUDGET.sheets[1]?.merges);
    expect(result.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'visible',
      'hidden',
      'very-hidden',
    ]);
    expect([...result.workbook.properties]).toEqual([
      ['formId', 'budget-status'],
      ['formVersion', '1'],
    ]);
    expect(result.workbook.names).toContainEqual({
      name: '합계',
      formula: "'입력'!$B$5",
      sheet: null,
      isHidden: false,
    });
    expect(result.workbook.names).toContainEqual({
      name: '_xlnm.Print_Titles',
      formula: "'보고 ''15'!$A:$A,'보고 ''15'!$1:$2",
      sheet: "보고 '15",
      isHidden: false,
    });
    expect(result.workbook.tables[0]).toMatchObject({
      name: '예산표',
      totalsRows: 1,
      columns: [{}, {}, {}, { name: '집행률' }],
    });
    expect(result.appearance?.sheets[0]?.frozen).toEqual({ rows: 1, columns: 1 });
  });

  test('elements stand in the order of the standard', () => {
    expect(parts.children('xl/worksheets/sheet1.xml', 'worksheet')).toEqual(
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection conditionalFormatting dataValidations hyperlinks pageMargins pageSetup tableParts extLst'.split(
        ' ',
      ),
    );
    expect(parts.children('xl/worksheets/sheet2.xml', 'worksheet')).toEqual(
      'sheetPr dimension sheetViews sheetFormatPr sheetData autoFilter mergeCells printOptions pageMargins pageSetup headerFooter rowBreaks'.split(
        ' ',
      ),
    );
    expect(parts.children('xl/styles.xml', 'styleSheet')).toEqual(
      'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'.split(' '),
    );
    expect(parts.children('xl/workbook.xml', 'workbook')).toEqual(
      'workbookPr bookViews sheets definedNames calcPr'.split(' '),
    );
  });

  test.each<[string, Partial<SheetDescription>]>([
    [
      'two cells at one place',
      { cells: [0, 1].map((value) => ({ row: 0, column: 0, content: { kind: 'value', value } })) },
    ],
    ['a cell outside', { cells: [{ row: -1, column: 0, content: { kind: 'value', value: 1 } }] }],
    ['a value that is no number', { cells: [{ row: 0, column: 0, content: { kind: 'value', value: NaN } }] }],
    [
      'overlapping merges',
      {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 2 },
          { row: 1, column: 1, rows: 2, columns: 2 },
        ],
      },
    ],
    ['a name with a slash', { name: '1/2' }],
    ['a name too long', { name: '가'.repeat(32) }],
    ['only hidden sheets', { visibility: 'hidden' }],
    ['a list with a comma', { validations: [{ ranges: [], rule: { kind: 'list', items: ['1,000'] } }] }],
    [
      'a message too long',
      {
        validations: [{ ranges: [], rule: { kind: 'list', items: [] }, error: { title: '', text: '가'.repeat(226) } }],
      },
    ],
    [
      'a table without its heading',
      { tables: [{ name: 't', range: { row: 0, column: 0, rows: 2, columns: 1 }, columns: [{ name: 'a' }] }] },
    ],
  ])('%s is a fault of the program', (_name, wrong) => {
    expect(() => writeWorkbook({ sheets: [{ name: '표', cells: [], ...wrong }] })).toThrow(RangeError);
  });
});
