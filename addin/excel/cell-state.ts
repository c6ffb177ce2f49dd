import type { CellContent } from '../../core/index.ts';
import type { Block } from './block.ts';
import { contentOf } from './cell-content.ts';

/** What stands in a cell and by which number format it is shown. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** The properties {@link statesOf} reads. */
export const STATE_PROPERTIES = 'values,formulas,valueTypes,numberFormat';

/** A cell of a block beside its state at some moment. */
export interface Observed<Cell> {
  readonly cell: Cell;
  readonly state: CellState;
}

/** Pairs the cells of a block with their states; nothing where Excel gave no answer for the range. */
export function observe<Cell>(block: Block<Cell>, range: Excel.Range): Observed<Cell>[] {
  const states = statesOf(range);
  return block.cells.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const state = states[r]?.[c];
      return state ? [{ cell, state }] : [];
    }),
  );
}

/** `toJSON` holds only what was answered, where the properties themselves would throw. */
function statesOf(range: Excel.Range): CellState[][] {
  const { values, formulas, valueTypes, numberFormat } = range.toJSON();
  if (!values || !formulas || !valueTypes || !numberFormat) return [];
  return formulas.map((line, r) =>
    line.map((formula: unknown, c) => ({
      content: contentOf({ value: values[r]?.[c], formula, type: valueTypes[r]?.[c] ?? 'Empty' }),
      numberFormat: String(numberFormat[r]?.[c]),
    })),
  );
}
