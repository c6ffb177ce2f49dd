import { shownValue, type CellValue } from '../../../core/index.ts';

test.each<readonly [CellValue, string, string]>([
  [null, '#,##0', ''],
  [{ error: '#DIV/0!' }, '0.0', '#DIV/0!'],
  [true, '0', 'TRUE'],
  [false, '0', 'FALSE'],
  ['△3', '0.0', '△3'],
  [1234.5, 'General', '1234.5'],
  [1234.5, '', '1234.5'],
  [1234.5, '0', '1235'],
  [-1234.5, '0', '-1235'],
  [1234.4, '#,##0', '1,234'],
  [-1234567.891, '#,##0.00', '-1,234,567.89'],
  [999, '#,##0', '999'],
  [1000, '#,##0', '1,000'],
  [100000, '#,##0', '100,000'],
  [1000.1234, '#,##0.0000', '1,000.1234'],
  [1234.5, '#,###.#', '1,234.5'],
  [56, '0.0', '56.0'],
  [0.45, '0.0', '0.5'],
  [0.269, '0%', '27%'],
  [0.269, '0.00%', '26.90%'],
  [12.5, '#,##0%', '1,250%'],
  // quoted and escaped characters are no part of the format
  [5, '0"0.00%"', '5'],
  [5, '0\\%', '5'],
  [1234, '0"명, "', '1234'],
  // only the section of positive figures counts
  [1234.56, '0;-0.00%', '1235'],
  [1234.56, '#,##0.0_);(#,##0)', '1,234.6'],
  [Number.POSITIVE_INFINITY, '0', 'Infinity'],
  [Number.NaN, '0', 'NaN'],
])('%j in the format %j shows %j', (value, format, shown) => {
  expect(shownValue(value, format)).toBe(shown);
});
