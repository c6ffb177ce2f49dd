import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { BLANK, describeProblem, type Problem } from '../../core/index.ts';
import { readDelimitedData, readJsonData, unreadableData, type FillData } from '../fill/data.ts';
import { fill } from '../fill/fill.ts';
import { templateOf } from '../fill/template.ts';
import type { Request } from './arguments.ts';
import { openFile, saveChanges, type OpenFile } from './file-host.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { working, written, type Work } from './text.ts';

type Fill = Extract<Request, { kind: 'fill' }>;

/** `gujeong fill`: puts data into a standard workbook, whole or not at all. */
export async function fillTemplate(request: Fill, terminal: Terminal): Promise<ExitCode> {
  const { file, language, isJson } = request;
  const output = request.output ?? file;
  const tell = (work: Work) => terminal.progress(working(file, work, language));
  const result = await filled(request, output, tell);
  if ('problems' in result) {
    const problems = result.problems.map((problem) => ({
      kind: problem.kind,
      message: describeProblem(problem, language),
    }));
    const lines = problems.map(({ message }) => `${message}\n`).join('');
    terminal.out(isJson ? `${JSON.stringify({ file: output, entries: 0, problems }, null, 2)}\n` : lines);
    return 2;
  }
  const { entries } = result;
  if (isJson) terminal.out(`${JSON.stringify({ file: output, entries, problems: [] }, null, 2)}\n`);
  else terminal.out(`${written(output, entries, language)}\n`);
  return 0;
}

type Result = { readonly entries: number } | { readonly problems: readonly Problem[] };

async function filled(request: Fill, output: string, tell: (work: Work) => void): Promise<Result> {
  tell('reading');
  const opened = await openFile(request.file);
  if (!opened.ok) return { problems: [opened.problem] };
  const data = await readData(request, opened.value);
  if ('problem' in data) return { problems: [data.problem] };
  tell('filling');
  const result = fill(opened.value, data.data);
  if (result.kind === 'refused') return result;
  if (result.changes.length === 0 && output === request.file) return { entries: 0 };
  tell('saving');
  const saved = await saveChanges(opened.value, result.changes, output);
  return saved.ok ? { entries: result.entries } : { problems: [saved.problem] };
}

async function readData(
  { data, table }: Fill,
  opened: OpenFile,
): Promise<{ readonly data: FillData } | { readonly problem: Problem }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(data);
  } catch {
    return { problem: { kind: 'file-missing', file: data } };
  }
  if (extname(data).toLowerCase() === '.json') {
    const read = readJsonData(new TextDecoder().decode(bytes));
    return read === BLANK ? { problem: unreadableData(data) } : { data: read };
  }
  if (table === undefined) {
    const template = templateOf(opened);
    const known = template.kind === 'template' ? template.tables.map(({ input }) => input.name) : [];
    return { problem: { kind: 'data-table-unnamed', known } };
  }
  const read = readDelimitedData(bytes, table);
  return read === BLANK ? { problem: unreadableData(data) } : { data: read };
}
