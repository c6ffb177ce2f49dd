import { BLANK, cellName, sameContent, type Change, type Problem } from '../../core/index.ts';
import { HostProblem, type KeptText } from '../host.ts';
import { observe, STATE_PROPERTIES, type CellState, type Observed } from './cell-state.ts';
import { askText, textOf, writeText, type Keeping } from './kept.ts';
import { planOf, rangeOf, writeCells, type CellWrite, type ChangeWrite, type SheetPlan } from './plan.ts';
import { errorCode, IS_DENIED, problemOf } from './problem.ts';
import { hearAgain, quietly } from './quiet.ts';
import { persistently, type Request } from './request.ts';
import { hasTaken } from './taken.ts';

/** What a request was to write: cells, and a text to be kept with them. */
export interface Write {
  readonly plan: readonly SheetPlan<ChangeWrite>[];
  readonly keeping: Keeping | undefined;
}

/** The workbook as it stands after a write that stopped half-way. */
interface Aftermath {
  readonly sheets: readonly { readonly name: string; readonly isMissing: boolean; readonly isProtected: boolean }[];
  readonly states: readonly Observed<ChangeWrite>[];
  /** The text kept along with the cells, where one was to be. */
  readonly text: string | undefined;
}

/**
 * Puts back what a write that stopped half-way has changed, and names its problem.
 *
 * @param originals what the failed request read before its first write; empty where its answer was lost
 * @param code the code of its error
 */
export async function recover(
  request: Request,
  { plan, keeping }: Write,
  originals: readonly Observed<ChangeWrite>[],
  code: string,
): Promise<Problem> {
  const { sheets, states, text } = await lookPersistently(request, { plan, keeping });
  const isKept = keeping !== undefined && text === keeping.text && text !== keeping.expected;
  await writeBack(
    request,
    cellsToPutBack(states, originals),
    isKept ? { name: keeping.name, text: keeping.expected } : undefined,
  );
  const missing = sheets.find(({ isMissing }) => isMissing);
  if (missing) return { kind: 'sheet-missing', sheet: missing.name };
  const locked = code === IS_DENIED ? sheets.find(({ isProtected }) => isProtected) : undefined;
  return locked ? { kind: 'sheet-protected', sheet: locked.name } : problemOf(code);
}

/** Puts back every cell of a write that Excel carried out to its end, and the text that was kept before. */
export async function putBack(
  request: Request,
  { plan, keeping }: Write,
  originals: readonly Observed<ChangeWrite>[],
  kept: KeptText | undefined,
): Promise<void> {
  const { states } = await lookPersistently(request, { plan, keeping });
  await writeBack(request, cellsToPutBack(states, originals), kept);
}

function lookPersistently(request: Request, write: Write): Promise<Aftermath> {
  const cells = write.plan.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  return orHalfWritten(() => look(request, write), cells);
}

function look(request: Request, { plan, keeping }: Write): Promise<Aftermath> {
  return request(async (context) => {
    hearAgain(context);
    const questions = plan.map(({ name, blocks }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name,protection/protected');
      return { name, sheet, blocks: blocks.map((block) => ({ block, range: rangeOf(sheet, block) })) };
    });
    for (const { range } of questions.flatMap(({ blocks }) => blocks)) range.load(STATE_PROPERTIES);
    const kept = keeping && askText(context, keeping.name);
    await context.sync();
    return {
      sheets: questions.map(({ name, sheet }) => ({
        name,
        isMissing: sheet.isNullObject,
        isProtected: !sheet.isNullObject && sheet.protection.protected,
      })),
      states: questions.flatMap(({ blocks }) => blocks.flatMap(({ block, range }) => observe(block, range))),
      text: kept && textOf(kept),
    };
  });
}

/**
 * The cells that hold something of ours. Where the failed request still told what stood there, everything that differs
 * from it is ours; where its answer was lost, only a content or a number format that is just what the cell was given.
 */
function cellsToPutBack(
  states: readonly Observed<ChangeWrite>[],
  originals: readonly Observed<ChangeWrite>[],
): CellWrite[] {
  const originalByCell = new Map(originals.map(({ cell, state }) => [cell, state]));
  return states.flatMap(({ cell, state }) => {
    const original = originalByCell.get(cell) ?? stateBefore(cell.change, state);
    const { sheet, row, column } = cell;
    const { content } = original;
    const numberFormat = original.numberFormat === state.numberFormat ? BLANK : original.numberFormat;
    const isChanged = numberFormat !== BLANK || !sameContent(state.content, content);
    return isChanged ? [{ sheet, row, column, content, numberFormat }] : [];
  });
}

/** What most likely stood in a cell before it was given its change, to judge by what stands there now. */
function stateBefore({ before, after, numberFormat }: Change, state: CellState): CellState {
  const isFormatOurs = numberFormat !== BLANK && numberFormat.after === state.numberFormat;
  return {
    content: hasTaken(after, state.content) ? before : state.content,
    numberFormat: isFormatOurs ? numberFormat.before : state.numberFormat,
  };
}

function writeBack(request: Request, cells: readonly CellWrite[], kept: KeptText | undefined): Promise<void> {
  if (cells.length === 0 && !kept) return Promise.resolve();
  const write = (): Promise<void> =>
    request(async (context) => {
      quietly(context, () => {
        for (const { name, blocks } of planOf(cells)) writeCells(context.workbook.worksheets.getItem(name), blocks);
      });
      if (kept) writeText(context, kept);
      await context.sync();
    });
  return orHalfWritten(write, cells);
}

/**
 * Tries again when Excel fails a second time: what is half-written must not stay so.
 * Where it cannot be helped, the first of the cells concerned is named.
 */
async function orHalfWritten<Result>(attempt: () => Promise<Result>, cells: readonly CellWrite[]): Promise<Result> {
  try {
    return await persistently(attempt);
  } catch (error) {
    const [first] = cells;
    throw first && errorCode(error) !== undefined ? new HostProblem(halfWritten(first)) : error;
  }
}

function halfWritten({ sheet, row, column }: CellWrite): Problem {
  return { kind: 'workbook-half-written', sheet, cell: cellName(row, column) };
}
