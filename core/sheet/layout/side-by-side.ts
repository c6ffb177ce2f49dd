import { normaliseHeading } from '../../number/notation/index.ts';
import { CellKind, type Cells } from '../cells.ts';
import { lastPlace } from '../last.ts';
import type { RawTable } from './raw-table.ts';

/**
 * Parts tables that touch side by side (맞붙은 표): where the heading of the names comes again over other names, with figures
 * between, another table begins.
 */
export function partedSideBySide(cells: Cells, raw: RawTable): readonly RawTable[] {
  const starts = startsOf(cells, raw);
  if (starts.length < 2) return [raw];
  const { block } = raw;
  const end = block.column + block.columns;
  const parts = starts.map((column, n) => partOf(cells, raw, column, (starts[n + 1] ?? end) - column));
  return parts.every((part) => hasFigures(cells, part)) ? parts : [raw];
}

/** The columns tables begin in. */
function startsOf(cells: Cells, { block, heading, body }: RawTable): readonly number[] {
  for (let row = heading.last; row >= heading.first; row--) {
    const texts = Array.from({ length: block.columns }, (_, n) =>
      normaliseHeading(cells.textAt(row, block.column + n)),
    );
    const first = texts.findIndex((text) => text !== '');
    const again = texts.flatMap((text, n) => (n > first && text !== '' && text === texts[first] ? [n] : []));
    if (first < 0 || again.length === 0) continue;
    const areTables = again.every((n, i) => {
      const before = i === 0 ? first : (again[i - 1] ?? first);
      return (
        n - before > 1 && holdsNames(cells, body, block.column + n) && holdsNames(cells, body, block.column + before)
      );
    });
    if (areTables) return [first, ...again].map((n) => block.column + n);
  }
  return [];
}

function holdsNames(cells: Cells, body: readonly number[], column: number): boolean {
  const kinds = body.map((row) => cells.kindAt(row, column)).filter((kind) => kind !== CellKind.empty);
  return kinds.filter((kind) => kind === CellKind.text).length * 2 > kinds.length;
}

/** The columns of one table, without the rows below its end that only the others fill. */
function partOf(cells: Cells, raw: RawTable, column: number, columns: number): RawTable {
  const isFilled = (row: number): boolean => {
    for (let c = column; c < column + columns; c++) if (!cells.grid.isEmpty(row, c)) return true;
    return false;
  };
  const last = lastPlace(raw.body, isFilled);
  return { ...raw, block: { ...raw.block, column, columns }, body: raw.body.slice(0, last + 1) };
}

function hasFigures(cells: Cells, { block, body }: RawTable): boolean {
  return body.some((row) => {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const kind = cells.kindAt(row, column);
      if (kind === CellKind.number || kind === CellKind.figure) return true;
    }
    return false;
  });
}
