import { BLANK } from '../blank.ts';
import { readFigure } from '../number/notation/index.ts';
import { FigureTrait, type ColumnFigures } from '../sheet/figures.ts';
import type { Finding } from '../sheet/finding.ts';
import { headingOf, placedCell, unitAt, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';
import type { Figures } from './table-figures.ts';

/** Names figures typed as texts among numbers, and cells that write another unit than their column's (글자 숫자, 섞인 단위). */
export function checkWriting(bound: BoundTable, figures: Figures): readonly Finding[] {
  return bound.table.figures.flatMap((own, place) => (own ? [...textsIn(bound, figures, place, own)] : []));
}

function* textsIn(bound: BoundTable, figures: Figures, place: number, own: ColumnFigures): Generator<Finding> {
  const isText = (n: number): boolean => ((own.traits[n] ?? 0) & FigureTrait.text) !== 0 && own.states[n] === 0;
  let texts = 0;
  let numbers = 0;
  own.states.forEach((state, n) => {
    if (state === 0) isText(n) ? texts++ : numbers++;
  });
  if (texts === 0 || !bound.table.view.isWritable) return;
  for (let n = 0; n < own.states.length; n++) {
    if (!isText(n) || !figures.isCounted(n)) continue;
    const cell = placedCell(bound, place, n);
    const reading = typeof cell.cell.value === 'string' ? readFigure(cell.cell.value) : BLANK;
    if (reading?.kind !== 'figure') continue;
    const heading = headingOf(bound, place);
    const unit = unitAt(bound, place);
    if (unit !== BLANK && reading.writtenUnit?.kind === 'money' && reading.writtenUnit.name !== unit) {
      yield findingAt(cell, { kind: 'unit-in-cell', ...nameOf(cell), found: cell.cell.text, unit, heading });
    } else if (numbers > texts && isPlainNumeral(cell.cell.text)) {
      const value = own.numbers[n] ?? 0;
      const change = {
        sheet: cell.sheet,
        row: cell.row,
        column: cell.column,
        before: { kind: 'value' as const, value: cell.cell.value },
        after: { kind: 'value' as const, value },
        numberFormat: cell.cell.numberFormat === '@' ? { before: '@', after: '#,##0' } : BLANK,
      };
      yield findingAt(cell, { kind: 'number-as-text', ...nameOf(cell), found: cell.cell.text, heading }, { change });
    }
  }
}

/** Digits and separators alone: what a program would take for a number if it were typed as one. */
function isPlainNumeral(text: string): boolean {
  return /^\s*-?[\d,]+(?:\.\d+)?\s*$/.test(text);
}
