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

/** The same names and the same figures in two rows of items, where such rows are rare. */
function duplicates(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const names = table.columns.flatMap(({ role, column }) => (NAMES.has(role) ? [column] : []));
  if (names.length === 0) return [];
  const first = new Map<string, number>();
  const found: { readonly n: number; readonly same: number }[] = [];
  let items = 0;
  let before: readonly string[] = [];
  table.rows.forEach(({ row, kind, label }, n) => {
    const shown = names.map((column) => shownAt(bound, row, column));
    const texts = shown.map((text, at) => (text === '' ? (before[at] ?? '') : text));
    before = texts;
    if (kind !== 'item' || label === '') return;
    items++;
    const figures = table.figures.map((own) => (own ? (own.numbers[n] ?? Number.NaN) : ''));
    const telling = figures.filter(
      (figure) => typeof figure === 'number' && !Number.isNaN(figure) && figure !== 0,
    ).length;
    if (telling === 0) return;
    const key = `${texts.join('\u0000')}\u0001${figures.join(' ')}`;
    const same = first.get(key);
    if (same === undefined) first.set(key, n);
    else found.push({ n, same });
  });
  if (found.length > Math.max(2, items * 0.05)) return [];
  return found.map(({ n, same }) => {
    const place = Math.max(
      0,
      table.columns.findIndex(({ role }) => role === 'label'),
    );
    const cell = placedCell(bound, place, n);
    const row = placedCell(bound, place, same).row + 1;
    const finding = findingAt(cell, { kind: 'duplicate-row', ...nameOf(cell), label: table.rows[n]?.label ?? '', row });
    return table.view.isPlain ? { ...finding, range: { ...table.range, row: cell.row, rows: 1 } } : finding;
  });
}

function shownAt({ table }: BoundTable, row: number, column: number): string {
  return table.view.cells.grid.at(row, column).text.replace(/\s+/g, ' ').trim();
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
