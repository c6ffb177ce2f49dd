import { cellName } from '../contract.ts';
import type { ColumnDescription, OutlineDescription, RowDescription, SheetDescription } from './description/index.ts';
import { type AttributeValue, element } from './markup.ts';
import type { StyleRegistry } from './styles.ts';

const ROW_HEIGHT = 16.5;
const COLUMN_WIDTH = 9;
const DEEPEST_OUTLINE = 7;

/** Writes tab colour, outline and fit to page. */
export function propertiesMarkup({
  tabColour,
  outlineSums,
  print,
}: Pick<SheetDescription, 'tabColour' | 'outlineSums' | 'print'>): string {
  const content = [
    tabColour === undefined ? '' : element('tabColor', { rgb: `FF${tabColour}` }),
    outlineSums ? element('outlinePr', { summaryBelow: !outlineSums.isAbove, summaryRight: !outlineSums.isLeft }) : '',
    print?.fitsWidth ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return content === '' ? '' : element('sheetPr', {}, content);
}

type View = Pick<SheetDescription, 'frozen' | 'hidesGridLines' | 'zoom' | 'selection'>;

/** Writes how the sheet is shown: grid lines, zoom, freeze, cursor. */
export function viewMarkup({ frozen, hidesGridLines, zoom, selection }: View, isActive: boolean): string {
  const attributes = {
    showGridLines: hidesGridLines ? false : undefined,
    tabSelected: isActive ? true : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    workbookViewId: 0,
  };
  const cursor = selection ? cellName(selection.row, selection.column) : undefined;
  const content = frozen && frozen.rows + frozen.columns > 0 ? paneMarkup(frozen, cursor) : cursorMarkup(cursor);
  return element('sheetViews', {}, element('sheetView', attributes, content));
}

function paneMarkup({ rows, columns }: NonNullable<View['frozen']>, cursor: string | undefined): string {
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const first = cellName(rows, columns);
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane,
    state: 'frozen',
  });
  return pane + cursorMarkup(cursor ?? first, activePane);
}

function cursorMarkup(cursor: string | undefined, pane?: string): string {
  return cursor === undefined ? '' : element('selection', { pane, activeCell: cursor, sqref: cursor });
}

/** Writes the usual height, and how deep the outline goes. */
export function formatMarkup({
  rowHeight = ROW_HEIGHT,
  rows = [],
  columns = [],
}: Pick<SheetDescription, 'rowHeight' | 'rows' | 'columns'>): string {
  return element('sheetFormatPr', {
    defaultRowHeight: rowHeight,
    customHeight: rowHeight === ROW_HEIGHT ? undefined : true,
    outlineLevelRow: deepest(rows),
    outlineLevelCol: deepest(columns),
  });
}

function deepest(items: readonly { readonly outline?: OutlineDescription }[]): number | undefined {
  const level = items.reduce((most, { outline }) => Math.max(most, outline?.level ?? 0), 0);
  if (level > DEEPEST_OUTLINE) throw new RangeError(`outline level ${level}`);
  return level === 0 ? undefined : level;
}

/** Writes widths, hiding and styles of columns. */
export function columnsMarkup(columns: readonly ColumnDescription[], styles: StyleRegistry): string {
  const sorted = [...columns].sort((a, b) => a.first - b.first);
  sorted.forEach(({ first, last }, index) => {
    const before = sorted[index - 1];
    if (last < first || (before && before.last >= first)) throw new RangeError(`columns ${first} to ${last}`);
  });
  return sorted.length === 0 ? '' : element('cols', {}, sorted.map((column) => columnMarkup(column, styles)).join(''));
}

function columnMarkup({ first, last, width, isHidden, style, outline }: ColumnDescription, styles: StyleRegistry) {
  return element('col', {
    min: first + 1,
    max: last + 1,
    width: width ?? COLUMN_WIDTH,
    style: style ? styles.style(style) : undefined,
    hidden: isHidden ? true : undefined,
    customWidth: width === undefined ? undefined : true,
    ...outlineAttributes(outline),
  });
}

/** The attributes of a row beside its number. */
export function rowAttributes(row: RowDescription | undefined): Readonly<Record<string, AttributeValue>> {
  return {
    ht: row?.height,
    hidden: row?.isHidden ? true : undefined,
    customHeight: row?.height === undefined ? undefined : true,
    ...outlineAttributes(row?.outline),
  };
}

function outlineAttributes(outline: OutlineDescription | undefined): Readonly<Record<string, AttributeValue>> {
  return { outlineLevel: outline?.level || undefined, collapsed: outline?.isClosed ? true : undefined };
}
