import fc from 'fast-check';
import {
  achieveDown,
  achieveGrowth,
  achieveKeep,
  achieveTable,
  achieveTargetBand,
  achieveUp,
} from '../../../../core/evaluation/achievement/figure-rules.ts';
import { limitAchievement, ratioOfPercent } from '../../../../core/evaluation/achievement/limits.ts';
import { exact, type Fixed } from '../../../../core/number/fixed.ts';
import { over, said } from '../exactly.ts';

const cap120 = { cap: exact(120), floor: exact(0) };
const uncapped = { cap: null, floor: null };

describe('상향', () => {
  test.each([
    ['4.11', '4.0', '411/400'], // 102.75 % (domain.md §5.3)
    ['0', '10', '0/1'],
    ['-5', '10', '-1/2'],
    ['1000000000000000', '3', '1000000000000000/3'],
  ])('%s of %s is %s', (actual, target, expected) => {
    expect(said(achieveUp(exact(actual), { target: exact(target) }))).toBe(expected);
  });
  test('a target of zero or less has no ratio', () => {
    expect(achieveUp(exact(1), { target: exact(0) })).toBe('target-not-positive');
    expect(achieveUp(exact(1), { target: exact('-0.1') })).toBe('target-not-positive');
    expect(said(achieveUp(exact(1), { target: exact('0.1') }))).toBe('10/1');
  });
  test('the unit does not matter', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        (actual, target) => {
          const inWon = achieveUp(exact(actual * 1000n), { target: exact(target * 1000n) });
          expect(inWon).toEqual(achieveUp(exact(actual), { target: exact(target) }));
        },
      ),
    );
  });
});

describe('하향', () => {
  const down = (
    actual: string,
    target: string,
    practice: 'inverse' | 'mirror' = 'inverse',
    limits: { cap: Fixed | null; floor: Fixed | null } = cap120,
  ) => said(achieveDown(exact(actual), { target: exact(target), practice, zeroActual: 'cap' }, limits));

  test.each([
    ['2.0', '2.5', '5/4'], // 125.0 % (domain.md §5.3)
    ['5', '2.5', '1/2'],
    ['2.5', '2.5', '1/1'],
    ['3', '0', '0/1'],
    ['0', '0', '1/1'],
    ['0', '2.5', '6/5'],
  ])('inverse: %s against %s is %s', (actual, target, expected) => expect(down(actual, target)).toBe(expected));

  test.each([
    ['2.0', '2.5', '6/5'],
    ['5', '2.5', '0/1'],
    ['7.5', '2.5', '-1/1'],
    ['0', '2.5', '2/1'],
    ['2.5', '2.5', '1/1'],
    ['0', '0', 'target-not-positive'],
  ])('mirror: %s against %s is %s', (actual, target, expected) =>
    expect(down(actual, target, 'mirror')).toBe(expected),
  );

  test('an actual of zero needs a cap, or a decision', () => {
    expect(down('0', '2.5', 'inverse', uncapped)).toBe('actual-zero');
    const rule = { target: exact('2.5'), practice: 'inverse', zeroActual: 'undecided' } as const;
    expect(achieveDown(exact(0), rule, cap120)).toBe('actual-zero');
    expect(said(achieveDown(exact(0), { ...rule, target: exact(0) }, cap120))).toBe('1/1');
  });
  test('below zero', () => {
    expect(down('-1', '2.5')).toBe('actual-negative');
    expect(down('1', '-2.5')).toBe('target-not-positive');
    expect(down('1', '-2.5', 'mirror')).toBe('target-not-positive');
  });
});

describe('유지', () => {
  const keep = (actual: string, tolerance = '4') =>
    said(achieveKeep(exact(actual), { target: exact(100), tolerance: exact(tolerance), deduction: exact(10) }));

  test.each([
    ['100', '1/1'],
    ['104', '1/1'],
    ['96', '1/1'],
    ['104.4', '89/100'], // 1.1 tolerances: 100 − 11
    ['106', '17/20'],
    ['94', '17/20'],
    ['180', '-1/1'],
  ])('%s is %s', (actual, expected) => expect(keep(actual)).toBe(expected));
  test('a tolerance is more than zero', () => {
    expect(keep('100', '0')).toBe('tolerance-not-positive');
    expect(keep('100', '-1')).toBe('tolerance-not-positive');
    expect(keep('100', '0.1')).toBe('1/1');
  });
});

describe('증감률', () => {
  const growth = (actual: number, baseline: number, target: number) =>
    said(achieveGrowth(exact(actual), { baseline: exact(baseline), target: exact(target) }));

  test('up and down', () => {
    expect(growth(115, 100, 120)).toBe('3/4');
    expect(growth(85, 100, 80)).toBe('3/4');
    expect(growth(90, 100, 120)).toBe('-1/2');
    expect(growth(100, 100, 120)).toBe('0/1');
  });
  test('a target that is the baseline', () => expect(growth(115, 100, 100)).toBe('no-distance'));
});

describe('목표부여', () => {
  const band = (actual: string, lowest = '50', highest = '100') =>
    said(achieveTargetBand(exact(actual), { lowest: exact(lowest), highest: exact(highest) }));

  test.each([
    ['75', '3/5'],
    ['50', '1/5'],
    ['100', '1/1'],
    ['49.9', '1/5'],
    ['100.1', '1/1'],
    ['99.9', '624/625'],
  ])('%s is %s', (actual, expected) => expect(band(actual)).toBe(expected));
  test('less is better', () => {
    expect(band('2', '4', '1')).toBe('11/15');
    expect(band('5', '4', '1')).toBe('1/5');
    expect(band('0', '4', '1')).toBe('1/1');
  });
  test('no distance', () => expect(band('50', '50', '50')).toBe('no-distance'));
  test('monotonous, within 20 and 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (actual) => {
        const value = (x: number) => {
          const [part, whole] = band(String(x)).split('/').map(Number);
          return (part ?? NaN) / (whole ?? NaN);
        };
        expect(value(actual) <= value(actual + 1)).toBe(true);
        expect(value(actual) >= 0.2 && value(actual) <= 1).toBe(true);
      }),
    );
  });
});

describe('구간', () => {
  const rows = [
    { from: exact(70), percent: exact(80) },
    { from: exact(90), percent: exact(100) },
    { from: exact(0), percent: exact('62.5') },
  ];
  test.each([
    ['90', '1/1'],
    ['89.99', '4/5'],
    ['70', '4/5'],
    ['69.99', '5/8'],
    ['0', '5/8'],
    ['-0.01', 'below-table'],
  ])('%s is %s', (actual, expected) => expect(said(achieveTable(exact(actual), { rows }))).toBe(expected));
});

describe('limits', () => {
  test.each([
    [over(5, 4), '6/5'],
    [over(6, 5), '6/5'],
    [over(119, 100), '119/100'],
    [over(0), '0/1'],
    [over(-1, 9), '0/1'],
  ])('%j within 0 and 120 %', (ratio, expected) => expect(said(limitAchievement(ratio, cap120))).toBe(expected));
  test('none', () => {
    expect(limitAchievement(over(-9), uncapped)).toEqual(over(-9));
    expect(limitAchievement(over(9), { cap: null, floor: exact(10) })).toEqual(over(9));
    expect(limitAchievement(over(-9), { cap: exact(10), floor: null })).toEqual(over(-9));
  });
  test('a percentage as a ratio', () => expect(said(ratioOfPercent(exact('102.75')))).toBe('411/400'));
});
