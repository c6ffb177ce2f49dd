import { nativeFormula, totalFormula } from '../../../core/check/native-formula.ts';
import { commonFormula, repairFor } from '../../../core/check/neighbours.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';
import { boundOf, type Rows } from './told.ts';

const bound = (rows: Rows) => boundOf(sheetOf('표', rows));

const PROJECTS: Rows = [
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액', '집행잔액', '집행률(%)'],
  ['가', 100, 50, 50, 50],
  ['나', 300, 100, 200, 33.3],
  ['다', 500, 200, 300, 40],
  ['계', 900, 350, 550, 38.9],
];

const TURNED: Rows = [
  ['(단위: 천원)'],
  ['구분', '가', '나', '다', '계'],
  ['예산액', 100, 300, 200, 600],
  ['집행액', 50, 100, 150, 300],
  ['집행잔액', 50, 200, 50, 300],
  ['집행률(%)', 50, 33.3, 75, 50],
];

const plus = (place: number) => ({ place, sign: 1 }) as const;
const minus = (place: number) => ({ place, sign: -1 }) as const;

describe('a rule as a formula of the sheet, in the second row of the table', () => {
  const rate: Rule = { kind: 'quotient', part: [plus(2)], whole: [plus(1)], zeros: 2 };

  test.each<[string, Rule, string]>([
    ['a difference', { kind: 'linear', terms: [plus(1), minus(2)] }, '=IF(COUNT(B4,C4)<2,"",B4-C4)'],
    ['a sum', { kind: 'linear', terms: [plus(1), plus(2)] }, '=IF(COUNT(B4,C4)<2,"",B4+C4)'],
  ])('%s', (_, rule, formula) => {
    expect(nativeFormula(bound(PROJECTS), rule, 1)?.formula).toBe(formula);
  });

  test('a rate reads its part, its whole and its rounding', () => {
    expect(nativeFormula(bound(PROJECTS), rate, 1)?.formula).toBe(
      '=IF(COUNT(C4,B4)<2,"",IF(B4=0,"-",QUOTIENT(C4*2000+SIGN(C4)*ABS(B4),2*B4)/10))',
    );
    expect(nativeFormula(bound(TURNED), rate, 1)?.formula).toBe(
      '=IF(COUNT(C4,C3)<2,"",IF(C3=0,"-",QUOTIENT(C4*2000+SIGN(C4)*ABS(C3),2*C3)/10))',
    );
    expect(nativeFormula(bound(PROJECTS), rate, 1, { mode: 'down', digits: 1 })?.formula).toBe(
      '=IF(COUNT(C4,B4)<2,"",IF(B4=0,"-",QUOTIENT(C4*1000,B4)/10))',
    );
  });

  test('a share reads the row of the total, fixed; turned, its column', () => {
    const share: Rule = { kind: 'share', of: 1, zeros: 2 };
    expect(nativeFormula(bound(PROJECTS), share, 1)?.formula).toBe(
      '=IF(COUNT(B4)<1,"",IF(B$6=0,"-",QUOTIENT(B4*2000+SIGN(B4)*ABS(B$6),2*B$6)/10))',
    );
    expect(nativeFormula(bound(TURNED), share, 1)?.formula).toContain('$E3');
  });

  test('a running sum begins at the first item, fixed', () => {
    const running: Rule = { kind: 'cumulative', of: 1 };
    expect(nativeFormula(bound(PROJECTS), running, 1)?.formula).toBe(
      '=IF(COUNT(B$3:B4)+COUNTIF(B$3:B4,"-")<ROWS(B$3:B4),"",SUM(B$3:B4))',
    );
    expect(nativeFormula(bound(TURNED), running, 1)?.formula).toContain('$B3:C3');
  });

  test('a plain quotient and a growth name their cells', () => {
    const ratio: Rule = { ...rate, zeros: 0 };
    expect(nativeFormula(bound(PROJECTS), ratio, 1, { mode: 'half-up', digits: 3 })?.formula).toBe(
      '=IF(COUNT(C4,B4)<2,"",IF(B4=0,"-",QUOTIENT(C4*2000+SIGN(C4)*ABS(B4),2*B4)/1000))',
    );
    const growth = nativeFormula(bound(PROJECTS), { kind: 'growth', now: 2, before: 1, zeros: 2 }, 1);
    expect(growth?.formula).toContain('QUOTIENT((C4-B4)*2000+SIGN((C4-B4))*ABS(B4),2*B4)/10');
  });

  test.each<[string, Rule]>([
    ['a product', { kind: 'product', factors: [1, 2], zeros: 0 }],
    ['a quotient of sums', { kind: 'quotient', part: [plus(1), plus(2)], whole: [plus(1)], zeros: 2 }],
    ['a quotient by sums', { kind: 'quotient', part: [plus(1)], whole: [plus(1), plus(2)], zeros: 2 }],
    ['a negative part', { kind: 'quotient', part: [minus(1)], whole: [plus(2)], zeros: 2 }],
    ['a quotient of a thousand', { kind: 'quotient', part: [plus(1)], whole: [plus(2)], zeros: 3 }],
    ['a growth as a fraction', { kind: 'growth', now: 1, before: 2, zeros: 0 }],
    ['a share as a fraction', { kind: 'share', of: 1, zeros: 0 }],
  ])('%s has none', (_, rule) => {
    expect(nativeFormula(bound(PROJECTS), rule, 1)).toBeUndefined();
  });
});

describe('the sum of a total', () => {
  const sum = (rows: Rows, place: number, addends: readonly number[]) =>
    totalFormula(bound(rows), place, { place: 9, addends, fits: 0, tested: 0 }).formula;

  test('one range where its rows stand together, several where they do not', () => {
    expect(sum(PROJECTS, 1, [0, 1, 2])).toBe('=SUM(B3:B5)');
    expect(sum(PROJECTS, 2, [2, 0, 1])).toBe('=SUM(C3:C5)');
    expect(sum(PROJECTS, 1, [0, 2])).toBe('=SUM(B3,B5)');
    expect(sum(PROJECTS, 1, [0, 1, 3])).toBe('=SUM(B3:B4,B6)');
    expect(sum(PROJECTS, 1, [1])).toBe('=SUM(B4)');
  });

  test('along the row of a turned table', () => {
    expect(sum(TURNED, 1, [0, 1, 2])).toBe('=SUM(B3:D3)');
    expect(sum(TURNED, 2, [0, 2])).toBe('=SUM(B4,D4)');
  });
});

describe('the formula of the neighbours', () => {
  const cell = (formula: string | null, value: TestCell = 1): TestCell =>
    formula === null ? value : { value: 1, formula };
  const column = (...formulas: readonly (string | null)[]): Rows => [
    ['(단위: 천원)'],
    ['사업명', '예산액', '집행액', '집행잔액'],
    ...formulas.map((formula, n) => [`사업 ${n + 1}`, n + 5, n + 4, cell(formula)]),
  ];
  const count = (rows: Rows) => {
    const common = commonFormula(bound(rows), 'column', 3);
    return common && [common.count, common.cells];
  };

  test.each<[string, Rows, readonly number[] | undefined]>([
    ['three alike', column('=B3-C3', '=B4-C4', '=B5-C5'), [3, 3]],
    ['two of three', column('=B3-C3', '=B4-C4', null), [2, 3]],
    ['three of five, 60 %', column('=B3-C3', '=B4-C4', '=B5-C5', null, null), [3, 5]],
    ['two of four', column('=B3-C3', '=B4-C4', null, null), undefined],
    ['one of one', column('=B3-C3'), undefined],
    ['each another', column('=B3-C3', '=B4+C4', '=B5*C5'), undefined],
    ['none', column(null, null, null), undefined],
  ])('%s', (_, rows, expected) => {
    expect(count(rows)).toEqual(expected);
  });

  test('is written for the cell it mends', () => {
    expect(repairFor(bound(column('=B3-C3', '=B4-C4', null)), 3, 2)).toEqual({ formula: '=B5-C5', isForValues: true });
    expect(repairFor(bound(column('=$B$3-C3', '=$B$3-C4', null)), 3, 2)?.formula).toBe('=$B$3-C5');
    expect(repairFor(bound(column(null, null, null)), 3, 2)).toBeUndefined();
  });

  test('in the row of a total, only what adds up its own column', () => {
    const totals = (b: string, c: string): Rows => [
      ...column(null, null, null),
      ['계', { value: 18, formula: b }, { value: 15, formula: c }, 3],
    ];
    expect(repairFor(bound(totals('=SUM(B3:B5)', '=SUM(C3:C5)')), 3, 3)?.formula).toBe('=SUM(D3:D5)');
    expect(repairFor(bound(totals('=B5+A6', '=C5+B6')), 3, 3)).toBeUndefined();
    expect(repairFor(bound(totals('=SUM($B3:$B5)', '=SUM($B3:$B5)')), 3, 3)).toBeUndefined();
  });
});
