import { BLANK, type Blank } from '../blank.ts';
import { collapseSpaces, findUnitNote, moneyUnitOf, normaliseHeading } from '../number/notation/index.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Grid } from './grid.ts';

const ROWS_ABOVE = 4;
const UNIT_NOTE_ROWS = 3;

/** Names that every table of its kind bears, so that the line above says more. */
const GENERIC_TITLES: ReadonlySet<string> = new Set(['예산현황', '소요예산', '예산액', '총괄', '현황']);

/** Bullets and brackets around a title. */
const DECORATION = /^[\s□■○●ㅇ◯◇◆▶▷※*<〈《[【-]+|[\s>〉》\]】]+$/g;

/** What stands in the rows above a table. */
export interface Above {
  readonly title: string;
  readonly unit: MoneyUnit | Blank;
}

/**
 * Reads the title and the unit note above a table, no higher than `top`.
 * A generic title such as 예산현황 gives way to a proper one above it.
 */
export function readAbove(grid: Grid, row: number, top: number): Above {
  let unit: MoneyUnit | Blank = BLANK;
  const titles: string[] = [];
  for (let above = row - 1; above >= Math.max(top, row - ROWS_ABOVE); above--) {
    const texts = textsOfRow(grid, above);
    if (row - above <= UNIT_NOTE_ROWS)
      unit ??= texts.reduce<MoneyUnit | Blank>((found, text) => found ?? moneyUnitIn(text), BLANK);
    const title = texts.map(titleIn).find((text) => text !== '');
    if (title !== undefined) titles.push(title);
  }
  const proper = titles.find((title) => !GENERIC_TITLES.has(normaliseHeading(title)));
  return { title: proper ?? titles[0] ?? '', unit };
}

function textsOfRow(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = grid.sheet.column; column <= grid.lastColumn; column++) {
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
