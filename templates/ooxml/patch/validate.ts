import { cellName, type Change } from '../contract.ts';
import { FileFault } from '../fault.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import type { ChangeProblem } from '../problem.ts';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN!'.split(
    ' ',
  ),
);

/** Changes of one sheet, by row, then column. */
export type SheetChanges = Map<number, Map<number, Change>>;

/** Sorts changes by sheet, row and column; refuses those no file could hold. */
export function sortChanges(changes: readonly Change[]): Map<string, SheetChanges> {
  const sheets = new Map<string, SheetChanges>();
  for (const change of changes) {
    refuseUnstorable(change);
    const rows = entryOf(sheets, change.sheet, () => new Map<number, Map<number, Change>>());
    const cells = entryOf(rows, change.row, () => new Map<number, Change>());
    if (cells.has(change.column)) throw new FileFault({ kind: 'cell-is-named-twice', ...place(change) });
    cells.set(change.column, change);
  }
  for (const [sheet, rows] of sheets) sheets.set(sheet, sorted(rows));
  return sheets;
}

/** The place of a change as problems name it. */
export function place(change: Change): { readonly sheet: string; readonly cell: string } {
  return { sheet: change.sheet, cell: cellName(change.row, change.column) };
}

function sorted(rows: SheetChanges): SheetChanges {
  const byNumber = <T>(map: Map<number, T>) => new Map([...map].sort(([a], [b]) => a - b));
  return new Map([...byNumber(rows)].map(([row, cells]) => [row, byNumber(cells)]));
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function refuseUnstorable(change: Change): void {
  const { row, column, after } = change;
  const isInside =
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    row <= LAST_ROW &&
    column >= 0 &&
    column <= LAST_COLUMN;
  if (!isInside) throw new FileFault({ kind: 'cell-is-outside', ...place(change) });
  const reason = unstorable(after.value);
  if (reason) throw new FileFault({ kind: 'value-cannot-be-stored', ...place(change), reason });
  if (after.kind === 'formula' && after.formula.length > LONGEST_FORMULA) {
    throw new FileFault({ kind: 'value-cannot-be-stored', ...place(change), reason: 'formula-too-long' });
  }
}

function unstorable(
  value: Change['after']['value'],
): Extract<ChangeProblem, { kind: 'value-cannot-be-stored' }>['reason'] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not-finite';
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? 'text-too-long' : undefined;
  if (typeof value === 'object' && value !== null) return ERRORS.has(value.error) ? undefined : 'not-an-error-value';
  return undefined;
}
