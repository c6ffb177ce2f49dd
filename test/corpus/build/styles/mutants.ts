import type { PlantedKind } from '../../truth.ts';
import type { Book } from '../book.ts';
import type { Calculation } from '../calculation.ts';
import type { Column } from '../column.ts';
import { add, same, type Exact } from '../exact.ts';
import { inOtherWords } from '../other-words.ts';
import { formula, slip, transposed, wrong } from '../plant.ts';
import type { Table } from '../table.ts';
import { across, supplementary, yearOnYear } from './changes.ts';
import { byDepartment, bySubject } from './execution.ts';
import { enterprise } from './facilities.ts';
import { contracts, exclusions, sources, subsidies } from './funding.ts';
import { pages, pasted } from './layouts.ts';
import { departments, grades, residents } from './people.ts';
import { fourRows, mergedLabels, numbered, twoTotals } from './quirks.ts';
import { frontLoading, months, quarters, runningMonths } from './quarters.ts';
import { ledger, sections } from './registers.ts';
import { sourcesDown, yearsAcross } from './rowwise.ts';
import { meetings } from './schedule.ts';
import { expenditure, funds, revenue } from './settlement.ts';
import { costing, specification } from './specification.ts';
import { directives, disclosure, participatory, pledges, suggestions } from './status.ts';

type Maker = (name: string, about: string) => { readonly book: Book; readonly table: Table };

/** Sheets of every kind; each once more with errors where the dice fell. */
const MAKERS: readonly Maker[] = [
  byDepartment,
  bySubject,
  months,
  quarters,
  frontLoading,
  runningMonths,
  supplementary,
  yearOnYear,
  across,
  expenditure,
  revenue,
  funds,
  specification,
  costing,
  sources,
  exclusions,
  subsidies,
  contracts,
  pledges,
  directives,
  suggestions,
  disclosure,
  participatory,
  grades,
  departments,
  residents,
  enterprise,
  pages,
  pasted,
  meetings,
  mergedLabels,
  numbered,
  fourRows,
  twoTotals,
  ledger,
  sections,
  sourcesDown,
  yearsAcross,
];

const KINDS: Readonly<Partial<Record<Calculation['kind'], PlantedKind>>> = {
  difference: 'wrong-difference',
  quotient: 'wrong-rate',
  product: 'product-wrong',
  running: 'cumulative-broken',
};

/** Every sheet once more, with one or two errors at places nobody chose. */
export function mutantBooks(): readonly Book[] {
  return MAKERS.map((make, n) => {
    const { book, table } = make(
      `mutant-${String(n + 1).padStart(2, '0')}`,
      'errors where the dice fell, in a sheet of a known kind',
    );
    const calculated = wrongCalculation(book, table);
    const calmer = new Set([...calculated, ...book.planted.flatMap(({ consequences = [] }) => consequences)]);
    (n % 2 === 0 ? wrongTotal : swappedDigits)(book, table, calmer);
    return book;
  });
}

/** The same kinds of sheets by other words and with other figures, nothing wrong: chance must not make an error of them. */
export function twinBooks(): readonly Book[] {
  return MAKERS.map((make, n) =>
    inOtherWords(
      make(`twin-${String(n + 1).padStart(2, '0')}`, 'other words and figures in a sheet of a known kind, all right')
        .book,
    ),
  );
}

/** A calculated figure that is off by far more than rounding. */
function wrongCalculation(book: Book, table: Table): readonly string[] {
  const places = table.columns.flatMap((column) =>
    KINDS[column.calculation?.kind ?? 'rank'] === undefined
      ? []
      : table.figures.items.filter((row) => isFigure(table, row, column)).map((row) => ({ column, row })),
  );
  const place = places[book.dice.from(0, places.length - 1)];
  if (!place) return [];
  const { column, row } = place;
  const right = table.figures.figure(row, column.key);
  const kind = KINDS[column.calculation?.kind ?? 'rank'];
  if (!right || !kind) return [];
  const by = {
    units: (book.dice.from(0, 1) === 0 ? -1n : 1n) * (2n + right.units / BigInt(book.dice.from(9, 40))),
    places: right.places,
  };
  wrong(book, nameOf(kind, column), table, row, column.key, by);
  return [table.cell(row, column.key)];
}

function nameOf(kind: PlantedKind, { role }: Column): PlantedKind {
  if (kind !== 'wrong-difference') return kind;
  if (role === 'row-total') return 'row-total-wrong';
  return role === 'gap' ? 'gap-wrong' : kind;
}

function isFigure(table: Table, row: number, column: Column): boolean {
  const right = table.figures.at(row, column.key).printed;
  return right !== null && typeof right !== 'string' && right.units !== 0n;
}

/** A total of an input column without one of its rows. */
function wrongTotal(book: Book, table: Table, calmer: ReadonlySet<string>): void {
  const places = table.rows.flatMap(({ kind, parts }, row) =>
    (kind === 'total' || kind === 'subtotal') && parts.length > 2
      ? table.columns
          .filter(
            (column) => isTyped(column) && isFigure(table, row, column) && !calmer.has(table.cell(row, column.key)),
          )
          .map((column) => ({ row, column, parts }))
      : [],
  );
  const place = places[book.dice.from(0, places.length - 1)];
  if (!place) return;
  const { row, column, parts } = place;
  const left = parts.find((part) => isFigure(table, part, column));
  const missed = left === undefined ? undefined : table.figures.figure(left, column.key);
  if (left === undefined || !missed) return;
  if (table.native(row, column) === undefined)
    wrong(book, 'total-misses-row', table, row, column.key, { units: -missed.units, places: missed.places });
  else
    formula(
      book,
      'sum-range-short',
      table,
      row,
      column.key,
      table.sumFormula(
        row,
        column.key,
        parts.filter((part) => part !== left),
      ),
    );
}

function isTyped({ isText, calculation, totals }: Column): boolean {
  return !isText && calculation === undefined && totals === undefined;
}

/** Two digits of an item changed places, where a total or an identity shows it. */
function swappedDigits(book: Book, table: Table, calmer: ReadonlySet<string>): void {
  const places = table.figures.items.flatMap((row) =>
    table.columns
      .filter(
        (column) => isTyped(column) && isSwappable(table, row, column) && !calmer.has(table.cell(row, column.key)),
      )
      .map((column) => ({ row, column })),
  );
  const place = places[book.dice.from(0, places.length - 1)];
  if (place)
    slip(book, 'digits-transposed', table, place.row, place.column.key, transposed(table, place.row, place.column.key));
}

function isSwappable(table: Table, row: number, column: Column): boolean {
  const right = table.figures.figure(row, column.key);
  if (!right || right.places > 0 || right.units < 100n || table.dependents(row, column.key).length === 0) return false;
  const hasSum = table.rows.some(({ parts }) => parts.includes(row)) && !hasNativeSum(table, row, column);
  const hasTypedIdentity = table.columns.some(
    (other) =>
      other.calculation?.kind === 'difference' &&
      table.native(row, other) === undefined &&
      table.dependents(row, column.key).includes(table.cell(row, other.key)),
  );
  const swapped: Exact = transposed(table, row, column.key);
  return (hasSum || hasTypedIdentity) && !same(add(swapped, { units: 0n, places: 0 }), right);
}

/** A native total follows its items: it does not show the slip. */
function hasNativeSum(table: Table, row: number, column: Column): boolean {
  return table.rows.some(({ parts }, total) => parts.includes(row) && table.native(total, column) !== undefined);
}
