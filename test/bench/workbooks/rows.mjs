// The rows every program writes and reads: ten columns of numbers, eight of texts that come again, one of texts that
// do not, one nearly empty.
export const COLUMNS = 20;
export const HEADINGS = Array.from({ length: COLUMNS }, (_, column) => `열 ${column + 1}`);
export const CELLS_SET = 1_000;

const SUBJECTS = ['예산', '집행', '성과', '계획', '지원'];
const WORKS = ['사업', '운영', '관리', '육성'];
const TEXTS = Array.from({ length: 1_000 }, (_, n) => `${SUBJECTS[n % 5]} ${WORKS[n % 4]} ${n}`);

export function numberAt(row, column) {
  return column < 7 ? (row * 7_919 + column * 104_729) % 100_000_000 : ((row * 31 + column) % 10_007) / 8;
}

export function rowAt(row) {
  const cells = [];
  for (let column = 0; column < 10; column++) cells.push(numberAt(row, column));
  for (let column = 10; column < 18; column++) cells.push(TEXTS[(row * (column - 7)) % TEXTS.length]);
  cells.push(`세부사업 ${row}`, row % 10 === 0 ? '비고' : null);
  return cells;
}

export function* rowsUpTo(count) {
  for (let row = 0; row < count; row++) yield rowAt(row);
}

/** The cells that are set, by row and column from 0 without the heading, with the number they get. */
export const cellsToSet = (count) =>
  Array.from({ length: CELLS_SET }, (_, n) => ({
    row: Math.floor((n * count) / CELLS_SET),
    column: n % 10,
    value: n * 1_000 + 7,
  }));

/** Counts cells and adds numbers up, so that programs can be told to have read the same. */
export class Tally {
  cells = 0;
  sum = 0;

  take(value) {
    if (value === null || value === undefined || value === '') return;
    this.cells += 1;
    if (typeof value === 'number') this.sum += value;
  }
}

/** What a sheet of so many rows holds with its heading; `set` when the cells to set are set. */
export function expectedTally(count, set = false) {
  const tally = new Tally();
  for (const heading of HEADINGS) tally.take(heading);
  for (const row of rowsUpTo(count)) for (const value of row) tally.take(value);
  if (set) for (const { row, column, value } of cellsToSet(count)) tally.sum += value - numberAt(row, column);
  return tally;
}

/** Places of the template to fill, and what is filled in. */
export const CELLS_FILLED = 140;
export const placesToFill = () =>
  Array.from({ length: CELLS_FILLED }, (_, n) => ({ row: 3 + Math.floor(n / 4), column: 1 + (n % 4), value: n * 1_234 }));
