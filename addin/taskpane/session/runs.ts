import {
  BLANK,
  figureOptions,
  type Blank,
  type CellAddress,
  type Change,
  type Explanation,
  type FunctionReplacement,
  type Language,
  type Problem,
  type RecognitionCorrection,
  type revert,
  type SheetArea,
  type Slicing,
  type TaskOptions,
  type TaskResult,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import type { SpreadsheetHost } from '../../host.ts';
import type { Keeper } from '../kept/keeper.ts';
import type { KeptState, RunVerb } from '../kept/kept-state.ts';
import { RunCancelled, RunRefused } from './run-error.ts';
import { showChanges, type ShownChange } from './shown-change.ts';
import type { Explained } from './state.ts';
import type { RunSlicing } from './slicing.ts';

/** What a run asks of a task. */
type RunOptions = Partial<TaskOptions>;

/** A task in slices; blank when it was dropped. With `scope`, only the tables these areas touch are changed. */
export type SlicedTask = (
  workbook: WorkbookSnapshot,
  slicing: Slicing,
  options: RunOptions,
) => Promise<TaskResult | Blank>;

/** The tasks of core that the pane runs; tests give their own. */
export interface Tasks {
  readonly recalculate: SlicedTask;
  readonly verify: SlicedTask;
  readonly revert: typeof revert;
  /** What a cell follows from; blank when it was dropped. */
  readonly explain: (
    workbook: WorkbookSnapshot,
    place: CellAddress,
    slicing: Slicing,
    options: RunOptions,
  ) => Promise<Explanation | Blank>;
  /** Says any problem in one sentence; those of hosts are known without the tasks. */
  readonly describe: (problem: Problem, language: Language) => string;
}

/** What a run works with. */
export interface RunContext {
  readonly host: SpreadsheetHost;
  /** What the workbook keeps, and how to keep more. */
  readonly keeper: () => Promise<Keeper>;
  readonly loadTasks: () => Promise<Tasks>;
  /** How many edits have been heard of so far. */
  readonly edits: () => number;
  readonly slicing: RunSlicing;
}

/** What a run leaves: what it changed, and the tables and findings as they are after it. */
export interface RunResult {
  readonly changes: readonly ShownChange[];
  /** Whether the changes wait for the user to agree, and nothing is written yet. */
  readonly isProposed?: boolean;
  /** Why cells that were concerned were left as they are. */
  readonly left?: readonly Problem[];
  readonly result: TaskResult;
  /** How many edits had been heard of when the sheet was last read. */
  readonly editsRead: number;
}

/** Reads once, recalculates, and writes at most once (재계산); where the user wants to be asked, only proposes. */
export async function runRecalculate(context: RunContext, scope?: readonly SheetArea[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, editsRead, kept } = await read(context);
  const options = optionsOf(kept);
  const { droppable } = context.slicing;
  const result = await finished(tasks.recalculate(workbook, droppable, scope ? { ...options, scope } : options));
  const changes = showChanges(result.changes);
  if (kept.settings.values.ask && changes.length > 0) {
    const standing = await finished(tasks.verify(workbook, droppable, options));
    return { editsRead, changes, isProposed: true, result: standing };
  }
  await write(context, 'recalculate', result.changes);
  return { editsRead, changes, result };
}

/** Reads once and checks (검산); nothing is written. */
export async function runVerify(context: RunContext): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, editsRead, kept } = await read(context);
  const result = await finished(tasks.verify(workbook, context.slicing.droppable, optionsOf(kept)));
  return { editsRead, changes: [], result };
}

/** Reads once and explains a cell, the one the user is on where none is given (이 수의 근거); nothing is written. */
export async function runExplain(context: RunContext, place?: CellAddress): Promise<Explained> {
  const tasks = await context.loadTasks();
  const cell = place ?? (await context.host.selected());
  const { workbook, editsRead, kept } = await read(context);
  const task = tasks.explain(workbook, cell, context.slicing.droppable, optionsOf(kept));
  return { explanation: await finished(task), editsRead };
}

/**
 * Reads once, checks with the corrections of the recognition as the user now wants them, and makes the workbook keep them.
 * They are kept last, so that a run that is dropped or refused leaves them as they were; they are read anew first,
 * so that what others said in the meantime stays.
 */
export async function runCorrect(
  context: RunContext,
  amend: (kept: readonly RecognitionCorrection[]) => readonly RecognitionCorrection[],
): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, editsRead, kept } = await read(context);
  if (kept.corrections === BLANK) throw new RunRefused([{ kind: 'kept-corrections-unreadable' }]);
  const corrections = amend(kept.corrections);
  const options = optionsOf({ ...kept, corrections });
  const result = await finished(tasks.verify(workbook, context.slicing.droppable, options));
  const { name, text } = (await context.keeper()).correcting(corrections);
  await context.host.keep(name, text);
  return { changes: [], result, editsRead };
}

/** Writes the changes given, then checks again, for one correction can settle or raise others. */
export async function runApply(context: RunContext, verb: RunVerb, changes: readonly Change[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  await write(context, verb, changes);
  const { workbook, editsRead, kept } = await read(context);
  const result = await finished(tasks.verify(workbook, context.slicing.firm, optionsOf(kept)));
  return { editsRead, changes: showChanges(changes), result };
}

/** What replaces the custom functions of a workbook; it comes with the page of the functions. */
export type Replace = (workbook: WorkbookSnapshot) => FunctionReplacement;

/** Reads once, replaces the custom functions where they can be, writes at most once, and checks again. */
export async function runReplace(context: RunContext, replace: Replace): Promise<RunResult> {
  await context.loadTasks();
  const { workbook } = await read(context);
  const { cells, changes, problems } = replace(workbook);
  if (cells === 0) throw new RunRefused([{ kind: 'function-absent' }]);
  return { ...(await runApply(context, 'replace', changes)), left: problems };
}

/** Puts back what stood in the cells before the last run (되돌리기), or refuses and names the cells in the way. */
export async function runRevert(context: RunContext): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, kept } = await read(context);
  const run = kept.journal.runs.at(-1);
  if (run?.changes === BLANK) throw new RunRefused([{ kind: 'run-not-kept', cells: run.cells }]);
  const reverted = tasks.revert(workbook, run?.changes ?? []);
  if (run === undefined || reverted.kind === 'refused') {
    throw new RunRefused(reverted.kind === 'refused' ? reverted.problems : [{ kind: 'nothing-to-revert' }]);
  }
  const entry = (await context.keeper()).removing(run);
  await context.host.apply(reverted.changes, entry.keep);
  entry.done();
  const { workbook: after, editsRead, kept: keptAfter } = await read(context);
  const result = await finished(tasks.verify(after, context.slicing.firm, optionsOf(keptAfter)));
  return { editsRead, changes: showChanges(reverted.changes), result };
}

/** Reads once and checks, for reports of the workbook as it is; the sheets the add-in made are no part of it. */
export async function verifyWorkbook(
  context: RunContext,
): Promise<{ readonly workbook: WorkbookSnapshot; readonly kept: KeptState; readonly result: TaskResult }> {
  const tasks = await context.loadTasks();
  const { workbook, kept } = await read(context);
  const result = await finished(tasks.verify(workbook, context.slicing.droppable, optionsOf(kept)));
  return { workbook, kept, result };
}

interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly kept: KeptState;
  readonly editsRead: number;
}

async function read({ host, edits, keeper }: RunContext): Promise<Reading> {
  const { state } = await keeper();
  let editsRead: number | undefined;
  const workbook = await host.read(() => {
    editsRead = edits();
  });
  return { workbook, kept: state(), editsRead: editsRead ?? edits() };
}

function optionsOf({ corrections, settings }: KeptState): RunOptions {
  return { ...figureOptions(settings.values), ...(corrections === BLANK ? {} : { corrections }) };
}

async function finished<Result>(task: Promise<Result | Blank>): Promise<Result> {
  const result = await task;
  if (result === BLANK) throw new RunCancelled();
  return result;
}

/** The record of the run is written with its cells, so that one never stands without the other. */
async function write({ host, keeper }: RunContext, verb: RunVerb, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const entry = (await keeper()).recording(verb, changes);
  await host.apply(changes, entry.keep);
  entry.done();
}
