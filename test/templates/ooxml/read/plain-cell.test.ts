import fc from 'fast-check';
import type { CellValue } from '../../../../core/index.ts';
import { PlainCell } from '../../../../templates/ooxml/read/plain-cell.ts';
import { SheetReader } from '../../../../templates/ooxml/read/sheet-reader.ts';
import { XmlScanner } from '../../../../templates/ooxml/xml/index.ts';

/** The cells of a row as the reader sees them. */
function cells(row: string): [number, number, CellValue][] {
  const seen: [number, number, CellValue][] = [];
  const visitor = {
    row: () => undefined,
    rowEnd: () => undefined,
    cell: (_row: number, column: number, style: number, value: CellValue) => seen.push([column, style, value]),
  };
  const scanner = new XmlScanner(`<worksheet><sheetData><row r="1">${row}</row></sheetData></worksheet>`, 'p');
  new SheetReader(scanner, visitor, { sharedString: (index) => `s${index}`, isDate1904: false }).read();
  return seen;
}

describe('PlainCell', () => {
  test.each([
    '<c r="A1"><v>1</v></c>',
    '<c r="XFD1" s="12" t="s"><v>3</v></c>',
    '<c r="B7" t="s" s="1"><v>3</v></c>',
    '<c r="A1" s="3"/>',
    '<c r="A1" s="3"></c>',
    '<c r="A1" t="inlineStr"><is><t>가 &amp; 나</t></is></c>',
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> _x000D_ </t></is></c>',
  ])('reads %s', (text) => {
    expect(new PlainCell().read(`${text}<c r="B1"/>`, 0)).toBe(text.length);
  });

  test.each([
    '<c><v>1</v></c>',
    '<c r="A1" cm="1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c r="A1"><f>1</f><v>1</v></c>',
    '<c r="A1" ><v>1</v></c>',
    '<c r="A1"><v>1<!-- --></v></c>',
    '<c r="A1"><v>1</v><x/></c>',
    '<c r="A1"><is><r><t>a</t></r></is></c>',
    '<c r="A1"><v>1',
    '<c r="A',
  ])('leaves %s to the scanner', (text) => {
    expect(new PlainCell().read(text, 0)).toBe(-1);
  });

  test('reads what the scanner reads', () => {
    const cell = fc
      .record({
        style: fc.option(fc.nat(99)),
        body: fc.constantFrom(
          { type: '', inside: '<v>1.5</v>' },
          { type: '', inside: '<v>-2E-3</v>' },
          { type: '', inside: '' },
          { type: 's', inside: '<v>4</v>' },
          { type: 'str', inside: '<v>a&lt;_x000D_b\r\n</v>' },
          { type: 'b', inside: '<v>1</v>' },
          { type: 'e', inside: '<v>#N/A</v>' },
          { type: 'inlineStr', inside: '<is><t>글 _x0041_&#10;</t></is>' },
        ),
      })
      .map(({ style, body: { type, inside } }) => {
        const attributes = (style === null ? '' : ` s="${style}"`) + (type === '' ? '' : ` t="${type}"`);
        return { attributes, inside };
      });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (list) => {
        const row = (space: string) =>
          list
            .map(
              ({ attributes, inside }, index) =>
                `<c r="${'ABCDEFGH'.charAt(index)}1"${attributes}${space}>${inside}</c>`,
            )
            .join('');
        expect(cells(row(''))).toEqual(cells(row(' ')));
      }),
    );
  });
});
