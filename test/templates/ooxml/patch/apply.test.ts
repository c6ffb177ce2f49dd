import fc from 'fast-check';
import { BLANK, cellName, type Change, contentAt } from '../../../../core/index.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { DEFAULT_LIMITS } from '../../../../templates/ooxml/limits.ts';
import { Archive } from '../../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../../templates/ooxml/zip/compression.ts';
import { change, content, pack, parts, workbook } from '../fixture.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="176" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="3" fontId="2"/></cellXfs></styleSheet>';

function archive(bytes: Uint8Array): Archive {
  return new Archive(bytes, DEFAULT_LIMITS, PORTABLE_COMPRESSION);
}

function part(bytes: Uint8Array, name: string): string {
  const all = archive(bytes);
  const entry = all.find(name);
  return entry ? all.readText(entry) : 'missing';
}

/** Patches a sheet and gives its inside. */
function patch(sheet: string, changes: readonly Change[], more: Record<string, string> = {}): string {
  const result = applyChanges(workbook(sheet, { 'xl/styles.xml': STYLES, ...more }), changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(part(result.bytes, SHEET))?.[1] ?? '';
}

function problem(sheet: string, changes: readonly Change[], more: Record<string, string> = {}): unknown {
  const result = applyChanges(workbook(sheet, { 'xl/styles.xml': STYLES, ...more }), changes);
  return result.ok ? 'patched' : result.problem;
}

const cells = (inside: string) => `<sheetData><row r="1" spans="1:2">${inside}</row></sheetData>`;

describe('values', () => {
  test.each<[string, Change, string]>([
    ['a number keeps the style', change('B1', content(1), content(2.5)), '<c r="B1" s="1"><v>2.5</v></c>'],
    [
      'a text stands in its cell',
      change('B1', content(1), content(' <가>')),
      '<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve"> &lt;가&gt;</t></is></c>',
    ],
    [
      'a text like a formula stays a text',
      change('B1', content(1), content('=cmd|x')),
      '<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">=cmd|x</t></is></c>',
    ],
    ['a truth value', change('B1', content(1), content(false)), '<c r="B1" s="1" t="b"><v>0</v></c>'],
    ['an error', change('B1', content(1), content({ error: '#N/A' })), '<c r="B1" s="1" t="e"><v>#N/A</v></c>'],
    ['a blank leaves the style', change('B1', content(1), content(BLANK)), '<c r="B1" s="1"/>'],
    [
      'a formula with its number',
      change('B1', content(1), content(3, '=IFNA(A1<2,3)')),
      '<c r="B1" s="1"><f>_xlfn.IFNA(A1&lt;2,3)</f><v>3</v></c>',
    ],
    [
      'a formula with its text',
      change('B1', content(1), content('a', '="a"')),
      '<c r="B1" s="1" t="str"><f>"a"</f><v>a</v></c>',
    ],
    ['minus zero is zero', change('B1', content(1), content(-0)), '<c r="B1" s="1"><v>0</v></c>'],
  ])('%s', (_name, one, text) => {
    const before = '<c r="A1" s="2"><v>9</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" t="str"><v>0</v></c>';
    expect(patch(cells(before), [one])).toBe(cells(before.replace('<c r="B1" s="1"><v>1</v></c>', text)));
  });

  test('a cached value changes beside its formula, also in shared and array formulas', () => {
    const sheet = cells(
      '<c r="A1" s="1" t="str"><f ca="1">X</f><v>old</v></c><c r="B1"><f t="shared" si="0" ref="B1:C1">A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/></c><c r="D1"><f t="array" ref="D1:D2">A1</f><v>1</v></c>',
    );
    const changes = [
      change('A1', content('old', '=X'), content(5, '=X')),
      change('B1', content(1, '=A1'), content('t', '=A1')),
      change('C1', content(BLANK, '=B1'), content(2, '=B1')),
      change('D1', content(1, '=A1'), content(BLANK, '=A1')),
    ];
    expect(patch(sheet, changes)).toBe(
      cells(
        '<c r="A1" s="1"><f ca="1">X</f><v>5</v></c><c r="B1" t="str"><f t="shared" si="0" ref="B1:C1">A1</f><v>t</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1"><f t="array" ref="D1:D2">A1</f></c>',
      ),
    );
  });
});

describe('new cells and rows', () => {
  test('are written in order, with spans and dimension', () => {
    const sheet =
      '<dimension ref="B2:C4"/><cols><col min="5" max="5" style="2"/></cols><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="4" s="1" customFormat="1"/></sheetData>';
    const add = (cell: string, value: number) => change(cell, content(BLANK), content(value));
    const changes = [add('E2', 5), add('A2', 3), add('C4', 6), add('B3', 7), add('A1', 8), add('E9', 9)];
    expect(patch(sheet, changes)).toBe(
      '<dimension ref="A1:E9"/><cols><col min="5" max="5" style="2"/></cols><sheetData><row r="1"><c r="A1"><v>8</v></c></row><row r="2" spans="1:5"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="E2" s="2"><v>5</v></c></row><row r="3"><c r="B3"><v>7</v></c></row><row r="4" s="1" customFormat="1"><c r="C4" s="1"><v>6</v></c></row><row r="9"><c r="E9" s="2"><v>9</v></c></row></sheetData>',
    );
  });

  test('open an empty sheet, with the prefix of the part', () => {
    const all = { ...parts(''), [SHEET]: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' };
    const result = applyChanges(pack(all), [change('B2', content(BLANK), content(1))]);
    expect(result.ok && part(result.bytes, SHEET)).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('rows and cells without names keep their places', () => {
    expect(
      patch('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>', [
        change('B1', content(2), content(5)),
        change('B2', content(BLANK), content(6)),
      ]),
    ).toBe(
      '<sheetData><row><c><v>1</v></c><c r="B1"><v>5</v></c></row><row><c><v>3</v></c><c r="B2"><v>6</v></c></row></sheetData>',
    );
  });

  test('nothing is written for a blank that stays blank', () => {
    const bytes = workbook(cells('<c r="A1"><v>1</v></c>'));
    const result = applyChanges(bytes, [
      change('B7', content(BLANK), content(BLANK)),
      change('A1', content(1), content(1)),
    ]);
    expect(result).toEqual({ ok: true, bytes, touched: [], voidsSignature: false });
  });
});

describe('formulas', () => {
  const shared =
    '<c r="A1"><f t="shared" ref="A1:D1" si="3">A$5+1</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c><c r="C1"><f t="shared" si="3"/><v>3</v></c><c r="D1"><f t="shared" si="3"/><v>4</v></c>';

  test('the next cell takes over when the first of a shared formula goes', () => {
    const sheet = patch(cells(shared), [
      change('A1', content(1, '=A$5+1'), content(7)),
      change('B1', content(2, '=B$5+1'), content(8)),
      change('C1', content(3, '=C$5+1'), content(9, '=C$5+1')),
    ]);
    expect(sheet).toBe(
      cells(
        '<c r="A1"><v>7</v></c><c r="B1"><v>8</v></c><c r="C1"><f t="shared" ref="C1:D1" si="3">C$5+1</f><v>9</v></c><c r="D1"><f t="shared" si="3"/><v>4</v></c>',
      ),
    );
  });

  test('the last cells of a shared formula may go', () => {
    expect(patch(cells(shared), [change('D1', content(4, '=D$5+1'), content(BLANK))])).toBe(
      cells(shared.replace('<c r="D1"><f t="shared" si="3"/><v>4</v></c>', '<c r="D1"/>')),
    );
  });

  const chained = { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' };

  test('the calculation chain goes, everywhere it is named, when a formula comes or goes', () => {
    const bytes = workbook(cells('<c r="A1"><f>1</f><v>1</v></c>'), chained);
    const result = applyChanges(bytes, [change('A1', content(1, '=1'), content(2))]);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect([...result.touched].sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect(part(result.bytes, 'xl/calcChain.xml')).toBe('missing');
    expect(part(result.bytes, '[Content_Types].xml')).toBe('<Types xmlns="x"></Types>');
    expect(part(result.bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('the chain stays, and a calculation is asked for, when only values change', () => {
    const bytes = workbook(cells('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c>'), chained);
    const result = applyChanges(bytes, [
      change('B1', content(1), content(2)),
      change('A1', content(1, '=B1'), content(2, '=B1')),
    ]);
    expect(result).toMatchObject({ ok: true, touched: [SHEET, 'xl/workbook.xml'] });
    expect(result.ok && part(result.bytes, 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  test('settings of the calculation are kept', () => {
    const all = parts(cells('<c r="A1"><f>B1</f></c>'));
    all['xl/workbook.xml'] =
      all['xl/workbook.xml']?.replace('</workbook>', '<definedNames/><calcPr calcId="9" iterate="1"/></workbook>') ??
      '';
    const result = applyChanges(pack(all), [change('B1', content(BLANK), content(2))]);
    expect(result.ok && part(result.bytes, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="9" iterate="1" fullCalcOnLoad="1"/>',
    );
  });
});

describe('number formats', () => {
  test('a new one is appended with a copy of the style', () => {
    const bytes = workbook(cells('<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c>'), {
      'xl/styles.xml': STYLES,
    });
    const format = { before: '0.0', after: '0.0"%"' };
    const result = applyChanges(bytes, [
      change('A1', content(1), content(1), format),
      change('B1', content(1), content(2), format),
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.touched).toEqual([SHEET, 'xl/styles.xml']);
    expect(part(result.bytes, SHEET)).toContain('<c r="A1" s="3"><v>1</v></c><c r="B1" s="3"><v>2</v></c>');
    expect(part(result.bytes, 'xl/styles.xml')).toBe(
      STYLES.replace('numFmts count="1"', 'numFmts count="2"')
        .replace('</numFmts>', '<numFmt numFmtId="177" formatCode="0.0&quot;%&quot;"/></numFmts>')
        .replace('cellXfs count="3"', 'cellXfs count="4"')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="177" fontId="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
        ),
    );
    const read = readWorkbook(result.bytes);
    expect(read.ok && read.snapshot.sheets[0]?.texts).toEqual([['1.0%', '2.0%']]);
  });

  test('an existing one, and one without an entry, are used', () => {
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const sheet = cells('<c r="A1"><v>1</v></c>');
    const to = (after: string) => [change('A1', content(1), content(1), { before: 'General', after })];
    expect(patch(sheet, to('#,##0'), { 'xl/styles.xml': styles })).toContain('<c r="A1" s="1">');
    expect(patch(sheet, to('0.00'), { 'xl/styles.xml': styles })).toContain('<c r="A1" s="2">');
    const result = applyChanges(workbook(sheet, { 'xl/styles.xml': styles }), to('0.000'));
    expect(result.ok && part(result.bytes, 'xl/styles.xml')).toContain(
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>',
    );
  });
});

describe('what is refused', () => {
  const table = {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="a" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': '<table displayName="t" ref="A1:B3"><tableColumns/></table>',
  };
  const one = cells('<c r="A1" s="1"><v>1</v></c>');
  const covered = cells(
    '<c r="A1"><f t="array" ref="A1:A2">B1</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="A1"/><v>2</v></c>',
  );

  test.each<[string, string, Change[], object, Record<string, string>?]>([
    [
      'a missing sheet',
      one,
      [change('A1', content(1), content(2), null, '없음')],
      { kind: 'sheet-is-missing', sheet: '없음' },
    ],
    [
      'another value',
      one,
      [change('A1', content(5), content(2))],
      { kind: 'cell-has-changed', cell: 'A1', expected: content(5), found: content(1) },
    ],
    ['a blank that is none', one, [change('A1', content(BLANK), content(2))], { kind: 'cell-has-changed', cell: 'A1' }],
    [
      'a value that is missing',
      one,
      [change('B9', content(5), content(2))],
      { kind: 'cell-has-changed', cell: 'B9', found: content(BLANK) },
    ],
    [
      'a formula that is none',
      one,
      [change('A1', content(1, '=B1'), content(2))],
      { kind: 'cell-has-changed', cell: 'A1' },
    ],
    [
      'another format',
      one,
      [change('A1', content(1), content(1), { before: '0%', after: '0' })],
      { kind: 'number-format-has-changed', found: '0.0' },
    ],
    [
      'two changes of one cell',
      one,
      [change('A1', content(1), content(2)), change('A1', content(1), content(3))],
      { kind: 'cell-is-named-twice', cell: 'A1' },
    ],
    [
      'a merged cell',
      `${one}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
      [change('B2', content(BLANK), content(2))],
      { kind: 'cell-is-merged', cell: 'B2', anchor: 'A1' },
    ],
    [
      'the first cell of an array formula',
      covered,
      [change('A1', content(1, '=B1'), content(2))],
      { kind: 'cell-is-array-formula', cell: 'A1', range: 'A1:A2' },
    ],
    [
      'another cell of it',
      covered,
      [change('A2', content(BLANK), content(2))],
      { kind: 'cell-is-array-formula', cell: 'A2' },
    ],
    [
      'a data table',
      covered,
      [change('C2', content(BLANK), content(2))],
      { kind: 'cell-is-data-table', cell: 'C2', range: 'C1:C2' },
    ],
    [
      'a heading of a table',
      one,
      [change('A1', content(1), content('새'))],
      { kind: 'cell-is-table-heading', cell: 'A1' },
      table,
    ],
    [
      'what is no number',
      one,
      [change('A1', content(1), content(NaN))],
      { kind: 'value-cannot-be-stored', reason: 'not-finite' },
    ],
    [
      'too long a text',
      one,
      [change('A1', content(1), content('가'.repeat(32_768)))],
      { kind: 'value-cannot-be-stored', reason: 'text-too-long' },
    ],
    [
      'an error that does not exist',
      one,
      [change('A1', content(1), content({ error: '#WHAT' }))],
      { kind: 'value-cannot-be-stored', reason: 'not-an-error-value' },
    ],
    [
      'a row out of order',
      '<sheetData><row r="2"/><row r="1"/></sheetData>',
      [change('A9', content(BLANK), content(2))],
      { kind: 'file-is-damaged', detail: 'order of rows' },
    ],
    [
      'a sheet without cells',
      '<dimension ref="A1"/>',
      [change('A9', content(BLANK), content(2))],
      { kind: 'file-is-damaged', detail: 'no sheetData' },
    ],
  ])('%s', (_name, sheet, changes, expected, more = {}) => {
    const good = change('Z99', content(BLANK), content('고침'));
    expect(problem(sheet, [good, ...changes], more)).toMatchObject(expected);
  });

  test('the anchor of a merge can be written', () => {
    const sheet = `${one}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    expect(problem(sheet, [change('A1', content(1), content(2))])).toBe('patched');
  });

  test('a place outside every sheet', () => {
    expect(problem(one, [{ ...change('A1', content(1), content(2)), row: 1_048_576 }])).toMatchObject({
      kind: 'cell-is-outside',
    });
  });
});

describe('everything else', () => {
  test('stays byte for byte, packed as it was', () => {
    const more = {
      'xl/media/image1.png': '\u0000\u0001PNG',
      'xl/vbaProject.bin': 'macro '.repeat(99),
      'xl/charts/chart1.xml': '<c/>',
      '_xmlsignatures/s.xml': '<s/>',
      'xl\\odd\\name.bin': '?',
    };
    const before = archive(workbook(cells('<c r="A1"><v>1</v></c>'), more));
    const result = applyChanges(workbook(cells('<c r="A1"><v>1</v></c>'), more), [
      change('A1', content(1), content(2)),
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const after = archive(result.bytes);
    expect(result.voidsSignature).toBe(true);
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const entry of before.entries) {
      const same = after.find(entry.name);
      expect([entry.name, same?.nameBytes]).toEqual([entry.name, entry.nameBytes]);
      if (entry.name !== SHEET) expect(same?.packed).toEqual(entry.packed);
    }
  });

  test('the original bytes are not touched', () => {
    const bytes = workbook(cells('<c r="A1"><v>1</v></c>'));
    const copy = bytes.slice();
    applyChanges(bytes, [change('A1', content(1), content(2))]);
    expect(bytes).toEqual(copy);
  });
});

describe('properties', () => {
  const value = fc.oneof(
    fc.constant(BLANK),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', '\r', '\n', ' ', '<', '&', '=') }),
    fc.boolean(),
    fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }),
  );
  const anyContent = fc.oneof(
    value.map((one) => content(one)),
    value.map((one) => content(one, '=B1+$C$2*2')),
  );
  const grid = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(30), content: anyContent }), { maxLength: 40 });

  function distinct<T extends { row: number; column: number }>(list: readonly T[]): T[] {
    return [...new Map(list.map((one) => [cellName(one.row, one.column), one])).values()];
  }

  test('a patched workbook reads like the model, and putting it back gives the same cells', () => {
    fc.assert(
      fc.property(grid, grid, (start, edits) => {
        const cellsBefore = distinct(start);
        const bytes = writeWorkbook({ sheets: [{ name: '표', cells: cellsBefore }] });
        const model = new Map(cellsBefore.map((cell) => [cellName(cell.row, cell.column), cell.content]));
        const changes = distinct(edits).map(({ row, column, content: after }) => {
          const before = model.get(cellName(row, column)) ?? content(BLANK);
          return { sheet: '표', row, column, before, after, numberFormat: null };
        });
        const result = applyChanges(bytes, changes);
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
        for (const { row, column, after } of changes) model.set(cellName(row, column), after);
        const read = readWorkbook(result.bytes);
        const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
        if (!sheet) throw new Error('not read');
        for (let row = 0; row <= 12; row++) {
          for (let column = 0; column <= 30; column++) {
            expect(contentAt(sheet, row, column)).toEqual(model.get(cellName(row, column)) ?? content(BLANK));
          }
        }
        const back = applyChanges(
          result.bytes,
          changes.map((one) => ({ ...one, before: one.after, after: one.before })),
        );
        const again = back.ok ? readWorkbook(back.bytes) : back;
        const first = readWorkbook(bytes);
        expect(again.ok && again.snapshot).toEqual(first.ok && first.snapshot);
      }),
      { numRuns: 60 },
    );
  });

  test('noise in the file never makes it throw', () => {
    const bytes = workbook(cells('<c r="A1"><v>1</v></c>'), { 'xl/styles.xml': STYLES });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (flips) => {
          const noisy = bytes.slice();
          for (const [at, byte] of flips) noisy[at] = byte;
          expect(typeof applyChanges(noisy, [change('A1', content(1), content(2))]).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('noise in the XML never makes it throw', () => {
    const text = `${cells('<c r="A1" s="1"><f t="shared" ref="A1:B1" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c>')}<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`;
    const noise = fc.string({ unit: fc.constantFrom(...'<>/"=&; ar1:c'), maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), noise, (at, cut, insert) => {
        const bytes = workbook(text.slice(0, at) + insert + text.slice(at + cut), { 'xl/styles.xml': STYLES });
        expect(typeof readWorkbook(bytes).ok).toBe('boolean');
        expect(typeof applyChanges(bytes, [change('A1', content(1, '=B1'), content(2))]).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
