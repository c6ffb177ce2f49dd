import { BLANK, cellName, sameContent, type Change, type Problem } from '../../core/index.ts';
import { HostProblem } from '../host.ts';
import { observe, STATE_PROPERTIES, type CellState, type Observed } from './cell-state.ts';
import { planOf, rangeOf, writeCells, type CellWrite, type ChangeWrite, type SheetPlan } from './plan.ts';
import { errorCode, IS_DENIED, problemOf } from './problem.ts';
import { hearAgain, quietly } from './quiet.ts';
import type { Request } from './request.ts';
import { hasTaken } from './taken.ts';

type Plan = readonly SheetPlan<ChangeWrite>[];

/** How often putting back is tried before giving up. */
const ATTEMPTS = 3;

/** The workbook as it stands after a write that stopped half-way. */
interface Aftermath {
  readonly sheets: readonly { readonly name: string; readonly isMissing: boolean; readonly isProtected: boolean }[];
  readonly states: readonly Observed<ChangeWrite>[];
}

/**
 * Puts back what a write that stopped half-way has changed, and names its problem.
 *
 * @param originals what the failed request read before its first write; empty where its answer was lost
 * @param code the code of its error
 */
export async function recover(
  request: Request,
  plan: Plan,
  originals: readonly Observed<ChangeWrite>[],
  code: string,
): Promise<Problem> {
  const { sheets, states } = await lookPersistently(request, plan);
  await writeBack(request, cellsToPutBack(states, originals));
  const missing = sheets.find(({ isMissing }) => isMissing);
  if (missing) return { kind: 'sheet-missing', sheet: missing.name };
  const locked = code === IS_DENIED ? sheets.find(({ isProtected }) => isProtected) : undefined;
  return locked ? { kind: 'sheet-protected', sheet: locked.name } : problemOf(code);
}

/** Puts back every cell of a write that Excel carried out to its end. */
export async function putBack(
  request: Request,
  plan: Plan,
  originals: readonly Observed<ChangeWrite>[],
): Promise<void> {
  const { states } = await lookPersistently(request, plan);
  await writeBack(request, cellsToPutBack(states, originals));
}

function lookPersistently(request: Request, plan: Plan): Promise<Aftermath> {
  const cells = plan.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  return persistently(() => look(request, plan), cells);
}

function look(request: Request, plan: Plan): Promise<Aftermath> {
  return request(async (context) => {
    hearAgain(context);
    const questions = plan.map(({ name, blocks }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name,protection/protected');
      return { name, sheet, blocks: blocks.map((block) => ({ block, range: rangeOf(sheet, block) })) };
    });
    for (const { range } of questions.flatMap(({ blocks }) => blocks)) range.load(STATE_PROPERTIES);
    await context.sync();
    return {
      sheets: questions.map(({ name, sheet }) => ({
        name,
        isMissing: sheet.isNullObject,
        isProtected: !sheet.isNullObject && sheet.protection.protected,
      })),
      states: questions.flatMap(({ blocks }) => blocks.flatMap(({ block, range }) => observe(block, range))),
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

function writeBack(request: Request, cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return Promise.resolve();
  const write = (): Promise<void> =>
    request(async (context) => {
      quietly(context, () => {
        for (const { name, blocks } of planOf(cells)) writeCells(context.workbook.worksheets.getItem(name), blocks);
      });
      await context.sync();
    });
  return persistently(write, cells);
}

/**
 * Tries again when Excel fails a second time: what is half-written must not stay so.
 * Where it stays so all the same, the problem names the first of the cells that may not be as they were.
 */
async function persistently<Result>(
  attempt: () => Promise<Result>,
  cells: readonly CellWrite[],
  attempts = ATTEMPTS,
): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    if (attempts > 1) return persistently(attempt, cells, attempts - 1);
    const [first] = cells;
    throw first ? new HostProblem(halfWritten(first)) : error;
  }
}

function halfWritten({ sheet, row, column }: CellWrite): Problem {
  return { kind: 'workbook-half-written', sheet, cell: cellName(row, column) };
}
