import { readingOf, placedCell } from '../../../core/check/bound-table.ts';
import { correction, type NativeFormula, type Target } from '../../../core/check/correction.ts';
import type { Change } from '../../../core/index.ts';
import { exact } from '../../../core/number/fixed.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';
import { boundOf, changeLine } from './told.ts';

const NATIVE: NativeFormula = { formula: '=C3/B3*100' };

/** What the rate in D3 becomes. */
const corrected = (...of: Parameters<typeof changeOf>): string => changeLine(changeOf(...of));

function changeOf(cell: TestCell, target: Target, native?: NativeFormula): Change {
  const bound = boundOf(
    sheetOf('표', [
      ['(단위: 천원)'],
      ['사업명', '예산액', '집행액', '집행률'],
      ['가', 300, 200, cell],
      ['나', 300, 100, 33.3],
      ['다', 300, 150, 50],
    ]),
  );
  return correction(placedCell(bound, 3, 0), readingOf(bound, 3, 0), target, native);
}

const RIGHT = exact('66.7');

describe('what a cell becomes', () => {
  test.each<[string, TestCell, Target, string]>([
    ['a number of as many decimals', 65.1, RIGHT, 'D3 65.1 → 66.7'],
    ['a number of fewer decimals', 65, RIGHT, 'D3 65 → 66.7 [General → 0.0]'],
    ['with a format of its own', { value: 65, format: '#,##0' }, RIGHT, 'D3 65 → 66.7 [#,##0 → #,##0.0]'],
    ['with the right format', { value: 65, text: '65', format: '0.0' }, RIGHT, 'D3 65 → 66.7'],
    ['a whole number', 65, exact('66'), 'D3 65 → 66'],
    ['a number of more decimals', 65.12, RIGHT, 'D3 65.12 → 66.7'],
    ['a percent cell', { value: 0.651, text: '65.1%', format: '0.0%' }, RIGHT, 'D3 0.651 → 0.667'],
    [
      'a percent cell without decimals',
      { value: 0.65, text: '65%', format: '0%' },
      RIGHT,
      'D3 0.65 → 0.667 [0% → 0.0%]',
    ],
    ['a text', '65.1', RIGHT, 'D3 "65.1" → "66.7"'],
    ['a text with more', '65.1(잠정)', RIGHT, 'D3 "65.1(잠정)" → "66.7(잠정)"'],
    ['a text of fewer decimals keeps its format', '65%', RIGHT, 'D3 "65%" → "66.7%"'],
    ['a blank', null, RIGHT, 'D3 blank → 66.7'],
    ['an error', { error: '#DIV/0!' }, RIGHT, 'D3 #DIV/0! → 66.7'],
    ['a dash', '-', RIGHT, 'D3 "-" → 66.7'],
    ['a number that has no base', 65, 'dash', 'D3 65 → "-"'],
    ['a text that has no base', '65.1(잠정)', 'dash', 'D3 "65.1(잠정)" → "-"'],
  ])('%s', (_, cell, target, expected) => {
    expect(corrected(cell, target)).toBe(expected);
  });

  test.each<[TestCell, string | undefined]>([
    [{ value: 0.651, text: '65.1%', format: '0.0%' }, '0.0%'],
    [{ value: 0.65, text: '65%', format: '0%' }, undefined],
    [65.1, undefined],
  ])('of %j the number format that stays is known: %s', (cell, format) => {
    expect(changeOf(cell, RIGHT).keptFormat).toBe(format);
  });

  test('a formula for a formula, a value for a value', () => {
    const formula = { value: 65.1, formula: '=C3/B3' };
    expect(corrected(formula, RIGHT, NATIVE)).toBe('D3 =C3/B3 {65.1} → =C3/B3*100 {66.7}');
    expect(corrected(formula, RIGHT)).toBe('D3 =C3/B3 {65.1} → 66.7');
    expect(corrected(65.1, RIGHT, NATIVE)).toBe('D3 65.1 → 66.7');
    expect(corrected(65.1, RIGHT, { ...NATIVE, isForValues: false })).toBe('D3 65.1 → 66.7');
    expect(corrected(65.1, RIGHT, { ...NATIVE, isForValues: true })).toBe('D3 65.1 → =C3/B3*100 {66.7}');
    expect(corrected(formula, 'dash', NATIVE)).toBe('D3 =C3/B3 {65.1} → =C3/B3*100 {"-"}');
  });
});
