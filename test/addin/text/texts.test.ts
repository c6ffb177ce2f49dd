import { confidenceWord } from '../../../addin/taskpane/session/selectors.ts';
import { textsOf } from '../../../addin/text/index.ts';
import type { RecognitionCorrection } from '../../../core/index.ts';

const table = { title: '예산현황', headings: ['사업', '예산액'] };
const row = { label: '계', occurrence: 1 };
const addends = [
  { label: '가', occurrence: 1 },
  { label: '가', occurrence: 2 },
];

const CORRECTIONS: readonly (readonly [RecognitionCorrection, string, string])[] = [
  [
    { kind: 'column-role', table, heading: '예산액', role: 'budget' },
    '‘예산액’ 열은 예산액',
    "column '예산액' is budget",
  ],
  [{ kind: 'typed-column', table, heading: '예산액' }, '‘예산액’ 열은 입력값', "column '예산액' is typed in"],
  [{ kind: 'unit', table, unit: '천원' }, '금액 단위는 천원', 'unit of money 천원'],
  [{ kind: 'unit', table, unit: null }, '금액 단위 없음', 'no unit of money'],
  [{ kind: 'no-table', table }, '표가 아님', 'not a table'],
  [{ kind: 'row-kind', table, row, rowKind: 'item' }, '‘계’ 행은 항목', "row '계' is an item"],
  [{ kind: 'total-of', table, row, addends }, '‘계’ 행은 ‘가’ + ‘가’(2번째)', "row '계' adds up '가' + '가' (no. 2)"],
];

test.each(CORRECTIONS)('a correction in words: %j', (correction, ko, en) => {
  expect(textsOf('ko').correction(correction)).toBe(`예산현황: ${ko}`);
  expect(textsOf('en').correction(correction)).toBe(`예산현황: ${en}`);
});

test('a table without a title is named by its headings', () => {
  const untitled = { ...table, title: '' };
  expect(textsOf('ko').correction({ kind: 'no-table', table: untitled })).toBe('사업, 예산액: 표가 아님');
});

test('a confidence is called as the pane states', () => {
  expect([1, 0.9, 0.89, 0.7, 0.69, 0].map(confidenceWord)).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'doubtful',
    'doubtful',
  ]);
  expect(textsOf('ko').confidenceHint).toContain('확실 0.9 이상, 보통 0.7 이상');
});
