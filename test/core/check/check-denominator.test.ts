import type { TestCell } from '../../snapshot.ts';
import { mended, recalculated, sentences, told, type Rows } from './told.ts';

function rates(budget: TestCell, executed: TestCell, rate: TestCell): Rows {
  return [
    ['(단위: 천원)'],
    ['사업명', '예산액', '집행액', '집행률(%)'],
    ['가', 300, 200, 66.7],
    ['나', 600, 100, 16.7],
    ['다', 700, 300, 42.9],
    ['라', budget, executed, rate],
  ];
}

const DIVIDED = '=C6/B6*100';
const FAILED = { error: '#DIV/0!' };

describe('rates without a base (분모 0)', () => {
  test.each<[string, TestCell, readonly string[]]>([
    ['0 is no rate', 0, ['info zero-denominator D6 0 → -']],
    ['100 is none either', 100, ['info zero-denominator D6 100 → -']],
    ['a failed one', FAILED, ['info zero-denominator D6 #DIV/0! → -']],
    ['a failed formula', { value: FAILED, formula: DIVIDED }, ['info zero-denominator D6 #DIV/0! → -']],
    ['a formula that will fail', { value: null, formula: DIVIDED }, ['info zero-denominator D6  → -']],
    ['a formula that asks first', { value: null, formula: '=IF(B6=0,"",C6/B6*100)' }, []],
    ['a formula that catches it', { value: null, formula: '=iferror(C6/B6,"")' }, []],
    ['a formula that does not divide', { value: null, formula: '=D5' }, []],
    ['a dash is right', '-', []],
    ['a blank is right', null, []],
    ['a word is right', '순증', []],
  ])('%s', (_, rate, expected) => {
    expect(told(rates(0, 0, rate))).toEqual(expected);
  });

  test('a dash is no base either', () => {
    expect(told(rates('-', 0, 0))).toEqual(['info zero-denominator D6 0 → -']);
  });

  test('the heading of the base is named, and a dash written', () => {
    expect(sentences(rates(0, 0, 0))).toEqual(['표!D6: ‘예산액’이 0이어서 비율을 계산하지 않음. ‘-’로 표기']);
    expect(mended(rates(0, 0, 0))).toEqual(['D6 0 → "-"']);
    expect(recalculated(rates(0, 0, 0))).toEqual(['D6 0 → "-"']);
  });

  test('a formula stays one, of the rule that prints the dash itself', () => {
    expect(mended(rates(0, 0, { value: FAILED, formula: DIVIDED }))).toEqual([
      'D6 =C6/B6*100 {#DIV/0!} → =IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*2000+SIGN(C6)*ABS(B6),2*B6)/10)) {"-"}',
    ]);
  });
});

describe('rates that are not printed although there is a base: 500 ÷ 900 = 55.55…', () => {
  test.each<[string, TestCell, TestCell, readonly string[]]>([
    ['a blank', 500, null, ['info figure-missing D6  → 55.6']],
    ['a dash', 500, '-', ['info figure-missing D6 - → 55.6']],
    ['a dash for a rate of zero', 0, '-', []],
    ['a blank for a rate of zero', 0, null, ['info figure-missing D6  → 0.0']],
    ['a dash for a rate that rounds to zero: 0.04 %', 0.36, '-', []],
    ['an error', 500, FAILED, ['error error-in-cell D6 #DIV/0! → 55.6']],
    ['a formula without a result', 500, { value: null, formula: DIVIDED }, []],
    ['no part', null, null, ['info incomplete-row C6  → ?']],
  ])('%s', (_, executed, rate, expected) => {
    expect(told(rates(900, executed, rate))).toEqual(expected);
  });

  test('the figure is told and written', () => {
    expect(sentences(rates(900, 500, null))).toEqual([
      '표!D6: ‘집행률(%)’ 칸이 비어 있음. 계산값 55.6. 필요한 칸이면 채우기',
    ]);
    expect(mended(rates(900, 500, null))).toEqual(['D6 blank → 55.6']);
    expect(mended(rates(900, 500, FAILED))).toEqual(['D6 #DIV/0! → 55.6']);
  });

  test('a neighbours’ formula is written in the gap', () => {
    const rows = rates(900, 500, null).map((row, n) =>
      n > 1 && n < 5
        ? [...row.slice(0, 3), { value: Number(row[3]), formula: `=ROUND(C${n + 1}/B${n + 1}*100,1)` }]
        : row,
    );
    expect(mended(rows)).toEqual(['D6 blank → =ROUND(C6/B6*100,1) {55.6}']);
  });
});

describe('growth without a base (증감률)', () => {
  const growth = (previous: TestCell, now: TestCell, rate: TestCell): Rows => [
    ['(단위: 천원)'],
    ['구분', '전년도', '예산액', '증감률(%)'],
    ['가', 300, 333, 11],
    ['나', 400, 308, -23],
    ['다', 300, 400, 33.3],
    ['라', previous, now, rate],
  ];

  test.each<[string, TestCell, TestCell, TestCell, readonly string[]]>([
    ['from zero', 0, 400, 100, ['warning growth-without-base D6 100 → -']],
    ['from a loss', -20, 400, 2_100, ['warning growth-without-base D6 2100 → -']],
    ['to a loss', 20, -10, -150, ['warning growth-without-base D6 -150 → -']],
    ['from zero, printed as zero', 0, 400, 0, ['info zero-denominator D6 0 → -']],
    ['from zero, a word', 0, 400, '순증', []],
    ['to zero is −100 %', 20, 0, -100, []],
    ['from one: 400 − 1 = 399 times', 1, 400, 39_900, []],
  ])('%s', (_, previous, now, rate, expected) => {
    expect(told(growth(previous, now, rate))).toEqual(expected);
  });

  test('it is told with the heading of the base', () => {
    expect(sentences(growth(0, 400, 100))).toEqual([
      '표!D6: ‘전년도’가 0 또는 음수여서 증감률 100은 나올 수 없음. ‘-’ 또는 ‘순증’으로 표기',
    ]);
  });
});
