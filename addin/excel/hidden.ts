import type { Rectangle } from '../../core/index.ts';

/** The rows and columns of a range that no visible cell lies in, in sheet coordinates, ascending. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Finds the hidden rows and columns of a range from its visible areas. */
export function hiddenLines(range: Rectangle, visible: readonly Rectangle[]): HiddenLines {
  return {
    rows: gaps(range.row, range.rows, visible, ({ row, rows }) => [row, rows]),
    columns: gaps(range.column, range.columns, visible, ({ column, columns }) => [column, columns]),
  };
}

function gaps(
  start: number,
  count: number,
  visible: readonly Rectangle[],
  side: (area: Rectangle) => readonly [number, number],
): number[] {
  const isVisible = new Uint8Array(count);
  for (const area of visible) {
    const [first, length] = side(area);
    isVisible.fill(1, Math.max(0, first - start), Math.max(0, first - start + length));
  }
  return Array.from(isVisible.keys()).flatMap((offset) => (isVisible[offset] === 0 ? [start + offset] : []));
}
