import type { Finding } from '../sheet/finding.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { placedCell, type BoundTable } from './bound-table.ts';
import { rowsInWords } from './explain-total.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** Names rows entered twice (중복 행) and hidden rows that a total includes (숨긴 행). */
export function checkRows(bound: BoundTable): readonly Finding[] {
  return [...duplicates(bound), ...hiddenRows(bound)];
}

const NAMES: ReadonlySet<ColumnRole> = new Set(['label', 'code', 'date', 'year']);

/** Names that count for a key: a column in which nearly every row has its own. */
const LEAST_DISTINCT = 0.85;
const LEAST_ROWS = 5;
/** Names that many rows may bear by right. */
const COMMON = /^(기타|소계|계|합계|예비비|기본경비|인력운영비|내부거래지출|기타.*|.*등|-|〃|″|"|상동)$/;

interface NamedRow {
  readonly n: number;
  readonly texts: readonly string[];
}

/** The same name twice in a column of names that nearly all differ, in the same group; or all names and figures alike. */
function duplicates(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const names = table.columns.filter(({ role }) => NAMES.has(role));
  const rows = namedRows(
    bound,
    names.map(({ column }) => column),
  );
  if (names.length === 0 || rows.length < LEAST_ROWS) return [];
  const found = new Map<number, number>();
  names.forEach(({ role }, at) => {
    if (role !== 'label' && role !== 'code') return;
    const own = rows.filter(({ texts }) => (texts[at] ?? '') !== '' && !COMMON.test(texts[at] ?? ''));
    if (own.length < rows.length * LEAST_DISTINCT) return;
    const isGrouped = table.sums.length > 1;
    const most = own.length - Math.min(own.length * LEAST_DISTINCT, own.length - 1);
    const groups = repeatedIn(own, most, ({ n, texts }) =>
      isGrouped ? `${parentOf(bound, n)}\u0000${texts[at] ?? ''}` : (texts[at] ?? ''),
    );
    for (const [first, ...others] of groups)
      for (const other of others)
        if (first && isAlike(bound, first, other, at, names.length)) found.set(other.n, first.n);
  });
  if (found.size > Math.max(2, rows.length * 0.05)) return [];
  const place = Math.max(
    0,
    table.columns.findIndex(({ role }) => role === 'label'),
  );
  return [...found].map(([n, same]) => {
    const cell = placedCell(bound, place, n);
    const row = placedCell(bound, place, same).row + 1;
    const finding = findingAt(cell, { kind: 'duplicate-row', ...nameOf(cell), label: table.rows[n]?.label ?? '', row });
    return table.view.isPlain ? { ...finding, range: { ...table.range, row: cell.row, rows: 1 } } : finding;
  });
}

function namedRows(bound: BoundTable, columns: readonly number[]): readonly NamedRow[] {
  const { table } = bound;
  const named: NamedRow[] = [];
  table.rows.forEach(({ row, kind }, n) => {
    if (kind === 'item') named.push({ n, texts: columns.map((column) => shownAt(bound, row, column)) });
  });
  return named;
}

/** One name alone is the key; of several most must be the same. */
function isAlike({ table }: BoundTable, a: NamedRow, b: NamedRow, at: number, names: number): boolean {
  const isSame = table.figures.every((own) => !own || Object.is(own.numbers[a.n], own.numbers[b.n]));
  if (names === 1 || isSame) return true;
  const same = a.texts.filter((text, n) => n !== at && text !== '' && text === b.texts[n]).length;
  const present = a.texts.filter((text, n) => n !== at && (text !== '' || (b.texts[n] ?? '') !== '')).length;
  return present === 0 || same * 2 >= present;
}

/** The rows that share a key with others, key by key; none where more than `most` repeat one. */
function repeatedIn(
  rows: readonly NamedRow[],
  most: number,
  keyOf: (row: NamedRow) => string,
): Iterable<readonly NamedRow[]> {
  const first = new Map<string, NamedRow>();
  const several = new Map<string, NamedRow[]>();
  let repeated = 0;
  for (const row of rows) {
    const key = keyOf(row);
    const known = first.get(key);
    if (!known) {
      first.set(key, row);
      continue;
    }
    if (++repeated > most) return [];
    const group = several.get(key);
    if (group) group.push(row);
    else several.set(key, [known, row]);
  }
  return several.values();
}

const parents = new WeakMap<BoundTable, ReadonlyMap<number, number>>();

/** The narrowest subtotal that adds a row up; −1 for none. */
function parentOf(bound: BoundTable, n: number): number {
  let known = parents.get(bound);
  if (!known) {
    const found = new Map<number, number>();
    const sums = [...bound.table.sums].sort((a, b) => b.addends.length - a.addends.length);
    for (const { place, addends } of sums) for (const addend of addends) found.set(addend, place);
    known = found;
    parents.set(bound, known);
  }
  return known.get(n) ?? -1;
}

function shownAt({ table }: BoundTable, row: number, column: number): string {
  const { sheet } = table.view.cells.grid;
  const text = sheet.texts[row - sheet.row]?.[column - sheet.column] ?? '';
  return /\s\s|^\s|\s$|[\n\t]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function hiddenRows(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const hidden = new Set(table.view.cells.grid.sheet.hiddenRows);
  if (hidden.size === 0) return [];
  return table.sums.flatMap(({ place, addends }): Finding[] => {
    const inside = addends.filter((addend) => hidden.has(table.rows[addend]?.row ?? -1));
    const at = table.figures.findIndex((own) => own?.states[place] === 0);
    if (inside.length === 0 || inside.length === addends.length || at < 0) return [];
    const cell = placedCell(bound, at, place);
    return [
      findingAt(cell, {
        kind: 'hidden-in-total',
        ...nameOf(cell),
        found: cell.cell.text,
        rows: rowsInWords(bound, inside),
      }),
    ];
  });
}
