import { BLANK, type Blank } from '../blank.ts';
import { contains, type Rectangle } from './address.ts';
import type { CellValue, SheetSnapshot } from './snapshot.ts';

/** One cell as it stands: what it holds, shows, and how it is formatted. */
export interface GridCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | Blank;
  readonly numberFormat: string;
}

const EMPTY: GridCell = { value: BLANK, text: '', formula: BLANK, numberFormat: 'General' };

/** A sheet addressed by sheet coordinates, with its merged areas looked up in constant time. */
export class Grid {
  readonly sheet: SheetSnapshot;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly #merges = new Map<number, Rectangle[]>();

  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.lastRow = sheet.row + sheet.values.length - 1;
    this.lastColumn = sheet.column + (sheet.values[0]?.length ?? 0) - 1;
    for (const merge of sheet.merges) this.#indexMerge(merge);
  }

  /** Merged areas are indexed by the rows they cover, as far as the grid reaches. */
  #indexMerge(merge: Rectangle): void {
    const last = Math.min(merge.row + merge.rows - 1, this.lastRow);
    for (let row = merge.row; row <= last; row++) {
      const inRow = this.#merges.get(row);
      if (inRow) inRow.push(merge);
      else this.#merges.set(row, [merge]);
    }
  }

  /** The cell at a place; an empty one outside the used range. */
  at(row: number, column: number): GridCell {
    const r = row - this.sheet.row;
    const c = column - this.sheet.column;
    const value = this.sheet.values[r]?.[c];
    if (value === undefined) return EMPTY;
    return {
      value,
      text: this.sheet.texts[r]?.[c] ?? '',
      formula: this.sheet.formulas[r]?.[c] ?? BLANK,
      numberFormat: this.sheet.numberFormats[r]?.[c] ?? 'General',
    };
  }

  /** The merged area a cell belongs to, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.#merges.get(row)?.find((merge) => contains(merge, row, column));
  }

  /** The cell whose content a place shows: the first cell of its merged area, or itself. */
  shownAt(row: number, column: number): GridCell {
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge.row, merge.column) : this.at(row, column);
  }

  /** Whether a place holds nothing: no value, or only spaces. */
  isEmpty(row: number, column: number): boolean {
    const value = this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column] ?? BLANK;
    return value === BLANK || (typeof value === 'string' && value.trim() === '');
  }

  /** Whether a place holds neither a value nor a formula; a formula that shows nothing is room for a figure. */
  isVacant(row: number, column: number): boolean {
    const formula = this.sheet.formulas[row - this.sheet.row]?.[column - this.sheet.column] ?? BLANK;
    return formula === BLANK && this.isEmpty(row, column);
  }
}
