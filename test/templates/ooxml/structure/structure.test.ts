import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { pack } from '../fixture.ts';
import { EXCEL } from '../producers/excel/index.ts';
import { BUDGET } from '../write/budget.ts';
import { CHART_BOOK } from '../write/charts.ts';
import { FEATURES } from '../write/features.ts';
import { structureIssues } from './index.ts';

const TEMPLATES = join(__dirname, '../../../../templates');
const COMMITTED = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);

test.each(COMMITTED)('%s needs no repair', (name) => {
  expect(structureIssues(new Uint8Array(readFileSync(join(TEMPLATES, name))))).toEqual([]);
});

test.each([
  ['a table', BUDGET],
  ['every chart', CHART_BOOK],
  ['every feature', FEATURES],
])('a written workbook of %s needs no repair', (_name, description) => {
  expect(structureIssues(writeWorkbook(description))).toEqual([]);
});

test('a workbook laid out as Excel does needs no repair', () => {
  expect(structureIssues(pack(EXCEL))).toEqual([]);
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** Each plants one fault, so that the inspection itself is known to see it. */
test.each<[string, string, string | RegExp, string]>([
  ['<phoneticPr> after', SHEET, /(<phoneticPr[^>]*>)(.*)(<\/worksheet>)/s, '$2$1$3'],
  ['style of A4', SHEET, 's="2"', 's="99"'],
  ['shared text 99', SHEET, '<v>5</v>', '<v>99</v>'],
  ['cell A4 out of order', SHEET, 'r="B4"', 'r="A4"'],
  ['cell B5 in row 4', SHEET, 'r="B4"', 'r="B5"'],
  ['row 4 after 5', SHEET, /(<row r="4".*?<\/row>)(<row r="5".*?<\/row>)/s, '$2$1'],
  ["outside its row's spans", SHEET, '<row r="4" spans="1:9"', '<row r="4" spans="1:3"'],
  ['has no first cell', SHEET, '<f t="shared" si="0"/>', '<f t="shared" si="8"/>'],
  ['array formula elsewhere', SHEET, 'ref="A8:B8"', 'ref="B8:C8"'],
  ['number 1,2', SHEET, '<v>1200</v>', '<v>1,2</v>'],
  ['counts 4 of 1', SHEET, 'mergeCells count="1"', 'mergeCells count="4"'],
  ['merges overlap', SHEET, '<mergeCell ref="A1:C1"/>', '<mergeCell ref="A1:C1"/><mergeCell ref="C1:D2"/>'],
  ['format 3 of a rule', SHEET, 'dxfId="0"', 'dxfId="3"'],
  ['columns 2 after 2', SHEET, '<col min="1" max="1"', '<col min="1" max="2"'],
  ['names link rId99', SHEET, '<drawing r:id="rId2"/>', '<drawing r:id="rId99"/>'],
  ['which is missing', 'xl/worksheets/_rels/sheet1.xml.rels', 'drawing1.xml', 'drawing9.xml'],
  ['two links of one id', 'xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"'],
  ['no link leads here', 'xl/_rels/workbook.xml.rels', /<Relationship [^>]*connections[^>]*>/, ''],
  [
    'no type for xl/vbaProject.bin',
    '[Content_Types].xml',
    /<Default Extension="bin".*?>|<Override PartName="\/xl\/vba.*?>/g,
    '',
  ],
  ['xl/gone.xml is missing', '[Content_Types].xml', '/xl/metadata.xml', '/xl/gone.xml'],
  ['sheet name 가/나', 'xl/workbook.xml', 'name="숨김"', 'name="가/나"'],
  ['two sheets of one id', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'],
  ['refers to 숨긴', 'xl/workbook.xml', '>숨김!$A$1<', ">'숨긴'!$A$1<"],
  [
    'name 기준연도 twice',
    'xl/workbook.xml',
    '</definedNames>',
    '<definedName name="기준연도">1</definedName></definedNames>',
  ],
  ['fontId of cellXfs 1', 'xl/styles.xml', 'fontId="1"', 'fontId="7"'],
  ['number format of cellXfs 4', 'xl/styles.xml', 'numFmtId="177" formatCode', 'numFmtId="178" formatCode'],
  ['heading D3 is 집행률', 'xl/tables/table1.xml', 'name="집행률"', 'name="다른"'],
  ['3 columns in', 'xl/tables/table1.xml', /<tableColumn id="4".*?<\/tableColumn>/s, ''],
  ['a second table', 'xl/tables/table2.xml', 'id="2"', 'id="1"'],
  ['the calculation chain names B4', 'xl/calcChain.xml', 'r="B6"', 'r="B4"'],
  ['counts 8 texts', 'xl/sharedStrings.xml', 'uniqueCount="9"', 'uniqueCount="8"'],
  ['<autoTitleDeleted> after', 'xl/charts/chart1.xml', /(<c:autoTitleDeleted[^>]*>)(.*)(<\/c:chart>)/s, '$2$1$3'],
  ['axis 333 is missing', 'xl/charts/chart1.xml', '<c:crossAx val="222"/>', '<c:crossAx val="333"/>'],
  ['shows 없음!', 'xl/charts/chart1.xml', '집행현황!$A$4', '없음!$A$4'],
])('sees: %s', (sentence, part, from, to) => {
  const before = EXCEL[part];
  const after = typeof before === 'string' ? before.replace(from, to) : '';
  expect(after).not.toBe(before);
  expect(structureIssues(pack({ ...EXCEL, [part]: after })).join('\n')).toContain(sentence);
});
