import { BLANK, type Change } from '../../../../core/index.ts';
import { applyChanges, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { change, content, pack, parts, workbook } from '../fixture.ts';
import { cells, part, patch, patched, SHEET } from './patching.ts';

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

describe('what a cell says besides its value', () => {
  const format = { before: '0.0', after: '#,##0' };

  test('a new number format leaves a rich text, a formula and its picture where they are', () => {
    const rich = '<c r="A1" s="1" t="s" ph="1"><v>0</v></c>';
    const calculated = '<c r="B1" s=\'1\' vm="2"><f ca="1">A1</f><v>3</v></c>';
    const more = { 'xl/sharedStrings.xml': '<sst><si><r><t>굵</t></r><r><t>은</t></r></si></sst>' };
    const changes = [
      change('A1', content('굵은'), content('굵은'), format),
      change('B1', content(3, '=A1'), content(3, '=A1'), format),
    ];
    expect(patch(cells(rich + calculated), changes, more)).toBe(
      cells(rich.replace('s="1"', 's="3"') + calculated.replace("s='1'", 's="3"')),
    );
  });

  test('a new result keeps what makes an array formula dynamic, and drops what described the old result', () => {
    const dynamic = '<c r="A1" cm="1" vm="2" t="e"><f t="array" ref="A1:C1">D1:F1</f><v>#VALUE!</v></c>';
    const changes = [change('A1', content({ error: '#VALUE!' }, '=D1:F1'), content(4, '=D1:F1'))];
    expect(patch(cells(dynamic), changes)).toBe(
      cells('<c r="A1" cm="1"><f t="array" ref="A1:C1">D1:F1</f><v>4</v></c>'),
    );
  });

  test('a new value drops the metadata of the old one', () => {
    expect(
      patch(cells('<c r="A1" vm="1" t="e"><v>#VALUE!</v></c>'), [
        change('A1', content({ error: '#VALUE!' }), content(4)),
      ]),
    ).toBe(cells('<c r="A1"><v>4</v></c>'));
  });

  test('the results of all cells that an array formula fills can be written', () => {
    const sheet = cells('<c r="A1"><f t="array" ref="A1:C1">D1:F1*2</f><v>2</v></c><c r="B1" s="1"><v>4</v></c>');
    const changes = [
      change('A1', content(2, '=D1:F1*2'), content(20, '=D1:F1*2')),
      change('B1', content(4, '=D1:F1*2'), content('합', '=D1:F1*2')),
      change('C1', content(BLANK, '=D1:F1*2'), content(60, '=D1:F1*2')),
    ];
    expect(patch(sheet, changes)).toBe(
      cells(
        '<c r="A1"><f t="array" ref="A1:C1">D1:F1*2</f><v>20</v></c><c r="B1" s="1" t="str"><v>합</v></c><c r="C1"><v>60</v></c>',
      ).replace('1:2', '1:3'),
    );
  });

  test('letters that XML cannot hold come back', () => {
    const text = 'a\ud800b\udfff\u0007_x0041_\r';
    const { bytes } = patched(workbook(cells('<c r="A1"><v>1</v></c>')), [change('A1', content(1), content(text))]);
    const read = readWorkbook(bytes);
    expect(read.ok && read.snapshot.sheets[0]?.values).toEqual([[text]]);
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
