import type { Blank } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { doubleOfFixed } from '../number/fixed.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { readCell, type CellReading } from './cell-reading.ts';
import { CellKind, type Cells } from './cells.ts';

/** What else is known of a figure, as bits. */
export const FigureTrait = { text: 1, percent: 2, formula: 4, error: 8 } as const;

/** Decimals beyond this are no typed ones but what a division left. */
export const MOST_DECIMALS = 6;

/**
 * A column of a table as numbers (열의 숫자): fast to try relations on, and exact where every figure has few decimals.
 * Percentages are read as 88.3 whether the cell holds 0.883 in a percent format or 88.3.
 */
export interface ColumnFigures {
  readonly column: number;
  readonly unit: MoneyUnit | Blank;
  /** One of `CellState` for each row. */
  readonly states: Uint8Array;
  /** Bits of {@link FigureTrait} for each row. */
  readonly traits: Uint8Array;
  /** The figure of each row; a dash is 0, NaN where there is none. */
  readonly numbers: Float64Array;
  /** Decimals of the figures; more than {@link MOST_DECIMALS} when some are the rest of a division. */
  readonly decimals: number;
  /** How many rows hold a figure that is not zero. */
  readonly filled: number;
  readonly hasNegatives: boolean;
}

/** Reads the figures of one column in the given rows of a view. */
export function figuresOf(
  cells: Cells,
  column: number,
  rows: ArrayLike<number>,
  unit: MoneyUnit | Blank,
): ColumnFigures {
  const states = new Uint8Array(rows.length).fill(CellState.blank);
  const traits = new Uint8Array(rows.length);
  const numbers = new Float64Array(rows.length).fill(Number.NaN);
  let decimals = 0;
  let filled = 0;
  let hasNegatives = false;
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] ?? 0;
    const kind = cells.kindAt(row, column);
    if (kind === CellKind.empty || kind === CellKind.room) continue;
    if (cells.formulaAt(row, column) !== null) traits[n] = FigureTrait.formula;
    if (kind === CellKind.dash || kind === CellKind.term) {
      states[n] = CellState.dash;
      numbers[n] = 0;
    } else if (kind === CellKind.number || kind === CellKind.figure || kind === CellKind.date) {
      const value =
        kind === CellKind.figure
          ? textFigure(cells, row, column, unit, traits, n)
          : plainNumber(cells, row, column, traits, n);
      if (Number.isNaN(value)) {
        states[n] = CellState.unreadable;
        continue;
      }
      states[n] = CellState.number;
      numbers[n] = value;
      if (value !== 0) filled++;
      if (value < 0) hasNegatives = true;
      if (decimals <= MOST_DECIMALS) decimals = Math.max(decimals, decimalsOf(value));
    } else {
      states[n] = CellState.unreadable;
      if (kind === CellKind.error) traits[n] = (traits[n] ?? 0) | FigureTrait.error;
    }
  }
  return { column, unit, states, traits, numbers, decimals, filled, hasNegatives };
}

function plainNumber(cells: Cells, row: number, column: number, traits: Uint8Array, n: number): number {
  const value = cells.numberAt(row, column);
  const { sheet } = cells.grid;
  const text = sheet.texts[row - sheet.row]?.[column - sheet.column] ?? '';
  if (!text.includes('%')) return value;
  traits[n] = (traits[n] ?? 0) | FigureTrait.percent;
  return Number((value * 100).toPrecision(15));
}

function textFigure(
  cells: Cells,
  row: number,
  column: number,
  unit: MoneyUnit | Blank,
  traits: Uint8Array,
  n: number,
): number {
  traits[n] = (traits[n] ?? 0) | FigureTrait.text;
  const reading = readCell(cells.grid.at(row, column), unit);
  if (reading.kind !== 'figure') return Number.NaN;
  if (reading.hasPercentSign) traits[n] = (traits[n] ?? 0) | FigureTrait.percent;
  return doubleOfFixed(reading.value);
}

/** How many decimals a number has; more than {@link MOST_DECIMALS} when it has no end there. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  let factor = 1;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    factor *= 10;
    if (Math.round(value * factor) / factor === value) return decimals;
  }
  return decimalsOf15(value);
}

/** A double such as 0.30000000000000004 counts by its 15 digits, as in Excel. */
function decimalsOf15(value: number): number {
  const shown = Number(value.toPrecision(15));
  if (shown === value) return MOST_DECIMALS + 1;
  return Math.min(decimalsOf(shown), MOST_DECIMALS + 1);
}

/** What the cell in the n-th of the rows says, exactly. */
export function readingAt(cells: Cells, row: number, column: number, unit: MoneyUnit | Blank): CellReading {
  return readCell(cells.grid.at(row, column), unit);
}

/** Whether a row holds a figure, a dash counted as zero. */
export function hasFigure(figures: ColumnFigures, n: number): boolean {
  const state = figures.states[n];
  return state === CellState.number || state === CellState.dash;
}
