import { HostProblem, type SheetFile, type SheetInsertion } from '../../host.ts';
import { asHostProblem } from '../problem.ts';
import type { Request } from '../request.ts';
import { insertableSheets } from '../requirement.ts';
import { base64Of } from './base64.ts';
import { insertFile, removeSheets, takenNames } from './insert.ts';
import { replaceMade } from './replace.ts';

/** The longest text a request carries beside what belongs to the request itself; Excel takes 5 MB in all. */
const LONGEST = 5 * 1024 * 1024 - 4096;

/** Makes what puts sheets into the workbook that is open in Excel. */
export function createInsertion(request: Request): SheetInsertion {
  const takes = insertableSheets();
  return {
    takes,
    async insert(file) {
      const base64 = base64Of(file.bytes);
      requireInsertable(file, base64, takes);
      return withProblems(insertFile(request, file, base64));
    },
    remove: (sheets) => withProblems(removeSheets(request, sheets)),
    replaceMade: (sheet, kind) => withProblems(replaceMade(request, sheet, kind)),
    takenNames: () => withProblems(takenNames(request)),
    workbookName: () => withProblems(request(askName)),
    openBeside: (_name, bytes) => withProblems(Excel.createWorkbook(base64Of(bytes))),
  };
}

async function askName(context: Excel.RequestContext): Promise<string> {
  context.workbook.load('name');
  await context.sync();
  return context.workbook.name;
}

function requireInsertable(file: SheetFile, base64: string, takes: SheetInsertion['takes']): void {
  if (takes === 'nothing') throw new HostProblem({ kind: 'sheets-not-insertable', reason: 'old-program' });
  const isDrawn = takes === 'without-charts' && file.hasCharts;
  if (isDrawn) throw new HostProblem({ kind: 'sheets-not-insertable', reason: 'charts' });
  if (base64.length > LONGEST) throw new HostProblem({ kind: 'file-too-large-to-insert', file: file.name });
}

async function withProblems<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error: unknown) => {
    throw asHostProblem(error);
  });
}
