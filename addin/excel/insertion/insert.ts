import { HostProblem, type SheetFile } from '../../host.ts';
import { errorCode } from '../problem.ts';
import type { Request } from '../request.ts';

/** How often taking half-inserted sheets away is tried before giving up. */
const ATTEMPTS = 3;

/** The code for a file with charts or the like where Excel takes none. */
const HAS_UNINSERTABLE = 'UnsupportedFeature';

/**
 * Inserts the sheets of a file behind the last one and shows the first. Before it looks whether a name of the file is taken,
 * because Excel would then let the formulas of the new sheets read what the name meant before. Where Excel fails, what has
 * come in is taken away again.
 */
export async function insertFile(request: Request, file: SheetFile, base64: string): Promise<readonly string[]> {
  const before = await askTaken(request);
  if (before.isProtected) throw new HostProblem({ kind: 'structure-protected' });
  const taken = file.names.filter((name) => before.names.has(name.toLowerCase()));
  if (taken.length > 0) throw new HostProblem({ kind: 'names-taken', names: taken });
  try {
    const ids = await request(async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
      await context.sync();
      return inserted.value;
    });
    return await showFirst(request, ids);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    await removeNew(request, file, before.sheets);
    const isDrawn = errorCode(error) === HAS_UNINSERTABLE;
    throw isDrawn ? new HostProblem({ kind: 'sheets-not-insertable', reason: 'charts' }) : error;
  }
}

/** What the workbook has already. */
interface Taken {
  /** Defined names and tables, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Ids of sheets. */
  readonly sheets: ReadonlySet<string>;
  readonly isProtected: boolean;
}

function askTaken(request: Request): Promise<Taken> {
  return request(async (context) => {
    const { names, tables, worksheets, protection } = context.workbook;
    names.load('items/name');
    tables.load('items/name');
    worksheets.load('items/id');
    protection.load('protected');
    await context.sync();
    return {
      names: new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase())),
      sheets: new Set(worksheets.items.map(({ id }) => id)),
      isProtected: protection.protected,
    };
  });
}

/** The defined names and tables of the workbook, in lower case. */
export async function takenNames(request: Request): Promise<ReadonlySet<string>> {
  return (await askTaken(request)).names;
}

function showFirst(request: Request, ids: readonly string[]): Promise<readonly string[]> {
  return request(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name');
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

/**
 * Takes away the sheets that are new since and bear a name of the file: others may be a co-author's.
 * It is tried again when Excel fails once more; where it stays in vain, the user is told what to delete.
 */
async function removeNew(
  request: Request,
  file: SheetFile,
  before: ReadonlySet<string>,
  attempts = ATTEMPTS,
): Promise<void> {
  try {
    const sheets = await request(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    });
    const added = sheets.filter(
      ({ id, name }) => !before.has(id) && file.sheets.some((each) => isNamedAfter(name, each)),
    );
    if (added.length > 0)
      await removeSheets(
        request,
        added.map(({ id }) => id),
      );
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    if (attempts > 1) return removeNew(request, file, before, attempts - 1);
    throw new HostProblem({ kind: 'sheets-half-inserted', sheets: file.sheets });
  }
}

const NUMBER = / \([0-9]+\)$/;

/** Whether a sheet has the name of another, or that name with a number behind it, cut where Excel would cut it. */
function isNamedAfter(name: string, original: string): boolean {
  const bare = name.replace(NUMBER, '');
  return name === original || (bare !== name && original.startsWith(bare));
}

/** Deletes sheets by their names or ids; one that is gone is no fault. */
export function removeSheets(request: Request, sheets: readonly string[]): Promise<void> {
  return request(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    await context.sync();
  });
}
