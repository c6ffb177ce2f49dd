import { readWorkbook, type WorkbookDescription, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { FEATURES } from './features.ts';
import { WrittenParts } from './written.ts';

const parts = new WrittenParts(FEATURES);
const first = parts.text('xl/worksheets/sheet1.xml');
const second = parts.text('xl/worksheets/sheet2.xml');

describe('writeWorkbook', () => {
  test('keeps the order of the standard with everything on a sheet', () => {
    expect(parts.children('xl/worksheets/sheet1.xml', 'worksheet')).toEqual(
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting hyperlinks printOptions pageMargins pageSetup rowBreaks colBreaks ignoredErrors legacyDrawing extLst'.split(
        ' ',
      ),
    );
    expect(parts.children('xl/worksheets/sheet1.xml', 'sheetPr')).toEqual(['outlinePr', 'pageSetUpPr']);
    expect(parts.children('xl/workbook.xml', 'workbook')).toEqual(
      'workbookPr workbookProtection bookViews sheets calcPr'.split(' '),
    );
    expect(parts.children('docProps/core.xml', 'coreProperties')).toEqual(
      'title subject creator keywords description created modified category'.split(' '),
    );
  });

  test('outline levels, closed groups and where their sums stand', () => {
    expect(first).toContain('<outlinePr summaryBelow="0" summaryRight="1"/>');
    expect(first).toContain(
      '<sheetFormatPr defaultRowHeight="20" customHeight="1" outlineLevelRow="2" outlineLevelCol="1"/>',
    );
    expect(first).toContain('<row r="3" hidden="1" outlineLevel="2">');
    expect(first).toContain('<row r="4" collapsed="1">');
    expect(first).toContain('<col min="4" max="5" width="9" outlineLevel="1"/>');
  });

  test('the sheet shown and the cell the cursor stands in', () => {
    expect(parts.text('xl/workbook.xml')).toContain('<workbookView activeTab="1"/>');
    expect([first, second].map((sheet) => sheet.includes('tabSelected="1"'))).toEqual([false, true]);
    expect(first).toContain('<selection activeCell="B3" sqref="B3"/>');
    expect(second).toContain('<selection pane="bottomLeft" activeCell="D4" sqref="D4"/>');
  });

  test('notes, each with its text and its place', () => {
    expect(parts.text('xl/comments1.xml')).toContain(
      '<authors><author></author><author>담당</author></authors><commentList><comment ref="B1" authorId="0"><text>' +
        '<t xml:space="preserve">둘째 메모</t></text></comment><comment ref="A3" authorId="1"><text>' +
        '<t xml:space="preserve">집행액\n확인 &lt;필요&gt;</t>',
    );
    const shapes = parts.text('xl/drawings/vmlDrawing1.vml');
    expect(shapes.match(/<x:(?:Anchor|Row|Column)>[^<]*/g)).toEqual([
      '<x:Anchor>2, 10, 0, 4, 4, 10, 2, 4',
      '<x:Row>0',
      '<x:Column>1',
      '<x:Anchor>1, 10, 1, 4, 4, 10, 6, 4',
      '<x:Row>2',
      '<x:Column>0',
    ]);
    const id = (part: string) => parts.text(part).match(/id="_x0000_s[0-9]+"/g);
    expect(id('xl/drawings/vmlDrawing2.vml')).toEqual(['id="_x0000_s2049"']);
  });

  test('links outside are relationships of the sheet', () => {
    const relationships = parts.text('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationships).toContain('Target="https://www.law.go.kr/?a=1&amp;b=2" TargetMode="External"/>');
    const id = /Id="(\w+)"[^>]*TargetMode/.exec(relationships)?.[1];
    expect(first).toContain(
      `<hyperlink ref="A9" r:id="${id}" tooltip="법령"/><hyperlink ref="A10" location="&#39;`.replace('&#39;', "'"),
    );
  });

  test('icons are told apart by their limits, bars are exact for Excel 2010', () => {
    expect(first).toContain(
      '<iconSet iconSet="3Signs" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="0"/>' +
        '<cfvo type="num" val="25"/></iconSet>',
    );
    const identities = first.match(/\{00000000[^}]*\}/g) ?? [];
    expect(identities).toHaveLength(4);
    expect(identities.slice(0, 2)).toEqual(identities.slice(2));
    expect(new Set(identities).size).toBe(2);
    expect(first).toMatch(/<x14:cfvo type="num"><xm:f>0<\/xm:f><\/x14:cfvo>.*<xm:sqref>A2:A6<\/xm:sqref>/);
  });

  test('turned text, lines across a cell, silenced checks, array formulas, print set-up', () => {
    const styles = parts.text('xl/styles.xml');
    expect(styles.match(/textRotation="[0-9]+"/g)).toEqual([
      'textRotation="255"',
      'textRotation="45"',
      'textRotation="120"',
    ]);
    expect(styles).toContain('<border diagonalUp="1" diagonalDown="1">');
    expect(styles).toContain('<border diagonalDown="1">');
    expect(first).toContain('<ignoredError sqref="A7" numberStoredAsText="1"/>');
    expect(first).toContain('<ignoredError sqref="B2:C3" unlockedFormula="1" formulaRange="1"/>');
    expect(first).toContain('<c r="B2"><f t="array" ref="B2:C2">TRANSPOSE(A2:A3)</f><v>10</v></c>');
    expect(first).toContain(
      '<pageSetup paperSize="9" firstPageNumber="3" fitToHeight="2" orientation="portrait" useFirstPageNumber="1"/>',
    );
    expect(first).toContain('<printOptions horizontalCentered="1" verticalCentered="1"/>');
    expect(first).toContain(
      '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
    );
    expect(second).toContain('<pageSetup paperSize="9" scale="70" orientation="landscape"/>');
  });

  test('its own reader finds the array formula in both cells', () => {
    const read = readWorkbook(writeWorkbook(FEATURES));
    expect(read.ok && read.snapshot.sheets[0]?.formulas[1]?.slice(1, 3)).toEqual([
      '=TRANSPOSE(A2:A3)',
      '=TRANSPOSE(A2:A3)',
    ]);
  });

  test.each<[string, Partial<WorkbookDescription>]>([
    ['a hidden sheet to open on', { activeSheet: '없음' }],
    ['a name that is a cell', { names: [{ name: 'AB12', formula: '1' }] }],
    ['a name with a space', { names: [{ name: '집행 률', formula: '1' }] }],
    ['a name given twice', { names: ['집행률', '집행률'].map((name) => ({ name, formula: '1' })) }],
    ['two notes on one cell', sheetWith({ notes: [0, 0].map((row) => ({ row, column: 0, text: '' })) })],
    ['an outline too deep', sheetWith({ rows: [{ row: 0, outline: { level: 8 } }] })],
    ['columns that overlap', sheetWith({ columns: [0, 1].map((first) => ({ first, last: 1 })) })],
    [
      'icons with too few limits',
      sheetWith({ conditionalFormats: [{ ranges: [], rule: { kind: 'icons', icons: 'five-ratings', limits: [1] } }] }),
    ],
  ])('%s is a fault of the program', (_name, wrong) => {
    expect(() => writeWorkbook({ sheets: [{ name: '표', cells: [] }], ...wrong })).toThrow(RangeError);
  });
});

function sheetWith(more: Partial<WorkbookDescription['sheets'][number]>): Partial<WorkbookDescription> {
  return { sheets: [{ name: '표', cells: [], ...more }] };
}
