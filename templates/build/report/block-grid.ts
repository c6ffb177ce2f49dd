import { BLANK, columnOfForm } from '../../../core/index.ts';
import { EMPTY, type Content } from '../figure/figure.ts';
import { headingRows, type HeadingCell } from './heading-grid.ts';
import type { FormBlock } from './report.ts';

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The sheet columns a column of a block covers. */
export interface Slot {
  readonly start: number;
  readonly span: number;
  /** In characters. */
  readonly width: number;
}

/** Where the parts of a block stand on the grid of its sheet. */
export interface BlockGrid {
  readonly slots: readonly Slot[];
  readonly headings: readonly HeadingCell[];
  /** First row of the heading and of the body, and the first row below the body. */
  readonly heading: number;
  readonly body: number;
  readonly end: number;
  readonly cellOf: (record: number, key: string) => Place;
  readonly headingOf: (key: string) => Place;
  readonly slotOf: (record: number, key: string) => Slot;
}

/** Places a block from a row on: columns in print across, or the records across where it is turned. */
export function blockGrid(block: FormBlock, row: number, widths: readonly number[]): BlockGrid {
  const { columns, records, isTurned = false } = block;
  const slots = slotsOf(block, isTurned ? records.length + 1 : columns.length, widths);
  const slotAt = (index: number): Slot => slots[index] ?? { start: 0, span: 1, width: 0 };
  const indexOf = (key: string): number => {
    const index = columns.indexOf(key);
    if (index < 0) throw new RangeError(`block ${block.id} does not print '${key}'`);
    return index;
  };
  const headings = (isTurned ? turnedHeadings(block) : columns.map((key) => headingOfColumn(block, key))).map(
    (heading, n): HeadingCell => ({ ...heading, ...slotAt(n) }),
  );
  const body = row + headingRows(headings);
  const slotOf = (record: number, key: string): Slot => slotAt(isTurned ? record + 1 : indexOf(key));
  const cellOf = (record: number, key: string): Place => {
    const column = slotOf(record, key).start;
    if (!isTurned) return { row: body + record, column };
    const line = indexOf(key);
    return line === 0
      ? { row: headings[record + 1]?.group ? body - 1 : row, column }
      : { row: body + line - 1, column };
  };
  const headingOf = (key: string): Place => {
    const index = indexOf(key);
    if (isTurned) return { row: index === 0 ? row : body + index - 1, column: slotAt(0).start };
    return { row: headings[index]?.group ? body - 1 : row, column: slotAt(index).start };
  };
  const end = body + (isTurned ? columns.length - 1 : records.length);
  return { slots, headings, heading: row, body, end, cellOf, headingOf, slotOf };
}

type Heading = Pick<HeadingCell, 'content' | 'group'>;

/** The heading of a printed column: the block's own, or the form's. */
export function headingOfColumn({ form, headings }: FormBlock, key: string): Heading {
  const { heading, group } = columnOfForm(form, key);
  return { content: headings?.[key] ?? heading.ko, group: group === BLANK ? BLANK : group.ko };
}

/** The records' names across, under their groups. */
function turnedHeadings(block: FormBlock): readonly Heading[] {
  const [label = ''] = block.columns;
  const names = block.records.map(({ of, group }): Heading => {
    const content: Content = of(label, () => EMPTY) ?? '';
    return { content, group: group ?? BLANK };
  });
  return [headingOfColumn(block, label), ...names];
}

function slotsOf({ id, spans }: FormBlock, count: number, widths: readonly number[]): readonly Slot[] {
  const own = spans ?? Array.from({ length: count }, () => 1);
  if (own.length !== count || own.reduce((all, span) => all + span, 0) > widths.length) {
    throw new RangeError(
      `block ${id}: ${count} columns do not fit spans ${own.join(', ')} of ${widths.length} columns`,
    );
  }
  let start = 0;
  return own.map((span) => {
    const slot = { start, span, width: widths.slice(start, start + span).reduce((all, width) => all + width, 0) };
    start += span;
    return slot;
  });
}
