import { COMPATIBILITY, DECLARATION, DRAWING, MAIN, RELATIONSHIP, relationships } from '../names.ts';

export const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12345"/></bookViews><sheets><sheet name="집행현황" sheetId="1" r:id="rId1"/><sheet name="피벗" sheetId="2" r:id="rId2"/><sheet name="그래프" sheetId="3" r:id="rId3"/><sheet name="숨김" sheetId="4" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId10"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">집행현황!$A$1:$H$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">집행현황!$3:$3</definedName><definedName name="기준연도">숨김!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

export const WORKBOOK_RELATIONSHIPS = relationships(
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId5', 'theme', 'theme/theme1.xml'],
  ['rId6', 'styles', 'styles.xml'],
  ['rId7', 'sharedStrings', 'sharedStrings.xml'],
  ['rId8', 'calcChain', 'calcChain.xml'],
  ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId10', 'externalLink', 'externalLinks/externalLink1.xml'],
  ['rId11', 'sheetMetadata', 'metadata.xml'],
  ['rId12', 'connections', 'connections.xml'],
  ['rId13', 'vbaProject', 'vbaProject.bin'],
  ['rId14', 'person', 'persons/person.xml'],
  ['rId15', 'customXml', '../customXml/item1.xml'],
);

export const ROOT_RELATIONSHIPS = relationships(
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  ['rId2', 'core-properties', 'docProps/core.xml'],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
  ['rId4', 'custom-properties', 'docProps/custom.xml'],
  ['rId5', 'extensibility', 'customUI/customUI14.xml'],
);

export const HIDDEN_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:A2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><sheetData><row r="1"><c r="A1"><v>2026</v></c></row><row r="2"><c r="A2"><f>A1+1</f><v>2027</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
export const CALCULATION_CHAIN = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="A2" i="4"/><c r="D4" i="1"/><c r="D5"/><c r="B6"/><c r="C6"/><c r="D6" l="1"/><c r="A8" a="1"/><c r="D8" a="1"/><c r="F8"/><c r="G8"/></calcChain>`;
export const METADATA = `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const font = (inside: string) =>
  `<font>${inside}<sz val="11"/><name val="맑은 고딕"/><family val="2"/><charset val="129"/></font>`;
const styles = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>',
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf>',
  '<xf numFmtId="177" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
];
export const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0;&quot;△&quot;#,##0;&quot;-&quot;"/><numFmt numFmtId="177" formatCode="0.0_ "/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FF112233"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="표준" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

const COLOURS =
  'dk1 000000 lt1 FFFFFF dk2 44546A lt2 E7E6E6 accent1 4472C4 accent2 ED7D31 accent3 A5A5A5 accent4 FFC000 accent5 5B9BD5 accent6 70AD47 hlink 0563C1 folHlink 954F72'.split(
    ' ',
  );
const colours = COLOURS.map((name, index) =>
  index % 2 === 0 ? `<a:${name}><a:srgbClr val="${COLOURS[index + 1]}"/></a:${name}>` : '',
).join('');
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const face = '<a:latin typeface="맑은 고딕"/><a:ea typeface=""/><a:cs typeface=""/>';
export const THEME = `${DECLARATION}<a:theme xmlns:a="${DRAWING}" name="Office 테마"><a:themeElements><a:clrScheme name="Office">${colours}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
