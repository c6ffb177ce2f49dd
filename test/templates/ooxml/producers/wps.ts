import { contentTypes, DECLARATION, DRAWING, MAIN, relationships, RELATIONSHIP, SHEET_DRAWING } from './names.ts';

const WPS = 'http://www.wps.cn/officeDocument';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';
const FORM = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"';

const SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}" xmlns:xdr="${SHEET_DRAWING}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr/><dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="2"/><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" ht="60" customHeight="1" spans="1:3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>1200</v></c><c r="C2" t="str"><f>_xlfn.DISPIMG("ID_0A",1)</f><v>=DISPIMG("ID_0A",1)</v></c></row><row r="3" spans="1:3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><f>SUM(B2:B2)</f><v>1200</v></c></row></sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/></worksheet>`;
const IMAGES = `${DECLARATION}<etc:cellImages xmlns:xdr="${SHEET_DRAWING}" xmlns:r="${RELATIONSHIP}" xmlns:a="${DRAWING}" xmlns:etc="${WPS}/2017/etCustomData"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_0A"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="41" formatCode="_ * #,##0_ ;_ * \\-#,##0_ ;_ * &quot;-&quot;_ ;_ @_ "/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="41" fontId="0" fillId="0" borderId="0" applyNumberFormat="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="41" fontId="0" fillId="0" borderId="0" xfId="1"><alignment vertical="center"/></xf></cellXfs><cellStyles count="2"><cellStyle name="표준" xfId="0" builtinId="0"/><cellStyle name="쉼표 [0]" xfId="1" builtinId="6"/></cellStyles></styleSheet>`;

const CONTENT: Readonly<Record<string, string | Uint8Array>> = {
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'custom-properties', 'docProps/custom.xml'],
  ),
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property ${FORM} pid="2" name="ICV"><vt:lpwstr>0A</vt:lpwstr></property><property ${FORM} pid="3" name="KSOProductBuildVer"><vt:lpwstr>1042-12.1.0.1</vt:lpwstr></property></Properties>`,
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="144525"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
  ).replace(
    '</Relationships>',
    `<Relationship Id="rId4" Type="${WPS}/2020/cellImage" Target="cellimages.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>구분</t></si><si><t>금액</t></si><si><t>도로</t></si><si><t>계</t></si></sst>`,
  'xl/cellimages.xml': IMAGES,
  'xl/_rels/cellimages.xml.rels': relationships(['rId1', 'image', 'media/image1.png']),
  'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
};

/** The parts of a workbook as WPS Office lays them out, with a picture held by a formula of its own. */
export const WPS_OFFICE: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': contentTypes(Object.keys(CONTENT), {
    'xl/cellimages.xml': 'application/vnd.wps-officedocument.cellimage+xml',
  }),
  ...CONTENT,
};
