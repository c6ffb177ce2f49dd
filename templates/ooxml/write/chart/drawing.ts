import type { ChartDescription } from '../description/index.ts';
import { CHART, DECLARATION, DRAWING_MAIN, element, RELATIONSHIPS, textElement } from '../markup.ts';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const NO_PLACE = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';

/** A chart and the relationship that names its part. */
export interface PlacedChart {
  readonly chart: ChartDescription;
  readonly relationship: string;
}

/** Writes the drawing part of a sheet: each chart over the cells of its anchor. */
export function drawingMarkup(charts: readonly PlacedChart[]): string {
  const namespaces = { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING_MAIN };
  return DECLARATION + element('xdr:wsDr', namespaces, charts.map(anchorMarkup).join(''));
}

function anchorMarkup({ chart, relationship }: PlacedChart, index: number): string {
  const { anchor, alternativeText, name = `차트 ${index + 1}` } = chart;
  const reference = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship });
  const properties = element('xdr:cNvPr', { id: index + 2, name, descr: alternativeText }) + '<xdr:cNvGraphicFramePr/>';
  const frame =
    element('xdr:nvGraphicFramePr', {}, properties) +
    element('xdr:xfrm', {}, NO_PLACE) +
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, reference));
  const content =
    corner('xdr:from', anchor.row, anchor.column) +
    corner('xdr:to', anchor.row + anchor.rows, anchor.column + anchor.columns) +
    element('xdr:graphicFrame', { macro: '' }, frame) +
    '<xdr:clientData/>';
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, content);
}

function corner(name: string, row: number, column: number): string {
  const columns = textElement('xdr:col', String(column)) + textElement('xdr:colOff', '0');
  return element(name, {}, columns + textElement('xdr:row', String(row)) + textElement('xdr:rowOff', '0'));
}
