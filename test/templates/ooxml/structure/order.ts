import type { Element } from './tree.ts';

/** The order of elements in ISO 29500-1: 18.3.1.99, 18.2.27, 18.8.39, 18.5.1.2, 21.2.2.29, 21.2.2.27. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  row: 'c extLst',
  c: 'f v is extLst',
};

/** Elements that stand where their kind may not. */
export function* orderIssues(root: Element): Generator<string> {
  const order = ORDERS[root.name]?.split(' ');
  let last = -1;
  for (const { name } of root.children) {
    const place = order?.indexOf(name) ?? last;
    if (order && name !== 'AlternateContent' && place < last) yield `<${name}> after <${order[last]}>`;
    if (order && name !== 'AlternateContent' && place < 0) yield `<${name}> in <${root.name}>`;
    last = Math.max(last, place);
  }
  if (root.name === 'chartSpace') for (const found of root.children) yield* orderIssues(found);
}

/** Elements whose `count` says how many they hold. */
const COUNTED = new Set(
  'mergeCells dataValidations tableParts tableColumns numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs rowBreaks colBreaks sortState pivotFields dataFields cacheFields sheets'.split(
    ' ',
  ),
);

/** Elements that count what they hold and err. */
export function* countIssues(element: Element): Generator<string> {
  const { name, attributes, children } = element;
  const count = attributes.get('count');
  if (COUNTED.has(name) && count !== undefined && Number(count) !== children.length) {
    yield `<${name}> counts ${count} of ${children.length}`;
  }
  if (name !== 'sheetData') for (const found of children) yield* countIssues(found);
}
