import type { CellAddress, Change, Language, Rectangle, WorkbookSnapshot } from '../../../core/index.ts';
import { HostProblem, type KeptName, type KeptText, type SheetEdit, type SpreadsheetHost } from '../../host.ts';
import { followCalculation } from './calculation.ts';
import { listenToEdits } from './edits.ts';
import type { Grid } from './grid.ts';
import { FILES_ONLY } from './insertion.ts';
import { readSheets, type Workbook, type Worksheet } from './read.ts';
import { writeSheets } from './write.ts';

/** The spreadsheet of the workbench as a host of the pane, behind the same interface as Excel. */
export function createGridHost({ api, container }: Grid, language: Language): SpreadsheetHost {
  const calculation = followCalculation(api);
  let isWriting = false;
  /** What was kept for each workbook that has been open; it lasts as long as the page. */
  const kept = new Map<string, Map<KeptName, string>>();
  const host: SpreadsheetHost = {
    language,
    onWaiting: () => undefined,
    async read(): Promise<WorkbookSnapshot> {
      await ready();
      return readSheets(workbook());
    },
    async apply(changes: readonly Change[], keep?: KeptText): Promise<void> {
      await ready();
      isWriting = true;
      try {
        writeSheets(workbook(), changes);
        if (keep && changes.length > 0) keepText(keep);
      } finally {
        isWriting = false;
      }
    },
    kept: (name) => kept.get(workbook().getId())?.get(name),
    async keep(name, text): Promise<void> {
      keepText({ name, text });
    },
    loadInsertion: async () => FILES_ONLY,
    async selected(): Promise<CellAddress> {
      const sheet = workbook().getActiveSheet();
      const cell = sheet.getSelection()?.getCurrentCell();
      return { sheet: sheet.getSheetName(), row: cell?.actualRow ?? 0, column: cell?.actualColumn ?? 0 };
    },
    async reveal(sheet: string, range: Rectangle): Promise<void> {
      const book = workbook();
      const target = book.getSheetByName(sheet);
      if (!target) throw new HostProblem({ kind: 'sheet-missing', sheet });
      const isShown = book.getActiveSheet().getSheetId() === target.getSheetId();
      book.setActiveSheet(target);
      target.getRange(range.row, range.column, range.rows, range.columns).activate();
      bringIntoView(target, range, isShown);
    },
    async onEdit(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
      const stop = listenToEdits(api, () => isWriting, listener);
      return async () => stop();
    },
  };

  function keepText({ name, text }: KeptText): void {
    const texts = kept.get(workbook().getId()) ?? new Map<KeptName, string>();
    if (text === undefined) texts.delete(name);
    else texts.set(name, text);
    kept.set(workbook().getId(), texts);
  }

  /** Waits until no cell is being edited and every formula shows its value. */
  async function ready(): Promise<void> {
    if (workbook().isCellEditing()) await endOfEdit();
    await calculation.settled();
  }

  /** Who has gone on to the pane has finished the cell, as by a click on another one; who is still typing is waited for. */
  async function endOfEdit(): Promise<void> {
    if (!container.contains(document.activeElement)) {
      await workbook().endEditingAsync(true);
      return;
    }
    host.onWaiting(true);
    await editEnded();
    host.onWaiting(false);
  }

  function editEnded(): Promise<void> {
    return new Promise((resolve) => {
      const listening = api.addEvent(api.Event.SheetEditEnded, () => {
        listening.dispose();
        // The event comes before the value is stored.
        setTimeout(resolve);
      });
    });
  }

  function workbook(): Workbook {
    const book = api.getActiveWorkbook();
    if (!book) throw new HostProblem({ kind: 'host-failed', code: 'no-workbook' });
    return book;
  }

  return host;
}

/** Rows and columns that are kept in sight before a cell, where it is not known how many there is room for. */
const CONTEXT = { rows: 8, columns: 3 };

/** Scrolls only where the cell is not in sight, and then into the middle, so that what belongs to it is seen too. */
function bringIntoView(sheet: Worksheet, { row, column }: Rectangle, isShown: boolean): void {
  // What a sheet shows that has just been turned to is known only once it is drawn.
  const { rows, columns } = isShown ? roomAround(sheet.getVisibleRange(), row, column) : CONTEXT;
  if (rows > 0) sheet.scrollToCell(Math.max(0, row - rows), Math.max(0, column - columns));
}

/** How many rows and columns to show before a cell; no rows where it is in sight already. */
function roomAround(visible: ReturnType<Worksheet['getVisibleRange']>, row: number, column: number): typeof CONTEXT {
  if (!visible) return CONTEXT;
  const { startRow, endRow, startColumn, endColumn } = visible;
  if (row > startRow && row < endRow && column >= startColumn && column < endColumn) return { rows: 0, columns: 0 };
  const width = endColumn - startColumn;
  return { rows: Math.ceil((endRow - startRow) / 2), columns: column < width ? column : Math.floor(width / 2) };
}
