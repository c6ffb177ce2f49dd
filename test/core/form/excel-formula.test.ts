import {
  HALF_UP_1,
  toExcelFormula,
  totalFormula,
  totalOrBlankFormula,
  type FormulaCells,
} from '../../../core/index.ts';

const cells: FormulaCells = {
  cellOf: (key) => `${key}6`,
  totalOf: (key) => `${key}$5`,
  runningOf: (key) => `${key}$6:${key}6`,
};

test.each([
  [{ kind: 'sum', of: ['B', 'C', 'D'] } as const, '=IF(COUNT(B6,C6,D6)<3,"",B6+C6+D6)'],
  [{ kind: 'difference', added: ['B'], subtracted: ['C', 'D'] } as const, '=IF(COUNT(B6,C6,D6)<3,"",B6-C6-D6)'],
  [{ kind: 'difference', added: ['B', 'C'], subtracted: ['D'] } as const, '=IF(COUNT(B6,C6,D6)<3,"",B6+C6-D6)'],
  [
    { kind: 'rate', part: 'C', whole: 'B' } as const,
    '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*2000+SIGN(C6)*ABS(B6),2*B6)/10))',
  ],
  [
    { kind: 'ratio', part: 'C', whole: 'B', rounding: { mode: 'down', digits: 0 } } as const,
    '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*1,B6)))',
  ],
  [
    { kind: 'share', of: 'B' } as const,
    '=IF(COUNT(B6)<1,"",IF(B$5=0,"-",QUOTIENT(B6*2000+SIGN(B6)*ABS(B$5),2*B$5)/10))',
  ],
  [{ kind: 'cumulative', of: 'B' } as const, '=IF(COUNT(B$6:B6)+COUNTIF(B$6:B6,"-")<ROWS(B$6:B6),"",SUM(B$6:B6))'],
])('%j', (measure, formula) => {
  expect(toExcelFormula(measure, cells, HALF_UP_1)).toBe(formula);
});

test('rounding up adds one where there is a remainder, with the sign of the quotient', () => {
  expect(toExcelFormula({ kind: 'rate', part: 'C', whole: 'B' }, cells, { mode: 'up', digits: 1 })).toBe(
    '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",(QUOTIENT(C6*1000,B6)+SIGN(C6*B6)*(MOD(ABS(C6*1000),ABS(B6))>0))/10))',
  );
});

test('rounding up to whole numbers divides by nothing', () => {
  const ratio = { kind: 'ratio', part: 'C', whole: 'B', rounding: { mode: 'up', digits: 0 } } as const;
  expect(toExcelFormula(ratio, cells, HALF_UP_1)).toBe(
    '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*1,B6)+SIGN(C6*B6)*(MOD(ABS(C6*1),ABS(B6))>0)))',
  );
});

test('a growth shows the words of an office where a percentage would mislead', () => {
  const formula = toExcelFormula({ kind: 'growth', now: 'C', before: 'B' }, cells, HALF_UP_1);
  for (const word of ['순증', '순감', '흑자전환', '적자전환', '적자지속', '적자해소'])
    expect(formula).toContain(`"${word}"`);
  expect(formula).toContain('QUOTIENT((C6-B6)*2000+SIGN((C6-B6))*ABS(B6),2*B6)/10');
});

test('totals name ranges where addends stand together', () => {
  expect(totalFormula('B', [8, 7, 9, 12])).toBe('=SUM(B8:B10,B13)');
  expect(totalOrBlankFormula('B', [7])).toBe('=IF(COUNT(B8)=0,"",SUM(B8))');
});

test('a rule that stands in cells is read, not written down', () => {
  const rule = { scale: '배율', half: '반올림' };
  expect(toExcelFormula({ kind: 'rate', part: 'C', whole: 'B' }, cells, rule)).toBe(
    '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*200*배율+반올림*SIGN(C6)*ABS(B6),2*B6)/배율))',
  );
});
