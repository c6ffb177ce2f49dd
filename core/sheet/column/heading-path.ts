import { BLANK, type Blank } from '../../blank.ts';
import { collapseSpaces, parseHeading, type QuantityUnit } from '../../number/notation/index.ts';
import type { Cells } from '../cells.ts';
import { wordRole, type WordRole } from '../heading/role-of-heading.ts';
import type { HeadingRows } from '../layout/heading-block.ts';
import { shownValue } from '../shown.ts';
import { lastOf, lastPlace } from '../last.ts';

/** The headings over one column. */
export interface HeadingPath {
  /** From the top: group headings first, each merged cell once. */
  readonly texts: readonly string[];
  /** The heading as one text. */
  readonly heading: string;
}

/** Spaced headings such as `예 산 액` are read as one word; other spaces stay. */
function withoutSpacing(text: string): string {
  const words = collapseSpaces(text).split(' ');
  return words.every((word) => word.length === 1) ? words.join('') : words.join(' ');
}

/** Reads the headings over the columns from `first` to `last`; a group heading that is not merged reaches to the next one. */
export function headingPaths(cells: Cells, rows: HeadingRows, first: number, last: number): readonly HeadingPath[] {
  const paths: string[][] = Array.from({ length: last - first + 1 }, () => []);
  for (let row = rows.first; row <= rows.last; row++) {
    const texts = rowTexts(cells, row, first, last);
    const isBottom = row === rows.last;
    let group = '';
    for (let column = first; column <= last; column++) {
      const own = texts[column - first] ?? '';
      const isCovered = cells.grid.mergeAt(row, column) !== undefined;
      if (own !== '' || isCovered) group = own;
      const text = own !== '' || isBottom || isCovered || !reachesOver(cells, rows, row, column) ? own : group;
      const path = paths[column - first];
      if (text !== '' && path && text !== path.at(-1)) path.push(text);
    }
  }
  return paths.map((texts) => ({ texts, heading: collapseSpaces(texts.map(withoutSpacing).join(' ')) }));
}

/** Whether an unmerged group heading reaches over an empty cell: something stands below it in the heading. */
function reachesOver(cells: Cells, rows: HeadingRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= rows.last; below++) {
    if (!cells.grid.isEmpty(below, column)) return true;
  }
  return false;
}

function rowTexts(cells: Cells, row: number, first: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const { value, numberFormat, text } = cells.grid.shownAt(row, column);
    texts.push(typeof value === 'string' ? value.trim() : text !== '' ? text : shownValue(value, numberFormat));
  }
  return texts;
}

/** The role of a column by its headings, nearest first, and of the group it stands in. */
export interface PathRole {
  readonly own: WordRole | undefined;
  /** Whether the own role stands in the lowest heading, or only in a group heading above. */
  readonly isLowest: boolean;
  readonly group: WordRole | undefined;
}

/** Reads the roles a path of headings says. */
export function rolesOfPath(texts: readonly string[]): PathRole {
  const roles = texts.map((text) => wordRole(text));
  const at = lastPlace(roles, () => true);
  if (at < 0) {
    const joined = texts.length > 1 ? wordRole(texts.join('')) : undefined;
    return { own: joined, isLowest: joined !== undefined, group: undefined };
  }
  const group = lastOf(roles.slice(0, at), () => true);
  const isOpen = at < texts.length - 1 || (roles[at]?.strength ?? 0) < 3;
  const joined = texts.length > 1 && isOpen ? wordRole(texts.join('')) : undefined;
  const own = joined?.strength === 3 ? joined : roles[at];
  return { own, isLowest: at === texts.length - 1, group };
}

/** The unit the headings of a column give, the nearest first; blank where they give none. */
export function unitOfPath(texts: readonly string[]): QuantityUnit | Blank {
  for (const text of [...texts].reverse()) {
    const unit = parseHeading(text).units[0];
    if (unit) return unit;
  }
  return BLANK;
}
