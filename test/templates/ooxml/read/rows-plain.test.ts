import fc from 'fast-check';
import { readRows, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { XmlScanner } from '../../../../templates/ooxml/xml/index.ts';
import { PlainRows } from '../../../../templates/ooxml/read/rows-plain.ts';
import { workbook } from '../fixture.ts';

const STRINGS = ['가', '나 & 다', ''];
const SHARED = '<sst><si><t>가</t></si><si><t xml:space="preserve">나 &amp; 다</t></si><si><t></t></si></sst>';

/** Rows read by {@link PlainRows} alone, and how far it came. */
function plain(markup: string, before = -1) {
  const rows: unknown[] = [];
  const scanner = new XmlScanner(markup, 'part', false);
  const reader = new PlainRows('part', STRINGS, (row, columns, values) => rows.push([row, columns, values]));
  return { last: reader.read(scanner, before), rows, rest: markup.slice(scanner.offset) };
}

/** The rows of a file as they are streamed, its sheet coming in pieces of a size. */
async function streamed(bytes: Uint8Array, markup: string, size: number): Promise<unknown[]> {
  const part = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${markup}`);
  const pieces = Array.from({ length: Math.ceil(part.length / size) }, (_, n) =>
    part.subarray(n * size, (n + 1) * size),
  );
  const rows: unknown[] = [];
  for await (const batch of readRows(bytes, { inflateChunks: () => pieces })) {
    if (!batch.ok) throw new Error(JSON.stringify(batch.problem));
    rows.push(...batch.rows.map(({ row, columns, values }) => [row, columns, values]));
  }
  return rows;
}

/** The same rows by the reader of whole sheets, which reads token by token. */
function whole(bytes: Uint8Array): unknown[] {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet.values.flatMap((values, row) => {
    const filled = [...values.entries()].filter(([, value]) => value !== null);
    const columns = filled.map(([column]) => column + sheet.column);
    return filled.length === 0 ? [] : [[row + sheet.row, columns, filled.map(([, value]) => value)]];
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetOf = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const fileOf = (rows: string) => workbook(`<sheetData>${rows}</sheetData>`, { 'xl/sharedStrings.xml': SHARED });

describe('rows of the usual shape', () => {
  test.each<[string, unknown]>([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" s="3"><v>-0.5</v></c>', -0.5],
    ['<c r="A1" s="3" t="n"><v>0.1234567890123</v></c>', 0.1234567890123],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ['<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['<c r="A1" t="s"><v>1</v></c>', '나 & 다'],
    ['<c r="A1" t="str"><v>a_x000D_&amp;&#44032;</v></c>', 'a\r&가'],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 글 </t></is></c>', ' 글 '],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>', 7],
    ['<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
  ])('%s', (cell, value) => {
    expect(plain(`<row r="1" spans="1:1" ht="16.5">${cell}</row><row`)).toEqual({
      last: 0,
      rows: [[0, [0], [value]]],
      rest: '<row',
    });
  });

  test('blank cells and rows are passed over', () => {
    const blank = '<row r="1"/><row r="2"><c r="A2" s="1"/><c r="B2"><f>C2</f></c></row>';
    expect(plain(`${blank}<row r="9"></row>`)).toEqual({ last: 8, rows: [], rest: '' });
  });

  test('rows of the same columns share them, others do not', () => {
    const row = (number: number, columns: string) =>
      `<row r="${number}">${[...columns].map((letter) => `<c r="${letter}${number}"><v>1</v></c>`).join('')}</row>`;
    const { rows } = plain(row(1, 'AB') + row(2, 'AB') + row(3, 'A') + row(4, 'ABD') + row(5, 'CD') + row(6, 'ABD'));
    expect(rows).toEqual(
      [[0, 1], [0, 1], [0], [0, 1, 3], [2, 3], [0, 1, 3]].map((columns, n) => [n, columns, columns.map(() => 1)]),
    );
  });

  test.each([
    ['a cell without a name', '<c><v>1</v></c>'],
    ['another attribute', '<c r="A1" cm="1"><v>1</v></c>'],
    ['rich text', '<c r="A1" t="inlineStr"><is><r><t>글</t></r></is></c>'],
    ['a text that is blank', '<c r="A1" t="str"/>'],
    ['a number that is none', '<c r="A1"><v>abc</v></c>'],
    ['an infinite number', '<c r="A1"><v>1e999</v></c>'],
    ['no number', '<c r="A1"><v></v></c>'],
    ['a text the table lacks', '<c r="A1" t="s"><v>3</v></c>'],
    ['a date', '<c r="A1" t="d"><v>2015-10-31</v></c>'],
    ['columns out of order', '<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>'],
    ['a column too far', '<c r="XFE1"><v>1</v></c>'],
    ['a row of another number', '<c r="A12"><v>1</v></c>'],
    ['a comment', '<c r="A1"><v>1</v></c><!-- -->'],
    ['prefixed elements', '<x:c r="A1"><x:v>1</x:v></x:c>'],
  ])('%s is left to the scanner', (_name, cells) => {
    const markup = `<row r="1">${cells}</row>`;
    expect(plain(markup, 4)).toEqual({ last: 4, rows: [], rest: markup });
  });

  test('a row cut off anywhere is left to the scanner', () => {
    const markup = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>';
    for (let end = 0; end < markup.length; end++) expect(plain(markup.slice(0, end)).rows).toEqual([]);
  });
});

/** A cell’s markup by its place, of the usual shape and of others. */
const cell = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (at: string) => `<c r="${at}"><v>${value}</v></c>`),
  fc.integer().map((value) => (at: string) => `<c r="${at}" s="0"><v>${value}</v></c>`),
  fc.nat(2).map((index) => (at: string) => `<c r="${at}" t="s"><v>${index}</v></c>`),
  fc.constant((at: string) => `<c r="${at}" t="b"><v>0</v></c>`),
  fc.constant((at: string) => `<c r="${at}" t="e"><v>#DIV/0!</v></c>`),
  fc.constant((at: string) => `<c r="${at}" t="inlineStr"><is><r><t>조</t></r><r><t>각</t></r></is></c>`),
  fc.constant((at: string) => `<c t="str" r="${at}"><f>"a"</f><v>a&lt;b</v></c>`),
  fc.constant((at: string) => `<c r="${at}" t="inlineStr"><is><t>글 _x0041_</t></is></c>`),
  fc.constant((at: string) => `<c r="${at}" s="0"/>`),
);
const row = fc.record({
  skipped: fc.nat(3),
  isNamed: fc.boolean(),
  cells: fc.array(fc.record({ gap: fc.nat(2), markup: cell }), { maxLength: 6 }),
});

describe('streamed rows', () => {
  test('are those of the whole sheet, whatever their shape and wherever a piece ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 400 }), async (rows, size) => {
        let number = 0;
        const markup = rows
          .map(({ skipped, isNamed, cells }) => {
            number += isNamed ? 1 + skipped : 1;
            let column = -1;
            const inner = cells.map(({ gap, markup: of }) =>
              of(`${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(column += 1 + gap)]}${number}`),
            );
            return `<row${isNamed ? ` r="${number}"` : ''}>${inner.join('')}</row>`;
          })
          .join('');
        const bytes = fileOf(markup);
        expect(await streamed(bytes, sheetOf(markup), size)).toEqual(whole(bytes));
      }),
      { numRuns: 150 },
    );
  });
});
