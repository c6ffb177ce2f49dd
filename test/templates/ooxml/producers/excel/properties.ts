import { DECLARATION, relationships } from '../names.ts';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const CORE = `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>담당</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T00:00:00Z</dcterms:created></cp:coreProperties>`;
export const APP = `${DECLARATION}<Properties xmlns="${PROPERTIES}/extended-properties"><Application>Microsoft Excel</Application><Company>구정</Company><AppVersion>16.0300</AppVersion></Properties>`;
export const CUSTOM = `${DECLARATION}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="form"><vt:lpwstr>division-budget</vt:lpwstr></property></Properties>`;
export const RIBBON = `${DECLARATION}<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon/></customUI>`;
export const CUSTOM_XML = '<?xml version="1.0"?><양식 xmlns="urn:gujeong:test">  <번호>7</번호>  </양식>';
export const CUSTOM_XML_RELATIONSHIPS = relationships(['rId1', 'customXmlProps', 'itemProps1.xml']);
export const CUSTOM_XML_PROPERTIES = `${DECLARATION}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="${PROPERTIES}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
