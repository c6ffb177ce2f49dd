import { BLANK, withChanges, type CellContent, type Change } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

/** Two rows that stand at B3 of their sheet. */
const sheet = {
  ...sheetOf('현황', [
    ['가', { value: 10, format: '#,##0' }, { value: 5, formula: '=C3/2', format: '0.0' }],
    ['나', { value: 20, format: '#,##0' }, { value: 9, format: '0.0' }],
  ]),
  row: 2,
  column: 1,
};
const other = sheetOf('표지', [['제목', 1]]);
const workbook = workbookOf(other, sheet);
const before: CellContent = { kind: 'value', value: BLANK };

function change(row: number, column: number, after: CellContent, formatAfter?: string): Change {
  const numberFormat = formatAfter === undefined ? BLANK : { before: 'General', after: formatAfter };
  return { sheet: '현황', row, column, before, after, numberFormat };
}

test('no changes leave the workbook as it is', () => {
  expect(withChanges(workbook, [])).toBe(workbook);
});

test('cells are written at their places of the sheet, shown in their formats, all else stays', () => {
  const result = withChanges(workbook, [
    change(2, 2, { kind: 'value', value: 12_345 }),
    change(2, 3, { kind: 'value', value: 6 }),
    change(3, 3, { kind: 'formula', formula: '=C4/2', value: 10 }, '0.00'),
  ]);
  const [cover, written] = result.sheets;
  expect(cover).toBe(other);
  expect(written).toEqual({
    ...sheet,
    values: [
      ['가', 12_345, 6],
      ['나', 20, 10],
    ],
    texts: [
      ['가', '12,345', '6.0'],
      ['나', '20', '10.00'],
    ],
    // a value takes the place of a formula
    formulas: [
      [BLANK, BLANK, BLANK],
      [BLANK, BLANK, '=C4/2'],
    ],
    numberFormats: [
      ['General', '#,##0', '0.0'],
      ['General', '#,##0', '0.00'],
    ],
  });
  expect(sheet.values[0]).toEqual(['가', 10, 5]);
});

test('rows without a change are the same arrays', () => {
  const [, written] = withChanges(workbook, [change(2, 2, { kind: 'value', value: 1 })]).sheets;
  expect(written?.values[1]).toBe(sheet.values[1]);
  expect(written?.values[0]).not.toBe(sheet.values[0]);
});

test('a change outside the used range or on an unknown sheet is not known', () => {
  const after = { kind: 'value', value: 1 } as const;
  const outside = withChanges(workbook, [change(9, 9, after), change(0, 0, after)]);
  expect(outside).toEqual(workbook);
  expect(withChanges(workbook, [{ ...change(2, 2, after), sheet: '없음' }])).toEqual(workbook);
});
