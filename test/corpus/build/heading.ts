import type { Column } from './column.ts';
import type { Paper } from './paper.ts';

/** What the heading needs to know of its table. */
interface Headed {
  readonly paper: Paper;
  readonly columns: readonly Column[];
  readonly layout: { readonly mergesHeads?: boolean; readonly isPlain?: boolean };
  place(line: number, column: number): string;
}

const pathOf = ({ head }: Column): readonly string[] => (typeof head === 'string' ? [head] : head);

/** Writes the heading rows from a line on: groups merged across, short paths merged down. */
export function layHeading(table: Headed, depth: number, from: number): void {
  const merges = table.layout.mergesHeads ?? true;
  table.columns.forEach((column, place) => {
    const path = pathOf(column);
    path.forEach((text, level) => {
      if (isCovered(table.columns, place, level)) return;
      const width = widthOf(table.columns, place, level);
      const bottom = level === path.length - 1 && width === 1 ? depth - 1 : level;
      const looks = table.layout.isPlain ? {} : { boxed: true, bold: true, align: 'center' as const, shaded: true };
      if (text !== '') table.paper.put(table.place(from + level, place), { value: text, ...looks });
      if (merges)
        table.paper.merge(`${table.place(from + level, place)}:${table.place(from + bottom, place + width - 1)}`);
    });
  });
}

/** Whether the group of a level began in an earlier column. */
function isCovered(columns: readonly Column[], place: number, level: number): boolean {
  const [own, before] = [columns[place], columns[place - 1]];
  return own !== undefined && before !== undefined && level < pathOf(own).length - 1 && sharesGroup(own, before, level);
}

function sharesGroup(a: Column, b: Column, level: number): boolean {
  const [one, other] = [pathOf(a), pathOf(b)];
  return level < other.length - 1 && one.slice(0, level + 1).every((text, n) => text === other[n]);
}

function widthOf(columns: readonly Column[], place: number, level: number): number {
  const own = columns[place];
  if (!own || level === pathOf(own).length - 1) return 1;
  let width = 1;
  for (let next = columns[place + width]; next && sharesGroup(next, own, level); next = columns[place + width]) width++;
  return width;
}
