import { type Limits, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { pack, parts, workbook } from '../fixture.ts';
import { sentences } from '../hostile/bounded.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const problem = (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  const result = readWorkbook(bytes, { limits });
  return result.ok ? 'read' : result.problem;
};
const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** An OLE container of one directory sector with streams of these names. */
function container(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + 2 * place] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

describe('files that are no workbooks', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['an old .xls', container('Root Entry', 'Workbook'), { kind: 'file-is-xls' }],
    ['an older .xls', container('Root Entry', 'Book'), { kind: 'file-is-xls' }],
    [
      'one with a password',
      container('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      { kind: 'file-is-encrypted', by: 'password' },
    ],
    [
      'one with rights',
      container('\u0006DataSpaces', 'DRMEncryptedTransform', 'EncryptedPackage'),
      { kind: 'file-is-encrypted', by: 'rights-management' },
    ],
    [
      'a wrapped one',
      encode('<## NASCA DRM FILE - VER1.00 ##>......'),
      { kind: 'file-is-encrypted', by: 'rights-management' },
    ],
    [
      'a Hangul document',
      container('Root Entry', 'FileHeader', 'BodyText'),
      { kind: 'file-is-not-workbook', found: 'hwp' },
    ],
    ['a cut container', container(), { kind: 'file-is-truncated' }],
    ['nothing', new Uint8Array(), { kind: 'file-is-not-workbook', found: 'empty' }],
    ['a PDF', encode('%PDF-1.7'), { kind: 'file-is-not-workbook', found: 'pdf' }],
    ['a page', encode('\ufeff<html><table>'), { kind: 'file-is-not-workbook', found: 'html' }],
    ['XML', encode('<?xml version="1.0"?><a/>'), { kind: 'file-is-not-workbook', found: 'xml' }],
    ['a text', encode('구분,예산액\n'), { kind: 'file-is-not-workbook', found: 'text' }],
    ['bytes', new Uint8Array([0, 1, 2]), { kind: 'file-is-not-workbook', found: 'unknown' }],
    ['a zip', pack({ 'a.txt': 'a' }), { kind: 'file-is-not-workbook', found: 'zip' }],
    [
      'an .ods',
      pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      { kind: 'file-is-not-workbook', found: 'ods' },
    ],
    ['an .hwpx', pack({ mimetype: 'application/hwp+zip' }), { kind: 'file-is-not-workbook', found: 'hwpx' }],
  ])('%s', (_name, bytes, expected) => {
    expect(problem(bytes)).toEqual(expected);
    const result = readWorkbook(bytes);
    for (const sentence of result.ok ? [''] : sentences(result.problem))
      expect(sentence).toMatch(/^집행현황\.xlsx: [^\n]+$/);
  });

  test.each([
    ['docx', 'word/document.xml'],
    ['pptx', 'ppt/presentation.xml'],
    ['xlsb', 'xl/workbook.bin'],
  ])('a .%s', (found, target) => {
    const all = parts('');
    all['_rels/.rels'] = all['_rels/.rels']?.replace('xl/workbook.xml', target) ?? '';
    all[target] = '<a/>';
    expect(problem(pack(all))).toEqual({ kind: 'file-is-not-workbook', found });
  });
});

describe('hostile and damaged files', () => {
  test('cut at every 100 bytes', () => {
    const bytes = workbook(ROW);
    for (let size = 4; size < bytes.length; size += 100) {
      expect(problem(bytes.subarray(0, size))).toMatchObject({ kind: 'file-is-truncated' });
    }
  });

  test.each([
    ['DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'],
    ['unknown entity', '<worksheet><sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData></worksheet>'],
    ['crossed tags', '<worksheet><sheetData></worksheet></sheetData>'],
    ['cut part', '<worksheet><sheetData><row>'],
    ['missing shared string', '<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>'],
    ['number that is none', '<worksheet><sheetData><row><c><v>1e999</v></c></row></sheetData></worksheet>'],
    ['row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['row between rows', '<worksheet><sheetData><row r="1.5"/></sheetData></worksheet>'],
    ['column beyond the last', '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>'],
    ['unknown cell type', '<worksheet><sheetData><row r="1"><c t="q"><v>1</v></c></row></sheetData></worksheet>'],
    ['deep nesting', '<worksheet>' + '<a>'.repeat(100_000)],
    ['bytes that are no text', '<worksheet>\u0000'.replace('\u0000', '<')],
  ])('%s', (_name, sheet) => {
    expect(problem(pack({ ...parts(''), 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({
      kind: 'file-is-damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  test('a sheet whose part is missing, also one named outside the file', () => {
    const all = parts(ROW);
    all['xl/_rels/workbook.xml.rels'] =
      all['xl/_rels/workbook.xml.rels']?.replace('worksheets/sheet1.xml', '../../../../etc/passwd') ?? '';
    expect(problem(pack(all))).toMatchObject({ kind: 'file-is-damaged', part: 'xl/workbook.xml' });
  });

  test('relationships in a circle end', () => {
    const all = parts(ROW, {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/table" Target="sheet1.xml"/><Relationship Id="b" Type="x/worksheet" Target="../workbook.xml"/></Relationships>',
    });
    expect(problem(pack(all))).toBe('read');
  });

  test('a grid of the whole sheet from two cells', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(problem(workbook(sheet))).toMatchObject({ kind: 'file-is-too-large', quantity: 'grid' });
  });

  test('a million merged areas, a million styles', () => {
    const merges = `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(300_000)}</mergeCells>`;
    expect(problem(workbook(merges))).toMatchObject({ kind: 'file-is-too-large', quantity: 'merges' });
    const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(200_000)}</cellXfs></styleSheet>`;
    expect(problem(workbook(ROW, { 'xl/styles.xml': styles }))).toMatchObject({
      kind: 'file-is-too-large',
      quantity: 'styles',
    });
  });

  test('little that asks for much: sheets of a wide grid, long formulas shared, formats with long texts', () => {
    const corners =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="ZZ900"><v>1</v></c></row></sheetData>';
    const many = parts(corners);
    many['xl/workbook.xml'] =
      many['xl/workbook.xml']?.replace(
        /<sheet .*\/>/,
        Array.from({ length: 50 }, (_, index) => `<sheet name="s${index}" r:id="rId1"/>`).join(''),
      ) ?? '';
    expect(problem(pack(many), { gridCells: 1_000_000 })).toMatchObject({
      kind: 'file-is-too-large',
      quantity: 'grid',
    });
    const follower = '<row><c><f t="shared" si="0"/></c></row>';
    const formula = `<sheetData><row><c><f t="shared" si="0" ref="A1:A20000">${'A1+'.repeat(9_000)}1</f></c></row>${follower.repeat(20_000)}</sheetData>`;
    expect(problem(workbook(formula), { madeText: 10_000_000 })).toMatchObject({
      kind: 'file-is-too-large',
      quantity: 'text',
    });
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="&quot;${'가'.repeat(9_000)}&quot;0"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const shown = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_000)}</sheetData>`;
    expect(problem(workbook(shown, { 'xl/styles.xml': styles }), { madeText: 10_000_000 })).toMatchObject({
      kind: 'file-is-too-large',
      quantity: 'text',
    });
    const columns = `<cols>${'<col min="1" max="16384" style="0"/>'.repeat(20_000)}</cols>${corners}`;
    expect(problem(workbook(columns))).toMatchObject({ kind: 'file-is-too-large', quantity: 'columns' });
    const arrays = '<c><f t="array" ref="A1:XFD1048576">1</f></c>';
    expect(problem(workbook(`<sheetData><row>${arrays.repeat(9)}</row></sheetData>`))).toMatchObject({
      kind: 'file-is-too-large',
      quantity: 'grid',
    });
  });

  test('a part, or all parts, larger than allowed', () => {
    expect(problem(workbook(ROW), { partBytes: 100 })).toMatchObject({ kind: 'file-is-too-large', quantity: 'part' });
    expect(problem(workbook(ROW), { totalBytes: 1000 })).toMatchObject({ kind: 'file-is-too-large', quantity: 'file' });
    expect(problem(workbook(ROW), { parts: 2 })).toMatchObject({ kind: 'file-is-too-large', quantity: 'parts' });
  });

  test('tags without attributes do not make the time quadratic', () => {
    const sheet = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(100_000)}</sheetData>`;
    const start = performance.now();
    expect(problem(workbook(sheet))).toBe('read');
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
