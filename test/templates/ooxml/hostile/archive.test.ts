import { deflateRawSync } from 'node:zlib';
import { packEntry } from '../../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../../templates/ooxml/zip/compression.ts';
import type { Entry } from '../../../../templates/ooxml/zip/entry.ts';
import { writeArchive } from '../../../../templates/ooxml/zip/write.ts';
import { NATIVE, pack, parts } from '../fixture.ts';
import { sentences, tryAll } from './bounded.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const encode = (text: string) => new TextEncoder().encode(text);
const entry = (name: string, text: string): Entry => packEntry(name, encode(text), PORTABLE_COMPRESSION);
const others = Object.entries(parts(ROW)).filter(([name]) => name !== SHEET);

/** A workbook whose sheet is an entry of its own making. */
function withSheet(made: Entry, ...more: readonly Entry[]): Uint8Array {
  return writeArchive([...others.map(([name, text]) => entry(name, text)), made, ...more]);
}

/** An entry that says what it likes about the data it holds. */
function lying(packed: Uint8Array, size: number): Entry {
  return { ...entry(SHEET, ''), method: 8, packed, size, crc: 7 };
}

/** More than a part may be, in a thousandth of its size. */
const zeros = Buffer.alloc(310_000_000);
const bomb = new Uint8Array(deflateRawSync(zeros));

/** The sheet at the place of another: two entries of the directory lead to the same bytes. */
function shared(): Uint8Array {
  const bytes = pack(parts(ROW)).slice();
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) offsets.push(at);
  const [first = 0, second = 0] = offsets;
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  return bytes;
}

test.each<[string, () => Uint8Array, string]>([
  ['310 MB in 310 KB', () => withSheet(lying(bomb, zeros.length)), 'file-is-too-large'],
  ['310 MB that say they are 100 bytes', () => withSheet(lying(bomb, 100)), 'file-is-damaged'],
  ['310 MB that say they are 1 MB', () => withSheet(lying(bomb, 1_000_000)), 'file-is-damaged'],
  ['100 bytes that say they are 200 MB', () => withSheet(lying(encode('abc'), 200_000_000)), 'file-is-damaged'],
  ['data cut off', () => withSheet(lying(bomb.subarray(0, 200_000), 200_000_000)), 'file-is-damaged'],
  ['a false sum', () => withSheet({ ...entry(SHEET, '<worksheet/>'), crc: 7 }), 'file-is-damaged'],
  [
    'a sheet that is no text',
    () => withSheet(packEntry(SHEET, Uint8Array.of(0xff, 0x00, 0x80), NATIVE)),
    'file-is-damaged',
  ],
  [
    'two sheets of one name',
    () => withSheet(entry(SHEET, '<worksheet/>'), entry(SHEET, '<worksheet/>')),
    'file-is-damaged',
  ],
  [
    'two sheets whose names differ in case',
    () => withSheet(entry(SHEET, '<worksheet/>'), entry(SHEET.toUpperCase(), '<worksheet/>')),
    'file-is-damaged',
  ],
  [
    'two sheets whose names differ in slashes',
    () => withSheet(entry(SHEET, '<worksheet/>'), entry(SHEET.replaceAll('/', '\\'), '<worksheet/>')),
    'file-is-damaged',
  ],
  ['entries that share their bytes', shared, 'file-is-damaged'],
  [
    '30,000 parts',
    () =>
      withSheet(entry(SHEET, '<worksheet/>'), ...Array.from({ length: 30_000 }, (_, index) => entry(`x${index}`, ''))),
    'file-is-too-large',
  ],
  ['an unknown way of packing', () => withSheet({ ...entry(SHEET, '<worksheet/>'), method: 12 }), 'file-is-damaged'],
])(
  '%s: bounded, with one sentence',
  async (_name, make, kind) => {
    const bytes = make();
    const { read, patch, rows, seconds, megabytes } = await tryAll(bytes);
    expect([read?.kind, patch?.kind]).toEqual([kind, kind]);
    // A stream meets the endless text of a bomb before it knows where the bomb ends.
    expect([kind, 'file-is-too-large']).toContain(rows?.kind);
    for (const sentence of read ? sentences(read) : []) expect(sentence).toMatch(/^집행현황\.xlsx: [^\n]+$/);
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(800);
  },
  180_000,
);

/** Names are looked up among the entries of the same file and nowhere else, so these are names like any other. */
test.each([
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'xl/../../x',
  'NUL',
  'a\u0000b',
  '\u202egpj.exe',
  '',
])('a part named %j is carried along and leads nowhere', async (name) => {
  const { read, patch, rows } = await tryAll(
    withSheet(entry(SHEET, `<worksheet>${ROW}</worksheet>`), entry(name, 'root:x')),
  );
  expect([read, patch, rows]).toEqual([undefined, undefined, undefined]);
});

test.each(['file:///etc/passwd', '../../../../etc/passwd', 'http://127.0.0.1/sheet.xml', 'xl/worksheets/', '%2e%2e/x'])(
  'a sheet said to be at %s is not there',
  async (target) => {
    const all = parts(ROW);
    all['xl/_rels/workbook.xml.rels'] = String(all['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/sheet1.xml',
      target,
    );
    const { read, patch, rows } = await tryAll(pack(all));
    expect([read?.kind, patch?.kind, rows?.kind]).toEqual(['file-is-damaged', 'file-is-damaged', 'file-is-damaged']);
  },
);
