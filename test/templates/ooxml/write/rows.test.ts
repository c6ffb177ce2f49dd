import { createDeflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import {
  readRows,
  readWorkbook,
  type RowsCell,
  type RowsSheetDescription,
  type RowsWorkbookDescription,
  writeRows,
  type WriteRowsOptions,
} from '../../../../templates/ooxml/index.ts';
import { NATIVE } from '../fixture.ts';
import { WrittenParts } from './written.ts';

async function written(description: RowsWorkbookDescription, options: WriteRowsOptions = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeRows(description, options)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function* packNatively(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of Readable.from(chunks).pipe(createDeflateRaw())) yield chunk;
}

function sheet(rows: RowsSheetDescription['rows'], more: Partial<RowsSheetDescription> = {}): RowsSheetDescription {
  return { name: '자료', columns: [{ heading: '사업' }, { heading: '예산액' }, { heading: '비고' }], rows, ...more };
}

const FIRST_ROWS: readonly (readonly RowsCell[])[] = [
  ['예비비 & <기타>', 30_000_000, null],
  [' 앞뒤 ', -0.5, '=cmd|x'],
  [],
  ['a_x000D_\u0007', -0, true],
  [
    { content: { kind: 'value', value: '굵게' }, style: { font: { isBold: true } } },
    { content: { kind: 'formula', formula: '=B2*2', value: 60_000_000 } },
    { error: '#N/A' },
  ],
  [null, { content: { kind: 'value', value: null }, style: { fill: 'FFFF00' } }],
];

const DESCRIPTION: RowsWorkbookDescription = {
  sheets: [
    sheet(FIRST_ROWS, {
      columns: [
        { heading: '사업', width: 30 },
        { heading: '예산액', style: { numberFormat: '#,##0' } },
        { heading: '비고' },
      ],
      headingStyle: { font: { isBold: true }, fill: 'E7ECE9' },
      frozen: { rows: 1, columns: 0 },
      tabColour: '1F4E79',
      table: { name: '자료표', style: 'TableStyleLight1' },
      print: { orientation: 'landscape', fitsWidth: true, titleRows: { first: 0, last: 0 } },
    }),
    sheet([['가', 1, null]], { name: '둘째', hasFilter: true }),
    sheet([[1, 2]], { name: '셋째', columns: [{}, {}], visibility: 'hidden' }),
  ],
  names: [{ name: '비율', formula: '=1000' }],
  properties: { title: '자료', custom: [{ name: 'formId', value: 'x' }] },
  activeSheet: '둘째',
};

/** Thousands of rows with a column of texts that come again and one of texts that do not. */
async function* manyRows(count: number): AsyncGenerator<readonly RowsCell[]> {
  for (let row = 0; row < count; row++) yield [`과 ${row % 20}`, row / 8, `세부사업 ${row}`];
}

function sharedTexts(parts: WrittenParts): string | undefined {
  return /uniqueCount="([0-9]+)"/.exec(parts.text('xl/sharedStrings.xml'))?.[1];
}

describe('writeRows', () => {
  test('what is read back is what came', async () => {
    const bytes = await written(DESCRIPTION);
    const read = readWorkbook(bytes, { hiddenSheets: true, appearance: true });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const [first, second, third] = read.snapshot.sheets;
    expect(first?.values).toEqual([
      ['사업', '예산액', '비고'],
      ['예비비 & <기타>', 30_000_000, null],
      [' 앞뒤 ', -0.5, '=cmd|x'],
      [null, null, null],
      ['a_x000D_\u0007', 0, true],
      ['굵게', 60_000_000, { error: '#N/A' }],
    ]);
    expect(first?.formulas[5]?.[1]).toBe('=B2*2');
    expect(first?.texts[1]?.[1]).toBe('30,000,000');
    expect(second?.values).toEqual([
      ['사업', '예산액', '비고'],
      ['가', 1, null],
    ]);
    expect(third?.values).toEqual([[1, 2]]);
    expect(read.workbook.tables).toMatchObject([{ name: '자료표', columns: [{ name: '사업' }, {}, {}] }]);
    expect(read.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['_xlnm.Print_Titles', "'자료'!$1:$1"],
      ['_xlnm._FilterDatabase', "'둘째'!$A$1:$C$2"],
      ['비율', '1000'],
    ]);
    expect(read.appearance?.sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
    expect([...read.workbook.properties]).toEqual([['formId', 'x']]);
  });

  test('elements stand in the order of the standard, content types come first', async () => {
    const parts = new WrittenParts(await written(DESCRIPTION));
    expect(parts.names[0]).toBe('[Content_Types].xml');
    expect(parts.children('xl/worksheets/sheet1.xml', 'worksheet')).toEqual(
      'sheetPr sheetViews sheetFormatPr cols sheetData pageMargins pageSetup tableParts'.split(' '),
    );
    expect(parts.children('xl/worksheets/sheet2.xml', 'worksheet')).toEqual(
      'sheetViews sheetFormatPr cols sheetData autoFilter'.split(' '),
    );
    expect(parts.text('xl/tables/table1.xml')).toContain('ref="A1:C7"');
    expect(parts.text('xl/workbook.xml')).toContain('activeTab="1"');
    expect(parts.text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  test('the same rows give the same bytes, from an array or as they come', async () => {
    const rows: (readonly RowsCell[])[] = [];
    for await (const row of manyRows(2_000)) rows.push(row);
    const all = await written({ sheets: [sheet(rows)] });
    expect(await written({ sheets: [sheet(manyRows(2_000))] })).toEqual(all);
  });

  test.each<[string, WriteRowsOptions]>([
    ['fflate', {}],
    ['zlib', { compression: NATIVE, deflateChunks: packNatively }],
  ])('thousands of rows, packed by %s, are read back one by one', async (_name, options) => {
    const bytes = await written({ sheets: [sheet(manyRows(8_000))] }, options);
    const read: unknown[] = [];
    for await (const batch of readRows(bytes)) {
      if (!batch.ok) throw new Error(JSON.stringify(batch.problem));
      read.push(...batch.rows.map(({ values }) => values));
    }
    const expected: unknown[] = [['사업', '예산액', '비고']];
    for await (const row of manyRows(8_000)) expected.push(row);
    expect(JSON.stringify(read) === JSON.stringify(expected)).toBe(true);
  });

  test('texts that come again are shared, texts that do not stand in their cells', async () => {
    const parts = new WrittenParts(await written({ sheets: [sheet(manyRows(3_000))] }));
    const markup = parts.text('xl/worksheets/sheet1.xml');
    expect(sharedTexts(parts)).toBe('1022');
    const last = markup.slice(markup.lastIndexOf('<row'));
    expect(last).toContain('<c r="C3001" t="inlineStr"><is><t>세부사업 2999</t></is></c>');
    expect(last).toContain('<c r="A3001" t="s">');
  });

  test('the shared table has a bound', async () => {
    function* threes() {
      for (let row = 0; row < 160_000; row++) yield [`${Math.floor(row / 3)}`];
    }
    const parts = new WrittenParts(
      await written(
        { sheets: [sheet(threes(), { columns: [{}] })] },
        { compression: NATIVE, deflateChunks: packNatively },
      ),
    );
    expect(sharedTexts(parts)).toBe('50000');
  });

  test('a piece goes out before the last row has come', async () => {
    let given = 0;
    async function* counted() {
      for await (const row of manyRows(20_000)) {
        given++;
        yield row;
      }
    }
    let largest = 0;
    let early = 0;
    for await (const piece of writeRows({ sheets: [sheet(counted())] })) {
      if (given > 0 && given < 20_000) early++;
      largest = Math.max(largest, piece.length);
    }
    expect(early).toBeGreaterThan(2);
    expect(largest).toBeLessThan(300_000);
  });

  test('a table without rows has one to write in', async () => {
    const parts = new WrittenParts(await written({ sheets: [sheet([], { table: { name: '빈표' } })] }));
    expect(parts.text('xl/tables/table1.xml')).toContain('ref="A1:C2"');
  });

  test.each<[string, Partial<RowsSheetDescription>]>([
    ['a row longer than the columns', { rows: [[1, 2, 3, 4]] }],
    ['a number that is none', { rows: [[NaN]] }],
    ['columns headed in part', { columns: [{ heading: '가' }, {}] }],
    ['a filter without headings', { columns: [{}], hasFilter: true }],
    [
      'a table with two columns of one name',
      { columns: [{ heading: '가' }, { heading: '가' }], table: { name: '표1' } },
    ],
    ['a table named like a cell', { table: { name: 'A1' } }],
    ['too many columns', { columns: Array.from({ length: 16_385 }, () => ({})) }],
    ['only hidden sheets', { visibility: 'hidden' }],
  ])('%s is a fault of the program', async (_name, wrong) => {
    await expect(written({ sheets: [sheet([], wrong)] })).rejects.toThrow(RangeError);
  });
});
