import { showChanges } from '../../../../addin/taskpane/session/shown-change.ts';
import { BLANK, type CellContent, type Change } from '../../../../core/index.ts';

const value = (content: CellContent['value']): CellContent => ({ kind: 'value', value: content });

function shown(before: CellContent, after: CellContent, format = 'General', newFormat?: string): [string, string] {
  const formats =
    newFormat === undefined
      ? { numberFormat: BLANK, ...(format === 'General' ? {} : { keptFormat: format }) }
      : { numberFormat: { before: format, after: newFormat } };
  const change: Change = { sheet: 's', row: 3, column: 1, before, after, ...formats };
  const [result] = showChanges([change]);
  return [result?.before ?? '?', result?.after ?? '?'];
}

describe('showChanges', () => {
  test.each([
    ['General', 1234567, 26.4, '1234567', '26.4'],
    ['#,##0', -1234.5, 0, '-1,235', '0'],
    ['0.0', 26.4, 26.88, '26.4', '26.9'],
    ['0.0%', 0.264, 0.269, '26.4%', '26.9%'],
    ['0%', 0.5, 1, '50%', '100%'],
    ['#,##0;"△"#,##0;"-"', 1000, 2000, '1,000', '2,000'],
    ['#,##0.00_);(#,##0.00)', 1, 10 ** 15, '1.00', '1,000,000,000,000,000.00'],
  ])('%s', (format, before, after, shownBefore, shownAfter) => {
    expect(shown(value(before), value(after), format)).toEqual([shownBefore, shownAfter]);
  });

  test('a change of the format shows each figure in its own', () => {
    expect(shown(value(56), value(56.01), '0', '0.0')).toEqual(['56', '56.0']);
  });

  test('blank, text, truth and error', () => {
    expect(shown(value(null), value('총계'))).toEqual(['', '총계']);
    expect(shown(value(true), value({ error: '#DIV/0!' }))).toEqual(['TRUE', '#DIV/0!']);
  });

  test('figures that look the same are written out in full', () => {
    expect(shown(value(26.39), value(26.4), '0.0')).toEqual(['26.39', '26.4']);
  });

  test('a value that becomes a formula shows the formula', () => {
    const formula: CellContent = { kind: 'formula', formula: '=B5-C5', value: 7 };
    expect(shown(value(7), formula, '#,##0')).toEqual(['7', '=B5-C5']);
    expect(shown(value(6), formula, '#,##0')).toEqual(['6', '7']);
  });
});
