import type { Change, Problem, revert, SheetArea, TaskResult, WorkbookSnapshot } from '../../../core/index.ts';
import { HostProblem, type SpreadsheetHost } from '../../host.ts';
import type { Journal } from './journal.ts';
import { showChanges, type ShownChange } from './shown-change.ts';

/** The tasks of core that the pane runs; tests give their own. */
export interface Tasks {
  /** With `scope`, only the tables these areas touch are changed. */
  readonly recalculate: (workbook: WorkbookSnapshot, scope?: readonly SheetArea[]) => TaskResult;
  readonly verify: (workbook: WorkbookSnapshot) => TaskResult;
  readonly revert: typeof revert;
}

/** What a run works with. */
export interface RunContext {
  readonly host: SpreadsheetHost;
  readonly journal: Journal;
  readonly loadTasks: () => Promise<Tasks>;
  /** How many edits have been heard of so far. */
  readonly edits: () => number;
}

/** What a run leaves: what it changed, and the tables and findings as they are after it. */
export interface RunResult {
  readonly changes: readonly ShownChange[];
  readonly result: TaskResult;
  /** How many edits had been heard of when the sheet was last read. */
  readonly editsRead: number;
}

/** A run that must not be carried out, with every reason. */
export class RunRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('run refused');
    this.name = 'RunRefused';
  }
}

/** Reads once, recalculates, and writes at most once (재계산). */
export async function runRecalculate(context: RunContext, scope?: readonly SheetArea[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, editsRead } = await read(context);
  const result = tasks.recalculate(workbook, scope);
  await write(context, result.changes);
  return { changes: showChanges(result.changes, workbook), result, editsRead };
}

/** Reads once and checks (검산); nothing is written. */
export async function runVerify(context: RunContext): Promise<RunResult> {
  const tasks = await context.loadTasks();
  const { workbook, editsRead } = await read(context);
  return { changes: [], result: tasks.verify(workbook), editsRead };
}

/** Writes the corrections given, then checks again, for one correction can settle or raise others. */
export async function runApply(context: RunContext, changes: readonly Change[]): Promise<RunResult> {
  const tasks = await context.loadTasks();
  await write(context, changes);
  const { workbook, editsRead } = await read(context);
  return { changes: showChanges(changes, workbook), result: tasks.verify(workbook), editsRead };
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
  const after = await read(context);
  return {
    changes: showChanges(reverted.changes, workbook),
    result: tasks.verify(after.workbook),
    editsRead: after.editsRead,
  };
}

interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly editsRead: number;
}

async function read({ host, edits }: RunContext): Promise<Reading> {
  const workbook = await host.read();
  return { workbook, editsRead: edits() };
}

async function write({ host, journal }: RunContext, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await host.apply(changes);
  await journal.record({ changes });
}

/** The sentences for whatever stopped a run. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof RunRefused) return error.problems;
  if (error instanceof HostProblem) return [error.problem];
  return [{ kind: 'host-failed', code: error instanceof Error ? error.name : 'unknown' }];
}
