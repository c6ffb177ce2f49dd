import { boundingArea, parseArea, parseAreas } from '../../../addin/excel/area.ts';
import { rangeName } from '../../../core/index.ts';

test.each([
  ['B2:C4', { row: 1, column: 1, rows: 3, columns: 2 }],
  ['$D$1', { row: 0, column: 3, rows: 1, columns: 1 }],
  ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['2:3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ['', undefined],
  ['이름', undefined],
])('%s', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each([
  ['A1', ['A1']],
  ['예산현황!A1:B2', ['A1:B2']],
  ['예산현황!A1:B2, 예산현황!D4', ['A1:B2', 'D4']],
  ["'2015, 결산'!A1:B2, '2015, 결산'!D4", ['A1:B2', 'D4']],
  ["'담당자''s, A1:C3!'!A1,'담당자''s, A1:C3!'!B2", ['A1', 'B2']],
  ['A1:A2;C1:C2', ['A1:A2', 'C1:C2']],
  ['', []],
])('%s', (address, names) => {
  expect(parseAreas(address).map(rangeName)).toEqual(names);
});

test('the bounding area holds all areas', () => {
  expect(boundingArea(parseAreas('B2:C3,E1,A5'))).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
  expect(boundingArea([])).toBeUndefined();
});
