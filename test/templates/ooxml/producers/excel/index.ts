import { contentTypes } from '../names.ts';
import * as analysis from './analysis.ts';
import * as drawing from './drawing.ts';
import * as properties from './properties.ts';
import * as sheet from './sheet.ts';
import * as workbook from './workbook.ts';

/** A picture of one grey dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNoaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
);

/** Bytes that repeat in no short pattern, like a stored macro project or printer set-up. */
function opaque(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >> 16);
}

const CONTENT: Readonly<Record<string, string | Uint8Array>> = {
  '_rels/.rels': workbook.ROOT_RELATIONSHIPS,
  'xl/workbook.xml': workbook.WORKBOOK,
  'xl/_rels/workbook.xml.rels': workbook.WORKBOOK_RELATIONSHIPS,
  'xl/worksheets/sheet1.xml': sheet.SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': sheet.SHEET_RELATIONSHIPS,
  'xl/worksheets/sheet2.xml': analysis.PIVOT_SHEET,
  'xl/worksheets/_rels/sheet2.xml.rels': analysis.PIVOT_SHEET_RELATIONSHIPS,
  'xl/worksheets/sheet3.xml': workbook.HIDDEN_SHEET,
  'xl/chartsheets/sheet1.xml': drawing.CHART_SHEET,
  'xl/chartsheets/_rels/sheet1.xml.rels': drawing.CHART_SHEET_RELATIONSHIPS,
  'xl/theme/theme1.xml': workbook.THEME,
  'xl/styles.xml': workbook.STYLES,
  'xl/sharedStrings.xml': sheet.SHARED_STRINGS,
  'xl/calcChain.xml': workbook.CALCULATION_CHAIN,
  'xl/metadata.xml': workbook.METADATA,
  'xl/tables/table1.xml': sheet.TABLE,
  'xl/tables/table2.xml': analysis.QUERY_TABLE_PARENT,
  'xl/tables/_rels/table2.xml.rels': analysis.QUERY_TABLE_PARENT_RELATIONSHIPS,
  'xl/queryTables/queryTable1.xml': analysis.QUERY_TABLE,
  'xl/connections.xml': analysis.CONNECTIONS,
  'xl/pivotTables/pivotTable1.xml': analysis.PIVOT_TABLE,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': analysis.PIVOT_TABLE_RELATIONSHIPS,
  'xl/pivotCache/pivotCacheDefinition1.xml': analysis.PIVOT_CACHE,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': analysis.PIVOT_CACHE_RELATIONSHIPS,
  'xl/pivotCache/pivotCacheRecords1.xml': analysis.PIVOT_RECORDS,
  'xl/externalLinks/externalLink1.xml': analysis.EXTERNAL_LINK,
  'xl/externalLinks/_rels/externalLink1.xml.rels': analysis.EXTERNAL_LINK_RELATIONSHIPS,
  'xl/drawings/drawing1.xml': drawing.DRAWING_PART,
  'xl/drawings/_rels/drawing1.xml.rels': drawing.DRAWING_RELATIONSHIPS,
  'xl/drawings/drawing2.xml': drawing.CHART_SHEET_DRAWING,
  'xl/drawings/_rels/drawing2.xml.rels': drawing.CHART_SHEET_DRAWING_RELATIONSHIPS,
  'xl/drawings/vmlDrawing1.vml': drawing.VML,
  'xl/charts/chart1.xml': drawing.CHART_PART,
  'xl/charts/chart2.xml': drawing.CHART_PART,
  'xl/media/image1.png': PICTURE,
  'xl/comments1.xml': drawing.COMMENTS,
  'xl/threadedComments/threadedComment1.xml': drawing.THREADED_COMMENTS,
  'xl/persons/person.xml': drawing.PERSONS,
  'xl/ctrlProps/ctrlProp1.xml': drawing.CONTROL,
  'xl/printerSettings/printerSettings1.bin': opaque(700, 5),
  'xl/vbaProject.bin': opaque(9_000, 7),
  'customXml/item1.xml': properties.CUSTOM_XML,
  'customXml/_rels/item1.xml.rels': properties.CUSTOM_XML_RELATIONSHIPS,
  'customXml/itemProps1.xml': properties.CUSTOM_XML_PROPERTIES,
  'customUI/customUI14.xml': properties.RIBBON,
  'docProps/core.xml': properties.CORE,
  'docProps/app.xml': properties.APP,
  'docProps/custom.xml': properties.CUSTOM,
};

/**
 * The parts of a workbook as Excel lays them out, with macros, chart, picture, pivot, query, comments of both kinds,
 * control, external link, printer set-up, custom XML and properties. The bytes of the macro project mean nothing.
 */
export const EXCEL: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': contentTypes(Object.keys(CONTENT), {
    'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
  }),
  ...CONTENT,
};
