import type { CellAddress, Change, Rectangle, WorkbookSnapshot } from '../../core/index.ts';
import {
  HostProblem,
  type KeptName,
  type KeptText,
  type SheetEdit,
  type SheetInsertion,
  type SheetMarking,
  type SpreadsheetHost,
} from '../host.ts';
import { applyInParts } from './apply-parts.ts';
import { listenToEdits } from './edits.ts';
import { keepText, type Keeping, type KeptTexts } from './kept.ts';
import { displayLanguage } from './language.ts';
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
  readonly language = displayLanguage();
  onWaiting: (isWaiting: boolean) => void = () => undefined;
  readonly #request = createRequest((isWaiting) => {
    this.onWaiting(isWaiting);
  });
  #links = FIRST_LINKS;
  #isLarge = false;
  #namesById: ReadonlyMap<string, string> = new Map();
  #kept: KeptTexts = new Map();

  async read(onFirstAnswer = (): void => undefined): Promise<WorkbookSnapshot> {
    const reading = { links: this.#links, isLarge: this.#isLarge, onFirstAnswer };
    const { workbook, namesById, kept, isLarge } = await withProblems(readWorkbook(this.#request, reading));
    this.#remember(namesById);
    this.#kept = kept;
    this.#isLarge = isLarge;
    return workbook;
  }

  async apply(changes: readonly Change[], keep?: KeptText): Promise<void> {
    await withProblems(applyInParts(this.#request, changes, keep && this.#keepingOf(keep)));
    if (keep && changes.length > 0) this.#rememberKept(keep);
  }

  kept(name: KeptName): string | undefined {
    return this.#kept.get(name);
  }

  async keep(name: KeptName, text: string | undefined): Promise<void> {
    const keeping = this.#keepingOf({ name, text });
    const found = await withProblems(keepText(this.#request, keeping));
    const isOurs = found === keeping.expected;
    this.#rememberKept(isOurs ? keeping : { name, text: found });
    if (!isOurs) throw new HostProblem({ kind: 'kept-changed-since' });
  }

  readonly marking: SheetMarking = {
    mark: async (marks) => {
      const { markCells } = await import(/* webpackChunkName: "marks" */ './marks.ts');
      await withProblems(markCells(this.#request, [...this.#namesById.keys()], marks));
    },
    clear: async () => {
      const { clearMarks } = await import(/* webpackChunkName: "marks" */ './marks.ts');
      await withProblems(clearMarks(this.#request, [...this.#namesById.keys()]));
    },
  };

  async loadInsertion(): Promise<SheetInsertion> {
    const { createInsertion } = await import(/* webpackChunkName: "insertion" */ './insertion/index.ts');
    return createInsertion(this.#request);
  }

  selected(): Promise<CellAddress> {
    return withProblems(this.#request(askActiveCell));
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
    const { namesById, kept, stop } = await withProblems(
      listenToEdits(this.#request, (id) => this.#nameOf(id), listener),
    );
    this.#remember(namesById);
    this.#kept = kept;
    return stop;
  }

  #remember(namesById: ReadonlyMap<string, string>): void {
    this.#namesById = namesById;
    this.#links = namesById.size + SPARE_LINKS;
  }

  #keepingOf(keep: KeptText): Keeping {
    return { ...keep, expected: this.#kept.get(keep.name) };
  }

  #rememberKept({ name, text }: KeptText): void {
    const others = [...this.#kept].filter(([each]) => each !== name);
    this.#kept = new Map(text === undefined ? others : [...others, [name, text]]);
  }

  /** Names come from the last read; only a sheet added since costs a request. */
  async #nameOf(id: string): Promise<string | undefined> {
    return this.#namesById.get(id) ?? (await this.#request((context) => askName(context, id)));
  }
}

async function askActiveCell(context: Excel.RequestContext): Promise<CellAddress> {
  const cell = context.workbook.getActiveCell().untrack();
  cell.load('rowIndex, columnIndex, worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
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
