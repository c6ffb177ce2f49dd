import {
  decimalsInUse,
  explainingModes,
  percentage,
  ruleInUse,
  withZeros,
  type RateObservation,
} from '../../../core/check/convention.ts';
import { HALF_UP_1, type RoundingMode } from '../../../core/index.ts';
import { fixedText, parseFixed, type Fixed } from '../../../core/number/fixed.ts';

/** A figure with the decimals it is printed with. */
function printed(text: string): Fixed {
  const value = parseFixed(text);
  if (!value) throw new RangeError(text);
  return value;
}

/** `66.7` printed for 200 of 300. */
const seen = (text: string, part: number, whole: number): RateObservation => ({
  printed: printed(text),
  exact: { numerator: BigInt(part), denominator: BigInt(whole) },
});

describe('which rounding explains a printed rate', () => {
  test.each<[string, number, number, readonly RoundingMode[]]>([
    ['66.7', 2, 3, ['half-up', 'up']],
    ['66.6', 2, 3, ['down']],
    ['33.3', 1, 3, ['half-up', 'down']],
    ['33.4', 1, 3, ['up']],
    ['33.5', 1, 3, []],
    ['12.5', 1, 8, ['half-up', 'down', 'up']],
    ['13', 1, 8, ['half-up', 'up']],
    ['12', 1, 8, ['down']],
    ['66.67', 2, 3, ['half-up', 'up']],
    ['-66.7', -2, 3, ['half-up', 'up']],
    ['0', 1, 2_001, ['half-up', 'down']],
  ])('%s of %d ÷ %d: %j', (text, part, whole, modes) => {
    expect(explainingModes(seen(text, part, whole))).toEqual(modes);
  });

  test('a percentage keeps the decimals of its rule', () => {
    const half = { numerator: 1n, denominator: 2n };
    expect(percentage(half, { mode: 'half-up', digits: 1 })).toEqual({ coefficient: 500n, scale: 1 });
    expect(percentage(half, { mode: 'down', digits: 0 })).toEqual({ coefficient: 50n, scale: 0 });
  });
});

describe('decimals in use', () => {
  test.each<[string, readonly RateObservation[], readonly number[], boolean]>([
    ['nothing seen', [], [], true],
    ['one number of decimals', [seen('66.7', 2, 3), seen('33.3', 1, 3)], [1], true],
    ['two', [seen('66.67', 2, 3), seen('33.3', 1, 3)], [1, 2], false],
    ['a dropped zero: 56.0 %', [seen('66.7', 2, 3), seen('56', 56, 100)], [0, 1], true],
    ['a dropped digit: 66.7 as 67', [seen('66.7', 2, 3), seen('67', 2, 3)], [0, 1], false],
    ['a wrong one says nothing', [seen('66.7', 2, 3), seen('70.123', 2, 3)], [1], true],
    ['sorted by number and not as words', [seen('66.6666666667', 2, 3), seen('33.33', 1, 3)], [2, 10], false],
  ])('%s', (_, observations, met, isUniform) => {
    expect(decimalsInUse(observations)).toEqual({ met, isUniform });
  });

  test('dropped zeros come back where all else has one number of decimals', () => {
    const uniform = { met: [0, 1], isUniform: true };
    expect(withZeros(printed('56'), uniform)).toEqual({ coefficient: 560n, scale: 1 });
    expect(withZeros(printed('56.1'), uniform)).toEqual({ coefficient: 561n, scale: 1 });
    expect(withZeros(printed('56'), { met: [0, 1], isUniform: false })).toEqual({ coefficient: 56n, scale: 0 });
    expect(withZeros(printed('56.12'), uniform)).toEqual({ coefficient: 5_612n, scale: 2 });
    expect(fixedText(withZeros(printed('56'), { met: [], isUniform: true }))).toBe('56');
  });
});

describe('the rule in use (단수처리 기준)', () => {
  const cut = [seen('66.6', 2, 3), seen('16.6', 1, 6), seen('55.5', 5, 9), seen('77.7', 7, 9)];
  const up = [seen('33.4', 1, 3), seen('11.2', 1, 9)];

  test.each<[string, readonly RateObservation[], RoundingMode, number]>([
    ['nothing seen: the office’s', [], 'half-up', 1],
    ['half-up', [seen('66.7', 2, 3)], 'half-up', 1],
    ['one truncated figure is no evidence', cut.slice(0, 1), 'half-up', 1],
    ['two are', cut.slice(0, 2), 'down', 1],
    ['two with one against', [...cut.slice(0, 2), seen('83.3', 5, 6), seen('66.7', 2, 3)], 'half-up', 1],
    ['four with one against', [...cut, seen('66.7', 2, 3)].slice(0, 5), 'down', 1],
    ['three with one against', [...cut.slice(0, 3), seen('66.7', 2, 3)], 'half-up', 1],
    ['two rounded up', up, 'up', 1],
    ['two decimals', [seen('66.67', 2, 3), seen('33.33', 1, 3)], 'half-up', 2],
    ['no decimal where one was really cut', [seen('67', 2, 3), seen('33', 1, 3)], 'half-up', 0],
    ['whole percentages cut nothing', [seen('50', 1, 2), seen('25', 1, 4)], 'half-up', 1],
    ['two decimals that cut nothing: 12.25', [seen('12.25', 49, 400)], 'half-up', 2],
    ['mixed decimals: the office’s', [seen('66.67', 2, 3), seen('33.3', 1, 3)], 'half-up', 1],
  ])('%s', (_, observations, mode, digits) => {
    expect(ruleInUse(observations, HALF_UP_1)).toEqual({ mode, digits });
  });

  test('an office that truncates', () => {
    const office = { mode: 'down' as const, digits: 2 };
    expect(ruleInUse([], office)).toEqual(office);
    expect(ruleInUse([seen('66.7', 2, 3), seen('16.7', 1, 6)], office)).toEqual({ mode: 'half-up', digits: 1 });
    expect(ruleInUse([seen('66.7', 2, 3)], office)).toEqual({ mode: 'down', digits: 1 });
  });
});
