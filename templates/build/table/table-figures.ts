import { addFixed, BLANK, compareFixed, exact, fixed, subtractFixed, type Fixed } from '../../../core/index.ts';
import { figureOf, isNumber, quoted, type Content, type Entry, type Figure } from '../figure/figure.ts';
import { columnReference, filledColumn, type FilledTable } from './filled-table.ts';

/**
 * Which records count (조건): by column key what must stand there, or must not.
 * Fixed texts hold none of `* ? ~ < > =`, which mean something else in COUNTIFS.
 */
export type Where = Readonly<Record<string, Content | { readonly not: readonly string[] }>>;

/** Σ of a column over the records that meet a condition (SUM, SUMIFS); nothing while the column holds no number. */
export function total(table: FilledTable, key: string, where: Where = {}): Figure {
  const range = columnReference(table, key);
  const { entries } = filledColumn(table, key);
  const conditions = criteriaOf(table, where);
  const sum = conditions === '' ? `SUM(${range})` : `SUMIFS(${range}${conditions})`;
  const isMet = matcher(table, where);
  const included = entries.filter((entry, row): entry is Fixed => isNumber(entry) && isMet(row));
  const value = entries.some(isNumber) ? included.reduce(addFixed, fixed(0n)) : BLANK;
  return { formula: `IF(COUNT(${range})=0,"",${sum})`, value };
}

/** Σ of the amounts of a column without their signs, e.g. Σ|과부족|; nothing while the column holds no number. */
export function absoluteTotal(table: FilledTable, key: string): Figure {
  const range = columnReference(table, key);
  const numbers = filledColumn(table, key).entries.filter(isNumber);
  const magnitude = (sum: Fixed, entry: Fixed): Fixed =>
    entry.coefficient < 0n ? subtractFixed(sum, entry) : addFixed(sum, entry);
  return {
    formula: `IF(COUNT(${range})=0,"",SUMIF(${range},">0")-SUMIF(${range},"<0"))`,
    value: numbers.length === 0 ? BLANK : numbers.reduce(magnitude, fixed(0n)),
  };
}

/** How many records meet a condition (COUNTIFS); a record is there when its `label` column holds a text. */
export function count(table: FilledTable, label: string, where: Where = {}): Figure {
  const range = columnReference(table, label);
  const { entries } = filledColumn(table, label);
  const isMet = matcher(table, where);
  const isThere = (row: number): boolean => typeof entries[row] === 'string';
  const number = entries.reduce((found, _, row) => (isThere(row) && isMet(row) ? found + 1 : found), 0);
  return {
    formula: `IF(COUNTA(${range})=0,"",COUNTIFS(${range},"?*"${criteriaOf(table, where)}))`,
    value: entries.some((_, row) => isThere(row)) ? exact(number) : BLANK,
  };
}

/** How many figures of a column are more than zero, e.g. fields that have a project (COUNTIF). */
export function positives(table: FilledTable, key: string): Figure {
  const range = columnReference(table, key);
  const numbers = filledColumn(table, key).entries.filter(isNumber);
  return {
    formula: `IF(COUNT(${range})=0,"",COUNTIF(${range},">0"))`,
    value: numbers.length === 0 ? BLANK : exact(numbers.filter(({ coefficient }) => coefficient > 0n).length),
  };
}

/** How many records hold a number in a column (COUNT). */
export function numbersIn(table: FilledTable, key: string): Figure {
  const numbers = filledColumn(table, key).entries.filter(isNumber).length;
  return { formula: `COUNT(${columnReference(table, key)})`, value: exact(numbers) };
}

/** What stands in a column at a record, counted from 0 (INDEX); nothing where the cell is empty. */
export function at(table: FilledTable, key: string, row: number): Figure {
  const cell = `INDEX(${columnReference(table, key)},${row + 1})`;
  return { formula: `IF(${cell}="","",${cell})`, value: filledColumn(table, key).entries[row] ?? BLANK };
}

/** What stands in a column at the first record that has a text in another column (INDEX, MATCH). */
export function find(table: FilledTable, key: string, by: string, is: Content): Figure {
  const sought = figureOf(is);
  const cell = `INDEX(${columnReference(table, key)},MATCH(${sought.formula},${columnReference(table, by)},0))`;
  const row = filledColumn(table, by).entries.findIndex((entry) => entry !== BLANK && isSame(entry, sought.value));
  const value = row < 0 ? BLANK : (filledColumn(table, key).entries[row] ?? BLANK);
  return { formula: `IF(IFERROR(${cell},"")="","",${cell})`, value };
}

const SPECIAL = /[*?~<>=]/;

function criteriaOf(table: FilledTable, where: Where): string {
  return Object.entries(where)
    .flatMap(([key, wanted]) => criteria(wanted).map((criterion) => `,${columnReference(table, key)},${criterion}`))
    .join('');
}

function criteria(wanted: Where[string]): readonly string[] {
  if (typeof wanted === 'string') return [quoted(plain(wanted))];
  return 'not' in wanted ? wanted.not.map((text) => quoted(`<>${plain(text)}`)) : [wanted.formula];
}

function plain(text: string): string {
  if (SPECIAL.test(text)) throw new RangeError(`COUNTIFS reads '${text}' otherwise`);
  return text;
}

/** Tells which rows meet a condition; columns are looked up once. */
function matcher(table: FilledTable, where: Where): (row: number) => boolean {
  const tests = Object.entries(where).map(([key, wanted]) => {
    const { entries } = filledColumn(table, key);
    if (typeof wanted === 'object' && 'not' in wanted) {
      return (row: number) => !wanted.not.some((text) => isSame(entries[row] ?? BLANK, text));
    }
    const { value } = figureOf(wanted);
    return (row: number) => isSame(entries[row] ?? BLANK, value);
  });
  return (row) => tests.every((isMet) => isMet(row));
}

/** As spreadsheets compare: texts without regard to case. */
function isSame(a: Entry, b: Entry): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
  }
  return isNumber(a) && isNumber(b) && compareFixed(a, b) === 0;
}
