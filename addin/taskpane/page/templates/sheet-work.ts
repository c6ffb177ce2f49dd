import {
  BLANK,
  makeDashboard,
  parseIsoDate,
  reportingDay,
  type Finding,
  type PlainDate,
} from '../../../../core/index.ts';
import { HostProblem, type MadeSheet, type SheetFile, type SheetInsertion } from '../../../host.ts';
import { dashboardFile, verificationFile } from '../../../report/sheet-file.ts';
import { TODAY } from '../../kept/kept-state.ts';
import { reasonsOf } from '../../session/open-findings.ts';
import type { SheetWork } from '../../session/adding-sheets.ts';
import { decidedFor, verifyWorkbook } from '../../session/runs.ts';
import { fetchTemplate, type ListedTemplate, type TemplateKind } from './template-list.ts';

/** Inserts a standard workbook as sheets (양식 넣기). */
export function insertTemplate(template: ListedTemplate, kind: TemplateKind): SheetWork {
  return async ({ host }) => {
    const [insertion, file] = await Promise.all([host.loadInsertion(), fetchTemplate(template, kind)]);
    return insertion.insert(file);
  };
}

/** Opens a standard workbook as a file of its own. */
export function openTemplate(template: ListedTemplate, kind: TemplateKind): SheetWork {
  return async ({ host }) => {
    const [insertion, file] = await Promise.all([host.loadInsertion(), fetchTemplate(template, kind)]);
    await insertion.openBeside(file.name, file.bytes);
    return [];
  };
}

/** Checks the workbook and puts what was found on a sheet (검산표). */
export function addVerification(today: string): SheetWork {
  return async (context) => {
    const insertion = await context.host.loadInsertion();
    const { result, kept } = await verifyWorkbook(context);
    const workbook = await insertion.workbookName();
    const ignored: ReadonlyMap<Finding, string> = reasonsOf(result.findings, kept.ignored);
    const file = verificationFile({ result, day: dayOf(today), workbook, ignored });
    return place(insertion, file, 'verification', async () => undefined);
  };
}

/** Puts the division's dashboard on a sheet that follows the others (현황판), as of the day set, or else written in the workbook. */
export function addDashboard(asOf: string): SheetWork {
  return async (context) => {
    const insertion = await context.host.loadInsertion();
    const { workbook, result, kept } = await verifyWorkbook(context);
    const { values } = kept.settings;
    const isOpen = values.asOfDate === TODAY;
    const written = isOpen ? reportingDay(workbook.sheets) : BLANK;
    const dashboard = makeDashboard(workbook, result.tables, { asOf: written ?? dayOf(asOf), ...decidedFor(values) });
    if (dashboard === BLANK) throw new HostProblem({ kind: 'nothing-for-dashboard' });
    const { file, changesOn } = dashboardFile(dashboard, insertion.takes === 'all');
    return place(insertion, file, 'dashboard', (sheet) => context.host.apply(changesOn(sheet)));
  };
}

function dayOf(text: string): PlainDate {
  const day = parseIsoDate(text);
  if (day === BLANK) throw new RangeError(text);
  return day;
}

/** Inserts a sheet, completes it, and lets it take the place of the one made before; whatever fails, no half sheet stays. */
async function place(
  insertion: SheetInsertion,
  file: SheetFile,
  kind: MadeSheet,
  complete: (sheet: string) => Promise<void>,
): Promise<readonly string[]> {
  if (insertion.takes === 'nothing') {
    await insertion.openBeside(file.name, file.bytes);
    return [];
  }
  const sheets = await insertion.insert(file);
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  try {
    await complete(sheet);
  } catch (error) {
    await insertion.remove(sheets);
    throw error;
  }
  return [await insertion.replaceMade(sheet, kind)];
}
