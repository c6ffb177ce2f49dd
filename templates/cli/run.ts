import {
  BLANK,
  DEFAULT_FIGURE_SETTINGS,
  DEFAULT_OPTIONS,
  describeProblem,
  figureOptions,
  KEPT_PREFIX,
  readCorrections,
  readFigureSettings,
  recalculateInSlices,
  severityOf,
  verifyInSlices,
  withoutMadeSheets,
  type Problem,
  type Slicing,
  type TaskOptions,
  type TaskResult,
} from '../../core/index.ts';
import { readArguments, type Request } from './arguments.ts';
import { isTextFile, openCorrections, openFile, saveChanges, type OpenFile, type Outcome } from './file-host.ts';
import { fillTemplate } from './fill-template.ts';
import { HELP } from './help.ts';
import { fileReport, unusableReport, type FileReport } from './json.ts';
import { countBySeverity, findingsTable, tablesExplained } from './print.ts';
import { listTemplates, newTemplate } from './new-template.ts';
import { summary, TEXT, working, written, type Work } from './text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export type { ExitCode, Terminal } from './terminal.ts';

type Run = Extract<Request, { kind: 'run' }>;

/** Runs the command line: its words in, its exit code out. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const request = readArguments(words, terminal.language);
  switch (request.kind) {
    case 'help':
      terminal.out(`${HELP[request.command][request.language]}\n`);
      return 0;
    case 'misuse':
      terminal.err(`${request.sentence}\n`);
      return 2;
    case 'run':
      return runOnFiles(request, terminal);
    case 'templates':
      return listTemplates(request, terminal);
    case 'new':
      return newTemplate(request, terminal);
    case 'fill':
      return fillTemplate(request, terminal);
  }
}

async function runOnFiles(request: Run, terminal: Terminal): Promise<ExitCode> {
  const options = await optionsOf(request);
  if (!options.ok) {
    terminal.err(`${describeProblem(options.problem, request.language)}\n`);
    return 2;
  }
  const reports: FileReport[] = [];
  let worst: ExitCode = 0;
  for (const file of request.files) {
    const ran = await runOnFile(file, request, options.value, terminal);
    const report = ran.kind === 'unusable' ? unusable(file, ran.problem, request) : usable(file, ran, request);
    reports.push(report.json);
    if (!request.isJson) terminal.out(report.text);
    if (report.code > worst) worst = report.code;
  }
  if (request.isJson) terminal.out(`${JSON.stringify(reports, null, 2)}\n`);
  return worst;
}

async function optionsOf({ corrections }: Run): Promise<Outcome<TaskOptions>> {
  if (corrections === undefined) return { ok: true, value: DEFAULT_OPTIONS };
  const read = await openCorrections(corrections);
  return read.ok ? { ok: true, value: { ...DEFAULT_OPTIONS, corrections: read.value } } : read;
}

type Done =
  | { readonly kind: 'unusable'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly result: TaskResult; readonly saved: SavedFile | undefined };

interface SavedFile {
  readonly file: string;
  readonly cells: number;
}

async function runOnFile(file: string, request: Run, given: TaskOptions, terminal: Terminal): Promise<Done> {
  const { command, output, language } = request;
  const tell = (work: Work, share?: number) => terminal.progress(working(file, work, language, share));
  tell('reading');
  const opened = await openFile(file);
  if (!opened.ok) return { kind: 'unusable', problem: opened.problem };
  const options = optionsFor(opened.value, given, request, terminal);
  const verified = async ({ snapshot }: OpenFile): Promise<TaskResult> =>
    done(await verifyInSlices(withoutMadeSheets(snapshot), slicing(tell, 'verifying'), options));
  if (command === 'check') return { kind: 'done', result: await verified(opened.value), saved: undefined };
  if (isTextFile(file)) return { kind: 'unusable', problem: { kind: 'text-file-not-written', file } };
  const { changes } = done(
    await recalculateInSlices(withoutMadeSheets(opened.value.snapshot), slicing(tell, 'recalculating'), options),
  );
  const target = output ?? file;
  tell('saving');
  const saved = await save(opened.value, changes, target);
  if (!saved.ok) return { kind: 'unusable', problem: saved.problem };
  return { kind: 'done', result: await verified(saved.value), saved: { file: target, cells: changes.length } };
}

/** What the pane of the add-in made the workbook remember: its settings, and its corrections where no others are given. */
function optionsFor({ workbook }: OpenFile, given: TaskOptions, request: Run, terminal: Terminal): TaskOptions {
  const kept = (name: string): string | undefined => workbook.addInSettings.get(KEPT_PREFIX + name);
  const warn = (problem: Problem): void => terminal.err(`${describeProblem(problem, request.language)}\n`);
  const [decided, said] = [kept('settings'), kept('corrections')];
  const settings = decided === undefined ? DEFAULT_FIGURE_SETTINGS : readFigureSettings(decided);
  if (settings === BLANK) warn({ kind: 'kept-unreadable', part: 'settings' });
  const options = { ...given, ...(settings === BLANK ? {} : figureOptions(settings)) };
  if (given.corrections !== undefined || said === undefined) return options;
  const corrections = readCorrections(said);
  if (corrections !== BLANK) return { ...options, corrections };
  warn({ kind: 'kept-corrections-unreadable' });
  return options;
}

/** Runs on without a pause, and tells how far it is every so often. */
function slicing(tell: (work: Work, share: number) => void, work: Work): Slicing {
  return {
    now: () => performance.now(),
    pause: () => Promise.resolve(),
    milliseconds: 100,
    onProgress: (share) => tell(work, share),
  };
}

function done(result: TaskResult | typeof BLANK): TaskResult {
  if (result === BLANK) throw new Error('a task nobody can cancel was cancelled');
  return result;
}

/** A file in which nothing changes is only written when it is wanted under another name. */
async function save(opened: OpenFile, changes: TaskResult['changes'], target: string): Promise<Outcome<OpenFile>> {
  const locked = protectedSheet(opened, changes);
  if (locked !== undefined) return { ok: false, problem: { kind: 'sheet-protected', sheet: locked } };
  if (changes.length === 0 && target === opened.file) return { ok: true, value: opened };
  return saveChanges(opened, changes, target);
}

/** Protection is kept in a file as in Excel: what staff locked is not written past them. */
function protectedSheet({ snapshot }: OpenFile, changes: TaskResult['changes']): string | undefined {
  const locked = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return changes.find(({ sheet }) => locked.has(sheet))?.sheet;
}

interface Report {
  readonly json: FileReport;
  readonly text: string;
  readonly code: ExitCode;
}

function unusable(file: string, problem: Problem, { language }: Run): Report {
  const json = unusableReport(file, problem, severityOf(problem), language);
  return { json, text: `${describeProblem(problem, language)}\n`, code: 2 };
}

function usable(file: string, { result, saved }: Extract<Done, { kind: 'done' }>, request: Run): Report {
  const { language } = request;
  const { tables, findings } = result;
  const lines = [summary(file, tables.length, countBySeverity(findings), language)];
  if (request.isExplained) lines.push(tablesExplained(tables, language));
  if (saved) lines.push(written(saved.file, saved.cells, language));
  lines.push(findings.length === 0 ? `  ${TEXT.noFindings[language]}` : findingsTable(findings, language));
  const code = tables.length === 0 ? 2 : findings.length === 0 ? 0 : 1;
  return { json: fileReport(file, result, language), text: `${lines.join('\n')}\n`, code };
}
