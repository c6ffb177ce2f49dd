import { bookFrom } from './describe.ts';
import { wireValue } from './book/value.ts';

/** Cells for the tests of formulas. */
const CELLS = [
  ['항목', '구분'],
  [100, '가'],
  [200, '나'],
  [300, '가'],
  ['없음', null],
] as const;

/** What a formula comes to beside the sample cells, as a client sees it. */
export function evaluatedIn(formula: string): string | number | boolean {
  const book = bookFrom({
    sheets: [
      { name: '자료', cells: CELLS },
      { name: '계산', cells: CELLS },
    ],
  });
  const sheet = book.findSheet('계산');
  if (!sheet) throw new Error('no sheet');
  Object.assign(sheet.ensureCell(20, 10), { formula, value: null });
  book.settle(true);
  return wireValue(sheet.cell(20, 10)?.value ?? null);
}
