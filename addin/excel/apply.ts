import { cellName, sameContent, type Change, type Problem } from '../../core/index.ts';
import { HostProblem } from '../host.ts';
import type { Block } from './block.ts';
import { observe, STATE_PROPERTIES, type CellState, type Observed } from './cell-state.ts';
import { askText, textOf, writeText, type Keeping } from './kept.ts';
import { planOf, rangeOf, writeCells, writesOf, type ChangeWrite } from './plan.ts';
import { errorCode } from './problem.ts';
import { quietly } from './quiet.ts';
import type { Request } from './request.ts';
import { putBack, recover, type Write } from './restore.ts';
import { hasTaken, plainText } from './taken.ts';

/** What the one request asks: about the blocks, and what was kept before the text to keep. */
interface WriteQuestion {
  readonly blocks: readonly BlockQuestion[];
  readonly kept: Excel.Setting | undefined;
}

/** What the one request asks of each block: its state just before and just after the write. */
interface BlockQuestion {
  readonly block: Block<ChangeWrite>;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/**
 * Writes all changes in one request, or none; with a text to be kept, that as well or not.
 *
 * Excel cannot make a write depend on what stands in a cell, and stops at the first failure without taking back
 * what came before. So the request also reads every cell just before and just after its write: nobody can edit
 * in between. Where a cell was not what the change expects, or did not take what it was given, or Excel stopped
 * half-way, a further request puts back what stood there, and the problem is thrown. Only then are there more requests than one.
 * The text comes last, so that it never tells of cells that were not written.
 */
export async function applyChanges(request: Request, changes: readonly Change[], keeping?: Keeping): Promise<void> {
  if (changes.length === 0) return;
  const write: Write = { plan: planOf(writesOf(changes)), keeping };
  let question: WriteQuestion = { blocks: [], kept: undefined };
  try {
    await request(async (context) => {
      question = addWrites(context, write);
      await context.sync();
    });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new HostProblem(await recover(request, write, statesBefore(question.blocks), code));
  }
  const before = statesBefore(question.blocks);
  const kept = keeping && question.kept && { name: keeping.name, text: textOf(question.kept) };
  const problem =
    firstProblem(before, changedSince) ??
    firstProblem(statesAfter(question.blocks), notTaken) ??
    (kept?.text === keeping?.expected ? undefined : { kind: 'kept-changed-since' });
  if (problem === undefined) return;
  await putBack(request, write, before, kept);
  throw new HostProblem(problem);
}

/** Everything that can fail for a missing sheet comes before the first write. */
function addWrites(context: Excel.RequestContext, { plan, keeping }: Write): WriteQuestion {
  const sheets = plan.map(({ name, blocks }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { sheet, blocks: blocks.map((block) => ({ block, before: askState(sheet, block) })) };
  });
  quietly(context, () => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, blocks } of sheets)
      writeCells(
        sheet,
        blocks.map(({ block }) => block),
      );
  });
  const blocks = sheets.flatMap(({ sheet, blocks: asked }) =>
    asked.map(({ block, before }) => ({ block, before, after: askState(sheet, block) })),
  );
  const kept = keeping && askText(context, keeping.name);
  if (keeping) writeText(context, keeping);
  return { blocks, kept };
}

function askState(sheet: Excel.Worksheet, block: Block<ChangeWrite>): Excel.Range {
  const range = rangeOf(sheet, block);
  range.load(STATE_PROPERTIES);
  return range;
}

function statesBefore(questions: readonly BlockQuestion[]): Observed<ChangeWrite>[] {
  return questions.flatMap(({ block, before }) => observe(block, before));
}

function statesAfter(questions: readonly BlockQuestion[]): Observed<ChangeWrite>[] {
  return questions.flatMap(({ block, after }) => observe(block, after));
}

function firstProblem(
  observed: readonly Observed<ChangeWrite>[],
  find: (change: Change, state: CellState) => Problem | undefined,
): Problem | undefined {
  for (const { cell, state } of observed) {
    const problem = find(cell.change, state);
    if (problem) return problem;
  }
  return undefined;
}

function changedSince(change: Change, { content }: CellState): Problem | undefined {
  if (sameContent(content, change.before)) return undefined;
  return {
    kind: 'cell-changed-since',
    sheet: change.sheet,
    cell: cellName(change.row, change.column),
    found: plainText(content),
    expected: plainText(change.before),
  };
}

/** Excel drops what is written inside a merged area without a word, and makes a text of a formula in a cell of format `@`. */
function notTaken(change: Change, { content }: CellState): Problem | undefined {
  if (hasTaken(change.after, content)) return undefined;
  if (!sameContent(content, change.before)) return { kind: 'host-failed', code: 'ValueNotTaken' };
  const cell = cellName(change.row, change.column);
  return { kind: 'cell-not-writable', sheet: change.sheet, cell, reason: 'merged' };
}
