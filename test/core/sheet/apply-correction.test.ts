import { recognise, type RecognitionCorrection, type Table } from '../../../core/index.ts';
import { sheetOf } from '../../snapshot.ts';
import type { Rows } from './read.ts';

const ROWS: Rows = [
  ['□ 예산현황', null, '(단위 : 천원)'],
  ['사업', '예산액', '집행액', '잔액'],
  ['가', 100, 40, 60],
  ['나', 200, 50, 150],
  ['소계', 300, 90, 210],
  ['다', 50, 10, 40],
  ['소계', 50, 10, 40],
  ['합계', 350, 100, 250],
];
const table = { title: '예산현황', headings: ['사업', '예산액', '집행액', '잔액'] };

function corrected(...corrections: readonly RecognitionCorrection[]): Table | undefined {
  return recognise(sheetOf('시트', ROWS), { corrections })[0];
}

const kinds = (found: Table | undefined) => found?.rows.map(({ kind }) => kind);
const sumsOf = (found: Table | undefined) => found?.sums.map(({ place, addends }) => [place, addends]);
const plain = corrected();

test('without corrections', () => {
  expect(kinds(plain)).toEqual(['item', 'item', 'subtotal', 'item', 'subtotal', 'total']);
  expect(sumsOf(plain)).toEqual([
    [2, [0, 1]],
    [4, [3]],
    [5, [0, 1, 3]],
  ]);
  expect(plain?.relations.map(({ place }) => place)).toEqual([3]);
});

test('a column has the role the user said, surely', () => {
  const found = corrected({ kind: 'column-role', table, heading: '예 산 액', role: 'previous' });
  expect(found?.columns.map(({ role }) => role)).toEqual(['label', 'previous', 'executed', 'balance']);
  expect(found?.columns[1]).toMatchObject({
    confidence: 1,
    evidence: [{ ko: '사용자 고침', en: 'corrected by the user' }],
  });
});

test('a column that is typed in follows from nothing', () => {
  expect(corrected({ kind: 'typed-column', table, heading: '잔액' })?.relations).toEqual([]);
  expect(corrected({ kind: 'typed-column', table, heading: '예산액' })?.relations).toEqual(plain?.relations);
});

test.each<readonly [RecognitionCorrection['kind'], RecognitionCorrection, Table['unit']]>([
  ['unit', { kind: 'unit', table, unit: '원' }, '원'],
  ['unit', { kind: 'unit', table, unit: null }, null],
  ['typed-column', { kind: 'typed-column', table, heading: '잔액' }, '천원'],
])('the unit the user said: %s %#', (_, correction, unit) => {
  expect(corrected(correction)?.unit).toBe(unit);
});

test('a row has the kind the user said, counted among rows of its label', () => {
  const row = (occurrence: number) => ({ label: '소 계', occurrence });
  const second = corrected({ kind: 'row-kind', table, row: row(2), rowKind: 'reference' });
  expect(kinds(second)).toEqual(['item', 'item', 'subtotal', 'item', 'reference', 'total']);
  expect(kinds(corrected({ kind: 'row-kind', table, row: row(3), rowKind: 'reference' }))).toEqual(kinds(plain));
  expect(kinds(corrected({ kind: 'row-kind', table, row: row(0), rowKind: 'reference' }))).toEqual(kinds(plain));
});

test('a total adds up what the user said', () => {
  const row = { label: '합계', occurrence: 1 };
  const addends = ['가', '나', '없음'].map((label) => ({ label, occurrence: 1 }));
  expect(sumsOf(corrected({ kind: 'total-of', table, row, addends }))).toEqual([
    [2, [0, 1]],
    [4, [3]],
    [5, [0, 1]],
  ]);
  const unknown = [{ label: '없음', occurrence: 1 }];
  expect(sumsOf(corrected({ kind: 'total-of', table, row, addends: unknown }))).toEqual(sumsOf(plain));
  expect(sumsOf(corrected({ kind: 'total-of', table, row: { label: '없음', occurrence: 1 }, addends }))).toEqual(
    sumsOf(plain),
  );
});

test('any row can be made a total', () => {
  const addends = [{ label: '가', occurrence: 1 }];
  const found = corrected({ kind: 'total-of', table, row: { label: '나', occurrence: 1 }, addends });
  expect(kinds(found)?.[1]).toBe('total');
  expect(sumsOf(found)).toContainEqual([1, [0]]);
});

test('what the user says is no table is none; another table is left alone', () => {
  expect(corrected({ kind: 'no-table', table })).toBeUndefined();
  expect(corrected({ kind: 'no-table', table: { ...table, title: '' } })).toBeUndefined();
  expect(corrected({ kind: 'no-table', table: { ...table, title: '집행현황' } })?.key).toEqual(plain?.key);
  expect(corrected({ kind: 'no-table', table: { ...table, headings: ['사업', '예산액'] } })?.key).toEqual(plain?.key);
});

test('a turned table the user says is none does not come back as it stands, nor the other way round', () => {
  const turned: Rows = [
    ['구분', '1팀', '2팀'],
    ['예산액', 100, 200],
    ['집행액', 40, 50],
    ['집행률(%)', 40, 25],
  ];
  const [found] = recognise(sheetOf('시트', turned));
  expect(found?.orientation).toBe('columns');
  const key = found?.key ?? table;
  expect(recognise(sheetOf('시트', turned), { corrections: [{ kind: 'no-table', table: key }] })).toEqual([]);
});
