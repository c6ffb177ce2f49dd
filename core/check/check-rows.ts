import type { Finding } from '../sheet/finding.ts';
import { placesWhere } from '../sheet/places.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { hasUnevenSpaces } from '../sheet/spacing.ts';
import type { TableColumn } from '../sheet/table.ts';
import { isFormulaAt, placedCell, type BoundTable } from './bound-table.ts';
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
const COMMON: ReadonlySet<string> = new Set(
  '기타 소계 계 합계 예비비 기본경비 인력운영비 내부거래지출 - 〃 ″ " 상동'.split(' '),
);

function isCommon(name: string): boolean {
  return COMMON.has(name) || name.startsWith('기타') || name.endsWith('등');
}

/** The same name twice in a column of names that nearly all differ, in the same group; or all names and figures alike. */
function duplicates(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const names = table.columns.filter(({ role }) => NAMES.has(role));
  const items = placesWhere(table.rows, ({ kind }) => kind === 'item');
  if (names.length === 0 || items.length < LEAST_ROWS) return [];
  const found = new Map<number, number>();
  for (const [at, { role, column }] of names.entries()) {
    if (role !== 'label' && role !== 'code') continue;
    const named = namedIn(bound, items, column);
    if (named.length < items.length * LEAST_DISTINCT) continue;
    const most = named.length - Math.min(named.length * LEAST_DISTINCT, named.length - 1);
    for (const [first, ...others] of repeatedIn(named, most))
      for (const other of others)
        if (first !== undefined && isEntered(bound, [first, other]) && isAlike(bound, first, other, at, names))
          found.set(other, first);
  }
  if (found.size > Math.max(2, items.length * 0.05)) return [];
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

interface NamedRow {
  readonly n: number;
  /** Its name, with the group it stands in. */
  readonly name: string;
}

/** The items that bear a name of their own in a column. */
function namedIn(bound: BoundTable, items: readonly number[], column: number): readonly NamedRow[] {
  const isGrouped = bound.table.sums.length > 1;
  const named: NamedRow[] = [];
  for (const n of items) {
    const name = shownAt(bound, n, column);
    if (name !== '' && !isCommon(name))
      named.push({ n, name: isGrouped ? `${parentOf(bound, n)}\u0000${name}` : name });
  }
  return named;
}

/** Whether somebody typed one of the rows: those whose figures are all formulas follow from others, and may share a name. */
function isEntered(bound: BoundTable, rows: readonly number[]): boolean {
  const places = bound.table.figures.flatMap((own, place) => (own ? [place] : []));
  return places.length === 0 || rows.some((n) => places.some((place) => !isFormulaAt(bound, place, n)));
}

/** One name alone is the key; of several most must be the same. */
function isAlike(bound: BoundTable, a: number, b: number, at: number, names: readonly TableColumn[]): boolean {
  const isSame = bound.table.figures.every((own) => !own || Object.is(own.numbers[a], own.numbers[b]));
  if (names.length === 1 || isSame) return true;
  const others = names
    .filter((_, n) => n !== at)
    .map(({ column }) => [shownAt(bound, a, column), shownAt(bound, b, column)] as const);
  const same = others.filter(([own, other]) => own !== '' && own === other).length;
  const present = others.filter(([own, other]) => own !== '' || other !== '').length;
  return present === 0 || same * 2 >= present;
}

/** The rows that share a name with others, name by name; none where more than `most` repeat one. */
function repeatedIn(rows: readonly NamedRow[], most: number): Iterable<readonly number[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  let repeated = 0;
  for (const { n, name } of rows) {
    const known = first.get(name);
    if (known === undefined) {
      first.set(name, n);
      continue;
    }
    if (++repeated > most) return [];
    const group = several.get(name);
    if (group) group.push(n);
    else several.set(name, [known, n]);
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

function shownAt({ table }: BoundTable, n: number, column: number): string {
  const { sheet } = table.view.cells.grid;
  const text = sheet.texts[(table.rows[n]?.row ?? 0) - sheet.row]?.[column - sheet.column] ?? '';
  return hasUnevenSpaces(text) ? text.replace(/\s+/g, ' ').trim() : text;
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
