import type { CellValue } from '../contract.ts';
import { LAST_ROW } from '../limits.ts';
import type { XmlScanner } from '../xml/index.ts';
import { CellCursor } from './rows-cell.ts';

const QUOTE = 34;
const SLASH = 47;
const ROW = '<row r="';
const CELL = '<c r="';
/** With which a row ends in every file that names its elements without a prefix. */
export const ROW_END = '</row>';

/** When rows of another shape become too many to try first: each is read twice. */
const MOST_MISSES = 20;
const HITS_PER_MISS = 4;

/** Takes a row with its filled cells, by ascending column. */
export type TakeRow = (row: number, columns: readonly number[], values: readonly CellValue[]) => void;

/**
 * Reads whole rows of the shape in which nearly every program writes them, several times as fast as token by token:
 * each row and cell with its place first, values plain. Any other row is left to the scanner, one that is not all
 * there as well.
 */
export class PlainRows {
  private readonly cell: CellCursor;
  private readonly take: TakeRow;
  private row = -1;
  private misses = 0;
  private hits = 0;
  /** Of the row above; a row with the same shares them. */
  private columns: readonly number[] = [];

  constructor(part: string, strings: readonly string[], take: TakeRow) {
    this.cell = new CellCursor(part, strings);
    this.take = take;
  }

  /** Reads on from where the scanner stands; gives the last row read, or the one before. */
  read(scanner: XmlScanner, before: number): number {
    const { cell } = this;
    const { text, offset } = scanner;
    if (this.misses > MOST_MISSES && this.misses * HITS_PER_MISS > this.hits) return before;
    if (!text.startsWith(ROW, offset)) return before;
    let last = before;
    cell.text = text;
    cell.at = offset;
    // to stay before it keeps every look at a character inside the text, which is what makes them fast
    const end = text.lastIndexOf(ROW_END);
    while (cell.at <= end && text.startsWith(ROW, cell.at)) {
      if (!this.readRow()) {
        this.misses++;
        break;
      }
      this.hits++;
      last = this.row;
      scanner.offset = cell.at;
    }
    return last;
  }

  private readRow(): boolean {
    const { cell } = this;
    if (!this.readTag()) return false;
    if (cell.text.charCodeAt(cell.at - 2) === SLASH) return true;
    const above = this.columns;
    const values: CellValue[] = [];
    let own: number[] | undefined;
    let last = -1;
    while (cell.pass(CELL)) {
      if (!cell.readCell() || cell.column <= last) return false;
      last = cell.column;
      if (cell.value === null) continue;
      if (!own && above[values.length] !== last) own = above.slice(0, values.length);
      own?.push(last);
      values.push(cell.value);
    }
    if (!cell.pass(ROW_END)) return false;
    if (own || values.length < above.length) this.columns = own ?? above.slice(0, values.length);
    if (values.length > 0) this.take(this.row, this.columns, values);
    return true;
  }

  /** The row's number; its other attributes say nothing of its values. */
  private readTag(): boolean {
    const { cell } = this;
    const { text } = cell;
    const start = cell.at + ROW.length;
    const number = cell.readInteger(start);
    cell.digits = cell.at - start;
    this.row = number - 1;
    if (text.charCodeAt(cell.at) !== QUOTE || number < 1 || number > LAST_ROW + 1) return false;
    const end = text.indexOf('>', cell.at);
    if (end < 0) return false;
    let quotes = 0;
    for (let at = cell.at; at < end; at++) if (text.charCodeAt(at) === QUOTE) quotes++;
    cell.at = end + 1;
    return quotes % 2 === 1;
  }
}
