import type { MadeSheet } from '../../host.ts';
import { errorCode } from '../problem.ts';
import type { Request } from '../request.ts';
import { removeSheets } from './insert.ts';

/** The hidden defined name that points at the sheet the add-in made; it follows the sheet when the user renames it. */
const MARKS: Readonly<Record<MadeSheet, string>> = {
  verification: 'gujeong.made.verification',
  dashboard: 'gujeong.made.dashboard',
};

/** A sheet by Excel's id, which a new name does not change. */
interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Puts a sheet in the place of the one made before. Deleting that one comes first: where Excel fails at it everything is as it
 * was, and the new one is taken away; where Excel fails later the new one is complete and stays.
 */
export async function replaceMade(request: Request, sheet: string, kind: MadeSheet): Promise<string> {
  const { made, old } = await orWithout(request, sheet, askSheets(request, sheet, kind));
  try {
    await request(async (context) => {
      const { worksheets } = context.workbook;
      if (old) {
        worksheets.getItem(old.id).delete();
        worksheets.getItem(made.id).name = old.name;
      }
      addMark(context, made, kind);
      await context.sync();
    });
    return old?.name ?? made.name;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    if (old && (await nameOf(request, old)) === undefined) return complete(request, made, kind);
    await removeSheets(request, [made.id]);
    throw error;
  }
}

/** Where Excel fails before anything is replaced, the new sheet is taken away. */
async function orWithout<Result>(request: Request, sheet: string, asking: Promise<Result>): Promise<Result> {
  try {
    return await asking;
  } catch (error) {
    if (errorCode(error) !== undefined) await removeSheets(request, [sheet]);
    throw error;
  }
}

function addMark({ workbook }: Excel.RequestContext, made: KnownSheet, kind: MadeSheet): void {
  const place = workbook.worksheets.getItem(made.id).getRange('A1').untrack();
  workbook.names.getItemOrNullObject(MARKS[kind]).delete();
  workbook.names.add(MARKS[kind], place).visible = false;
}

/** The new sheet, and the one made before where the user has not deleted it. */
function askSheets(
  request: Request,
  sheet: string,
  kind: MadeSheet,
): Promise<{ readonly made: KnownSheet; readonly old: KnownSheet | undefined }> {
  return request(async (context) => {
    const made = context.workbook.worksheets.getItem(sheet);
    made.load('id,name');
    const range = context.workbook.names.getItemOrNullObject(MARKS[kind]).getRangeOrNullObject().untrack();
    const { worksheet } = range;
    worksheet.load('id,name');
    await context.sync();
    const isThere = !worksheet.isNullObject && worksheet.id !== made.id;
    const old = isThere ? { id: worksheet.id, name: worksheet.name } : undefined;
    return { made: { id: made.id, name: made.name }, old };
  });
}

/** Marks the new sheet once more; one that stays unmarked is complete, only the next one will stand beside it. */
async function complete(request: Request, made: KnownSheet, kind: MadeSheet): Promise<string> {
  try {
    await request(async (context) => {
      addMark(context, made, kind);
      await context.sync();
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
  return (await nameOf(request, made)) ?? made.name;
}

function nameOf(request: Request, { id }: KnownSheet): Promise<string | undefined> {
  return request(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(id);
    found.load('name');
    await context.sync();
    return found.isNullObject ? undefined : found.name;
  });
}
