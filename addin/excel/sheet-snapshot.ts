import { BLANK, type Rectangle, type SheetSnapshot } from '../../core/index.ts';
import { parseAreas } from './area.ts';
import { contentOf } from './cell-content.ts';
import { hiddenLines } from './hidden.ts';

/** What Excel answers about the cells of a range, row by row. */
export type CellAnswers = Pick<Excel.Range, 'values' | 'formulas' | 'valueTypes' | 'text' | 'numberFormat'>;

/** The properties that make {@link CellAnswers}. */
export const CELL_PROPERTIES = 'values,formulas,valueTypes,text,numberFormat';

/** What is asked about a sheet beside its cells. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
}

/**
 * Asks about a sheet: of its used range the cells, or only how large it is.
 * Hidden lines come from the visible areas, because `getRowProperties` counts as a write and empties Excel's undo list;
 * `valuesOnly` keeps a format applied to whole columns from making a million rows.
 */
export function askOutline(sheet: Excel.Worksheet, asksMerges: boolean, asksCells: boolean): SheetOutline {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  if (asksCells) used.load('rowIndex,columnIndex,values,formulas,valueTypes,text,numberFormat');
  else used.load('rowIndex,columnIndex,rowCount,columnCount');
  const visible = used.getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  const merged = asksMerges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  // Without this the client would send a second request to release them.
  for (const proxy of [used, visible, merged]) proxy?.untrack();
  return { sheet, used, visible, merged };
}

/** The snapshot of a sheet from its outline and the answers about its used range; several answers follow each other downwards. */
export function snapshotOf(outline: SheetOutline, answers: readonly CellAnswers[]): SheetSnapshot {
  const { sheet, used, visible, merged } = outline;
  const common = { name: sheet.name, isProtected: sheet.protection.protected };
  if (used.isNullObject) return { ...common, ...EMPTY };
  const { rowIndex: row, columnIndex: column } = used;
  const contents = answers.flatMap(({ values, formulas, valueTypes }) =>
    values.map((line, r) =>
      line.map((value: unknown, c) =>
        contentOf({ value, formula: formulas[r]?.[c], type: valueTypes[r]?.[c] ?? 'Empty' }),
      ),
    ),
  );
  const range = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
  const hidden = hiddenLines(range, addressOf(visible));
  return {
    ...common,
    row,
    column,
    values: contents.map((line) => line.map(({ value }) => value)),
    formulas: contents.map((line) => line.map((content) => (content.kind === 'formula' ? content.formula : BLANK))),
    texts: answers.flatMap(({ text }) => text),
    numberFormats: answers.flatMap(({ numberFormat }) => numberFormat),
    merges: merged ? addressOf(merged) : [],
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  };
}

const EMPTY = {
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  texts: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

function addressOf(areas: Excel.RangeAreas): Rectangle[] {
  return areas.isNullObject ? [] : parseAreas(areas.address);
}
