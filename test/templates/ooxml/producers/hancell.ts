import { COMPATIBILITY, contentTypes, DECLARATION, MAIN, relationships, RELATIONSHIP } from './names.ts';

const HANCOM = 'http://schemas.haansoft.com/office/spreadsheet/8.0';
const ROOT = `xmlns:x="${MAIN}" xmlns:r="${RELATIONSHIP}" xmlns:mc="${COMPATIBILITY}" xmlns:hs="${HANCOM}" mc:Ignorable="hs"`;

/** An entry with an extension of Hancom's beside the plain one, as 한셀 writes fonts and cell styles. */
const alternative = (entry: string) =>
  `<mc:AlternateContent><mc:Choice Requires="hs">${entry.replace(/(\/?>)/, ' hs:extension="1"$1')}</mc:Choice><mc:Fallback>${entry}</mc:Fallback></mc:AlternateContent>`;

const font = (inside: string) => `<x:font>${inside}<x:sz val="11"/><x:name val="돋움"/></x:font>`;
const style = (format: number, fontId: number, border: number) =>
  `<x:xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1"><x:alignment vertical="center"/></x:xf>`;

const STYLES = `${DECLARATION}<x:styleSheet ${ROOT}><x:numFmts count="1"><x:numFmt numFmtId="64" formatCode="#,##0;&quot;△&quot;#,##0;&quot;-&quot;"/></x:numFmts><x:fonts count="2">${font('')}${alternative(font('<x:b/>'))}</x:fonts><x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills><x:borders count="2"><x:border><x:left/><x:right/><x:top/><x:bottom/><x:diagonal/></x:border><x:border><x:left style="thin"/><x:right style="thin"/><x:top style="thin"/><x:bottom style="thin"/><x:diagonal/></x:border></x:borders><x:cellStyleXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellStyleXfs><x:cellXfs count="4">${style(0, 0, 0)}${alternative(style(0, 1, 1))}${style(64, 0, 1)}${alternative(style(14, 0, 1))}</x:cellXfs><x:cellStyles count="1"><x:cellStyle name="표준" xfId="0" builtinId="0"/></x:cellStyles></x:styleSheet>`;

const rest = (row: number, style: number) =>
  ['E', 'F', 'XFA', 'XFB'].map((column) => `<x:c r="${column}${row}" s="${style}"></x:c>`).join('');
const empty = (row: number) => `<x:row r="${row}" spans="1:16382" ht="13.5">${rest(row, 1)}</x:row>`;
const rows = [
  `<x:row r="1" spans="1:16382" ht="27" customHeight="1"><x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1" t="s"><x:v>1</x:v></x:c><x:c r="C1" s="1" t="s"><x:v>2</x:v></x:c>${rest(1, 1)}</x:row>`,
  `<x:row r="2" spans="1:16382" ht="13.5"><x:c r="A2" s="1" t="s"><x:v>3</x:v></x:c><x:c r="B2" s="2"><x:v>1200</x:v></x:c><x:c r="C2" s="2"><x:f>B2*2</x:f><x:v>2400</x:v></x:c><x:c r="D2" s="3"><x:v>42308</x:v></x:c>${rest(2, 1)}</x:row>`,
  ...Array.from({ length: 60 }, (_, index) => empty(index + 3)),
  empty(1_048_576),
];
const SHEET = `${DECLARATION}<x:worksheet ${ROOT}><x:sheetPr><x:pageSetUpPr/></x:sheetPr><x:dimension ref="A1:XFB1048576"/><x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetFormatPr defaultRowHeight="13.5"/><x:cols><x:col min="1" max="16384" width="9.14" style="1" customWidth="1"/></x:cols><x:sheetData>${rows.join('')}</x:sheetData><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></x:worksheet>`;

const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}" xmlns:mc="${COMPATIBILITY}" xmlns:hs="${HANCOM}" mc:Ignorable="hs"><fileVersion appName="HCell" lastEdited="5"/><bookViews><workbookView/></bookViews><sheets><sheet name="원가 계산서" sheetId="1" r:id="rId1"/></sheets><calcPr mc:Ignorable="hs" hs:hclCalcId="904"/></workbook>`;
const STRINGS = `${DECLARATION}<x:sst ${ROOT} count="4" uniqueCount="4"><x:si><x:t>구    분</x:t></x:si><x:si><x:t>예산액</x:t></x:si><x:si><x:t>두 배</x:t></x:si><x:si><x:t>도로</x:t></x:si></x:sst>`;

const CONTENT: Readonly<Record<string, string>> = {
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Cell</Application><AppVersion>12.0300</AppVersion></Properties>`,
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
};

/**
 * The parts of a workbook as 한셀 lays them out: prefixed elements, styles in alternatives, a used range over nearly
 * the whole sheet.
 */
export const HANCELL: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes(Object.keys(CONTENT)),
  ...CONTENT,
};
