import { formulaFor, referencesOf, relativeFormula } from '../../../../core/sheet/formula/relative.ts';

/** The formulas as they stand in D6 (row 5, column 3). */
test.each([
  ['=C6/B6*100', '=<0,-1>/<0,-2>*100', '=<>/<>*100'],
  ['=A1', '=<-5,-3>', '=<>'],
  ['=E7', '=<1,1>', '=<>'],
  ['=D6', '=<0,0>', '=<>'],
  ['=$B6', '=<0,$1>', '=<>'],
  ['=B$6', '=<$5,-2>', '=<>'],
  ['=$B$6', '=<$5,$1>', '=<>'],
  ['=$AB$10', '=<$9,$27>', '=<>'],
  ['=SUM(D2:D5)', '=SUM(<-4,0>:<-1,0>)', '=SUM(<>:<>)'],
  ['=SUM(D2:D3,D5)', '=SUM(<-4,0>:<-3,0>,<-1,0>)', '=SUM(<>:<>,<>)'],
  ['=-B6+C6', '=-<0,-2>+<0,-1>', '=-<>+<>'],
  ['=IF(B6=0,"",ROUND(C6/B6,3))', '=IF(<0,-2>=0,"",ROUND(<0,-1>/<0,-2>,3))', '=IF(<>=0,"",ROUND(<>/<>,3))'],
  ['=B6&"B6"', '=<0,-2>&"B6"', '=<>&"B6"'],
  ['=B6&"그 ""B6"" "&C6', '=<0,-2>&"그 ""B6"" "&<0,-1>', '=<>&"그 ""B6"" "&<>'],
  // functions, names and numbers that look like cells
  ['=LOG10(B6)', '=LOG10(<0,-2>)', '=LOG10(<>)'],
  ['=TAX15_B6', '=TAX15_B6', '=TAX15_B6'],
  ['=예산B6', '=예산B6', '=예산B6'],
  ['=B6예산', '=B6예산', '=B6예산'],
  ['=표.B6', '=표.B6', '=표.B6'],
  ['=B6.1', '=B6.1', '=B6.1'],
  ['=1.5E3', '=1.5E3', '=1.5E3'],
  ['=B0', '=B0', '=B0'],
  ['=ABCD1', '=ABCD1', '=ABCD1'],
  ['=B12345678', '=B12345678', '=B12345678'],
  ['=#REF!', '=#REF!', '=#REF!'],
  // cells of other sheets stay
  ['=Sheet2!B6', '=Sheet2!B6', '=Sheet2!B6'],
  ['=예산!$B$6+C6', '=예산!$B$6+<0,-1>', '=예산!$B$6+<>'],
  ["='2015 예산'!B6+C6", "='2015 예산'!B6+<0,-1>", "='2015 예산'!B6+<>"],
  ["='그 ''가'''!B6+C6", "='그 ''가'''!B6+<0,-1>", "='그 ''가'''!B6+<>"],
  ['=SUM(예산!B2:B5)', '=SUM(예산!B2:B5)', '=SUM(예산!B2:B5)'],
  ["=SUM('가 나'!$B$2:$B$5,D5)", "=SUM('가 나'!$B$2:$B$5,<-1,0>)", "=SUM('가 나'!$B$2:$B$5,<>)"],
  ['=[1]예산!B6', '=[1]예산!B6', '=[1]예산!B6'],
  ['', '', ''],
])('%s', (formula, text, skeleton) => {
  expect(relativeFormula(formula, 5, 3)).toEqual({ text, skeleton });
  expect(formulaFor(text, 5, 3)).toBe(formula);
});

test('two cells that count from themselves hold the same formula', () => {
  expect(relativeFormula('=C6/B6', 5, 3).text).toBe(relativeFormula('=C90/B90', 89, 3).text);
  expect(relativeFormula('=C6/B$6', 5, 3).text).not.toBe(relativeFormula('=C90/B$90', 89, 3).text);
});

test.each([
  ['=<0,-1>/<0,-2>*100', 8, 3, '=C9/B9*100'],
  ['=SUM(<-4,0>:<-1,0>)', 9, 26, '=SUM(AA6:AA9)'],
  ['=<$5,$1>', 100, 100, '=$B$6'],
  ['=<$5,-1>', 8, 3, '=C$6'],
  ['=<-1,$1>', 8, 3, '=$B8'],
  ['=<-8,-3>', 8, 3, '=A1'],
])('%s for row %i, column %i', (relative, row, column, formula) => {
  expect(formulaFor(relative, row, column)).toBe(formula);
});

test.each([
  ['=<-1,0>', 0, 0],
  ['=<0,-1>', 0, 0],
  ['=<-9,0>+<0,0>', 8, 3],
  ['=<0,0>+<0,-4>', 8, 3],
])('%s leaves the sheet in row %i, column %i', (relative, row, column) => {
  expect(formulaFor(relative, row, column)).toBeUndefined();
});

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ['=B6', [at(5, 1)]],
  ['=B6-C7', [at(5, 1), at(6, 2)]],
  ['=SUM(B6:D8)', [at(5, 1, 3, 3)]],
  ['=SUM(D8:B6)', [at(5, 1, 3, 3)]],
  ['=SUM($B$6:D$8)', [at(5, 1, 3, 3)]],
  ['=SUM($D8:$B6)', [at(5, 1, 3, 3)]],
  ['=SUM(B2:B3,B5)+A1', [at(1, 1, 2), at(4, 1), at(0, 0)]],
  ['=$A$1', [at(0, 0)]],
  ['=예산!B6', []],
  ['="B6"', []],
  ['=TODAY()', []],
])('%s refers to its cells', (formula, references) => {
  expect(referencesOf(formula)).toEqual(references);
});
