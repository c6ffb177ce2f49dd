import { BLANK, dateOfSerial, doubleOfFixed, exact } from '../../../core/index.ts';
import { isNumber, type Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { count, find, type Where } from '../table/table-figures.ts';
import { ADOPTED } from './suggestion-criteria.ts';
import type { RECEIVED_KEYS } from './suggestion-receipts.ts';
import { IMPLEMENTED, PERIODS, REVIEWS, type PERIOD_KINDS } from './suggestion-tables.ts';

/** A period by its name. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

function monthsOf(book: Book, period: PeriodKind): readonly [from: Figure, to: Figure] {
  const periods = book.table(PERIODS);
  return [find(periods, 'from', 'kind', period), find(periods, 'to', 'kind', period)];
}

/** What was received in a period (접수). */
export function received(book: Book, key: (typeof RECEIVED_KEYS)[number], period: PeriodKind): Figure {
  return find(book.table(PERIODS), key, 'kind', period);
}

/** `1월 ~ 6월`. */
export function periodText(book: Book, period: PeriodKind): Figure {
  const [from, to] = monthsOf(book, period).map(amountText);
  return words(period, ' ', from ?? '', '월 ~ ', to ?? '', '월');
}

/** How many suggestions were reviewed (심의). */
export function reviewed(book: Book, where: Where = {}): Figure {
  return count(book.table(REVIEWS), 'title', where);
}

/** How many were adopted (채택). */
export function adopted(book: Book, where: Where = {}): Figure {
  return reviewed(book, { ...where, result: ADOPTED });
}

/** How many of the adopted are put into practice (실시). */
export function implemented(book: Book): Figure {
  return adopted(book, { progress: IMPLEMENTED });
}

/** How many of the reviewed came in within the period they are of. */
export function receivedWithin(book: Book, period: PeriodKind): Figure {
  const [from, to] = monthsOf(book, period);
  const { year } = book.settings;
  const reviews = book.table(REVIEWS);
  const range = columnReference(reviews, 'received');
  const first = `DATE(${year.formula},${from.formula},1)`;
  const last = `DATE(${year.formula},${to.formula}+1,0)`;
  const dates = filledColumn(reviews, 'received').entries.flatMap((entry) => {
    const date = isNumber(entry) ? dateOfSerial(doubleOfFixed(entry)) : BLANK;
    return date === BLANK ? [] : [date];
  });
  const [y, f, t] = [year.value, from.value, to.value];
  const isKnown = isNumber(y) && isNumber(f) && isNumber(t);
  const isWithin = (date: { readonly year: number; readonly month: number }): boolean =>
    isKnown && date.year === doubleOfFixed(y) && date.month >= doubleOfFixed(f) && date.month <= doubleOfFixed(t);
  return {
    formula: `IF(COUNT(${year.formula},${from.formula},${to.formula})<3,"",COUNTIFS(${range},">="&${first},${range},"<="&${last}))`,
    value: isKnown ? exact(dates.filter(isWithin).length) : BLANK,
  };
}
