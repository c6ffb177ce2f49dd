import { BLANK, type Blank } from '../../blank.ts';
import { collapseSpaces, findUnitNote, moneyUnitOf, normaliseHeading } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Grid } from '../grid.ts';

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
  /** Whether a unit note speaks of things counted and of no money. */
  readonly isCounted: boolean;
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
  if (isWhole || (own.title !== '' && (own.unit !== BLANK || own.isCounted))) return own;
  const all = linesAbove(grid, {
    ...place,
    column: grid.sheet.column,
    columns: grid.lastColumn - grid.sheet.column + 1,
  });
  const hasUnit = own.unit !== BLANK || own.isCounted;
  return {
    title: own.title === '' ? all.title : own.title,
    unit: hasUnit ? own.unit : all.unit,
    isCounted: hasUnit ? own.isCounted : all.isCounted,
  };
}

function linesAbove(grid: Grid, { row, top, column, columns }: PlaceAbove): Above {
  let unit: MoneyUnit | Blank = BLANK;
  let isCounted = false;
  const titles: string[] = [];
  for (let above = row - 1; above >= Math.max(top, row - ROWS_ABOVE); above--) {
    const texts = textsOfRow(grid, above, column, columns);
    if (row - above <= UNIT_NOTE_ROWS && unit === BLANK) {
      unit = texts.reduce<MoneyUnit | Blank>((found, text) => found ?? moneyUnitIn(text), BLANK);
      isCounted ||= unit === BLANK && texts.some((text) => findUnitNote(text) !== BLANK);
    }
    const title = texts.map(titleIn).find((text) => text !== '');
    if (title !== undefined) titles.push(title);
  }
  const proper = titles.find((title) => !GENERIC_TITLES.has(normaliseHeading(title)));
  return { title: proper ?? titles[0] ?? '', unit, isCounted: isCounted && unit === BLANK };
}

function textsOfRow(grid: Grid, row: number, first: number, columns: number): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column < first + columns; column++) {
    const { value } = grid.at(row, column);
    if (typeof value === 'string' && value.trim() !== '') texts.push(value);
  }
  return texts;
}

/** The money unit a note such as `(단위 : 천원)` declares. */
function moneyUnitIn(text: string): MoneyUnit | Blank {
  return (findUnitNote(text)?.units ?? []).map(moneyUnitOf).find((unit) => unit !== BLANK) ?? BLANK;
}

function titleIn(text: string): string {
  const note = findUnitNote(text);
  const rest = note === BLANK ? text : `${text.slice(0, note.start)} ${text.slice(note.end)}`;
  return collapseSpaces(rest).replace(DECORATION, '');
}
