import type { WorkbookSnapshot } from '../../core/index.ts';
import { askKept, keptTexts, type KeptQuestion, type KeptTexts } from './kept.ts';
import { errorCode, failedIn, IS_MISSING, IS_TOO_LARGE } from './problem.ts';
import { readParts } from './read-parts.ts';
import type { Request } from './request.ts';
import { canReadMerges } from './requirement.ts';
import { askOutline, snapshotOf, type CellAnswers, type SheetOutline } from './sheet-snapshot.ts';

/** A workbook as read, with what it keeps for the add-in, and the names of its sheets by Excel's own id, which events speak of. */
export interface ReadWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly namesById: ReadonlyMap<string, string>;
  readonly kept: KeptTexts;
  /** Whether its cells were more than one answer may hold. */
  readonly isLarge: boolean;
}

/** How a workbook is read. */
export interface Reading {
  /** For how many sheets the request asks; it is repeated with more in the rare case that the workbook has more. */
  readonly links: number;
  /** Whether the cells are known to be more than one answer may hold. */
  readonly isLarge: boolean;
  /** Called when the first answer is there: what is edited from then on may be missing in what is read. */
  readonly onFirstAnswer: () => void;
}

/** What is asked about a workbook. */
interface WorkbookQuestion {
  readonly sheets: readonly SheetOutline[];
  readonly kept: KeptQuestion;
}

/**
 * Reads every visible sheet in one request; where Excel cannot answer it for its size, in as few as it takes.
 * Excel cannot list sheets and read their cells in one request, so the request follows the chain of sheets
 * for a guessed number of links.
 */
export async function readWorkbook(request: Request, reading: Reading): Promise<ReadWorkbook> {
  const { links, isLarge, onFirstAnswer } = reading;
  let question: WorkbookQuestion;
  try {
    question = await askWorkbook(request, links, !isLarge);
  } catch (error) {
    if (isLarge || errorCode(error) !== IS_TOO_LARGE) throw error;
    return readWorkbook(request, { ...reading, isLarge: true });
  }
  const { sheets, kept } = question;
  if (sheets.at(-1)?.sheet.isNullObject === false) return readWorkbook(request, { ...reading, links: links * 2 });
  onFirstAnswer();
  const found = sheets.filter(({ sheet }) => !sheet.isNullObject);
  let answers: readonly (readonly CellAnswers[])[];
  try {
    answers = isLarge ? await readParts(request, found) : found.map(({ used }) => [used]);
  } catch (error) {
    // A sheet was deleted between two requests.
    if (errorCode(error) !== IS_MISSING) throw error;
    return readWorkbook(request, reading);
  }
  return {
    workbook: { sheets: found.map((outline, index) => snapshotOf(outline, answers[index] ?? [])) },
    namesById: new Map(found.map(({ sheet }) => [sheet.id, sheet.name])),
    kept: keptTexts(kept),
    isLarge,
  };
}

async function askWorkbook(request: Request, links: number, asksCells: boolean): Promise<WorkbookQuestion> {
  const ask = (asksMerges: boolean): Promise<WorkbookQuestion> =>
    request(async (context) => {
      const question = { kept: askKept(context), sheets: askSheets(context, links, asksMerges, asksCells) };
      await context.sync();
      return question;
    });
  if (!canReadMerges()) return ask(false);
  try {
    return await ask(true);
  } catch (error) {
    // Excel fails where a sheet has more than 512 merged areas; its cells can still be read.
    if (!failedIn(error, 'getMergedAreasOrNullObject')) throw error;
    return ask(false);
  }
}

function askSheets(
  context: Excel.RequestContext,
  links: number,
  asksMerges: boolean,
  asksCells: boolean,
): SheetOutline[] {
  let sheet = context.workbook.worksheets.getFirst(true);
  const questions = [askOutline(sheet, asksMerges, asksCells)];
  while (questions.length < links) {
    sheet = sheet.getNextOrNullObject(true);
    questions.push(askOutline(sheet, asksMerges, asksCells));
  }
  return questions;
}
