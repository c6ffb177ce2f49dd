import { BLANK, type Blank } from '../../blank.ts';
import {
  collapseSpaces,
  findUnitNote,
  moneyUnitOf,
  normaliseHeading,
  type QuantityUnit,
} from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Grid } from '../grid.ts';
import { unitsInLine } from './unit-note.ts';

const ROWS_ABOVE = 6;
const UNIT_NOTE_ROWS = 4;

/** Names that every table of its kind bears, so that the line above says more. */
const GENERIC_TITLES: ReadonlySet<string> = new Set(['예산현황', '소요예산', '예산액', '총괄', '현황']);

/** Bullets and brackets around a title. */
const DECORATION = /^[\s□■○●ㅇ◯◇◆▶▷※*<〈《[【-]+|[\s>〉》\]】]+$/g;

/** What stands in the rows above a table. */
export interface Above {
  readonly title: string;
  readonly unit: MoneyUnit | Blank;
  /** All units of the unit note, in their order. */
  readonly units: readonly QuantityUnit[];
}

/** Where to look: the table's own columns, from the row above it no higher than `top`. */
export interface PlaceAbove {
  readonly row: number;
  readonly top: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * Reads the title and the unit note above a table, first over its own columns, then beside them.
 * A generic title such as 예산현황 gives way to a proper one above it.
 */
export function readAbove(grid: Grid, place: PlaceAbove): Above {
  const own = linesAbove(grid, place);
  const isWhole = place.column === grid.sheet.column && place.columns === grid.lastColumn - grid.sheet.column + 1;
  if (isWhole || (own.title !== '' && own.units.length > 0)) return own;
  const all = linesAbove(grid, {
    ...place,
    column: grid.sheet.column,
    columns: grid.lastColumn - grid.sheet.column + 1,
  });
  const { unit, units } = own.units.length > 0 ? own : all;
  return { title: own.title === '' ? all.title : own.title, unit, units };
}

function linesAbove(grid: Grid, { row, top, column, columns }: PlaceAbove): Above {
  let units: readonly QuantityUnit[] = [];
  const titles: string[] = [];
  for (let above = row - 1; above >= Math.max(top, row - ROWS_ABOVE); above--) {
    const texts = textsOfRow(grid, above, column, columns);
    if (row - above <= UNIT_NOTE_ROWS && units.length === 0) units = texts.flatMap(unitsInLine);
    const title = texts.map(titleIn).find((text) => text !== '');
    if (title !== undefined) titles.push(title);
  }
  const proper = titles.find((title) => !GENERIC_TITLES.has(normaliseHeading(title)));
  const unit = units.map(moneyUnitOf).find((each) => each !== BLANK) ?? BLANK;
  return { title: proper ?? titles[0] ?? '', unit, units };
}

function textsOfRow(grid: Grid, row: number, first: number, columns: number): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column < first + columns; column++) {
    const { value } = grid.at(row, column);
    if (typeof value === 'string' && value.trim() !== '') texts.push(value);
  }
  return texts;
}

function titleIn(text: string): string {
  const note = findUnitNote(text);
  const rest = note === BLANK ? text : `${text.slice(0, note.start)} ${text.slice(note.end)}`;
  return collapseSpaces(rest).replace(DECORATION, '');
}
