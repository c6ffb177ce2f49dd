import { contentTypes, DECLARATION } from './names.ts';

const STRICT = 'http://purl.oclc.org/ooxml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const links = (...list: readonly (readonly [string, string, string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${STRICT}/officeDocument/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const ROOT = `xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships"`;
const CONTENT: Readonly<Record<string, string>> = {
  '_rels/.rels': links(
    ['rId1', 'officeDocument', '/xl/workbook.xml'],
    ['rId2', 'customProperties', '/docProps/custom.xml'],
  ),
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="${STRICT}/officeDocument/customProperties" xmlns:vt="${STRICT}/officeDocument/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="form"><vt:lpwstr>plan</vt:lpwstr></property></Properties>`,
  'xl/workbook.xml': `${DECLARATION}<workbook ${ROOT} conformance="strict"><workbookPr date1904="true" dateCompatibility="0"/><sheets><sheet name="날짜" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': links(
    ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
    ['rId2', 'styles', '/xl/styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': `${DECLARATION}<worksheet ${ROOT}><sheetData><row><c t="inlineStr"><is><t>날짜</t></is></c><c t="inlineStr"><is><t>금액</t></is></c></row><row><c s="1" t="d"><v>2015-10-31</v></c><c><v>5</v></c></row><row><c s="1"><v>40846</v></c><c><f>B2*2</f><v>10</v></c></row></sheetData></worksheet>`,
  'xl/styles.xml': `${DECLARATION}<styleSheet ${ROOT}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** A workbook in the strict form of the standard: dates as ISO texts from 1904, rows and cells without names. */
export const STRICT_FORM: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes(Object.keys(CONTENT)),
  ...CONTENT,
};
