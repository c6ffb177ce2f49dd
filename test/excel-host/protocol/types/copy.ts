import { requireUnlocked } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { shiftFormula } from '../../book/formula/rewrite.ts';
import type { Rectangle } from '../../book/region.ts';
import type { Cell } from '../../book/sheet.ts';
import type { Inputs } from '../inputs.ts';
import type { RangeTarget, Session } from '../session.ts';
import { isRangeTarget } from './objects.ts';
import { areaOf, locate } from './place.ts';

const KINDS = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** Copies another range here, repeated over this one where it is a multiple in size. */
export function copyFrom(target: RangeTarget, inputs: Inputs, session: Session): void {
  const other = inputs.target(0);
  const source = isRangeTarget(other)
    ? { sheet: other.sheet, area: areaOf(other) }
    : locate(session, target.sheet, inputs.text(0));
  if (inputs.flag(3)) refuse('NotImplemented');
  const kind = inputs.choice(1, KINDS, 'All');
  const area = spread(areaOf(target), source.area);
  requireUnlocked(target.sheet, area);
  session.book.settle();
  const copies = read(source);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const from = { row: row % source.area.rows, column: column % source.area.columns };
      const cell = copies[from.row]?.[from.column];
      if (!cell && inputs.flag(2)) continue;
      const move = {
        rows: area.row + row - source.area.row - from.row,
        columns: area.column + column - source.area.column - from.column,
      };
      paste(target.sheet.ensureCell(area.row + row, area.column + column), cell, kind, move);
    }
  }
  session.book.touch();
  session.book.emit({ kind: 'changed', sheet: target.sheet, area, changeType: 'RangeEdited', single: null });
}

function spread(area: Rectangle, source: Rectangle): Rectangle {
  const isMultiple = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  return isMultiple ? area : { ...area, rows: source.rows, columns: source.columns };
}

function read({ sheet, area }: { sheet: RangeTarget['sheet']; area: Rectangle }): (Cell | undefined)[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = sheet.cell(area.row + row, area.column + column);
      return cell && { ...cell, style: new Map(cell.style) };
    }),
  );
}

function paste(
  target: Cell,
  source: Cell | undefined,
  kind: (typeof KINDS)[number],
  move: { rows: number; columns: number },
): void {
  if (kind !== 'Formats') {
    const formula = source?.formula ?? null;
    target.formula = kind === 'Values' || formula === null ? null : shiftFormula(formula, move.rows, move.columns);
    target.value = source?.value ?? null;
  }
  if (kind === 'All' || kind === 'Formats') target.style = new Map(source?.style ?? []);
}
