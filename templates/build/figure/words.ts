import { BLANK, dateOfSerial, doubleOfFixed, printDate, printFigure, type PlainDate } from '../../../core/index.ts';
import { figureOf, isNumber, quoted, type Content, type Entry, type Figure } from './figure.ts';

/** A number as a text with thousands and △ (금액·건수 표기). */
export function amountText({ formula, value }: Figure): Figure {
  return {
    formula: `IF(COUNT(${formula})=0,"",TEXT(${formula},"#,##0;""△""#,##0"))`,
    value: isNumber(value) ? printFigure(value) : BLANK,
  };
}

/** A rate as a text with the office's decimals; a dash or a word stays as it is. */
export function rateText({ formula, value }: Figure, format: Figure): Figure {
  const decimals = typeof format.value === 'string' ? (format.value.split('.')[1]?.length ?? 0) : 0;
  return {
    formula: `IF(COUNT(${formula})=0,${formula},TEXT(${formula},${format.formula}))`,
    value: isNumber(value) ? printFigure(value, { decimals, isGrouped: false, negative: '-' }) : value,
  };
}

/** A date as official documents print it (`2015. 10. 31.`). */
export function dateText(date: Figure): Figure {
  const { formula } = date;
  return written(date, `YEAR(${formula})&". "&MONTH(${formula})&". "&DAY(${formula})&"."`, printDate);
}

/** A date as headings print it (`10.31`). */
export function monthDayText(date: Figure): Figure {
  const { formula } = date;
  return written(date, `MONTH(${formula})&"."&DAY(${formula})`, ({ month, day }) => `${month}.${day}`);
}

function written({ formula, value }: Figure, expression: string, print: (date: PlainDate) => string): Figure {
  const date = isNumber(value) ? dateOfSerial(doubleOfFixed(value)) : BLANK;
  return { formula: `IF(COUNT(${formula})=0,"",${expression})`, value: date === BLANK ? BLANK : print(date) };
}

/** Texts one after the other (문구 잇기); nothing at all where one of the figures is empty. */
export function words(...parts: readonly Content[]): Figure {
  const figures = parts.filter((part): part is Figure => typeof part !== 'string');
  const joined = parts.map((part) => figureOf(part).formula).join('&');
  const texts = parts.map((part) => textOf(figureOf(part).value));
  const isWhole = figures.every(({ value }) => textOf(value) !== '');
  if (figures.length === 0) return { formula: quoted(texts.join('')), value: texts.join('') };
  const empty = figures.map(({ formula }) => `${formula}=""`);
  const test = empty.length === 1 ? empty.join('') : `OR(${empty.join(',')})`;
  return { formula: `IF(${test},"",${joined})`, value: isWhole ? texts.join('') : BLANK };
}

/** Texts with a separator between those that are there (나열), e.g. the duties of a team. */
export function listText(figures: readonly Figure[], separator: string): Figure {
  const pieces = figures.map(({ formula }) => `IF(${formula}="","",${quoted(separator)}&${formula})`);
  const texts = figures.map(({ value }) => textOf(value)).filter((text) => text !== '');
  return {
    formula: `MID(${pieces.join('&')},${separator.length + 1},${LONGEST_LIST})`,
    value: texts.length === 0 ? BLANK : texts.join(separator),
  };
}

/** Characters a list may have; a cell takes more, a row of print does not. */
const LONGEST_LIST = 2000;

/** The first figure, or the second where the first is empty. */
export function orElse({ formula, value }: Figure, other: Content): Figure {
  const instead = figureOf(other);
  return {
    formula: `IF(${formula}="",${instead.formula},${formula})`,
    value: textOf(value) === '' ? instead.value : value,
  };
}

function textOf(entry: Entry): string {
  if (isNumber(entry)) throw new RangeError('a number stands in a text by amountText, rateText or dateText');
  return entry ?? '';
}
