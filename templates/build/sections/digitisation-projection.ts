import {
  BLANK,
  compareFixed,
  addFixed,
  exact,
  fixed,
  projectCompletion,
  quotient,
  roundQuotient,
  type Fixed,
  type Projection,
} from '../../../core/index.ts';
import { isNumber, numberFigure, type Entry, type Figure } from '../figure/figure.ts';
import { latest } from '../figure/latest.ts';
import { measured, sum } from '../figure/measure.ts';
import type { Book } from '../section.ts';
import type { FilledTable } from '../table/filled-table.ts';
import { at, numbersIn, total } from '../table/table-figures.ts';
import { RESULTS, STOCK } from './digitisation-tables.ts';

/** What there is and what is done (총량, 완료). */
export interface Work {
  readonly all: Figure;
  readonly done: Figure;
  /** The year at whose end it is done. */
  readonly year: Figure;
}

/** A volume done over some years (연간 물량 가정). */
export interface PaceFigures {
  readonly volume: Figure;
  readonly span: Figure;
}

/** Total and done as the workbook knows them. */
export function workOf(book: Book): Work {
  const results = book.table(RESULTS);
  return { all: at(book.table(STOCK), 'total', 0), done: total(results, 'volume'), year: book.settings.year };
}

/** The last year filled in (최근연도), and those before it by `back`. */
export function latestResult(results: FilledTable, key: string, back = 0): Figure {
  return latest(results, key, { label: 'year', back });
}

/** The paces a projection is made at: next year's plan, the latest year, the mean of two years and of all. */
export function pacesOf(book: Book): Readonly<Record<'plan' | 'recent' | 'pair' | 'mean', PaceFigures>> {
  const results = book.table(RESULTS);
  const { rule } = book.settings;
  const recent = latestResult(results, 'volume');
  const one = numberFigure(1);
  return {
    plan: { volume: at(book.table(STOCK), 'planned', 0), span: one },
    recent: { volume: recent, span: one },
    pair: { volume: sum(rule, recent, latestResult(results, 'volume', 1)), span: numberFigure(2) },
    mean: { volume: total(results, 'volume'), span: numbersIn(results, 'volume') },
  };
}

/** ⌈잔여 ÷ 연간 물량⌉; nothing where more is done than there is, or nothing a year. */
export function yearsToGo({ all, done }: Work, pace: PaceFigures): Figure {
  const { volume, span } = pace;
  const rest = `(${all.formula}-${done.formula})*${span.formula}`;
  return {
    formula: ifProjected({ all, done }, pace, `QUOTIENT(${rest}+${volume.formula}-1,${volume.formula})`),
    value: projected({ all, done }, pace, ({ years }) => exact(years)),
  };
}

/** What is left for the last year: 잔여 − (연수 − 1) × 연간 물량, half-up. */
export function lastYearVolume({ all, done }: Work, pace: PaceFigures, years: Figure): Figure {
  const { volume, span } = pace;
  const rest = `(${all.formula}-${done.formula})*${span.formula}-MAX(${years.formula}-1,0)*${volume.formula}`;
  return {
    formula: ifProjected({ all, done }, pace, `QUOTIENT(2*(${rest})+${span.formula},2*${span.formula})`),
    value: projected({ all, done }, pace, ({ lastYear }) => roundQuotient(lastYear, { mode: 'half-up', digits: 0 })),
  };
}

/** What a year at a pace costs at the latest unit cost: 물량 × 경상 비용 ÷ (사업량 × 기간), half-up, in 천원. */
export function costAYear(book: Book, { volume, span }: PaceFigures): Figure {
  const results = book.table(RESULTS);
  const figures: Readonly<Record<string, Figure>> = {
    part: timesOf(volume, latestResult(results, 'recurring')),
    whole: timesOf(span, latestResult(results, 'volume')),
  };
  const of = (key: string): Figure => figures[key] ?? volume;
  const measure = { kind: 'ratio', part: 'part', whole: 'whole', rounding: { mode: 'half-up', digits: 0 } } as const;
  return measured(measure, { of, rule: book.settings.rule });
}

/** What is done by the end of a year to come, `years` from the last one: at most all there is. */
export function doneAfter({ all, done }: Work, { volume, span }: PaceFigures, years: number): Figure {
  const more = `QUOTIENT(${volume.formula}*${years},${span.formula})`;
  const numbers = [all, done, volume, span].map(({ formula }) => formula).join(',');
  return {
    formula: `IF(COUNT(${numbers})<4,"",IF(${span.formula}=0,"",MIN(${all.formula},${done.formula}+${more})))`,
    value: doneEntry([all.value, done.value, volume.value, span.value], years),
  };
}

function doneEntry([all, done, volume, span]: readonly [Entry, Entry, Entry, Entry], years: number): Entry {
  if (!isNumber(all) || !isNumber(done) || !isNumber(volume) || !isNumber(span)) return BLANK;
  const more = quotient(times(volume, fixed(BigInt(years))), span);
  if (more === BLANK) return BLANK;
  const sumOf = addFixed(done, roundQuotient(more, { mode: 'down', digits: 0 }));
  return compareFixed(all, sumOf) <= 0 ? all : sumOf;
}

/** a × b; nothing where one is missing. */
function timesOf(a: Figure, b: Figure): Figure {
  return {
    formula: `IF(COUNT(${a.formula},${b.formula})<2,"",${a.formula}*${b.formula})`,
    value: isNumber(a.value) && isNumber(b.value) ? times(a.value, b.value) : BLANK,
  };
}

function times(a: Fixed, b: Fixed): Fixed {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}

function ifProjected({ all, done }: Omit<Work, 'year'>, { volume, span }: PaceFigures, expression: string): string {
  const numbers = [all, done, volume, span].map(({ formula }) => formula).join(',');
  const isOpen = `AND(${all.formula}>=${done.formula},${volume.formula}>0,${span.formula}>0)`;
  return `IF(COUNT(${numbers})<4,"",IF(${isOpen},${expression},""))`;
}

/** The projection of core at one pace. */
function projected(
  { all, done }: Omit<Work, 'year'>,
  { volume, span }: PaceFigures,
  read: (projection: Projection) => Entry,
): Entry {
  if (![all, done, volume, span].every(({ value }) => isNumber(value))) return BLANK;
  const [total, finished] = [numberOr0(all), numberOr0(done)];
  const perYear = quotient(numberOr0(volume), numberOr0(span));
  if (perYear === BLANK) return BLANK;
  const work = { record: STOCK.name, total, done: finished, year: 0 };
  const [projection] = projectCompletion(work, [{ name: { ko: '', en: '' }, perYear }]).value;
  return projection ? read(projection) : BLANK;
}

function numberOr0({ value }: Figure): Fixed {
  return isNumber(value) ? value : fixed(0n);
}
