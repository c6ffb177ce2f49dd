import { setStyle, requireFormatAllowed, writeCells } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { shiftFormula } from '../../book/formula/rewrite.ts';
import { isEntireColumn, isEntireRow, rangeName } from '../../book/region.ts';
import type { Rectangle } from '../../book/region.ts';
import { shownText } from '../../book/shown.ts';
import { setHidden } from '../../book/visible.ts';
import { valueType, wireValue } from '../../book/value.ts';
import type { CellValue } from '../../book/value.ts';
import { cellInputs } from '../inputs.ts';
import type { Json } from '../json.ts';
import type { ScalarTable } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { areaOf, fullAddress } from './place.ts';
import { asFlag } from './read.ts';

/** Excel refuses arrays for more cells than this. */
const MOST_CELLS = 5_000_000;

/** One value for each cell of a range; null for whole rows or columns, which Excel calls unbounded. */
function perCell(target: RangeTarget, read: (row: number, column: number) => Json): Json {
  const area = areaOf(target);
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) return refuse('RangeExceedsLimit');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

function valueAt({ sheet }: RangeTarget, row: number, column: number): CellValue {
  return sheet.cell(row, column)?.value ?? null;
}

function textAt(target: RangeTarget, row: number, column: number): string {
  return shownText(valueAt(target, row, column), target.sheet.numberFormatAt(row, column));
}

function formulaAt(target: RangeTarget, row: number, column: number): Json {
  return target.sheet.cell(row, column)?.formula ?? wireValue(valueAt(target, row, column));
}

function write(target: RangeTarget, value: unknown, session: Session): void {
  const area = areaOf(target);
  if (area.rows * area.columns > MOST_CELLS) refuse('RangeExceedsLimit');
  const inputs = cellInputs(value, area.rows, area.columns);
  // One formula for many cells is filled as Excel fills it: relative references move along.
  const isFilled = typeof value === 'string' && value.startsWith('=');
  const filled = isFilled
    ? inputs.map((line, row) => line.map((_, column) => shiftFormula(value, row, column)))
    : inputs;
  writeCells(session.book, target.sheet, area, filled);
}

function writeFormat(target: RangeTarget, value: unknown, session: Session): void {
  const area = areaOf(target);
  requireFormatAllowed(target.sheet, 'allowFormatCells');
  if (typeof value === 'string') setStyle(target.sheet, area, 'numberFormat', value);
  else {
    cellInputs(value, area.rows, area.columns).forEach((line, row) => {
      line.forEach((format, column) => {
        if (format === null) return;
        const cell: Rectangle = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        setStyle(target.sheet, cell, 'numberFormat', String(format));
      });
    });
  }
  session.book.emit({ kind: 'formatChanged', sheet: target.sheet, area });
}

/** Whether all lines of a range are hidden, all shown, or some of each (null). */
function hiddenState(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const line of hidden) if (line >= first && line < first + count) found += 1;
  return found === 0 ? false : found === count ? true : null;
}

function rowsHidden(target: RangeTarget): boolean | null {
  const area = areaOf(target);
  return hiddenState(target.sheet.hiddenRows, area.row, area.rows);
}
function columnsHidden(target: RangeTarget): boolean | null {
  const area = areaOf(target);
  return hiddenState(target.sheet.hiddenColumns, area.column, area.columns);
}

function eitherHidden(target: RangeTarget): boolean | null {
  const [rows, columns] = [rowsHidden(target), columnsHidden(target)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

const formulas = {
  get: (target: RangeTarget) => perCell(target, (row, column) => formulaAt(target, row, column)),
  set: write,
};
const formats = {
  get: (target: RangeTarget) => perCell(target, (row, column) => target.sheet.numberFormatAt(row, column)),
  set: writeFormat,
};

export const RANGE_SCALARS: ScalarTable<RangeTarget> = {
  numberFormat: formats,
  numberFormatLocal: formats,
  values: {
    get: (target, session) => {
      session.book.settle();
      return perCell(target, (row, column) => wireValue(valueAt(target, row, column)));
    },
    set: write,
  },
  text: {
    get: (target, session) => {
      session.book.settle();
      return perCell(target, (row, column) => textAt(target, row, column));
    },
  },
  formulas,
  formulasLocal: formulas,
  valueTypes: {
    get: (target, session) => {
      session.book.settle();
      return perCell(target, (row, column) => valueType(valueAt(target, row, column)));
    },
  },
  rowIndex: { get: (target) => areaOf(target).row },
  columnIndex: { get: (target) => areaOf(target).column },
  rowCount: { get: (target) => areaOf(target).rows },
  columnCount: { get: (target) => areaOf(target).columns },
  address: { get: (target) => fullAddress(target.sheet, areaOf(target)) },
  addressLocal: { get: (target) => fullAddress(target.sheet, areaOf(target)) },
  cellCount: { get: (target) => areaOf(target).rows * areaOf(target).columns },
  hidden: { get: eitherHidden },
  rowHidden: {
    get: rowsHidden,
    set: (target, value) => setHidden(target.sheet, areaOf(target), 'rows', asFlag(value)),
  },
  columnHidden: {
    get: columnsHidden,
    set: (target, value) => setHidden(target.sheet, areaOf(target), 'columns', asFlag(value)),
  },
  isEntireColumn: { get: (target) => isEntireColumn(areaOf(target)) },
  isEntireRow: { get: (target) => isEntireRow(areaOf(target)) },
  hasSpill: { get: () => false },
  style: { get: () => 'Normal' },
};

/** Address without its sheet, as row and cell properties give it. */
export function localAddress(area: Rectangle): string {
  return rangeName(area);
}
