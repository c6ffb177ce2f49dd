import { BLANK } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import type { Finding } from '../sheet/finding.ts';
import { FigureTrait } from '../sheet/figures.ts';
import { inputsOfRule } from '../sheet/relation/relation.ts';
import { placesWhere } from '../sheet/places.ts';
import type { ColumnRole } from '../sheet/role.ts';
import { headingOf, isFormulaAt, placedCell, readingOf, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import type { Figures } from './table-figures.ts';

/** Names the cells that cannot be calculated with: texts, formula errors, missing inputs (입력 검사). */
export function checkInputs(bound: BoundTable, figures: Figures): readonly Finding[] {
  return [
    ...bound.table.columns.flatMap((_, place) => unreadableCells(bound, figures, place)),
    ...incompleteRows(bound, figures),
  ];
}

/** Words that may stand in a column of figures by right: what is said in place of a figure, and the names of totals. */
const SAID =
  /^\s*([총합소누]?\s*계|당일|즉시|해당\s*없음|없음|비공개|추후|별도|n\/?a|[×x○●ㅇ∨√V]|.*참조|상동|〃|″|")\s*$/i;

function unreadableCells(bound: BoundTable, figures: Figures, place: number): readonly Finding[] {
  const own = bound.table.figures[place];
  if (!own) return [];
  const rows = unreadableRows(own.states);
  const isOfWords = isColumnOfWords(bound, place, rows.length);
  return rows.flatMap((n): readonly Finding[] => {
    if (!figures.isCounted(n)) return [];
    if ((own.traits[n] ?? 0) & FigureTrait.error) return errorAt(bound, figures, place, n);
    return isOfWords ? [] : textAt(bound, place, n);
  });
}

/** Whether texts are what the column holds: most of it, or all where no word of an amount makes it a column of figures. */
function isColumnOfWords({ table }: BoundTable, place: number, texts: number): boolean {
  const filled = table.figures[place]?.filled ?? 0;
  const role = table.columns[place]?.role ?? 'other';
  return texts > filled + 1 || (filled === 0 && !NEEDED.has(role));
}

function errorAt(bound: BoundTable, figures: Figures, place: number, n: number): readonly Finding[] {
  const isCalculated = bound.rules.has(place) || bound.table.sums.some((sum) => sum.place === n);
  if (isCalculated && isMended(bound, figures, place, n)) return [];
  const cell = placedCell(bound, place, n);
  const reading = readingOf(bound, place, n);
  return reading.kind === 'error'
    ? [findingAt(cell, { kind: 'error-in-cell', ...nameOf(cell), found: reading.error })]
    : [];
}

function textAt(bound: BoundTable, place: number, n: number): readonly Finding[] {
  const cell = placedCell(bound, place, n);
  const { text, formula } = cell.cell;
  if (formula !== BLANK || SAID.test(text)) return [];
  const heading = headingOf(bound, place);
  return [findingAt(cell, { kind: 'text-in-amount', ...nameOf(cell), found: text, heading })];
}

function unreadableRows(states: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let n = states.indexOf(CellState.unreadable); n >= 0; n = states.indexOf(CellState.unreadable, n + 1))
    rows.push(n);
  return rows;
}

/** An error in a calculated cell is named where its right figure is known. */
function isMended(bound: BoundTable, figures: Figures, place: number, n: number): boolean {
  const rule = bound.rules.get(place)?.rule;
  if (figures.isRight(place, n)) return true;
  return rule !== undefined && inputsOfRule(rule).every((input) => figures.exact(input, n) !== undefined);
}

const NEEDED: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'executed',
  'quota',
  'current',
  'target',
  'actual',
  'previous',
]);

/** A column that so many rows leave blank, and more than half of them, is not filled in yet: that is said once. */
const MANY_ROWS = 10;

/** A row is incomplete when one input of a rule is blank and another is not. A formula without a result waits for other cells. */
function incompleteRows(bound: BoundTable, figures: Figures): readonly Finding[] {
  const { table } = bound;
  const inputs = [...new Set([...bound.rules.values()].flatMap(({ rule }) => inputsOfRule(rule)))].filter((place) => {
    const own = table.figures[place];
    return own !== undefined && NEEDED.has(table.columns[place]?.role ?? 'other');
  });
  if (inputs.length < 2 && table.rows.length > 1) return [];
  const isBlank = (place: number, n: number): boolean => table.figures[place]?.states[n] === CellState.blank;
  const begun = placesWhere(
    table.rows,
    ({ kind }, n) => kind === 'item' && figures.isCounted(n) && !inputs.every((place) => isBlank(place, n)),
  );
  const missing = inputs.map((place) => ({
    place,
    rows: new Set(begun.filter((n) => isBlank(place, n) && !isFormulaAt(bound, place, n))),
  }));
  const isOpen = ({ rows }: (typeof missing)[number]): boolean => rows.size > MANY_ROWS && rows.size * 2 > begun.length;
  return [
    ...missing.filter(isOpen).map(({ place, rows }) => openColumn(bound, place, [...rows])),
    ...begun.flatMap((n) => {
      const places = missing.filter((each) => each.rows.has(n) && !isOpen(each)).map(({ place }) => place);
      return places.length === 0 ? [] : [incompleteRow(bound, places, n)];
    }),
  ];
}

function openColumn(bound: BoundTable, place: number, rows: readonly number[]): Finding {
  const cell = placedCell(bound, place, rows[0] ?? 0);
  const heading = headingOf(bound, place);
  return findingAt(cell, { kind: 'incomplete-column', ...nameOf(cell), heading, count: rows.length });
}

function incompleteRow(bound: BoundTable, places: readonly number[], n: number): Finding {
  const cell = placedCell(bound, places[0] ?? 0, n);
  const headings = [...new Set(places.map((place) => headingOf(bound, place)))].join(', ');
  return findingAt(cell, { kind: 'incomplete-row', ...nameOf(cell), missing: headings });
}
