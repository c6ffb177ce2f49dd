import type { Change, Rectangle, WorkbookSnapshot } from '../../core/index.ts';
import { HostProblem, type KeptName, type SheetEdit, type SpreadsheetHost } from '../host.ts';
import { applyChanges } from './apply.ts';
import { listenToEdits } from './edits.ts';
import { keepText, type KeptTexts } from './kept.ts';
import { asHostProblem, errorCode, IS_MISSING } from './problem.ts';
import { readWorkbook } from './read.ts';
import { createRequest } from './request.ts';

/** How many sheets a read asks for that was told nothing before; an office's workbook rarely has more. */
const FIRST_LINKS = 24;
/** A missing link at the end tells that the chain is complete, another leaves room for a new sheet. */
const SPARE_LINKS = 2;

/**
 * Excel as a host of the pane, through the Office.js client of the page.
 * Call it when {@link whenExcelIsReady} says so.
 */
export function createExcelHost(): SpreadsheetHost {
  return new ExcelHost();
}

class ExcelHost implements SpreadsheetHost {
  readonly language = Office.context.displayLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
  onWaiting: (isWaiting: boolean) => void = () => undefined;
  readonly #request = createRequest((isWaiting) => {
    this.onWaiting(isWaiting);
  });
  #links = FIRST_LINKS;
  #namesById: ReadonlyMap<string, string> = new Map();
  #kept: KeptTexts = new Map();

  async read(): Promise<WorkbookSnapshot> {
    const { workbook, namesById, kept } = await withProblems(readWorkbook(this.#request, this.#links));
    this.#remember(namesById);
    this.#kept = kept;
    return workbook;
  }

  apply(changes: readonly Change[]): Promise<void> {
    return withProblems(applyChanges(this.#request, changes));
  }

  kept(name: KeptName): string | undefined {
    return this.#kept.get(name);
  }

  async keep(name: KeptName, text: string | undefined): Promise<void> {
    await withProblems(keepText(this.#request, name, text));
    const others = [...this.#kept].filter(([each]) => each !== name);
    this.#kept = new Map(text === undefined ? others : [...others, [name, text]]);
  }

  async reveal(sheet: string, range: Rectangle): Promise<void> {
    const revealed = this.#request(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).untrack().select();
      await context.sync();
    }).catch((error: unknown) => {
      throw errorCode(error) === IS_MISSING ? new HostProblem({ kind: 'sheet-missing', sheet }) : error;
    });
    await withProblems(revealed);
  }

  async onEdit(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    const { namesById, stop } = await withProblems(listenToEdits(this.#request, (id) => this.#nameOf(id), listener));
    this.#remember(namesById);
    return stop;
  }

  #remember(namesById: ReadonlyMap<string, string>): void {
    this.#namesById = namesById;
    this.#links = namesById.size + SPARE_LINKS;
  }

  /** Names come from the last read; only a sheet added since costs a request. */
  async #nameOf(id: string): Promise<string | undefined> {
    return this.#namesById.get(id) ?? (await this.#request((context) => askName(context, id)));
  }
}

async function askName(context: Excel.RequestContext, id: string): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.name;
}

async function withProblems<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error: unknown) => {
    throw asHostProblem(error);
  });
}
