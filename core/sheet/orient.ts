import { CellKind, type Cells } from './cells.ts';
import { wordRole } from './heading/role-of-heading.ts';
import type { RawTable } from './layout/raw-table.ts';
import type { ColumnRole } from './role.ts';
import { rowWord } from './row/row-words.ts';

/** What the names of the rows say about how a table stands. */
export interface Standing {
  readonly orientation: 'rows' | 'columns' | 'long';
  /** The columns of names, from the left. */
  readonly labels: readonly number[];
  /** Of a long table: the column that names the measures. */
  readonly measures: number;
}

/** Roles that name what is measured, as against things that have names. */
const MEASURES: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'rate',
  'growth',
  'share',
  'achievement',
  'quota',
  'current',
  'gap',
  'target',
  'actual',
  'quantity',
  'unit-cost',
  'amount',
  'count',
  'score',
  'average',
  'other',
]);
/** Roles that only a measure has: a row of rates under a row of amounts. */
const TELLING: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'growth',
  'achievement',
  'unit-cost',
  'balance',
  'quota',
  'current',
]);
/** Pairs of measures that belong together. */
const PAIRS: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ['budget', 'executed'],
  ['target', 'actual'],
  ['quota', 'current'],
  ['count', 'amount'],
];

const MOST_MEASURES = 8;
const LEAST_SHARE = 0.6;

/** Tells whether a table has its measures across, down the rows, or below each other in groups (표의 방향). */
export function standingOf(cells: Cells, raw: RawTable): Standing {
  const labels = labelColumns(cells, raw);
  const plain: Standing = { orientation: 'rows', labels, measures: -1 };
  if (labels.length === 0 || raw.body.length < 2 || headsMeasures(cells, raw, labels)) return plain;
  for (const column of [...labels].reverse()) {
    const names = namesIn(cells, raw, column);
    const roles = names.map(({ text }) => measureOf(text));
    const known = roles.filter((role) => role !== undefined);
    if (known.length < names.length * LEAST_SHARE || names.length < 2) continue;
    const kinds = new Set(roles.flatMap((role) => (role !== undefined && MEASURES.has(role) ? [role] : [])));
    if (!areMeasures(kinds)) continue;
    const distinct = new Set(names.map(({ text }) => text.replace(/\s/g, '')));
    if (distinct.size === names.length) return { orientation: 'columns', labels, measures: -1 };
    if (
      repeats(
        names.map(({ text }) => text.replace(/\s/g, '')),
        distinct,
      )
    )
      return { orientation: 'long', labels, measures: column };
  }
  return plain;
}

function areMeasures(kinds: ReadonlySet<ColumnRole>): boolean {
  if (kinds.size < 2) return false;
  return [...kinds].some((kind) => TELLING.has(kind)) || PAIRS.some(([a, b]) => kinds.has(a) && kinds.has(b));
}

function measureOf(text: string): ColumnRole | undefined {
  const word = wordRole(text);
  return word &&
    (MEASURES.has(word.role) ? word.strength > 1 || TELLING.has(word.role) || word.role !== 'amount' : true)
    ? word.role
    : undefined;
}

/** The leading columns that hold more words than figures. */
function labelColumns(cells: Cells, { block, body }: RawTable): readonly number[] {
  const found: number[] = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    let words = 0;
    let figures = 0;
    for (const row of body.slice(0, 400)) {
      const kind = cells.kindAt(row, column);
      if (kind === CellKind.text) words++;
      else if (kind === CellKind.number && isYear(cells.numberAt(row, column))) words++;
      else if (kind !== CellKind.empty) figures++;
    }
    if (figures > words || (words === 0 && figures === 0 && found.length > 0)) break;
    if (words > 0) found.push(column);
  }
  return found;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2060;
}

/** Whether the headings over the figures name measures themselves. */
function headsMeasures(cells: Cells, { block, heading }: RawTable, labels: readonly number[]): boolean {
  const first = (labels.at(-1) ?? block.column) + 1;
  let measures = 0;
  let headed = 0;
  for (let column = first; column < block.column + block.columns; column++) {
    for (let row = heading.first; row <= heading.last; row++) {
      const text = cells.textAt(row, column);
      if (text === '') continue;
      headed++;
      const role = wordRole(text)?.role;
      if (role !== undefined && MEASURES.has(role) && role !== 'amount' && role !== 'count') measures++;
    }
  }
  return measures > 0 && measures * 3 >= headed;
}

interface Name {
  readonly row: number;
  readonly text: string;
}

function namesIn(cells: Cells, { body, repeated }: RawTable, column: number): readonly Name[] {
  const aside = new Set(repeated);
  return body.flatMap((row): Name[] => {
    const text = cells.textAt(row, column);
    return text === '' || aside.has(row) || rowWord(text) === 'total' ? [] : [{ row, text }];
  });
}

/** The same few names over and over: 예산, 집행, 집행률, 예산, 집행, 집행률. */
function repeats(names: readonly string[], distinct: ReadonlySet<string>): boolean {
  if (distinct.size > MOST_MEASURES || names.length < 2 * distinct.size) return false;
  const cycle = [...distinct];
  const breaks = names.filter((name, n) => name !== cycle[n % cycle.length]).length;
  return breaks <= names.length * 0.1;
}
