import { AWARD_RANGES, baseValue, fixedText, INDICATOR_SETS, printFigure, readFigure } from '../../../core/index.ts';
import { INPUTS, NAMED_INPUTS } from '../../golden/seed/inputs.ts';

const textOf = (name: string): string => INPUTS.find((input) => input.name === name)?.text ?? '';

/** The figures of a text, as printed. */
function figuresOf(text: string): readonly string[] {
  const reading = readFigure(text);
  if (reading?.kind === 'figure') return [printFigure(reading.value)];
  if (reading?.kind === 'range') return [reading.from, reading.to].map(({ value }) => printFigure(value));
  return [];
}

describe('domain.md §1.11: inputs as typed', () => {
  test.each(INPUTS)('$programme $name $text reads as its figures', ({ text }) => {
    expect(figuresOf(text)).toEqual(text.match(/[0-9][0-9,.]*/g));
  });

  test('each has a source, and each name stands once', () => {
    const all = [...INPUTS, ...NAMED_INPUTS];
    expect(all.filter(({ source }) => !/domain\.md §1\.11$/.test(source))).toEqual([]);
    expect(new Set(all.map(({ programme, name }) => `${programme} ${name}`)).size).toBe(all.length);
  });

  test('the ranges of awards are the dated rules', () => {
    const won = (name: string) => {
      const reading = readFigure(textOf(name));
      return reading?.kind === 'range' ? [reading.from, reading.to].map((end) => fixedText(baseValue(end))) : [];
    };
    expect([won('구민창안 포상금'), won('공무원제안 포상금')]).toEqual(
      AWARD_RANGES.map(({ least, most }) => [String(least), String(most)]),
    );
  });

  test('the indicators of 2015 are the dated sets', () => {
    const sets = INDICATOR_SETS.filter(({ year }) => year === 2015);
    expect(sets.map(({ evaluation, fields, indicators }) => [evaluation, fields, indicators])).toEqual([
      ['정부합동평가', 9, 255],
      ['서울시 인센티브', 5, 12],
    ]);
  });
});
