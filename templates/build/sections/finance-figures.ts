import { BLANK } from '../../../core/index.ts';
import { distinct } from '../figure/distinct.ts';
import { isNumber, numberFigure, type Figure } from '../figure/figure.ts';
import { measured } from '../figure/measure.ts';
import type { Book } from '../section.ts';
import type { InputTable } from '../table/input-table.ts';
import { count, total, type Where } from '../table/table-figures.ts';
import { MEETINGS } from './finance-tables.ts';

/** An amount in 천원 as 백만원, half-up. */
export function inMillions(book: Book, amount: Figure): Figure {
  const thousand = numberFigure(1000);
  const measure = { kind: 'ratio', part: 'part', whole: 'whole', rounding: { mode: 'half-up', digits: 0 } } as const;
  return measured(measure, { of: (key) => (key === 'part' ? amount : thousand), rule: book.settings.rule });
}

/** How many rows of a register are filled in; nothing while none is. */
export function rowsOf(book: Book, input: InputTable, where: Where = {}): Figure {
  return count(book.table(input), 'key', where);
}

/** How many meetings there were (회), told by their numbers; nothing while there is no row. */
export function meetingsHeld(book: Book): Figure {
  return whereAny(rowsOf(book, MEETINGS), distinct(book.table(MEETINGS), 'session'));
}

/** How many items of a kind the meetings dealt with (건). */
export function itemsOf(book: Book, kind: string): Figure {
  return total(book.table(MEETINGS), 'items', { kind });
}

/** A figure that is there only where there is something to count. */
export function whereAny(counted: Figure, { formula, value }: Figure): Figure {
  const isAny = isNumber(counted.value) && counted.value.coefficient !== 0n;
  return {
    formula: `IF(OR(${counted.formula}="",${counted.formula}=0),"",${formula})`,
    value: isAny ? value : BLANK,
  };
}
