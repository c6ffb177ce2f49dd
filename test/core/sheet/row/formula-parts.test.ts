import { partsByFormula } from '../../../../core/sheet/row/formula-parts.ts';
import { cellsOf } from '../read.ts';

/** The places a formula in B6 (place 4 of the rows 2 to 6) adds up. */
function partsOf(...formulas: readonly string[]): readonly number[] | undefined {
  const figures = [1, 2, 3, 4].map((value) => ['가', ...formulas.map(() => value)]);
  const cells = cellsOf([
    ['구분', ...formulas.map(() => '예산액')],
    ...figures,
    ['계', ...formulas.map((formula) => ({ value: 10, formula }))],
  ]);
  const columns = formulas.map((_, n) => n + 1);
  return partsByFormula(cells, [1, 2, 3, 4, 5], columns).get(4);
}

test.each<readonly [string, readonly number[] | undefined]>([
  ['=SUM(B2:B5)', [0, 1, 2, 3]],
  ['=SUM( B2 : B5 )', [0, 1, 2, 3]],
  ['=+SUM(B2:B5)', [0, 1, 2, 3]],
  ['=SUM($B$2:$B$5)', [0, 1, 2, 3]],
  ['=SUM(B5:B2)', [0, 1, 2, 3]],
  ['=SUM(B2:B3,B5)', [0, 1, 3]],
  ['=SUM(B2:B3)+SUM(B5)', [0, 1, 3]],
  ['=SUM(B2:B3)+B5', [0, 1, 3]],
  ['=B2+B4', [0, 2]],
  ['=B4+B2', [0, 2]],
  ['=B2+B2', [0]],
  ['=$B2+B$4', [0, 2]],
  ['=SUBTOTAL(9,B2:B5)', [0, 1, 2, 3]],
  ['=SUBTOTAL(109,B2:B5)', [0, 1, 2, 3]],
  // rows that are none of the table do not count
  ['=SUM(B1:B5)', [0, 1, 2, 3]],
  ['=SUM(B90:B95)', undefined],
  // no sums of rows of the own column
  ['=SUBTOTAL(1,B2:B5)', undefined],
  ['=SUBTOTAL(19,B2:B5)', undefined],
  ['=SUM(B2:B6)', undefined],
  ['=SUM(B2:C5)', undefined],
  ['=SUM(C2:C5)', undefined],
  ['=B2-B4', undefined],
  ['=B2*B4', undefined],
  ['=SUM(B2:B5)/2', undefined],
  ['=ROUND(SUM(B2:B5),0)', undefined],
  ['=AVERAGE(B2:B5)', undefined],
  ['=SUM(예산!B2:B5)', undefined],
  ["=SUM('2015 예산'!B2:B5)", undefined],
  ['=예산!B2+B3', undefined],
  ['=10', undefined],
  [`=B2${'+B3'.repeat(140)}`, undefined],
])('%s adds up %j', (formula, places) => {
  expect(partsOf(formula)).toEqual(places);
});

test('most columns decide; of as many the one that adds up more', () => {
  expect(partsOf('=SUM(B2:B3)', '=SUM(C2:C5)', '=SUM(D2:D5)')).toEqual([0, 1, 2, 3]);
  expect(partsOf('=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D5)')).toEqual([0, 1]);
  expect(partsOf('=SUM(B2:B3)', '=SUM(C2:C5)')).toEqual([0, 1, 2, 3]);
  expect(partsOf('=SUM(B2:B3)', '=C2-C3')).toEqual([0, 1]);
});

test('rows without formulas have no parts', () => {
  expect(partsByFormula(cellsOf([['가', 1]]), [0], [1]).size).toBe(0);
});
