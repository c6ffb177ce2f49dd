import type { Rectangle } from '../../core/index.ts';
import { errorCode, IS_TOO_LARGE } from './problem.ts';
import type { Request } from './request.ts';
import { CELL_PROPERTIES, type CellAnswers, type SheetOutline } from './sheet-snapshot.ts';

/** Rows of one sheet that are read in one request, together with others. */
interface Part extends Rectangle {
  readonly id: string;
}

/** Cells of a request: some 60 to 100 bytes each, of the 5 MB Excel on the web answers at most. */
const CELLS_PER_REQUEST = 40_000;

/** Reads the cells of sheets in several requests, one after the other; for each sheet the answers from top to bottom. */
export async function readParts(request: Request, sheets: readonly SheetOutline[]): Promise<CellAnswers[][]> {
  const answers = new Map(sheets.map(({ sheet }): [string, CellAnswers[]] => [sheet.id, []]));
  for (const parts of requestsOf(sheets.flatMap(partsOf))) {
    for (const [id, answer] of await ask(request, parts)) answers.get(id)?.push(answer);
  }
  return [...answers.values()];
}

/** A sheet in parts of whole rows, none larger than a request may be. */
function partsOf({ sheet: { id }, used }: SheetOutline): Part[] {
  if (used.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  return Array.from({ length: Math.ceil(rows / step) }, (_, n) => ({
    id,
    row: row + n * step,
    column,
    rows: Math.min(step, rows - n * step),
    columns,
  }));
}

/** Small parts share a request. */
function requestsOf(parts: readonly Part[]): Part[][] {
  const requests: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const own = part.rows * part.columns;
    if (cells + own > CELLS_PER_REQUEST) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(part);
    cells += own;
  }
  return requests;
}

/** What one request answers; where it is too large still, for its cells hold long texts, what its halves answer. */
async function ask(request: Request, parts: readonly Part[]): Promise<(readonly [string, CellAnswers])[]> {
  try {
    return await request(async (context) => {
      const ranges = parts.map(({ id, row, column, rows, columns }) => {
        const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns).untrack();
        range.load(CELL_PROPERTIES);
        return [id, range] as const;
      });
      await context.sync();
      return ranges;
    });
  } catch (error) {
    const [first, second] = errorCode(error) === IS_TOO_LARGE ? halvesOf(parts) : [];
    if (!first || !second) throw error;
    return [...(await ask(request, first)), ...(await ask(request, second))];
  }
}

function halvesOf(parts: readonly Part[]): [] | [Part[], Part[]] {
  const middle = Math.floor(parts.length / 2);
  if (middle > 0) return [parts.slice(0, middle), parts.slice(middle)];
  const [part] = parts;
  if (!part || part.rows < 2) return [];
  const rows = Math.floor(part.rows / 2);
  return [[{ ...part, rows }], [{ ...part, row: part.row + rows, rows: part.rows - rows }]];
}
