import { DECLARATION, MAIN, RELATIONSHIP, relationships } from '../names.ts';

/** A pivot table on its own sheet, the query beside it, and what they are fed from. */
export const PIVOT_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><dimension ref="A3:E6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>사업명</t></is></c><c r="B3" t="inlineStr"><is><t>합계 : 예산액</t></is></c><c r="D3" t="inlineStr"><is><t>코드</t></is></c><c r="E3" t="inlineStr"><is><t>이름</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>도로</t></is></c><c r="B4"><v>1200</v></c><c r="D4"><v>101</v></c><c r="E4" t="inlineStr"><is><t>일반</t></is></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>공원</t></is></c><c r="B5"><v>800</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>총합계</t></is></c><c r="B6"><v>2000</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`;
export const PIVOT_SHEET_RELATIONSHIPS = relationships(
  ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ['rId2', 'table', '../tables/table2.xml'],
);

export const PIVOT_TABLE = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="피벗1" cacheId="1" dataCaption="값" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="합계 : 예산액" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
export const PIVOT_TABLE_RELATIONSHIPS = relationships([
  'rId1',
  'pivotCacheDefinition',
  '../pivotCache/pivotCacheDefinition1.xml',
]);
export const PIVOT_CACHE = `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}" r:id="rId1" refreshedBy="담당" refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A3:B5" sheet="집행현황"/></cacheSource><cacheFields count="2"><cacheField name="사업명" numFmtId="0"><sharedItems count="2"><s v="도로"/><s v="공원"/></sharedItems></cacheField><cacheField name="예산액" numFmtId="3"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="800" maxValue="1200"/></cacheField></cacheFields></pivotCacheDefinition>`;
export const PIVOT_CACHE_RELATIONSHIPS = relationships(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']);
export const PIVOT_RECORDS = `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="1200"/></r><r><x v="1"/><n v="800"/></r></pivotCacheRecords>`;

export const QUERY_TABLE_PARENT = `${DECLARATION}<table xmlns="${MAIN}" id="2" name="코드표" displayName="코드표" ref="D3:E4" tableType="queryTable" totalsRowShown="0"><autoFilter ref="D3:E4"/><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="코드" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="이름" queryTableFieldId="2"/></tableColumns><tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
export const QUERY_TABLE_PARENT_RELATIONSHIPS = relationships(['rId1', 'queryTable', '../queryTables/queryTable1.xml']);
export const QUERY_TABLE = `${DECLARATION}<queryTable xmlns="${MAIN}" name="코드 조회" connectionId="1" autoFormatId="16" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0"><queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="코드" tableColumnId="1"/><queryTableField id="2" name="이름" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>`;
export const CONNECTIONS = `${DECLARATION}<connections xmlns="${MAIN}"><connection id="1" name="코드" type="5" refreshedVersion="6" background="1" saveData="1"><dbPr connection="Provider=Microsoft.ACE.OLEDB.12.0;Data Source=codes.accdb" command="SELECT * FROM codes"/></connection></connections>`;

export const EXTERNAL_LINK = `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIP}" r:id="rId1"><sheetNames><sheetName val="기준"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
export const EXTERNAL_LINK_RELATIONSHIPS = relationships([
  'rId1',
  'externalLinkPath',
  'file:///C:/%EA%B8%B0%EC%A4%80.xlsx',
]);
