import { overlaps, parseRange, type Rectangle } from '../../../core/index.ts';
import { columnAt } from './places.ts';
import type { TrueColumn, TrueRow, TrueTable, Truth } from '../truth.ts';
import type { Found, FoundColumn, FoundTable } from './engine.ts';
import { Scores } from './tally.ts';

/** Kinds that take part in no sum: whether a row is named so or left out, it is understood. */
const ASIDE: ReadonlySet<string> = new Set(['heading', 'carry', 'reference']);

/** Holds the tables found in a file against the true ones. */
export function judgeTables(scores: Scores, truth: Truth, found: Found): void {
  const matched = new Set<FoundTable>();
  for (const table of truth.tables) {
    const range = rectangle(table.range);
    const best = closest(table, range, found.tables);
    if (best) matched.add(best);
    const place = `${truth.file} ${table.sheet}!${table.range}`;
    scores.tables.judge(
      best !== undefined && sameRange(best.range, range),
      `${place}: ${best ? `range ${described(best.range)}` : 'not found'}`,
    );
    judgeColumns(scores, truth, table, best);
    judgeRows(scores, place, table, best);
    scores.units.judge(
      best === undefined || isUnit(best.unit, table),
      `${place}: unit ${best?.unit ?? 'none'}, true ${table.unit ?? 'none'}`,
    );
  }
  scores.tables.reported(found.tables.length);
  for (const table of found.tables) {
    if (matched.has(table)) continue;
    scores.columnRoles.reported(table.columns.size);
    scores.phantoms.push(`${truth.file} ${table.sheet} ${described(table.range)}`);
  }
}

/** A table that names no unit of its own may be said to be in one of its columns' units. */
function isUnit(said: string | null, { unit, columns }: TrueTable): boolean {
  return said === unit || (unit === null && columns.some((column) => column.unit === said));
}

function judgeColumns(scores: Scores, truth: Truth, table: TrueTable, best: FoundTable | undefined): void {
  const style = Scores.of(scores.styles, truth.style);
  for (const column of table.columns) {
    const said = best?.columns.get(indexOf(column));
    const place = `${truth.file} ${table.sheet} ${column.column ?? column.row}`;
    const isRight = said !== undefined && [column.role, ...(column.orRole ?? [])].includes(said.role);
    const miss = best === undefined ? missing(truth, table) : `${place}: ${said?.role}, true ${column.role}`;
    scores.columnRoles.judge(isRight, miss);
    style.judge(isRight, miss);
    if (said) judgeColumn(scores, place, column, said);
  }
  scores.columnRoles.reported(best?.columns.size ?? 0);
}

/** Unit and rounding rule, where the truth states them. */
function judgeColumn(scores: Scores, place: string, column: TrueColumn, said: FoundColumn): void {
  const { unit, rounding } = column;
  if (unit !== undefined) scores.units.judge(said.unit === unit, `${place}: unit ${said.unit ?? 'none'}, true ${unit}`);
  if (rounding) judgeRounding(scores, place, column, said.rounding);
}

function missing({ file }: Truth, { sheet, range }: TrueTable): string {
  return `${file} ${sheet}!${range}: table not found`;
}

function judgeRounding(scores: Scores, place: string, { rounding }: TrueColumn, said: TrueColumn['rounding']): void {
  const words = (rule: TrueColumn['rounding']) => (rule ? `${rule.mode} ${rule.digits}` : 'none');
  const isRight = said?.mode === rounding?.mode && said?.digits === rounding?.digits;
  scores.roundings.judge(isRight, `${place}: ${words(said)}, true ${words(rounding)}`);
}

function judgeRows(scores: Scores, place: string, table: TrueTable, best: FoundTable | undefined): void {
  const true_ = new Map(table.rows.map((row) => [indexOf(row), row]));
  for (const row of table.rows) {
    const said = best?.rows.get(indexOf(row));
    const isRight = best !== undefined && isKind(said?.kind, row);
    scores.rowRoles.judge(
      isRight,
      best === undefined
        ? `${place}: table not found`
        : `${place} row ${row.row ?? row.column}: ${said?.kind ?? 'not found'}, true ${row.kind}`,
    );
    if (!row.parts) continue;
    const own = leaves(indexOf(row), (at) =>
      (true_.get(at)?.parts ?? []).map((part) => indexOf(typeof part === 'string' ? { column: part } : { row: part })),
    );
    const theirs = leaves(indexOf(row), (at) => best?.rows.get(at)?.parts ?? []);
    scores.sums.judge(
      own === theirs,
      `${place} row ${row.row ?? row.column}: adds ${theirs || 'nothing'}, true ${own}`,
    );
  }
  scores.rowRoles.reported(best?.rows.size ?? 0);
}

/** Whether a row is called what it is; one beside the sums may also be left out. */
function isKind(said: string | undefined, { kind, orKind = [] }: TrueRow): boolean {
  if (ASIDE.has(kind) && (said === undefined || ASIDE.has(said))) return true;
  return said === kind || orKind.some((other) => other === said);
}

/** The rows a total comes down to, sheet rows from 1. */
function leaves(row: number, partsOf: (row: number) => readonly number[]): string {
  const found = new Set<number>();
  const seen = new Set<number>();
  const visit = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const parts = partsOf(at);
    if (parts.length === 0 && at !== row) found.add(at + 1);
    parts.forEach(visit);
  };
  visit(row);
  return [...found].sort((a, b) => a - b).join(' ');
}

function indexOf({ row, column }: TrueColumn | Pick<TrueRow, 'row' | 'column'>): number {
  return row === undefined ? columnAt(column ?? 'A') : row - 1;
}

export function rectangle(range: string): Rectangle {
  const parsed = parseRange(range);
  if (!parsed) throw new Error(`no range: ${range}`);
  return parsed;
}

function sameRange(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function described({ row, column, rows, columns }: Rectangle): string {
  return `row ${row + 1} column ${column + 1}, ${rows}×${columns}`;
}

/** The table that has most in common with the true one: more than half of both together. */
function closest(table: TrueTable, range: Rectangle, all: readonly FoundTable[]): FoundTable | undefined {
  const near = all
    .filter(
      (one) =>
        one.sheet === table.sheet &&
        overlaps(one.range, range) &&
        one.isTransposed === (table.orientation === 'columns'),
    )
    .map((one) => ({ one, share: common(one.range, range) }))
    .sort((a, b) => b.share - a.share);
  return near[0] && near[0].share > 0.5 ? near[0].one : undefined;
}

function common(a: Rectangle, b: Rectangle): number {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  const both = rows * columns;
  return both / (a.rows * a.columns + b.rows * b.columns - both);
}
