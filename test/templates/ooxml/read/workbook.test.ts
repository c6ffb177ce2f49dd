import { readWorkbook, type ReadOptions } from '../../../../templates/ooxml/index.ts';
import { pack, parts, workbook } from '../fixture.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0&quot;%&quot;"/></numFmts>
<fonts><font><sz val="10"/><name val="굴림"/></font><font><b/><sz val="12"/><color theme="1" tint="0.5"/><name val="돋움"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders><border/><border><left style="thin"><color rgb="FF112233"/></left><right/><bottom style="double"/></border></borders>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="176" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs>
<dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
const STRINGS = `<sst><si><t>구 분</t></si><si><r><t>예산</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 액</t></r><rPh sb="0" eb="1"><t>요미</t></rPh></si><si><t>줄_x000D_
바꿈</t></si></sst>`;

function read(sheet: string, options: ReadOptions = {}, more: Record<string, string> = {}) {
  const bytes = workbook(sheet, { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS, ...more });
  const result = readWorkbook(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const [first] = result.snapshot.sheets;
  if (!first) throw new Error('no sheet');
  return { ...result, first };
}

describe('values', () => {
  test('of every type', () => {
    const { first } = read(`<sheetData><row r="1">
      <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
      <c r="D1" t="inlineStr"><is><t>안 </t><r><t>쪽</t></r></is></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c>
      <c r="G1" s="1"><v>1234.5</v></c><c r="H1" t="str"><f>"a"</f><v>a</v></c><c r="I1" t="d" s="3"><v>2015-10-31T12:00:00</v></c>
      <c r="J1"><v> 7 </v></c><c r="K1" t="str"><f>""</f><v></v></c></row></sheetData>`);
    expect(first.values).toEqual([
      ['구 분', '예산 액', '줄\r\n바꿈', '안 쪽', true, { error: '#DIV/0!' }, 1234.5, 'a', 42308.5, 7, ''],
    ]);
    expect(first.texts[0]?.slice(4, 9)).toEqual(['TRUE', '#DIV/0!', '1,235', 'a', '2015-10-31']);
  });

  test('rows and cells without names follow each other', () => {
    const { first } = read(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect(first.values).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });

  test('the grid is what is filled in, whatever range is said to be used', () => {
    const { first } = read(
      `<dimension ref="A1:XFB41"/><cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData><row r="1" spans="1:16384" s="1" customFormat="1"><c r="A1" s="1"/><c r="XFB1" s="1"/></row>
       <row r="3"><c r="C3" s="2"><v>1</v></c><c r="D3"><f>C3</f></c><c r="XFB3" s="1"/></row><row r="41"><c r="A41" s="1"/></row></sheetData>`,
    );
    expect([first.row, first.column, first.values]).toEqual([2, 2, [[1, null]]]);
    expect(first.numberFormats).toEqual([['0.0"%"', 'General']]);
    expect(first.formulas).toEqual([[null, '=C3']]);
  });

  test('an empty sheet has an empty grid', () => {
    const { first } = read('<sheetData/>');
    expect([first.values, first.texts, first.merges]).toEqual([[], [], []]);
  });

  test('empty cells take the format of their column', () => {
    const { first } = read(
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1000</v></c></row></sheetData>',
    );
    expect(first.numberFormats).toEqual([['General', '#,##0', 'General']]);
  });

  test('Korean built-in formats', () => {
    const { first } = read('<sheetData><row r="1"><c r="A1" s="4"><v>42308</v></c></row></sheetData>');
    expect(first.texts).toEqual([['2015년 10월 31일']]);
  });
});

describe('formulas', () => {
  test('shared ones are written out for each cell', () => {
    const { first } =
      read(`<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="9"/><v>4</v></c></row></sheetData>`);
    expect(first.formulas).toEqual([
      ['=A1*$A$1', '=B1*$A$1'],
      ['=A2*$A$1', null],
    ]);
  });

  test('an array formula stands in all its cells', () => {
    const { first } = read(
      `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><f>_xlfn.IFNA(A1,"_xlfn.")</f><v>1</v></c></row></sheetData>`,
    );
    expect(first.formulas).toEqual([['=B1:B2*2'], ['=B1:B2*2'], ['=IFNA(A1,"_xlfn.")']]);
  });
});

describe('sheets', () => {
  test('merges, hidden rows and columns, protection', () => {
    const { first } =
      read(`<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/><row r="3"><c r="C3"><v>1</v></c></row><row r="4" hidden="1"/></sheetData>
      <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`);
    expect(first).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
      hiddenRows: [1],
      hiddenColumns: [1, 2],
      isProtected: true,
    });
  });

  test('rows hidden unless listed, columns and rows of no size', () => {
    const { first } = read(
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>1</v></c></row><row r="4"><c r="C4"><v>1</v></c></row></sheetData>`,
    );
    expect([first.hiddenRows, first.hiddenColumns]).toEqual([[1, 2], [1]]);
  });

  test('anchors of controls are no rows, panes of views by name no freeze', () => {
    const sheet =
      '<sheetViews><sheetView><pane ySplit="2" state="frozen"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><customSheetViews><customSheetView><pane ySplit="9" state="frozen"/></customSheetView></customSheetViews><controls><control><controlPr><anchor><from><xdr:col>1</xdr:col><xdr:row>7</xdr:row></from></anchor></controlPr></control></controls>';
    const { first, appearance } = read(sheet, { appearance: true });
    expect(first.values).toEqual([[1]]);
    expect(appearance?.sheets[0]).toMatchObject({ frozen: { rows: 2, columns: 0 }, columns: [], rows: [] });
  });

  test('prefixed, strict, alternate content and extensions', () => {
    const all = parts('');
    all['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:mc="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v><x:extLst><x:ext><x:v>9</x:v></x:ext></x:extLst></x:c></x:row></x:sheetData>
      <mc:AlternateContent><mc:Choice Requires="z"><x:mergeCell ref="C1:D1"/></mc:Choice><mc:Fallback><x:mergeCell ref="A1:B1"/></mc:Fallback></mc:AlternateContent><x:extLst><x:mergeCell ref="E1:F1"/></x:extLst></x:worksheet>`;
    all['_rels/.rels'] =
      all['_rels/.rels']?.replace(
        'http://schemas.openxmlformats.org/officeDocument/2006',
        'http://purl.oclc.org/ooxml/officeDocument',
      ) ?? '';
    const result = readWorkbook(pack(all));
    expect(result).toMatchObject({
      ok: true,
      snapshot: { sheets: [{ values: [[2]], formulas: [['=1+1']], merges: [{ column: 0, columns: 2 }] }] },
    });
  });

  test('hidden sheets are listed, and read when asked for', () => {
    const all = parts('<sheetData/>');
    all['xl/workbook.xml'] =
      `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="숨" r:id="rId1" state="veryHidden"/><sheet name="표 &amp; 글" r:id="rId1"/></sheets><definedNames><definedName name="단위" localSheetId="1">'표 &amp; 글'!$A$1</definedName></definedNames></workbook>`;
    const result = readWorkbook(pack(all));
    expect(result).toMatchObject({
      ok: true,
      snapshot: { sheets: [{ name: '표 & 글' }] },
      workbook: {
        epoch: 1904,
        sheets: [
          { name: '숨', visibility: 'very-hidden' },
          { name: '표 & 글', visibility: 'visible' },
        ],
        names: [{ name: '단위', formula: "'표 & 글'!$A$1", sheet: '표 & 글' }],
      },
    });
    expect(readWorkbook(pack(all), { hiddenSheets: true })).toMatchObject({
      snapshot: { sheets: [{ name: '숨' }, {}] },
    });
  });

  test('tables and custom properties', () => {
    const all = parts('<sheetData/>', {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="a" Type="http://x/table" Target="../tables/table1.xml"/><Relationship Id="b" Type="http://x/hyperlink" Target="http://a/" TargetMode="External"/></Relationships>',
      'xl/tables/table1.xml':
        '<table displayName="예산" ref="A1:B4" totalsRowCount="1"><tableColumns><tableColumn name="가_x000a_나"/><tableColumn name="나"><calculatedColumnFormula>A2&amp;1</calculatedColumnFormula></tableColumn></tableColumns></table>',
      'docProps/custom.xml':
        '<Properties><property name="form"><vt:lpwstr>budget</vt:lpwstr></property><property name="empty"><vt:lpwstr/></property></Properties>',
    });
    all['_rels/.rels'] =
      all['_rels/.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="c" Type="http://x/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      ) ?? '';
    const result = readWorkbook(pack(all));
    expect(result.ok && result.workbook.tables).toEqual([
      {
        name: '예산',
        sheet: '표',
        range: { row: 0, column: 0, rows: 4, columns: 2 },
        headingRows: 1,
        totalsRows: 1,
        columns: [
          { name: '가\n나', formula: null },
          { name: '나', formula: 'A2&1' },
        ],
      },
    ]);
    expect(result.ok && [...result.workbook.properties]).toEqual([
      ['form', 'budget'],
      ['empty', ''],
    ]);
  });
});

describe('appearance', () => {
  test('fonts, fills, borders, alignment, sizes, freeze', () => {
    const { appearance } = read(
      `<sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="2" width="20.5"/></cols><sheetData><row r="1" ht="30"><c r="A1" s="2"><v>26.9</v></c></row></sheetData>`,
      { appearance: true },
    );
    expect(appearance?.looks[2]).toEqual({
      fontName: '돋움',
      fontSize: 12,
      isBold: true,
      isItalic: false,
      isUnderlined: false,
      colour: '808080',
      fill: 'FFFF00',
      left: { style: 'thin', colour: '112233' },
      right: null,
      top: null,
      bottom: { style: 'double', colour: '000000' },
      horizontal: 'center',
      vertical: 'top',
      wraps: true,
      indent: 0,
      numberFormat: '0.0"%"',
      isLocked: false,
    });
    expect(appearance?.sheets).toEqual([
      {
        name: '표',
        columns: [{ first: 0, last: 1, width: 20.5, isHidden: false, look: null }],
        rows: [{ row: 0, height: 30, isHidden: false, look: null }],
        cells: [{ row: 0, columns: [0], looks: [2] }],
        defaultHeight: 16.5,
        defaultWidth: null,
        frozen: { rows: 2, columns: 1 },
      },
    ]);
  });
});
