import { normaliseHeading } from '../number/notation/index.ts';
import { cellName } from '../sheet/address.ts';
import type { Finding } from '../sheet/finding.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import { headingOf, placedCell, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** One figure that two tables hold. */
interface Pair {
  readonly a: { readonly bound: BoundTable; readonly place: number; readonly n: number };
  readonly b: { readonly bound: BoundTable; readonly place: number; readonly n: number };
}

const LEAST_AGREEING = 3;
/** Of the figures two tables share so many must agree before one that does not is a contradiction. */
const LEAST_SHARE = 0.75;
const MOST_ROWS = 5_000;

/**
 * Compares figures that stand in several tables of a workbook (시트 간 대조): the same name, the same heading, the same unit; and a
 * line of a summary with the total of the sheet that bears its name. Silent unless nearly all of the shared figures agree.
 */
export function checkAcross(tables: readonly BoundTable[]): readonly Finding[] {
  if (tables.length < 2) return [];
  const found: Finding[] = [];
  tables.forEach((a, i) => {
    for (const b of tables.slice(i + 1)) {
      if (a.outer === b.outer || a.table.unit !== b.table.unit) continue;
      found.push(...disagreements(sharedRows(a, b)));
    }
    found.push(...disagreements(linesAndSheets(a, tables)));
  });
  const taken = new Set<string>();
  return found.filter(({ sheet, range }) => {
    const key = `${sheet} ${range.row} ${range.column}`;
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

function disagreements(pairs: readonly Pair[]): readonly Finding[] {
  const wrong = pairs.filter(({ a, b }) => !agrees(numberAt(a), numberAt(b)));
  const agreeing = pairs.length - wrong.length;
  if (wrong.length === 0 || agreeing < LEAST_AGREEING || agreeing < pairs.length * LEAST_SHARE) return [];
  return wrong.map(({ a, b }) => {
    const [cell, other] = [placedCell(b.bound, b.place, b.n), placedCell(a.bound, a.place, a.n)];
    return findingAt(cell, {
      kind: 'figures-disagree',
      ...nameOf(cell),
      found: cell.cell.text,
      other: `${other.sheet}!${cellName(other.row, other.column)}`,
      otherFound: other.cell.text,
      label: b.bound.table.rows[b.n]?.label ?? '',
      heading: headingOf(b.bound, b.place),
    });
  });
}

function numberAt({ bound, place, n }: Pair['a']): number {
  return bound.table.figures[place]?.numbers[n] ?? Number.NaN;
}

function sharedRows(a: BoundTable, b: BoundTable): readonly Pair[] {
  const columns = sharedColumns(a, b);
  if (columns.length === 0 || a.table.rows.length > MOST_ROWS || b.table.rows.length > MOST_ROWS) return [];
  const rows = namedRows(a);
  const others = namedRows(b);
  return [...rows].flatMap(([label, n]) => {
    const m = others.get(label);
    return m === undefined ? [] : pairsOf(a, n, b, m, columns);
  });
}

type Columns = readonly (readonly [number, number])[];

function pairsOf(a: BoundTable, n: number, b: BoundTable, m: number, columns: Columns): readonly Pair[] {
  return columns.flatMap(([place, other]): Pair[] => {
    const pair = { a: { bound: a, place, n }, b: { bound: b, place: other, n: m } };
    return Number.isNaN(numberAt(pair.a)) || Number.isNaN(numberAt(pair.b)) ? [] : [pair];
  });
}

/** Columns of the same heading in both tables, each heading once. */
function sharedColumns(a: BoundTable, b: BoundTable): Columns {
  const headings = headingsOf(b);
  return [...headingsOf(a)].flatMap(([heading, place]) => {
    const other = headings.get(heading);
    const isAlike = other !== undefined && a.table.columns[place]?.role === b.table.columns[other]?.role;
    return isAlike && a.table.figures[place]?.unit === b.table.figures[other]?.unit ? [[place, other] as const] : [];
  });
}

function headingsOf({ table }: BoundTable): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  const twice = new Set<string>();
  table.columns.forEach(({ heading }, place) => {
    const name = normaliseHeading(heading);
    if (!table.figures[place] || name === '') return;
    if (headings.has(name)) twice.add(name);
    headings.set(name, place);
  });
  for (const name of twice) headings.delete(name);
  return headings;
}

/** Rows of items by their names, those of a name of their own. */
function namedRows({ table }: BoundTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  table.rows.forEach(({ kind, label }, n) => {
    const name = label.replace(/\s/g, '');
    if (kind !== 'item' || name === '') return;
    if (rows.has(name)) twice.add(name);
    rows.set(name, n);
  });
  for (const name of twice) rows.delete(name);
  return rows;
}

/** A line of one table and the total row of the table on the sheet of its name. */
function linesAndSheets(summary: BoundTable, tables: readonly BoundTable[]): readonly Pair[] {
  const bySheet = new Map<string, BoundTable | undefined>();
  for (const other of tables) {
    const name = other.table.sheet.replace(/\s/g, '');
    bySheet.set(name, bySheet.has(name) ? undefined : other);
  }
  if (summary.table.rows.length > MOST_ROWS) return [];
  return [...namedRows(summary)].flatMap(([label, n]): readonly Pair[] => {
    const detail = bySheet.get(label);
    if (!detail || detail === summary || detail.table.unit !== summary.table.unit) return [];
    const total = detail.table.rows.findIndex(({ kind }) => kind === 'total');
    return total < 0 ? [] : pairsOf(detail, total, summary, n, sharedColumns(detail, summary));
  });
}
