import { readWorkbook } from '../../../../templates/ooxml/index.ts';
import { writeArchive } from '../../../../templates/ooxml/zip/write.ts';
import { packEntry } from '../../../../templates/ooxml/zip/archive.ts';
import { NATIVE, parts } from '../fixture.ts';
import { sentences, tryAll } from './bounded.ts';

/** Packs with native code, for these files are long. */
const pack = (all: Readonly<Record<string, string>>) =>
  writeArchive(Object.entries(all).map(([name, text]) => packEntry(name, new TextEncoder().encode(text), NATIVE)));
const workbook = (sheet: string) => pack(parts(sheet));
const cell = (inside: string, attributes = '') => `<row><c${attributes}>${inside}</c></row>`;
const rows = (count: number, inside: string) => `<sheetData>${inside.repeat(count)}</sheetData>`;
const withPart = (name: string, text: string) => pack({ ...parts(rows(1, cell('<v>1</v>'))), [name]: text });
const LAUGHS = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  '',
);

/** Files that ask for more than there is: refused, in bounded time and memory. */
test.each<[string, () => Uint8Array, string]>([
  [
    'entities that grow tenfold ten times',
    () =>
      withPart('xl/worksheets/sheet1.xml', `<!DOCTYPE w [<!ENTITY l0 "하하">${LAUGHS}]><worksheet>&l10;</worksheet>`),
    'file-is-damaged',
  ],
  [
    'an entity from a file',
    () =>
      withPart(
        'xl/sharedStrings.xml',
        '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      ),
    'file-is-damaged',
  ],
  [
    'a million merged cells',
    () => workbook(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`),
    'file-is-too-large',
  ],
  [
    'a value in each corner of the sheet',
    () =>
      workbook(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    'file-is-too-large',
  ],
  [
    'a text of three million letters',
    () => workbook(rows(1, cell(`<is><t>${'가'.repeat(3_000_000)}</t></is>`, ' t="inlineStr"'))),
    'file-is-too-large',
  ],
  [
    'an attribute of three million letters',
    () => workbook(rows(1, `<row><c r="${'A'.repeat(3_000_000)}1"><v>1</v></c></row>`)),
    'file-is-damaged',
  ],
  ['100,000 elements in each other', () => workbook(`<sheetData>${'<row>'.repeat(100_000)}`), 'file-is-damaged'],
  ['a row without an end', () => workbook(`<sheetData><row>${'<c><v>1</v></c>'.repeat(100_000)}`), 'file-is-damaged'],
])(
  '%s',
  async (_name, make, kind) => {
    const { read, seconds, megabytes } = await tryAll(make());
    expect(read?.kind).toBe(kind);
    for (const sentence of read ? sentences(read) : []) expect(sentence).toMatch(/^집행현황\.xlsx: [^\n]+$/);
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(600);
  },
  180_000,
);

/** Files that look dangerous and are not: read like any other. */
test.each<[string, () => Uint8Array, unknown]>([
  [
    'shared texts that are the workbook itself',
    () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        String(parts('')['xl/_rels/workbook.xml.rels']).replace('sharedStrings.xml', 'workbook.xml'),
      ),
    1,
  ],
  [
    'a sheet that is its own table',
    () =>
      withPart(
        'xl/worksheets/_rels/sheet1.xml.rels',
        '<Relationships><Relationship Id="a" Type="x/table" Target="sheet1.xml"/></Relationships>',
      ),
    1,
  ],
  [
    'formulas in a circle',
    () =>
      workbook(
        '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>',
      ),
    1,
  ],
  ['shared formulas that follow themselves', () => workbook(rows(1, cell('<f t="shared" si="0"/><v>1</v>'))), 1],
  [
    'a text that would be a command',
    () => workbook(rows(1, cell("<is><t>=cmd|'/c calc'!A1</t></is>", ' t="inlineStr"'))),
    "=cmd|'/c calc'!A1",
  ],
  ['a number of a hundred thousand digits', () => workbook(rows(1, cell(`<v>0.${'0'.repeat(99_999)}1</v>`))), 0],
  [
    'a used range over all cells, styled in every row',
    () =>
      workbook(
        `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="0"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 50_000 }, (_, row) => `<row r="${row + 2}"><c r="XFD${row + 2}" s="1"/></row>`).join('')}</sheetData>`,
      ),
    1,
  ],
])(
  '%s',
  async (_name, make, value) => {
    const bytes = make();
    const { read, patch, rows: streamed, seconds, megabytes } = await tryAll(bytes);
    expect([read, patch, streamed]).toEqual([undefined, undefined, undefined]);
    expect([seconds < 10, megabytes < 600]).toEqual([true, true]);
    const result = readWorkbook(bytes);
    expect(result.ok && result.snapshot.sheets[0]?.values[0]?.[0]).toBe(value);
  },
  180_000,
);

test('a text that would be a command is a text, not a formula', () => {
  const result = readWorkbook(workbook(rows(1, cell('<is><t>=1+1</t></is>', ' t="inlineStr"'))));
  expect(result.ok && result.snapshot.sheets[0]).toMatchObject({ values: [['=1+1']], formulas: [[null]] });
});
