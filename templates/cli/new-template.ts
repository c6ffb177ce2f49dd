import { access } from 'node:fs/promises';
import { describeProblem, type Problem } from '../../core/index.ts';
import { templates } from '../build/templates.ts';
import { writeWorkbook } from '../ooxml/index.ts';
import type { Manner, Request } from './arguments.ts';
import { padded } from './print.ts';
import { replaceFile } from './replace-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { TEXT, working } from './text.ts';

/** `gujeong template list`: id, title and file of each standard workbook. */
export function listTemplates({ isJson, language }: Manner, { out }: Terminal): ExitCode {
  const rows = templates().map(({ id, title, file }) => ({ id, title: title[language], file }));
  if (isJson) out(`${JSON.stringify(rows, null, 2)}\n`);
  else out(`${padded(rows.map(({ id, title, file }) => [id, title, file])).join('\n')}\n`);
  return 0;
}

/** `gujeong template new`: writes a workbook under a name that is free. */
export async function newTemplate(request: Extract<Request, { kind: 'new' }>, terminal: Terminal): Promise<ExitCode> {
  const { id, isSample, language } = request;
  const known = templates();
  const template = known.find((each) => each.id === id);
  if (!template)
    return failed({ kind: 'template-unknown', id, known: known.map((each) => each.id) }, request, terminal);
  const file = request.output ?? template.file;
  if (await exists(file)) return failed({ kind: 'file-exists', file }, request, terminal);
  terminal.progress(working(file, 'making', language));
  try {
    await replaceFile(file, writeWorkbook(template.describe(isSample ? 'sample' : 'new')));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return failed({ kind: 'file-unwritable', file }, request, terminal);
  }
  if (request.isJson) terminal.out(`${JSON.stringify({ id, file }, null, 2)}\n`);
  else terminal.out(`${file}: ${TEXT.made[language]}\n`);
  return 0;
}

function failed(problem: Problem, { isJson, language }: Manner, { out }: Terminal): ExitCode {
  const message = describeProblem(problem, language);
  out(isJson ? `${JSON.stringify({ problems: [{ kind: problem.kind, message }] }, null, 2)}\n` : `${message}\n`);
  return 2;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
