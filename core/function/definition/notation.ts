import { BLANK } from '../../blank.ts';
import { serialOfDate } from '../../calendar/index.ts';
import { fixed, roundFixed, trimZeros, type Fixed } from '../../number/fixed.ts';
import { baseValue, printFigure, readFigure, readHangulWon } from '../../number/notation/index.ts';
import { answer, figureAnswer, undefinedAnswer } from '../answer.ts';
import { choice, dateOfText } from '../arguments.ts';
import type { FunctionAnswer } from '../custom-function.ts';
import { defineFunction, NUMBER_RESULT, TEXT_RESULT } from '../define.ts';
import { isMatrix, read, required, unfit } from '../parameter.ts';
import { UNROUNDED, VALUE } from './money.ts';

const WRITTEN = required({ ko: '글', en: 'text', help: { ko: '읽을 표기', en: 'What is written' } }, 'any', (input) =>
  typeof input === 'boolean' || isMatrix(input) ? unfit(String(input), { ko: '글', en: 'a text' }) : read(input ?? ''),
);
const BASE_UNIT = choice<'written' | 'base', 'written'>(
  {
    ko: '기준단위',
    en: 'base',
    help: {
      ko: '적힌 그대로, 또는 원(12백만원 → 12000000, 23% → 0.23). 생략하면 그대로',
      en: 'written, or base for whole 원 and 1 for 100 %; written when left out',
    },
  },
  { written: ['그대로', 'written'], base: ['원', 'base'] },
  'written',
);
const READ_NAME = { ko: '표기읽기', en: 'Read a figure' };

/** 표기읽기. */
export const READ = defineFunction({
  name: READ_NAME,
  help: {
    ko: '△1,234, 8,815(구비 100%), 12백만원, 금일십만원, 2015. 10. 31. 등 표기를 숫자(날짜는 일련번호)로 읽음',
    en: 'Reads a figure as offices write it into a number; a date into its serial number',
  },
  parameters: [WRITTEN, BASE_UNIT],
  result: NUMBER_RESULT,
  examples: [
    { inputs: ['△1,234'], result: -1234 },
    { inputs: ['8,815(구비 100%)'], result: 8815 },
    { inputs: ['12백만원'], result: 12 },
    { inputs: ['12백만원', '원'], result: 12000000 },
    { inputs: ['금일십일만삼천오백육십원'], result: 113560 },
    { inputs: ['2015. 10. 31.'], result: 42308 },
    { inputs: ['-'], result: 0 },
    { inputs: [88.3], result: 88.3 },
    { inputs: ['4 5급'], result: { error: '#N/A' } },
    { inputs: ['미정'], result: { error: '#N/A' } },
  ],
  calculate: (given) => readText(String(given.of(WRITTEN)), given.of(BASE_UNIT)),
  native: { ko: '표기를 읽는 엑셀 함수가 없음', en: 'no function of Excel reads such texts' },
});

function readText(text: string, unit: 'written' | 'base'): FunctionAnswer {
  const reading = readFigure(text);
  if (reading?.kind === 'figure') return figureAnswer(unit === 'base' ? baseValue(reading) : reading.value);
  if (reading?.kind === 'dash') return answer(0);
  const [won, day] = [readHangulWon(text), dateOfText(text)];
  if (won !== BLANK) return figureAnswer(fixed(won));
  const serial = day === BLANK ? BLANK : serialOfDate(day);
  if (serial !== BLANK) return answer(serial);
  return undefinedAnswer(READ_NAME, {
    ko: `‘${text}’에서 숫자 하나를 읽을 수 없음. 표기 확인 필요`,
    en: `no single figure can be read from '${text}'. Check the text`,
  });
}

/** 숫자표기. */
export const PRINT = defineFunction({
  name: { ko: '숫자표기', en: 'Figure in official notation' },
  help: {
    ko: '천 단위 쉼표와 △로 적은 글. 자릿수를 주면 반올림하여 그 자리까지 적음',
    en: 'The figure as a text with thousands separators and △; rounded half-up where digits are given',
  },
  parameters: [VALUE, UNROUNDED],
  result: TEXT_RESULT,
  examples: [
    { inputs: [-1234567, 0], result: '△1,234,567' },
    { inputs: [56, 1], result: '56.0' },
    { inputs: [-0.5], result: '△0.5' },
    { inputs: ['12,345.65', 1], result: '12,345.7' },
  ],
  calculate: (given) => answer(printedFigure(given.of(VALUE), given.of(UNROUNDED))),
  native: (given) => {
    const count = given.constant(UNROUNDED);
    if (count === undefined || count === BLANK || count < 0) return BLANK;
    const format = `#,##0${count > 0 ? `.${'0'.repeat(count)}` : ''}`;
    return `TEXT(ROUND(${given.of(VALUE)},${count}),"${format};△${format}")`;
  },
});

function printedFigure(value: Fixed, count: number | null): string {
  if (count === BLANK) return printFigure(trimZeros(value));
  return printFigure(roundFixed(value, { mode: 'half-up', digits: count }), { decimals: Math.max(0, count) });
}
