import { cellName, type CellValue, type Rectangle } from '../../contract.ts';
import type { CellDescription, CellPlace, CellRun, SheetDescription } from '../description/index.ts';
import { absoluteRange, element, quotedSheet, textElement } from '../markup.ts';

const GENERAL = 'General';

/** Finds the described cells that charts refer to, so that their values can be kept beside the references. */
export class CellLookup {
  private readonly sheets: readonly SheetDescription[];
  private readonly cells = new Map<string, Map<string, CellDescription>>();

  constructor(sheets: readonly SheetDescription[]) {
    this.sheets = sheets;
  }

  /** The cell described at a place, if there is one; a sheet that is not there is a programmer’s fault. */
  at({ sheet, row, column }: CellPlace): CellDescription | undefined {
    return this.cellsOf(sheet).get(cellName(row, column));
  }

  /** The cells of a run in order, described or not; a rectangle is no run. */
  along({ sheet, range }: CellRun): (CellDescription | undefined)[] {
    if (range.rows !== 1 && range.columns !== 1) throw new RangeError(`${sheet}: a series is one row or one column`);
    return Array.from({ length: range.rows * range.columns }, (_, index) => {
      const [down, right] = range.rows === 1 ? [0, index] : [index, 0];
      return this.at({ sheet, row: range.row + down, column: range.column + right });
    });
  }

  private cellsOf(name: string): Map<string, CellDescription> {
    const known = this.cells.get(name);
    if (known) return known;
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new RangeError(`a chart refers to a sheet '${name}' that is not there`);
    const cells = new Map([...sheet.cells].map((cell) => [cellName(cell.row, cell.column), cell]));
    this.cells.set(name, cells);
    return cells;
  }
}

/** A text that refers to one cell, with what the cell holds. */
export function cellReference(place: CellPlace, lookup: CellLookup): string {
  const text = textOf(lookup.at(place)?.content.value ?? null);
  const cell = { row: place.row, column: place.column, rows: 1, columns: 1 };
  const cache = count(1) + (text === '' ? '' : point(0, text));
  return element('c:strRef', {}, formula(place.sheet, cell) + element('c:strCache', {}, cache));
}

/** Categories: numbers such as years where all are, texts otherwise. */
export function categoryReference(run: CellRun, lookup: CellLookup): string {
  const cells = lookup.along(run);
  if (cells.length > 0 && cells.every((cell) => typeof cell?.content.value === 'number')) return numbers(run, cells);
  const texts = cells.map((cell) => textOf(cell?.content.value ?? null));
  const points = texts.map((text, index) => (text === '' ? '' : point(index, text))).join('');
  const cache = element('c:strCache', {}, count(texts.length) + points);
  return element('c:strRef', {}, formula(run.sheet, run.range) + cache);
}

/** Values; a blank or a text has no point. */
export function valueReference(run: CellRun, lookup: CellLookup): string {
  return numbers(run, lookup.along(run));
}

/** The number format of the cells of a run. */
export function formatOfRun(run: CellRun, lookup: CellLookup): string {
  return formatOf(lookup.along(run));
}

function numbers({ sheet, range }: CellRun, cells: readonly (CellDescription | undefined)[]): string {
  const points = cells.map((cell, index) => {
    const value = cell?.content.value;
    return typeof value === 'number' ? point(index, String(value === 0 ? 0 : value)) : '';
  });
  const cache = textElement('c:formatCode', formatOf(cells)) + count(cells.length) + points.join('');
  return element('c:numRef', {}, formula(sheet, range) + element('c:numCache', {}, cache));
}

function formatOf(cells: readonly (CellDescription | undefined)[]): string {
  return cells.find((cell) => cell?.style?.numberFormat !== undefined)?.style?.numberFormat ?? GENERAL;
}

function formula(sheet: string, range: Rectangle): string {
  return textElement('c:f', `${quotedSheet(sheet)}!${absoluteRange(range)}`);
}

function count(points: number): string {
  return element('c:ptCount', { val: points });
}

function point(index: number, text: string): string {
  return element('c:pt', { idx: index }, textElement('c:v', text));
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).replace(/\p{Cc}+/gu, ' ');
}
