import type { SheetEdit } from '../host.ts';
import { boundingArea, parseAreas } from './area.ts';
import type { Request } from './request.ts';

/** Finds the name of a sheet by the id Excel's events give; `undefined` when there is no such sheet any more. */
export type NameOfSheet = (id: string) => Promise<string | undefined>;

/**
 * Tells the listener of each edit the user makes here: not what co-authors do, and not what this add-in writes.
 * The result unregisters it.
 */
export async function listenToEdits(
  request: Request,
  nameOf: NameOfSheet,
  listener: (edit: SheetEdit) => void,
): Promise<() => Promise<void>> {
  const registration = await request(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const edit = isEditHere(event) ? await editOf(event, nameOf) : undefined;
      if (edit) listener(edit);
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run({ delayForCellEdit: true, previousObjects: registration.context }, async (context) => {
      registration.remove();
      await context.sync();
    });
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
