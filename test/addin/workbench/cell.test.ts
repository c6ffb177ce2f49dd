import { cellOf, contentOf, valueOf } from '../../../addin/workbench/sheet/cell.ts';
import type { CellContent } from '../../../core/index.ts';

const CONTENTS: readonly CellContent[] = [
  { kind: 'value', value: null },
  { kind: 'value', value: 0 },
  { kind: 'value', value: -1234.5 },
  { kind: 'value', value: 10 ** 15 },
  { kind: 'value', value: '계' },
  { kind: 'value', value: '26.4' },
  { kind: 'value', value: '=A1' },
  { kind: 'value', value: '두 줄\n(구비 100%)' },
  { kind: 'value', value: true },
  { kind: 'value', value: false },
  { kind: 'value', value: { error: '#DIV/0!' } },
  { kind: 'formula', formula: '=SUM(B6:B14)', value: 5_330_592 },
  { kind: 'formula', formula: '=A1', value: { error: '#REF!' } },
  { kind: 'formula', formula: '=A1=1', value: true },
];

test.each(CONTENTS)('what is written into a cell is what is read from it: %j', (content) => {
  const cell = cellOf(content);
  expect(contentOf(cell, cell.f ?? '')).toEqual(content);
});

test('a text edited with a line break is read as it was typed', () => {
  const p = { id: 'd', documentStyle: {}, body: { dataStream: '5,320\r(구비 100%)\r\n' } };
  expect(valueOf({ p })).toBe('5,320\n(구비 100%)');
});

test('no cell, and a cell with nothing but a style, are blank', () => {
  expect(valueOf(null)).toBeNull();
  expect(valueOf({ s: 'look-1' })).toBeNull();
  expect(valueOf({ v: '' })).toBeNull();
});
