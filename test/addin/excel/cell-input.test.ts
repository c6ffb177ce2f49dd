import fc from 'fast-check';
import { inputOf, type CellInput } from '../../../addin/excel/cell-input.ts';
import { BLANK, type CellValue } from '../../../core/index.ts';
import { readEntry } from '../../excel-host/book/entry.ts';

const input = (value: CellValue): CellInput => inputOf({ kind: 'value', value });

test.each<[CellValue, string | number | boolean]>([
  [0, 0],
  [-1234.5, -1234.5],
  [1e15, 1e15],
  [true, true],
  [BLANK, ''],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
  ['인건비', '인건비'],
  ['구 분', '구 분'],
  ['계(1+2)', '계(1+2)'],
  ['total', 'total'],
])('%j is given as it is', (value, expected) => {
  expect(input(value)).toBe(expected);
});

test.each([
  ['a formula', '=1+1'],
  ['a formula after a space', ' =1+1'],
  ['a sum', '+A1'],
  ['a difference', '-A1'],
  ['a function of old', '@SUM(A1)'],
  ['an apostrophe', "'a"],
  ['an error', '#N/A'],
  ['a number', '1,234'],
  ['a full-width number', '１２３'],
  ['a rate', '93%'],
  ['a date', '2015. 10. 31'],
  ['an English date', 'May 5'],
  ['a time', '오전 9:00'],
  ['a negative number', '(5)'],
  ['a truth value', 'TRUE'],
  ['an empty text', ''],
])('a text like %s is given as text', (_case, text) => {
  expect(input(text)).toBe(`'${text}`);
});

test('a formula is given as a formula', () => {
  expect(inputOf({ kind: 'formula', formula: '=ROUND(C6/B6*100,1)', value: 22.1 })).toBe('=ROUND(C6/B6*100,1)');
});

test('whatever the text, a cell that is given it holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readEntry(input(text), 'General')).toEqual({ formula: null, value: text, format: null });
    }),
  );
});
