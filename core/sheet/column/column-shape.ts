import { BLANK, type Blank } from '../../blank.ts';
import { readFigure, type QuantityUnit } from '../../number/notation/index.ts';
import { CellKind, type Cells } from '../cells.ts';

/** What the cells of a column are, counted over the rows of the body. */
export interface ColumnShape {
  readonly figures: number;
  readonly words: number;
  readonly dates: number;
  readonly filled: number;
  readonly percents: number;
  /** Whether all figures are years. */
  readonly isYears: boolean;
  /** Whether the figures count 1, 2, 3 … down the rows. */
  readonly isNumbering: boolean;
  readonly isWhole: boolean;
  /** Whether most cells that hold something hold a formula. */
  readonly hasFormulas: boolean;
  /** The unit most of its figures are written with, as in `1,010권`; blank where they are plain numbers. */
  readonly written: QuantityUnit | Blank;
  /** The largest figure. */
  readonly largest: number;
  /** Whether most words look like days or periods. */
  readonly isPeriods: boolean;
  /** Whether most words are digits with hyphens. */
  readonly isCodes: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const PERIOD =
  /^\s*['’‘]?\d{2,4}\s*[.\-/년]\s*\d{1,2}(?:[.\-/월]|$)|^\s*\d{1,2}[./]\s*\d{1,2}\.?(?:\s*[~～∼-]|\s*\(|$)|[~～∼]|^\s*\d{1,2}월\s*\S|^(연중|수시|매월|분기별|상반기|하반기|상시)/;
/** A percent sign of the figure itself, not of a remark in brackets. */
const PERCENT = /^[^([]*%/;
const CODE = /^\s*[A-Z]{0,4}[-\s]?\d[\d-]{1,}\s*$/i;

/** Texts read for their units; a long column repeats itself. */
const MOST_READ = 200;

function countUnit(units: Map<string, { readonly unit: QuantityUnit; count: number }>, text: string): void {
  const reading = readFigure(text);
  if (reading?.kind !== 'figure' || reading.writtenUnit === BLANK) return;
  const { writtenUnit: unit } = reading;
  const known = units.get(unit.name);
  if (known) known.count++;
  else units.set(unit.name, { unit, count: 1 });
}

/** Counts what the cells of a column are. */
export function shapeOfColumn(cells: Cells, column: number, rows: readonly number[]): ColumnShape {
  const { sheet } = cells.grid;
  const shape = {
    figures: 0,
    words: 0,
    dates: 0,
    filled: 0,
    percents: 0,
    years: 0,
    whole: 0,
    numbers: 0,
    periods: 0,
    codes: 0,
  };
  let next = Number.NaN;
  let breaks = 0;
  let formulas = 0;
  let largest = 0;
  const units = new Map<string, { readonly unit: QuantityUnit; count: number }>();
  for (const row of rows) {
    const kind = cells.kindAt(row, column);
    if (kind === CellKind.empty) continue;
    shape.filled++;
    if (cells.formulaAt(row, column) !== null) formulas++;
    if (kind === CellKind.date) shape.dates++;
    else if (kind === CellKind.text) {
      shape.words++;
      const text = cells.textAt(row, column);
      if (PERIOD.test(text)) shape.periods++;
      if (CODE.test(text)) shape.codes++;
    } else {
      shape.figures++;
      if (kind !== CellKind.number && kind !== CellKind.figure) continue;
      const value = cells.numberAt(row, column);
      shape.numbers++;
      if (Math.abs(value) > largest) largest = Math.abs(value);
      if (kind === CellKind.figure && shape.figures <= MOST_READ) countUnit(units, cells.textAt(row, column));
      if (value >= FIRST_YEAR && value <= LAST_YEAR && Number.isInteger(value)) shape.years++;
      if (Number.isInteger(value)) shape.whole++;
      if (PERCENT.test(sheet.texts[row - sheet.row]?.[column - sheet.column] ?? '')) shape.percents++;
      if (kind === CellKind.figure && PERIOD.test(cells.textAt(row, column))) shape.periods++;
      if (kind === CellKind.figure && CODE.test(cells.textAt(row, column)) && /^\s*0|-/.test(cells.textAt(row, column)))
        shape.codes++;
      if (value !== next && !(Number.isNaN(next) && value === 1)) breaks++;
      next = value + 1;
    }
  }
  const { figures, words, dates, filled, percents, numbers } = shape;
  return {
    figures,
    words,
    dates,
    filled,
    percents,
    written: [...units.values()].find(({ count }) => count * 2 > Math.min(figures, MOST_READ))?.unit ?? BLANK,
    largest,
    isYears: numbers > 0 && shape.years === numbers,
    isNumbering: numbers > 2 && breaks <= numbers * 0.1 && shape.whole === numbers,
    isWhole: shape.whole === numbers,
    hasFormulas: formulas * 2 > shape.filled,
    isPeriods: shape.periods > 0 && shape.periods * 2 > words + figures,
    isCodes: shape.codes > 0 && shape.codes * 2 > words + figures,
  };
}
