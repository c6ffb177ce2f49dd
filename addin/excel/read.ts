import { BLANK, type Rectangle, type SheetSnapshot, type WorkbookSnapshot } from '../../core/index.ts';
import { parseAreas } from './area.ts';
import { contentOf } from './cell-content.ts';
import { hiddenLines } from './hidden.ts';
import { askKept, keptTexts, type KeptQuestion, type KeptTexts } from './kept.ts';
import { failedIn } from './problem.ts';
import type { Request } from './request.ts';
import { canReadMerges } from './requirement.ts';

/** A workbook as read, with what it keeps for the add-in, and the names of its sheets by Excel's own id, which events speak of. */
export interface ReadWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly namesById: ReadonlyMap<string, string>;
  readonly kept: KeptTexts;
}

/** What is asked about a workbook. */
interface WorkbookQuestion {
  readonly sheets: readonly SheetQuestion[];
  readonly kept: KeptQuestion;
}

/** What is asked about one sheet; a null object where there is no such sheet. */
interface SheetQuestion {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
}

/**
 * Reads every visible sheet. Excel cannot list sheets and read their cells in one request, so the request follows
 * the chain of sheets for a guessed number of links, and is repeated with a longer chain in the rare case
 * that the workbook has more.
 */
export async function readWorkbook(request: Request, links: number): Promise<ReadWorkbook> {
  const { sheets, kept } = await askWorkbook(request, links);
  if (sheets.at(-1)?.sheet.isNullObject === false) return readWorkbook(request, links * 2);
  const found = sheets.filter(({ sheet }) => !sheet.isNullObject);
  return {
    workbook: { sheets: found.map(snapshotOf) },
    namesById: new Map(found.map(({ sheet }) => [sheet.id, sheet.name])),
    kept: keptTexts(kept),
  };
}

async function askWorkbook(request: Request, links: number): Promise<WorkbookQuestion> {
  const ask = (asksMerges: boolean): Promise<WorkbookQuestion> =>
    request(async (context) => {
      const question = { kept: askKept(context), sheets: askSheets(context, links, asksMerges) };
      await context.sync();
      return question;
    });
  if (!canReadMerges()) return ask(false);
  try {
    return await ask(true);
  } catch (error) {
    // Excel fails where a sheet has more than 512 merged areas; its cells can still be read.
    if (!failedIn(error, 'getMergedAreasOrNullObject')) throw error;
    return ask(false);
  }
}

function askSheets(context: Excel.RequestContext, links: number, asksMerges: boolean): SheetQuestion[] {
  let sheet = context.workbook.worksheets.getFirst(true);
  const questions = [askSheet(sheet, asksMerges)];
  while (questions.length < links) {
    sheet = sheet.getNextOrNullObject(true);
    questions.push(askSheet(sheet, asksMerges));
  }
  return questions;
}

/**
 * Hidden lines come from the visible areas, because `getRowProperties` counts as a write and empties Excel's undo list;
 * `valuesOnly` keeps a format applied to whole columns from making a million rows.
 */
function askSheet(sheet: Excel.Worksheet, asksMerges: boolean): SheetQuestion {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas,valueTypes,text,numberFormat');
  const visible = used.getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  const merged = asksMerges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  // Without this the client would send a second request to release them.
  for (const proxy of [used, visible, merged]) proxy?.untrack();
  return { sheet, used, visible, merged };
}

function snapshotOf({ sheet, used, visible, merged }: SheetQuestion): SheetSnapshot {
  const common = { name: sheet.name, isProtected: sheet.protection.protected };
  if (used.isNullObject) return { ...common, ...EMPTY };
  const { rowIndex: row, columnIndex: column, values, formulas, valueTypes } = used;
  const contents = values.map((line, r) =>
    line.map((value: unknown, c) =>
      contentOf({ value, formula: formulas[r]?.[c], type: valueTypes[r]?.[c] ?? 'Empty' }),
    ),
  );
  const range = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  const hidden = hiddenLines(range, addressOf(visible));
  return {
    ...common,
    row,
    column,
    values: contents.map((line) => line.map(({ value }) => value)),
    formulas: contents.map((line) => line.map((content) => (content.kind === 'formula' ? content.formula : BLANK))),
    texts: used.text,
    numberFormats: used.numberFormat,
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
