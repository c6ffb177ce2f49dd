import { BLANK, type Blank } from '../../blank.ts';
import { readFigure, type QuantityUnit } from '../../number/notation/index.ts';
import { CellKind, CellMark, type Cells } from '../cells.ts';

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
  readonly hasNegatives: boolean;
  /** Figures written with words around them or with a counter, as in `20대`; no money and no percentages. */
  readonly typed: number;
  /** Whether most words look like days or periods. */
  readonly isPeriods: boolean;
  /** Whether most words are digits with hyphens. */
  readonly isCodes: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const PERIOD =
  /^\s*['’‘]?\d{2,4}\s*[.\-/년]\s*\d{1,2}(?:[.\-/월]|$)|^\s*\d{1,2}[./]\s*\d{1,2}\.?(?:\s*[~～∼-]|\s*\(|$)|[~～∼]|^\s*\d{1,2}월\s*\S|^(연중|수시|매월|분기별|상반기|하반기|상시)/;
const CODE = /^\s*[A-Z]{0,4}[-\s]?\d[\d-]{1,}\s*$/i;

const WAVES = ['~', '～', '∼'];
const FIRST_OF_PERIODS = '연수매분상하';
const [FIRST_SYLLABLE, LAST_SYLLABLE] = [0xac00, 0xd7a3];

/** Whether a text looks like a day or a period; a name in Hangul is told at once. */
function isPeriod(text: string): boolean {
  const code = text.charCodeAt(0);
  const isName = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE && !FIRST_OF_PERIODS.includes(text.charAt(0));
  return isName ? WAVES.some((wave) => text.includes(wave)) : PERIOD.test(text);
}

/** Texts read for their units; a long column repeats itself. */
const MOST_READ = 200;

/** Counts what the cells of a column are. */
export function shapeOfColumn(cells: Cells, column: number, rows: readonly number[]): ColumnShape {
  const counter = new CellCounter(cells, column);
  for (const row of rows) counter.count(row);
  return counter.shape();
}

class CellCounter {
  readonly #cells: Cells;
  readonly #column: number;
  readonly #units = new Map<string, { readonly unit: QuantityUnit; count: number }>();
  #figures = 0;
  #words = 0;
  #dates = 0;
  #filled = 0;
  #formulas = 0;
  #percents = 0;
  #periods = 0;
  #codes = 0;
  #numbers = 0;
  #years = 0;
  #whole = 0;
  #largest = 0;
  #typed = 0;
  #hasNegatives = false;
  /** Figures that do not go on counting from the one above. */
  #breaks = 0;
  #next = Number.NaN;

  constructor(cells: Cells, column: number) {
    this.#cells = cells;
    this.#column = column;
  }

  count(row: number): void {
    const kind = this.#cells.kindAt(row, this.#column);
    if (kind === CellKind.empty) return;
    this.#filled++;
    if ((this.#cells.marksAt(row, this.#column) & CellMark.formula) !== 0) this.#formulas++;
    if (kind === CellKind.date) this.#dates++;
    else if (kind === CellKind.text) this.#countWords(this.#cells.textAt(row, this.#column));
    else {
      this.#figures++;
      if (kind === CellKind.number || kind === CellKind.figure) this.#countNumber(row);
      if (kind === CellKind.figure) this.#countTyped(this.#cells.textAt(row, this.#column));
    }
  }

  #countWords(text: string): void {
    this.#words++;
    if (isPeriod(text)) this.#periods++;
    if (CODE.test(text)) this.#codes++;
  }

  #countNumber(row: number): void {
    const value = this.#cells.numberAt(row, this.#column);
    this.#numbers++;
    this.#largest = Math.max(this.#largest, Math.abs(value));
    if (value < 0) this.#hasNegatives = true;
    if (Number.isInteger(value)) this.#whole++;
    if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) this.#years++;
    if ((this.#cells.marksAt(row, this.#column) & CellMark.plainPercent) !== 0) this.#percents++;
    const isFirst = Number.isNaN(this.#next) && value === 1;
    if (value !== this.#next && !isFirst) this.#breaks++;
    this.#next = value + 1;
  }

  /** A figure in a text: its unit, or a day or code that reads like a figure. */
  #countTyped(text: string): void {
    if (this.#figures <= MOST_READ) this.#countUnit(text);
    if (PERIOD.test(text)) this.#periods++;
    if (CODE.test(text) && /^\s*0|-/.test(text)) this.#codes++;
  }

  #countUnit(text: string): void {
    const reading = readFigure(text);
    if (reading?.kind !== 'figure' || reading.writtenUnit === BLANK) return;
    const { writtenUnit: unit } = reading;
    const known = this.#units.get(unit.name);
    if (unit.kind === 'counter') this.#typed++;
    if (known) known.count++;
    else this.#units.set(unit.name, { unit, count: 1 });
  }

  shape(): ColumnShape {
    const written = this.#words + this.#figures;
    const read = Math.min(this.#figures, MOST_READ);
    const isWhole = this.#whole === this.#numbers;
    return {
      figures: this.#figures,
      words: this.#words,
      dates: this.#dates,
      filled: this.#filled,
      percents: this.#percents,
      written: [...this.#units.values()].find(({ count }) => count * 2 > read)?.unit ?? BLANK,
      largest: this.#largest,
      hasNegatives: this.#hasNegatives,
      typed: this.#typed,
      isYears: this.#numbers > 0 && this.#years === this.#numbers,
      isNumbering: this.#numbers > 2 && this.#breaks <= this.#numbers * 0.1 && isWhole,
      isWhole,
      hasFormulas: this.#formulas * 2 > this.#filled,
      isPeriods: this.#periods > 0 && this.#periods * 2 > written,
      isCodes: this.#codes > 0 && this.#codes * 2 > written,
    };
  }
}
