import { BLANK, type Blank } from '../blank.ts';
import type { ColumnEntry } from '../column/exact-column.ts';
import { fixed, fixedOfDouble, shiftFixed, type Fixed } from '../number/fixed.ts';
import { readFigure, type Figure } from '../number/notation/index.ts';
import { UNIT_ZEROS, type MoneyUnit } from '../number/unit.ts';
import type { GridCell } from './grid.ts';
import { PlainNumeral } from './plain-numeral.ts';
import { isCellError } from './snapshot.ts';

/** What a cell of a figure column says. */
export type CellReading =
  | FigureCell
  | { readonly kind: 'blank' | 'dash' | 'term' | 'unreadable' }
  | { readonly kind: 'error'; readonly error: string };

/** A cell that holds a figure. */
export interface FigureCell {
  readonly kind: 'figure';
  /** The value it holds, in the column's unit (a percentage as 88.3). */
  readonly value: Fixed;
  /** The value it prints, with as many decimals as it prints. */
  readonly printed: Fixed;
  /** Whether the figure is typed as text, e.g. `8,815(구비 100%)`. */
  readonly isText: boolean;
  /** Whether the cell itself shows a `%`. */
  readonly hasPercentSign: boolean;
}

const PERCENT_ZEROS = 2;

/** Reads a cell of a column whose amounts are in `unit`; `unit` is blank for percentages and counts. */
export function readCell(cell: GridCell, unit: MoneyUnit | Blank): CellReading {
  const { value } = cell;
  if (value === BLANK) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'unreadable' };
  return typeof value === 'number' ? readNumber(value, cell) : readText(value, unit);
}

function readNumber(value: number, cell: GridCell): CellReading {
  const exact = fixedOfDouble(value);
  if (!exact) return { kind: 'unreadable' };
  const hasPercentSign = cell.text.includes('%');
  const held = hasPercentSign ? shiftFixed(exact, PERCENT_ZEROS) : exact;
  // a narrow column shows ####, a zero format shows -: the value itself is then what is printed
  return { kind: 'figure', value: held, printed: printedIn(cell.text) ?? held, isText: false, hasPercentSign };
}

const numeral = new PlainNumeral();

/** The figure a cell of a number shows; `undefined` where it shows none, or one in another unit. */
function printedIn(text: string): Fixed | undefined {
  if (numeral.read(text)) return fixed(BigInt(numeral.coefficient), numeral.scale);
  const shown = readFigure(text);
  return shown?.kind === 'figure' && shown.writtenUnit?.kind !== 'money' ? shown.value : undefined;
}

function readText(text: string, unit: MoneyUnit | Blank): CellReading {
  if (numeral.read(text)) {
    const value = fixed(BigInt(numeral.coefficient), numeral.scale);
    return { kind: 'figure', value, printed: value, isText: true, hasPercentSign: numeral.hasPercentSign };
  }
  const reading = readFigure(text);
  if (reading === BLANK) return { kind: 'blank' };
  if (reading.kind === 'dash' || reading.kind === 'term') return { kind: reading.kind };
  if (reading.kind !== 'figure') return { kind: 'unreadable' };
  const value = inColumnUnit(reading, unit);
  return {
    kind: 'figure',
    value,
    printed: value,
    isText: true,
    hasPercentSign: reading.writtenUnit?.kind === 'percent',
  };
}

/** A cell that writes a money unit of its own is converted: 1백만원 in a 천원 column is 1,000. */
function inColumnUnit(figure: Figure, unit: MoneyUnit | Blank): Fixed {
  if (figure.writtenUnit?.kind !== 'money' || unit === BLANK) return figure.value;
  return shiftFixed(figure.value, figure.writtenUnit.zeros - UNIT_ZEROS[unit]);
}

/** The reading as an entry of an exact column. */
export function entryOf(reading: CellReading): ColumnEntry {
  switch (reading.kind) {
    case 'figure':
      return reading.value;
    case 'blank':
      return BLANK;
    case 'dash':
    case 'term':
      return 'dash';
    case 'unreadable':
    case 'error':
      return 'unreadable';
  }
}
