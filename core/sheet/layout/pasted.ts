import { sheetOfTexts } from '../delimited.ts';
import { CellKind, readCells, type Cells } from '../cells.ts';
import { contains, type Rectangle } from '../address.ts';
import type { Steps } from '../steps.ts';
import type { View } from '../view.ts';

/** Lines of text in one column that are a table when they are parted (붙여넣은 표). */
export interface PastedText {
  readonly view: View;
  /** Sheet row of the first line, and the column it stands in. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

const PARTERS: readonly RegExp[] = [/\t/, /\s*\|\s*/, /(?:\s{2,}|\u3000+)/];
const LEAST_LINES = 3;
const HAS_FIGURE = /(?:^|[\s(△▲-])\d[\d,]*(?:\.\d+)?%?(?:\s|$|\()/;

/** Finds runs of lines in a column that part into the same number of cells at tabs, bars or wide spaces. */
export function* pastedTexts(
  cells: Cells,
  tables: readonly { readonly range: Rectangle }[],
): Steps<readonly PastedText[]> {
  const found: PastedText[] = [];
  const { sheet } = cells.grid;
  for (let column = sheet.column; column <= cells.grid.lastColumn; column++) {
    let run: { readonly row: number; readonly pieces: readonly string[] }[] = [];
    for (let row = sheet.row; row <= cells.grid.lastRow + 1; row++) {
      const inside = tables.find(({ range }) => contains(range, row, column));
      if (inside) row = inside.range.row + inside.range.rows;
      const pieces = piecesOf(cells, row, column);
      if (pieces) {
        run.push({ row, pieces });
        continue;
      }
      if (isTable(run)) found.push(yield* viewOf(cells, column, run));
      run = [];
    }
    yield cells.height / 8;
  }
  return found;
}

function piecesOf(cells: Cells, row: number, column: number): readonly string[] | undefined {
  if (cells.kindAt(row, column) !== CellKind.text || cells.kindAt(row, column + 1) !== CellKind.empty) return undefined;
  const text = cells
    .textAt(row, column)
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
    .trim();
  for (const parter of PARTERS) {
    const pieces = text.split(parter);
    if (pieces.length > 2) return pieces.every((piece) => /^[-:]+$/.test(piece.trim())) ? [] : pieces;
  }
  return undefined;
}

/** Several lines of the same number of pieces, most of them with figures. */
function isTable(run: readonly { readonly pieces: readonly string[] }[]): boolean {
  const lines = run.filter(({ pieces }) => pieces.length > 0);
  if (lines.length < LEAST_LINES) return false;
  const width = lines[0]?.pieces.length ?? 0;
  const same = lines.filter(({ pieces }) => pieces.length === width).length;
  const figures = lines.filter(({ pieces }) => pieces.slice(1).some((piece) => HAS_FIGURE.test(piece))).length;
  return same >= lines.length * 0.8 && figures >= lines.length / 2;
}

function* viewOf(
  cells: Cells,
  column: number,
  run: readonly { readonly row: number; readonly pieces: readonly string[] }[],
): Steps<PastedText> {
  const lines = run.filter(({ pieces }) => pieces.length > 0);
  const sheet = {
    ...sheetOfTexts(
      cells.grid.sheet.name,
      lines.map(({ pieces }) => pieces),
    ),
    isProtected: true,
  };
  const [first] = lines;
  const rowOf = (line: number): number => lines[line]?.row ?? lines.at(-1)?.row ?? 0;
  return {
    view: {
      cells: yield* readCells(sheet),
      spotOf: (line) => ({ row: rowOf(line), column }),
      placeOf: (row) => {
        const line = lines.findIndex((each) => each.row === row);
        return line < 0 ? undefined : { row: line, column: 0 };
      },
      isWritable: false,
      isPlain: false,
    },
    row: first?.row ?? 0,
    column,
    rows: (lines.at(-1)?.row ?? 0) - (first?.row ?? 0) + 1,
  };
}
