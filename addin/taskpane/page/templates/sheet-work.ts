import {
  BLANK,
  figureOptions,
  makeDashboard,
  parseIsoDate,
  reportingDay,
  type Finding,
  type PlainDate,
  type Problem,
} from '../../../../core/index.ts';
import {
  HostProblem,
  type MadeSheet,
  type SheetFile,
  type SheetInsertion,
  type SpreadsheetHost,
} from '../../../host.ts';
import { dashboardFile, verificationFile } from '../../../report/sheet-file.ts';
import { TODAY } from '../../kept/kept-state.ts';
import { reasonsOf } from '../../session/open-findings.ts';
import type { AddedNote, AddedSheets, SheetWork } from '../../session/adding-sheets.ts';
import { verifyWorkbook } from '../../session/runs.ts';
import { fetchTemplate, type ListedTemplate, type TemplateKind } from './template-list.ts';

/** Inserts a standard workbook as sheets (양식 넣기), beside those that are there; where the program takes no charts, without. */
export function insertTemplate(template: ListedTemplate, kind: TemplateKind): SheetWork {
  return async ({ host }) => {
    const insertion = await host.loadInsertion();
    try {
      return { sheets: await insertion.insert(await fetchTemplate(template, kind)), notes: [] };
    } catch (error) {
      const { hasCharts } = template;
      switch (error instanceof HostProblem ? reasonOf(error.problem) : 'other') {
        case 'names':
          return insertBuilt(host, insertion, { template, kind, hasCharts: hasCharts && insertion.takes === 'all' });
        case 'charts':
          return insertBuilt(host, insertion, { template, kind, hasCharts: false });
        default:
          throw error;
      }
    }
  };
}

/** Why a prepared file could not be inserted, where one that is built for the workbook can. */
function reasonOf(problem: Problem): 'names' | 'charts' | 'other' {
  if (problem.kind === 'names-taken') return 'names';
  return problem.kind === 'sheets-not-insertable' && problem.reason === 'charts' ? 'charts' : 'other';
}

interface Wanted {
  readonly template: ListedTemplate;
  readonly kind: TemplateKind;
  readonly hasCharts: boolean;
}

/** Inserts a standard workbook that is built to bear names of its own; its settings follow those of a form that is there. */
async function insertBuilt(
  host: SpreadsheetHost,
  insertion: SheetInsertion,
  { template, ...wanted }: Wanted,
): Promise<AddedSheets> {
  const { templateFile } = await import(/* webpackChunkName: "template-building" */ '../../../report/template-file.ts');
  const { file, following } = templateFile({ ...wanted, id: template.id, taken: await insertion.takenNames() });
  const sheets = await insertion.insert(file);
  if (following.length > 0) await orWithout(insertion, sheets, host.apply(following));
  const notes: AddedNote[] = [];
  if (template.hasCharts && !wanted.hasCharts) notes.push('without-charts');
  if (following.length > 0) notes.push('following');
  return { sheets, notes };
}

/** Opens a standard workbook as a file of its own. */
export function openTemplate(template: ListedTemplate, kind: TemplateKind): SheetWork {
  return async ({ host }) => {
    const [insertion, file] = await Promise.all([host.loadInsertion(), fetchTemplate(template, kind)]);
    await insertion.openBeside(file.name, file.bytes);
    return NOTHING_ADDED;
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
    const dashboard = makeDashboard(workbook, result.tables, {
      asOf: written ?? dayOf(asOf),
      ...figureOptions(values),
    });
    if (dashboard === BLANK) throw new HostProblem({ kind: 'nothing-for-dashboard' });
    const hasCharts = insertion.takes === 'all';
    const { file, changesOn } = dashboardFile(dashboard, hasCharts);
    const added = await place(insertion, file, 'dashboard', (sheet) => context.host.apply(changesOn(sheet)));
    return hasCharts ? added : { ...added, notes: ['without-charts'] };
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
): Promise<AddedSheets> {
  if (insertion.takes === 'nothing') {
    await insertion.openBeside(file.name, file.bytes);
    return NOTHING_ADDED;
  }
  const sheets = await insertion.insert(file);
  const [sheet] = sheets;
  if (sheet === undefined) return NOTHING_ADDED;
  await orWithout(insertion, sheets, complete(sheet));
  return { sheets: [await insertion.replaceMade(sheet, kind)], notes: [] };
}

/** What was opened as a file of its own adds no sheet. */
const NOTHING_ADDED: AddedSheets = { sheets: [], notes: [] };

/** Takes inserted sheets away where what completes them fails. */
async function orWithout(
  insertion: SheetInsertion,
  sheets: readonly string[],
  completing: Promise<void>,
): Promise<void> {
  try {
    await completing;
  } catch (error) {
    await insertion.remove(sheets);
    throw error;
  }
}
