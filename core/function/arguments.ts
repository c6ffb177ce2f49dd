import { BLANK, type Blank } from '../blank.ts';
import { dateOfSerial, plainDate, readPeriod, type PlainDate } from '../calendar/index.ts';
import { fixedOfDouble, type Fixed } from '../number/fixed.ts';
import { readFigure } from '../number/notation/index.ts';
import type { RoundingMode } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import type { FunctionScalar } from './custom-function.ts';
import { optional, read, required, unfit, type Parameter, type ParameterWords, type Reading } from './parameter.ts';

const FIGURE: Sentence = { ko: '숫자나 금액 표기', en: 'a number, or a figure as offices write it' };
const DATE: Sentence = { ko: '날짜', en: 'a date' };
const MOST_DIGITS = 10;
const DIGITS: Sentence = { ko: '-10부터 10까지의 정수', en: 'a whole number from -10 to 10' };

/** A figure that must be given: a number, or a text such as `△1,234` or `8,815(구비 100%)`, in the unit it is written in. */
export function figure(words: ParameterWords): Parameter<Fixed> {
  const parameter = required(words, 'any', readOneFigure);
  // a blank cell is 0 in Excel for desktops and blank in Excel on the web: one workbook has one figure
  return { ...parameter, read: (input) => parameter.read(input === BLANK ? 0 : input) };
}

/** A figure that may be left out. */
export function optionalFigure<Absent>(words: ParameterWords, absent: Absent): Parameter<Fixed | Absent> {
  return optional(words, 'any', readOneFigure, absent);
}

/** A date that must be given: a serial number, or a text such as `2015. 10. 31.`. */
export function date(words: ParameterWords): Parameter<PlainDate> {
  return required(words, 'any', readOneDate);
}

/** One of several words, the first of each list being the one to type; the absent one stands for a word left out. */
export function choice<Value extends string, Absent>(
  words: ParameterWords,
  choices: Readonly<Record<Value, readonly [ko: string, ...others: string[]]>>,
  absent: Absent,
): Parameter<Value | Absent> {
  const parameter = optional<Value, Absent>(words, 'string', choiceReader(choices), absent);
  // a blank cell may arrive as 0, which is no word
  return { ...parameter, read: (input) => parameter.read(input === 0 || input === '0' ? BLANK : input) };
}

/** One of several words that must be given. */
export function requiredChoice<Value extends string>(
  words: ParameterWords,
  choices: Readonly<Record<Value, readonly [ko: string, ...others: string[]]>>,
): Parameter<Value> {
  return required(words, 'string', choiceReader(choices));
}

function choiceReader<Value extends string>(
  choices: Readonly<Record<Value, readonly [ko: string, ...others: string[]]>>,
): (input: FunctionScalar) => Reading<Value> {
  const keys = Object.keys(choices).filter((key): key is Value => Object.hasOwn(choices, key));
  const known = keys.map((key) => choices[key][0]).join(', ');
  return (input) => {
    const typed = String(input).trim().toLowerCase();
    const found = keys.find((key) => choices[key].some((word) => word.toLowerCase() === typed));
    return found === undefined ? unfit(input, { ko: `${known} 중 하나`, en: `one of ${known}` }) : read(found);
  };
}

/** How many decimals are printed; negative for 십, 백, 천 … */
export function digits<Absent>(absent: Absent, help: Sentence = DIGITS_HELP): Parameter<number | Absent> {
  return optional({ ko: '자릿수', en: 'digits', help }, 'number', readDigits, absent);
}

const DIGITS_HELP: Sentence = { ko: '소수점 아래 자릿수. 생략하면 1', en: 'Decimals; 1 when left out' };

function readDigits(input: FunctionScalar): Reading<number> {
  const number = Number(input);
  const isUsable = typeof input !== 'boolean' && Number.isInteger(number) && Math.abs(number) <= MOST_DIGITS;
  return isUsable ? read(number) : unfit(input, DIGITS);
}

/** How the digits behind the last one are dropped. */
export const MODE: Parameter<RoundingMode> = choice(
  {
    ko: '단수처리',
    en: 'rounding',
    help: { ko: '반올림, 절사, 절상. 생략하면 반올림', en: 'half-up, down or up; half-up when left out' },
  },
  { 'half-up': ['반올림', 'half-up'], down: ['절사', '버림', 'down'], up: ['절상', '올림', 'up'] },
  'half-up',
);

/** Decimals of a rate: one when left out. */
export const RATE_DIGITS: Parameter<number> = digits(1);

/** A whole number of a kind of thing: days, years. */
export function wholeNumber(
  words: ParameterWords,
  needed: Sentence,
  isUsable: (value: number) => boolean,
): Parameter<number> {
  return required(words, 'number', (input) => {
    const number = Number(input);
    return typeof input !== 'boolean' && Number.isInteger(number) && isUsable(number)
      ? read(number)
      : unfit(input, needed);
  });
}

/** Reads one figure of a cell; a dash is zero. */
export function readOneFigure(input: FunctionScalar): Reading<Fixed> {
  const value = figureOfScalar(input);
  return value === BLANK ? unfit(input, FIGURE) : read(value);
}

/** The figure of a cell, blank where there is none or more than one. */
export function figureOfScalar(input: FunctionScalar): Fixed | Blank {
  if (typeof input === 'number') return fixedOfDouble(input) ?? BLANK;
  if (typeof input !== 'string') return BLANK;
  const reading = readFigure(input);
  if (reading?.kind === 'dash') return { coefficient: 0n, scale: 0 };
  return reading?.kind === 'figure' ? reading.value : BLANK;
}

function readOneDate(input: FunctionScalar): Reading<PlainDate> {
  const found = typeof input === 'number' ? dateOfSerial(input) : typeof input === 'string' ? dateOfText(input) : BLANK;
  return found === BLANK ? unfit(input, DATE) : read(found);
}

/** The day a text names in full, with its year; blank for anything else. */
export function dateOfText(text: string): PlainDate | Blank {
  const period = readPeriod(text);
  if (period?.kind !== 'point') return BLANK;
  const { year, month, day } = period.at;
  return year === BLANK || month === BLANK || day === BLANK ? BLANK : plainDate(year, month, day);
}
