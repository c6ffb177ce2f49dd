import type { Blank } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { doubleOfFixed } from '../number/fixed.ts';
import type { MoneyUnit } from '../number/unit.ts';
import { readCell } from './cell-reading.ts';
import { CellKind, CellMark, type Cells } from './cells.ts';

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
  return new FigureReader(cells, column, unit, rows.length).read(rows);
}

class FigureReader {
  readonly #cells: Cells;
  readonly #column: number;
  readonly #unit: MoneyUnit | Blank;
  readonly #states: Uint8Array;
  readonly #traits: Uint8Array;
  readonly #numbers: Float64Array;
  #decimals = 0;
  #filled = 0;
  #hasNegatives = false;

  constructor(cells: Cells, column: number, unit: MoneyUnit | Blank, length: number) {
    this.#cells = cells;
    this.#column = column;
    this.#unit = unit;
    this.#states = new Uint8Array(length).fill(CellState.blank);
    this.#traits = new Uint8Array(length);
    this.#numbers = new Float64Array(length).fill(Number.NaN);
  }

  read(rows: ArrayLike<number>): ColumnFigures {
    for (let n = 0; n < rows.length; n++) this.#take(rows[n] ?? 0, n);
    return {
      column: this.#column,
      unit: this.#unit,
      states: this.#states,
      traits: this.#traits,
      numbers: this.#numbers,
      decimals: this.#decimals,
      filled: this.#filled,
      hasNegatives: this.#hasNegatives,
    };
  }

  #take(row: number, n: number): void {
    const kind = this.#cells.kindAt(row, this.#column);
    if (kind === CellKind.empty || kind === CellKind.room) return;
    if ((this.#cells.marksAt(row, this.#column) & CellMark.formula) !== 0) this.#mark(n, FigureTrait.formula);
    switch (kind) {
      case CellKind.dash:
      case CellKind.term:
        this.#states[n] = CellState.dash;
        this.#numbers[n] = 0;
        break;
      case CellKind.number:
      case CellKind.date:
        this.#hold(n, this.#plainNumber(row, n));
        break;
      case CellKind.figure:
        this.#hold(n, this.#textFigure(row, n));
        break;
      default:
        this.#states[n] = CellState.unreadable;
        if (kind === CellKind.error) this.#mark(n, FigureTrait.error);
    }
  }

  #mark(n: number, trait: number): void {
    this.#traits[n] = (this.#traits[n] ?? 0) | trait;
  }

  #hold(n: number, value: number): void {
    this.#states[n] = Number.isNaN(value) ? CellState.unreadable : CellState.number;
    if (Number.isNaN(value)) return;
    this.#numbers[n] = value;
    if (value !== 0) this.#filled++;
    if (value < 0) this.#hasNegatives = true;
    if (this.#decimals <= MOST_DECIMALS) this.#decimals = Math.max(this.#decimals, decimalsOf(value));
  }

  #plainNumber(row: number, n: number): number {
    const value = this.#cells.numberAt(row, this.#column);
    if ((this.#cells.marksAt(row, this.#column) & CellMark.percent) === 0) return value;
    this.#mark(n, FigureTrait.percent);
    return Number((value * 100).toPrecision(15));
  }

  #textFigure(row: number, n: number): number {
    this.#mark(n, FigureTrait.text);
    const reading = readCell(this.#cells.grid.at(row, this.#column), this.#unit);
    if (reading.kind !== 'figure') return Number.NaN;
    if (reading.hasPercentSign) this.#mark(n, FigureTrait.percent);
    return doubleOfFixed(reading.value);
  }
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

/** Whether a row holds a figure, a dash counted as zero. */
export function hasFigure(figures: ColumnFigures, n: number): boolean {
  const state = figures.states[n];
  return state === CellState.number || state === CellState.dash;
}
