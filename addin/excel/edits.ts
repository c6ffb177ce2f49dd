import type { SheetEdit } from '../host.ts';
import { boundingArea, parseAreas } from './area.ts';
import { askKept, keptTexts, type KeptTexts } from './kept.ts';
import type { Request } from './request.ts';

/** Finds the name of a sheet by the id Excel's events give; `undefined` when there is no such sheet any more. */
export type NameOfSheet = (id: string) => Promise<string | undefined>;

/** What listening to edits gives: the visible sheets by Excel's id and the kept texts as they are now, and the way to stop. */
export interface Listening {
  readonly namesById: ReadonlyMap<string, string>;
  readonly kept: KeptTexts;
  stop(): Promise<void>;
}

/**
 * Tells the listener of each edit the user makes here: not what co-authors do, and not what this add-in writes.
 * The same request names the sheets, so that the first read knows how many there are, and asks for what the workbook keeps.
 */
export async function listenToEdits(
  request: Request,
  nameOf: NameOfSheet,
  listener: (edit: SheetEdit) => void,
): Promise<Listening> {
  const { registration, sheets, kept } = await request(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add(async (event) => {
      const edit = isEditHere(event) ? await editOf(event, nameOf) : undefined;
      if (edit) listener(edit);
    });
    worksheets.load('items/id,items/name,items/visibility');
    const question = askKept(context);
    await context.sync();
    return { registration: added, sheets: worksheets.items, kept: keptTexts(question) };
  });
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  return {
    kept,
    namesById: new Map(visible.map(({ id, name }) => [id, name])),
    stop: () =>
      Excel.run({ delayForCellEdit: true, previousObjects: registration.context }, async (context) => {
        registration.remove();
        await context.sync();
      }),
  };
}

function isEditHere({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === 'Local' && triggerSource !== 'ThisLocalAddin';
}

async function editOf(
  { worksheetId, address }: Excel.WorksheetChangedEventArgs,
  nameOf: NameOfSheet,
): Promise<SheetEdit | undefined> {
  const range = boundingArea(parseAreas(address));
  const sheet = await nameOf(worksheetId);
  return range && sheet !== undefined ? { sheet, range } : undefined;
}
