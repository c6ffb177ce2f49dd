import { readCorrections, writeCorrections, type RecognitionCorrection } from '../../../core/index.ts';

const table = { title: '예산현황', headings: ['사업', '예산액'] };
const row = { label: '계', occurrence: 2 };
const addends = [
  { label: '가', occurrence: 1 },
  { label: '나', occurrence: 1 },
];

const ALL: readonly RecognitionCorrection[] = [
  { kind: 'no-table', table },
  { kind: 'unit', table, unit: '백만원' },
  { kind: 'unit', table, unit: null },
  { kind: 'column-role', table, heading: '예산액', role: 'carry-over' },
  { kind: 'typed-column', table, heading: '예산액' },
  { kind: 'row-kind', table, row, rowKind: 'total' },
  { kind: 'row-kind', table, row, rowKind: 'subtotal' },
  { kind: 'row-kind', table, row, rowKind: 'item' },
  { kind: 'row-kind', table, row, rowKind: 'reference' },
  { kind: 'total-of', table, row, addends },
  { kind: 'no-table', table: { title: '', headings: [] } },
];

test('what is written is read, all at once and one by one', () => {
  expect(readCorrections(writeCorrections(ALL))).toEqual(ALL);
  for (const each of ALL) expect(readCorrections(writeCorrections([each]))).toEqual([each]);
  expect(readCorrections(writeCorrections([]))).toEqual([]);
});

test('what is not known of an entry is left out', () => {
  const entry = {
    kind: 'typed-column',
    table: { ...table, sheet: '시트' },
    heading: '예산액',
    role: 'budget',
    by: '가',
  };
  expect(readCorrections(JSON.stringify({ version: 1, corrections: [entry] }))).toEqual([
    { kind: 'typed-column', table, heading: '예산액' },
  ]);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '1',
  '"가"',
  '{}',
  '{"version":1}',
  '{"version":1,"corrections":null}',
  '{"version":1,"corrections":{}}',
  '{"version":1,"corrections":{"length":0}}',
  '{"version":2,"corrections":[]}',
  '{"version":"1","corrections":[]}',
  '{"corrections":[]}',
])('%j holds no corrections', (text) => {
  expect(readCorrections(text)).toBeNull();
});

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['a text', 'no-table'],
  ['a list', [{ kind: 'no-table', table }]],
  ['no table', { kind: 'no-table' }],
  ['a table that is a text', { kind: 'no-table', table: '예산현황' }],
  ['a table that is nothing', { kind: 'no-table', table: null }],
  ['a table that is a list', { kind: 'no-table', table: [] }],
  ['a table without a title', { kind: 'no-table', table: { headings: [] } }],
  ['a table without headings', { kind: 'no-table', table: { title: '' } }],
  ['headings that are a text', { kind: 'no-table', table: { title: '', headings: '사업' } }],
  ['a heading that is a number', { kind: 'no-table', table: { title: '', headings: ['사업', 1] } }],
  ['no kind', { table }],
  ['a kind nobody knows', { kind: 'merge', table, heading: '예산액', row, unit: null }],
  ['no unit', { kind: 'unit', table }],
  ['a unit nobody knows', { kind: 'unit', table, unit: '달러' }],
  ['a unit that is a number', { kind: 'unit', table, unit: 1000 }],
  ['a unit by the name of what all objects have', { kind: 'unit', table, unit: 'toString' }],
  ['no heading', { kind: 'typed-column', table }],
  ['a heading that is a number', { kind: 'typed-column', table, heading: 3 }],
  ['no heading but a role', { kind: 'column-role', table, role: 'budget' }],
  ['no role', { kind: 'column-role', table, heading: '예산액' }],
  ['a role nobody knows', { kind: 'column-role', table, heading: '예산액', role: 'money' }],
  ['a role by the name of what all objects have', { kind: 'column-role', table, heading: '예산액', role: 'toString' }],
  ['no row', { kind: 'row-kind', table, rowKind: 'item' }],
  ['a row that is a text', { kind: 'row-kind', table, row: '계', rowKind: 'item' }],
  ['a row without a label', { kind: 'row-kind', table, row: { occurrence: 1 }, rowKind: 'item' }],
  ['a row without its occurrence', { kind: 'row-kind', table, row: { label: '계' }, rowKind: 'item' }],
  ['an occurrence that is a text', { kind: 'row-kind', table, row: { label: '계', occurrence: '1' }, rowKind: 'item' }],
  ['no kind of row', { kind: 'row-kind', table, row }],
  ['a kind of row no user can give', { kind: 'row-kind', table, row, rowKind: 'carry' }],
  ['no addends', { kind: 'total-of', table, row }],
  ['an empty list of addends', { kind: 'total-of', table, row, addends: [] }],
  ['addends that are no list', { kind: 'total-of', table, row, addends: addends[0] }],
  ['an addend that is none', { kind: 'total-of', table, row, addends: [...addends, '다'] }],
  ['addends of no row', { kind: 'total-of', table, addends }],
])('an entry with %s makes the whole text unreadable', (_, entry) => {
  const corrections = [{ kind: 'no-table', table }, entry];
  expect(readCorrections(JSON.stringify({ version: 1, corrections }))).toBeNull();
});
