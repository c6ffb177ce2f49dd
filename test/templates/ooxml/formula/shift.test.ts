import { shiftFormula, shownFormula, storedFormula } from '../../../../templates/ooxml/formula/index.ts';

describe('shiftFormula', () => {
  test.each([
    ['A1+$B$1+C$2+$D3', 1, 2, 'C2+$B$1+E$2+$D4'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ['\'시트 A1\'!A1&"A1"', 1, 0, '\'시트 A1\'!A2&"A1"'],
    ['LOG10(A1)+A1B+예산A1+TRUE', 1, 0, 'LOG10(A2)+A1B+예산A1+TRUE'],
    ['표[[#This Row],[A1]]+[1]Sheet1!B2', 1, 1, '표[[#This Row],[A1]]+[1]Sheet1!C3'],
    ['Sheet1!A1:B2', 2, 0, 'Sheet1!A3:B4'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048576', 1, 0, '#REF!'],
    ['1.5E3+A1', 1, 0, '1.5E3+A2'],
    ['A1', 0, 0, 'A1'],
  ])('%s by %p rows and %p columns is %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });

  test('there and back again is the same', () => {
    const formula = 'IF(B5=0,"-",ROUND($C5/B5*100,1))';
    expect(shiftFormula(shiftFormula(formula, 7, 3), -7, -3)).toBe(formula);
  });
});

describe('stored and shown formulas', () => {
  test.each([
    ['=IFNA(A1,"IFNA(")', '_xlfn.IFNA(A1,"IFNA(")'],
    ['=SUM(A1)+STDEV.S(B:B)', 'SUM(A1)+_xlfn.STDEV.S(B:B)'],
    ['=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
    ['=MYIFNA(1)', 'MYIFNA(1)'],
  ])('%s is stored as %s', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });
});
