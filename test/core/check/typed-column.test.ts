import { DEFAULT_OPTIONS, recalculate, verify } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

/** The columns of the programme's budget form: 26.4 % of domain.md §1.2, where 1,430 of 5,320 is 26.9 %. */
const BOOK = workbookOf(
  sheetOf('예산', [
    ['예산액', '집행액', '집행율(%)'],
    [5320, 1430, 26.4],
  ]),
);

test('a column the user says is typed in is left alone, also where a standard form calculates it', () => {
  const plain = verify(BOOK);
  const [table] = plain.tables;
  if (!table) throw new Error('no table');
  expect(table.form).toBe('programme.budget');
  expect(plain.findings.map(({ problem }) => problem.kind)).toContain('rate-mismatch');
  const options = {
    ...DEFAULT_OPTIONS,
    corrections: [{ kind: 'typed-column', table: table.key, heading: '집행율(%)' }] as const,
  };
  expect(verify(BOOK, options).findings).toEqual([]);
  expect(recalculate(BOOK, options).changes).toEqual([]);
});
