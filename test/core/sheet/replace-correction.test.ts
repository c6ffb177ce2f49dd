import { isSameSubject, replaceCorrection, type RecognitionCorrection } from '../../../core/index.ts';

const table = { title: '예산현황', headings: ['사업', '예산액', '집행액'] };
const other = { title: '집행현황', headings: ['사업', '예산액', '집행액'] };
const row = { label: '계', occurrence: 1 };

/** One correction about each thing a user can speak of. */
const SUBJECTS: readonly RecognitionCorrection[] = [
  { kind: 'no-table', table },
  { kind: 'unit', table, unit: '천원' },
  { kind: 'typed-column', table, heading: '예산액' },
  { kind: 'typed-column', table, heading: '집행액' },
  { kind: 'row-kind', table, row, rowKind: 'item' },
  { kind: 'row-kind', table, row: { ...row, occurrence: 2 }, rowKind: 'item' },
  { kind: 'unit', table: other, unit: '천원' },
  { kind: 'typed-column', table: other, heading: '예산액' },
];

test('each thing is the same as itself only, from both sides', () => {
  for (const [n, a] of SUBJECTS.entries()) {
    expect(SUBJECTS.map((b) => isSameSubject(a, b))).toEqual(SUBJECTS.map((_, m) => m === n));
  }
});

test('a column has one meaning and a row one kind, whatever was said of it', () => {
  const [role, typed] = [
    { kind: 'column-role', table, heading: ' 예산 액', role: 'budget' },
    { kind: 'typed-column', table, heading: '예산액' },
  ] as const;
  expect(isSameSubject(role, typed)).toBe(true);
  const addends = [{ label: '가', occurrence: 1 }];
  expect(
    isSameSubject({ kind: 'total-of', table, row, addends }, { kind: 'row-kind', table, row, rowKind: 'item' }),
  ).toBe(true);
});

test('what is said last replaces only what was said of the same thing, and stands last', () => {
  const said: RecognitionCorrection = { kind: 'column-role', table, heading: '예산액', role: 'previous' };
  const replaced = replaceCorrection(SUBJECTS, said);
  expect(replaced).toEqual([...SUBJECTS.filter((_, n) => n !== 2), said]);
  expect(replaceCorrection(replaced, said)).toEqual(replaced);
  expect(replaceCorrection([], said)).toEqual([said]);
});

test('a table without a title on one side is known by its headings', () => {
  const untitled = { ...table, title: '' };
  expect(isSameSubject({ kind: 'no-table', table: untitled }, { kind: 'no-table', table })).toBe(true);
});
