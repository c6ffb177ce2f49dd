import type { TestCell } from '../../snapshot.ts';
import { mended, recalculated, rulesTold, sentences, told, type Rows } from './told.ts';

/** 200 ÷ 300 = 66.66…, 100 ÷ 600 = 16.66…, 300 ÷ 700 = 42.857…: all round half-up to the figures beside them. */
const ROUNDED: Rows = [
  ['가', 300, 200, 66.7],
  ['나', 600, 100, 16.7],
  ['다', 700, 300, 42.9],
];

/** A table of rates whose last row is under test; 500 ÷ 900 = 55.55…, 100 ÷ 900 = 11.11… */
function rates(...rows: readonly TestCell[][]): Rows {
  return [['(단위: 천원)'], ['사업명', '예산액', '집행액', '집행률(%)'], ...ROUNDED, ...rows];
}

const rate = (found: TestCell): Rows => rates(['라', 900, 500, found]);

describe('rates (집행률 검산)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['half-up', rate(55.6), []],
    ['one tenth above', rate(55.7), ['error rate-mismatch D6 55.7 → 55.6']],
    ['two tenths below', rate(55.4), ['error rate-mismatch D6 55.4 → 55.6']],
    ['truncated among rounded ones', rate(55.5), ['warning rounding-differs D6 55.5 → 55.6']],
    ['rounded up: 11.2', rates(['라', 900, 100, 11.2]), ['warning rounding-differs D6 11.2 → 11.1']],
    ['a hundred times too small', rate(0.556), ['error rate-scale-mixed D6 0.556 → 55.6']],
    ['a hundred times too large', rate(5560), ['error rate-mismatch D6 5560 → 55.6']],
    ['a hundred times too large, right digits', rate(5555.6), ['error rate-scale-mixed D6 5555.6 → 55.6']],
    ['two decimals among one', rate(55.56), ['warning mixed-decimals D6 55.56 → ?']],
    ['no decimal among one', rate(56), ['warning mixed-decimals D6 56 → ?']],
    ['a dropped zero: 450 ÷ 900 = 50', rates(['라', 900, 450, 50]), []],
    ['a wrong one of two decimals', rate(55.91), ['error rate-mismatch D6 55.91 → 55.6']],
    ['below zero, wrong: −500 ÷ 900', rates(['라', 900, -500, -55.9]), ['error rate-mismatch D6 -55.9 → △55.6']],
    ['below zero', rates(['라', 900, -500, -55.6]), []],
    ['all of it', rates(['라', 900, 900, 100]), []],
    ['0.05 % of it rounds to 0.1', rates(['라', 2_000, 1, 0.1]), []],
    ['nothing of it', rates(['라', 900, 0, 0]), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe('what is told of a wrong rate', () => {
  test('both roundings, the rule in words, and the figure to write', () => {
    const rows = rate(55.9);
    expect(sentences(rows)).toEqual([
      '표!D6: 55.9로 적혀 있으나 집행액 500 ÷ 예산액 900 × 100은 절사로 55.5, 반올림으로 55.6. 어느 단수처리로도 나오지 않는 값. 55.6으로 고치거나 두 금액 확인 필요',
    ]);
    expect(rulesTold(rows)).toEqual(['집행액 ÷ 예산액 × 100, 반올림 1자리']);
    expect(mended(rows)).toEqual(['D6 55.9 → 55.6']);
    expect(recalculated(rows)).toEqual(['D6 55.9 → 55.6']);
  });

  test('both roundings at the decimals printed: 55.55 and 55.56', () => {
    expect(sentences(rate(55.91))).toEqual([
      '표!D6: 55.91로 적혀 있으나 집행액 500 ÷ 예산액 900 × 100은 절사로 55.55, 반올림으로 55.56. 어느 단수처리로도 나오지 않는 값. 55.6으로 고치거나 두 금액 확인 필요',
    ]);
  });

  test('another rounding by its name, and what the rule in use gives', () => {
    expect(sentences(rate(55.5))).toEqual([
      '표!D6: 55.5는 절사 1자리 값(반올림으로는 55.6). 기준인 반올림 1자리로는 55.6. 단수처리 기준 통일 필요',
    ]);
    expect(sentences(rates(['라', 900, 100, 11.2]))).toEqual([
      '표!D6: 11.2는 절상 1자리 값(반올림으로는 11.1). 기준인 반올림 1자리로는 11.1. 단수처리 기준 통일 필요',
    ]);
    expect(sentences(rate(55.55))).toEqual([
      '표!D6: ‘집행률(%)’의 소수 자릿수가 1·2자리로 섞여 있음. 한 가지로 통일 필요',
      '표!D6: 55.55는 절사 2자리 값(반올림으로는 55.56). 기준인 반올림 1자리로는 55.6. 단수처리 기준 통일 필요',
    ]);
  });

  test('another scale', () => {
    expect(sentences(rate(0.556))).toEqual([
      '표!D6: ‘집행률(%)’의 다른 칸과 배율이 다름(0.556). 100배 차이. 55.6으로 고치기',
    ]);
    expect(mended(rate(0.556))).toEqual(['D6 0.556 → 55.6']);
  });

  test('a text keeps what stands beside its figure', () => {
    const rows = rate('55.9(전년 50.0)');
    expect(told(rows)).toEqual(['error rate-mismatch D6 55.9(전년 50.0) → 55.6']);
    expect(mended(rows)).toEqual(['D6 "55.9(전년 50.0)" → "55.6(전년 50.0)"']);
  });

  test('a formula becomes the exact one of the rule', () => {
    expect(mended(rate({ value: 55.9, formula: '=C6/B6*100' }))).toEqual([
      'D6 =C6/B6*100 {55.9} → =IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*2000+SIGN(C6)*ABS(B6),2*B6)/10)) {55.6}',
    ]);
  });

  test('a figure whose format hides the decimals is what it shows', () => {
    // 55.91 shown as 56 is what 55.55… rounds to, of too few decimals
    const rows = rate({ value: 55.91, text: '56', format: '0' });
    expect(told(rows)).toEqual(['warning mixed-decimals D6 56 → ?']);
    expect(recalculated(rows)).toEqual(['D6 55.91 → 55.6 [0 → 0.0]']);
  });
});

describe('the notation of rates', () => {
  const percent = (value: number): TestCell => ({ value, text: `${(value * 100).toFixed(1)}%`, format: '0.0%' });
  const withHeading = (heading: string, ...found: readonly TestCell[]): Rows => [
    ['(단위: 천원)'],
    ['사업명', '예산액', '집행액', heading],
    ...[
      ['가', 300, 200],
      ['나', 600, 100],
      ['다', 700, 300],
      ['라', 900, 500],
    ].map((row, n) => [...row, found[n] ?? null]),
  ];

  test('mixed decimals are told once, at the first cell that differs', () => {
    const rows = rates(['라', 900, 500, 55.56], ['마', 900, 100, 11]);
    expect(sentences(rows)).toEqual(['표!D6: ‘집행률(%)’의 소수 자릿수가 0·1·2자리로 섞여 있음. 한 가지로 통일 필요']);
    expect(rulesTold(rows)).toEqual(['반올림 1자리']);
    expect(recalculated(rows)).toEqual(['D6 55.56 → 55.6', 'D7 11 → 11.1 [General → 0.0]']);
  });

  test('% in one cell of a column that says % is told', () => {
    const rows = withHeading('집행률(%)', 66.7, 16.7, 42.9, percent(0.556));
    expect(told(rows)).toEqual(['info percent-in-cell D6 55.6% → ?']);
    expect(sentences(rows)).toEqual([
      '표!D6: 머리글 ‘집행률(%)’에 단위(%)가 있는데 셀에도 % 표시(55.6%). 셀에는 숫자만 표기',
    ]);
  });

  test('two of four are told, three of four are a format chosen on purpose', () => {
    expect(told(withHeading('집행률(%)', 66.7, 16.7, percent(0.429), percent(0.556)))).toEqual([
      'info percent-in-cell D5 42.9% → ?',
      'info percent-in-cell D6 55.6% → ?',
    ]);
    expect(told(withHeading('집행률(%)', 66.7, percent(0.167), percent(0.429), percent(0.556)))).toEqual([]);
  });

  test('% where the heading says nothing is right, and a wrong one stays a percent cell', () => {
    const rows = withHeading('집행률', percent(0.667), percent(0.167), percent(0.429), percent(0.559));
    expect(told(rows)).toEqual(['error rate-mismatch D6 55.9% → 55.6%']);
    expect(sentences(rows)[0]).toContain('절사로 55.5%, 반올림으로 55.6%');
    expect(mended(rows)).toEqual(['D6 0.559 → 0.556']);
  });

  test('rates written as 0.667 are fractions of three decimals', () => {
    expect(told(withHeading('집행률', 0.667, 0.167, 0.429, 0.556))).toEqual([]);
    const rows = withHeading('집행률', 0.667, 0.167, 0.429, 0.559);
    expect(told(rows)).toEqual(['error rate-mismatch D6 0.559 → 0.556']);
    expect(rulesTold(rows)).toEqual(['집행액 ÷ 예산액, 반올림 3자리']);
  });

  test('a percentage among fractions gets their decimals', () => {
    const rows = withHeading('집행률', 0.667, 0.167, 0.429, 55.6);
    expect(mended(rows)).toEqual(['D6 55.6 → 0.556 [General → 0.000]']);
  });
});

describe('the rate of a total', () => {
  // (200 + 100 + 300) ÷ (300 + 600 + 700) = 37.5; the mean of the rates is (66.7 + 16.7 + 42.9) ÷ 3 = 42.1
  const total = (found: TestCell): Rows => rates(['계', 1_600, 600, found]);

  test.each<[string, TestCell, readonly string[]]>([
    ['of the totals', 37.5, []],
    ['the mean of the rates is another figure', 42.1, []],
    ['within one digit of the mean', 42.0, []],
    ['one digit off the mean and more', 42.3, ['error rate-mismatch D6 42.3 → 37.5']],
    ['neither', 39.5, ['error rate-mismatch D6 39.5 → 37.5']],
  ])('%s', (_, found, expected) => {
    expect(told(total(found))).toEqual(expected);
  });

  test('recalculating leaves a mean alone, and mends what is neither', () => {
    expect(recalculated(total(42.1))).toEqual([]);
    expect(recalculated(total(39.5))).toEqual(['D6 39.5 → 37.5']);
    expect(recalculated(total(37.51))).toEqual(['D6 37.51 → 37.5']);
  });

  test('the mean of an item’s neighbours is wrong for an item: 500 ÷ 900 is no 42.1', () => {
    expect(told(rate(42.1))).toEqual(['error rate-mismatch D6 42.1 → 55.6']);
  });

  test('follows the total that is put right, unless it agrees with the one that stands there', () => {
    // 600 ÷ 1,700 = 35.3 (35.29…) with the wrong total, 37.5 with the right one
    expect(told(rates(['계', 1_700, 600, 35.3]))).toEqual(['error total-mismatch B6 1700 → 1,600']);
    expect(told(rates(['계', 1_700, 600, 37.5]))).toEqual(['error total-mismatch B6 1700 → 1,600']);
    expect(told(rates(['계', 1_700, 600, 39.5]))).toEqual([
      'error total-mismatch B6 1700 → 1,600',
      'error rate-mismatch D6 39.5 → 37.5',
    ]);
  });
});

test('목표 ÷ 실적 is an achievement where less is better: 4 ÷ 5 = 80 %', () => {
  const achievement = (found: number): Rows => [
    ['사업명', '목표', '실적', '달성률(%)'],
    ['가', 300, 200, 66.7],
    ['나', 600, 100, 16.7],
    ['다', 700, 300, 42.9],
    ['라', 4, 5, found],
  ];
  expect(told(achievement(80))).toEqual([]);
  expect(recalculated(achievement(80))).toEqual([]);
  expect(told(achievement(125))).toEqual([]);
  expect(recalculated(achievement(125))).toEqual(['D5 125 → 125 [General → 0.0]']);
  expect(told(achievement(81))).toEqual(['error rate-mismatch D5 81 → 125.0']);
});
