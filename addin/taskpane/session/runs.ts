import {
  BLANK,
  type Blank,
  type Change,
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
import type { Journal } from './journal.ts';
import { keepCorrections, keptCorrections, type KeptCorrections } from './kept-corrections.ts';
import { RunCancelled, RunRefused } from './run-error.ts';
import { showChanges, type ShownChange } from './shown-change.ts';
import type { RunSlicing } from './slicing.ts';

/** A task in slices; blank when it was dropped. With `scope`, only the tables these areas touch are changed. */
export type SlicedTask = (
  workbook: WorkbookSnapshot,
  slicing: Slicing,
  options: Pick<TaskOptions, 'corrections' | 'scope'>,
) => Promise<TaskResult | Blank>;

/** The tasks of core that the pane runs; tests give their own. */
export interface Tasks {
  readonly recalculate: SlicedTask;
  readonly verify: SlicedTask;
  readonly revert: typeof revert;
  /** Says any problem in one sentence; those of hosts are known without the tasks. */
  readonly describe: (problem: Problem, language: Language) => string;
}

/** What a run works with. */
export interface RunContext {
  readonly host: SpreadsheetHost;
  readonly journal: Journal;
  readonly loadTasks: () => Promise<Tasks>;
  /** How many edits have been heard of so far. */
  readonly edits: () => number;
  readonly slicing: RunSlicing;
}

/** What a run leaves: what it changed, and the tables and findings as they are after it. */
export interface RunResult {
  readonly changes: readonly ShownChange[];
  readonly result: TaskResult;
  readonly corrections: KeptCorrections;
  /** How many edits had been heard of when the sheet was last read. */
  readonly editsRead: number;
}

/** Reads once, recalculates, and writes at most once (재계산). */
export async function runRecalculate(context: RunContext, scope?: readonly SheetArea[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, ...reading } = await read(context);
  const options = scope ? { ...optionsOf(reading), scope } : optionsOf(reading);
  const result = await finished(tasks.recalculate(workbook, context.slicing.droppable, options));
  await write(context, result.changes);
  return { ...reading, changes: showChanges(result.changes, workbook), result };
}

/** Reads once and checks (검산); nothing is written. */
export async function runVerify(context: RunContext): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, ...reading } = await read(context);
  const result = await finished(tasks.verify(workbook, context.slicing.droppable, optionsOf(reading)));
  return { ...reading, changes: [], result };
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
  const { workbook, editsRead, corrections: kept } = await read(context);
  if (kept === BLANK) throw new RunRefused([{ kind: 'kept-corrections-unreadable' }]);
  const corrections = amend(kept);
  const result = await finished(tasks.verify(workbook, context.slicing.droppable, { corrections }));
  await keepCorrections(context.host, corrections);
  return { changes: [], result, corrections, editsRead };
}

/** Writes the corrections given, then checks again, for one correction can settle or raise others. */
export async function runApply(context: RunContext, changes: readonly Change[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  await write(context, changes);
  const { workbook, ...reading } = await read(context);
  const result = await finished(tasks.verify(workbook, context.slicing.firm, optionsOf(reading)));
  return { ...reading, changes: showChanges(changes, workbook), result };
}

/** Puts back what stood in the cells before the last run (되돌리기), or refuses and names the cells in the way. */
export async function runRevert(context: RunContext): Promise<RunResult> {
  const { host, journal } = context;
  const tasks = await context.loadTasks();
  const { workbook } = await read(context);
  const reverted = tasks.revert(workbook, journal.runs.at(-1)?.changes ?? []);
  if (reverted.kind === 'refused') throw new RunRefused(reverted.problems);
  await host.apply(reverted.changes);
  await journal.drop();
  const { workbook: after, ...reading } = await read(context);
  const result = await finished(tasks.verify(after, context.slicing.firm, optionsOf(reading)));
  return { ...reading, changes: showChanges(reverted.changes, workbook), result };
}

interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly corrections: KeptCorrections;
  readonly editsRead: number;
}

async function read({ host, edits }: RunContext): Promise<Reading> {
  let editsRead: number | undefined;
  const workbook = await host.read(() => {
    editsRead = edits();
  });
  return { workbook, corrections: keptCorrections(host), editsRead: editsRead ?? edits() };
}

function optionsOf({ corrections }: Pick<Reading, 'corrections'>): Pick<TaskOptions, 'corrections'> {
  return corrections === BLANK ? {} : { corrections };
}

async function finished(task: Promise<TaskResult | Blank>): Promise<TaskResult> {
  const result = await task;
  if (result === BLANK) throw new RunCancelled();
  return result;
}

async function write({ host, journal }: RunContext, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await host.apply(changes);
  await journal.record({ changes });
}
