import { createHash } from 'node:crypto';
import { cpuUsage, resourceUsage } from 'node:process';
import { BLANK, describeProblem } from '../../../../core/index.ts';
import {
  applyChanges,
  type PatchProblem,
  problemOfFile,
  readRows,
  readWorkbook,
} from '../../../../templates/ooxml/index.ts';
import { content } from '../fixture.ts';

/** What came of one file in each of the three ways in. */
export interface Outcome {
  readonly read: PatchProblem | undefined;
  readonly patch: PatchProblem | undefined;
  readonly rows: PatchProblem | undefined;
  /** Seconds of work of the slowest of the three; what a busy machine does meanwhile does not count. */
  readonly seconds: number;
  /** Megabytes by which the process grew beyond what it had ever taken. */
  readonly megabytes: number;
}

/** Reads, patches and streams a file; whatever it is, nothing may throw and its bytes may not change. */
export async function tryAll(bytes: Uint8Array): Promise<Outcome> {
  const sum = sumOf(bytes);
  const peak = resourceUsage().maxRSS;
  const times: number[] = [];
  const timed = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const start = cpuUsage();
    const result = await work();
    const { user, system } = cpuUsage(start);
    times.push((user + system) / 1e6);
    return result;
  };
  const read = await timed(() => readWorkbook(bytes));
  const sheet = (read.ok && read.snapshot.sheets[0]?.name) || '표';
  const change = { sheet, row: 99, column: 40, before: content(BLANK), after: content(1), numberFormat: BLANK };
  const patch = await timed(() => applyChanges(bytes, [change]));
  const rows = await timed(() => lastProblem(bytes));
  expect(sumOf(bytes)).toBe(sum);
  const megabytes = (resourceUsage().maxRSS - peak) / 1024;
  const problemOf = (result: { readonly ok: boolean; readonly problem?: PatchProblem }) =>
    result.ok ? undefined : result.problem;
  return { read: problemOf(read), patch: problemOf(patch), rows, seconds: Math.max(...times), megabytes };
}

async function lastProblem(bytes: Uint8Array): Promise<PatchProblem | undefined> {
  for await (const batch of readRows(bytes)) if (!batch.ok) return batch.problem;
  return undefined;
}

/** The one sentence a user sees, in both languages. */
export function sentences(problem: PatchProblem): readonly string[] {
  const described = problemOfFile(problem, '집행현황.xlsx');
  return [describeProblem(described, 'ko'), describeProblem(described, 'en')];
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
