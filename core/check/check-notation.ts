import { BLANK, type Blank } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { readFigure, type QuantityUnit } from '../number/notation/index.ts';
import { keptFormatOf, type Change } from '../sheet/change.ts';
import { FigureTrait, type ColumnFigures } from '../sheet/figures.ts';
import type { Finding } from '../sheet/finding.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import { headingOf, placedCell, unitAt, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import type { Figures } from './table-figures.ts';

/** Names figures typed as texts among numbers, and cells that write another unit than their column's (글자 숫자, 섞인 단위). */
export function checkWriting(bound: BoundTable, figures: Figures): readonly Finding[] {
  return bound.table.figures.flatMap((own, place) => (own ? textsIn(bound, figures, place, own) : []));
}

function textsIn(bound: BoundTable, figures: Figures, place: number, own: ColumnFigures): readonly Finding[] {
  if (!bound.table.view.isWritable) return [];
  const texts: number[] = [];
  let numbers = 0;
  for (let n = 0; n < own.states.length; n++) {
    if (own.states[n] !== CellState.number || !figures.isCounted(n)) continue;
    if (((own.traits[n] ?? 0) & FigureTrait.text) !== 0) texts.push(n);
    else numbers++;
  }
  return texts.flatMap(
    (n) =>
      otherUnit(bound, place, n) ?? (numbers > texts.length ? plainNumeral(bound, place, n, own) : undefined) ?? [],
  );
}

function otherUnit(bound: BoundTable, place: number, n: number): Finding | undefined {
  const unit = unitAt(bound, place);
  const cell = placedCell(bound, place, n);
  const written = writtenUnit(cell.cell.value);
  if (unit === BLANK || written?.kind !== 'money' || written.name === unit) return undefined;
  return findingAt(cell, {
    kind: 'unit-in-cell',
    ...nameOf(cell),
    found: cell.cell.text,
    unit,
    heading: headingOf(bound, place),
  });
}

function writtenUnit(value: CellValue): QuantityUnit | Blank {
  const reading = typeof value === 'string' ? readFigure(value) : BLANK;
  return reading?.kind === 'figure' ? reading.writtenUnit : BLANK;
}

function plainNumeral(bound: BoundTable, place: number, n: number, own: ColumnFigures): Finding | undefined {
  const cell = placedCell(bound, place, n);
  if (!isPlainNumeral(cell.cell.text)) return undefined;
  const { sheet, row, column } = cell;
  const { value, numberFormat } = cell.cell;
  const change: Change = {
    sheet,
    row,
    column,
    before: { kind: 'value', value },
    after: { kind: 'value', value: own.numbers[n] ?? 0 },
    ...(numberFormat === '@'
      ? { numberFormat: { before: '@', after: '#,##0' } }
      : { numberFormat: BLANK, ...keptFormatOf(numberFormat) }),
  };
  const heading = headingOf(bound, place);
  return findingAt(cell, { kind: 'number-as-text', ...nameOf(cell), found: cell.cell.text, heading }, { change });
}

/** Digits and separators alone: what a program would take for a number if it were typed as one. */
function isPlainNumeral(text: string): boolean {
  return /^\s*-?[\d,]+(?:\.\d+)?\s*$/.test(text);
}
