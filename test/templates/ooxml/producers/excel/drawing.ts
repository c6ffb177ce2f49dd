import { CHART, DECLARATION, DRAWING, MAIN, RELATIONSHIP, relationships, SHEET_DRAWING } from '../names.ts';

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="차트 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="그림 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

export const DRAWING_PART = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIP}">${anchor(10, frame)}${anchor(20, picture)}</xdr:wsDr>`;
export const DRAWING_RELATIONSHIPS = relationships(
  ['rId1', 'chart', '../charts/chart1.xml'],
  ['rId2', 'image', '../media/image1.png'],
);

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>집행현황!$C$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>집행액</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="333333"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>집행현황!$A$4:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>집행현황!$C$4:$C$5</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>300</c:v></c:pt><c:pt idx="1"><c:v>400</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;
const axes = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:crossAx val="111"/></c:valAx>`;

export const CHART_PART = `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIP}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:axId val="111"/><c:axId val="222"/></c:barChart>${axes}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const CHART_SHEET = `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;
export const CHART_SHEET_RELATIONSHIPS = relationships(['rId1', 'drawing', '../drawings/drawing2.xml']);
export const CHART_SHEET_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIP}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6070000"/>${frame}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;
export const CHART_SHEET_DRAWING_RELATIONSHIPS = relationships(['rId1', 'chart', '../charts/chart2.xml']);

export const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>담당</author><author>tc={00000000-0001-0000-0000-000000000001}</author></authors><commentList><comment ref="B4" authorId="0"><text><r><rPr><b/></rPr><t>메모:</t></r><r><t xml:space="preserve"> 추경 반영</t></r></text></comment><comment ref="C4" authorId="1"><text><t>댓글</t></text></comment></commentList></comments>`;
export const THREADED_COMMENTS = `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" dT="2026-01-05T09:00:00.00" personId="{00000000-0002-0000-0000-000000000001}" id="{00000000-0001-0000-0000-000000000001}"><text>댓글</text></threadedComment></ThreadedComments>`;
export const PERSONS = `${DECLARATION}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="담당" id="{00000000-0002-0000-0000-000000000001}" userId="담당" providerId="None"/></personList>`;

const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
export const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shape(1025, 3, 1)}${shape(1027, 3, 2)}</xml>`;
export const CONTROL = `${DECLARATION}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>`;
