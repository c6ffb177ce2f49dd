import { recalculate, verify } from '../../../core/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

const rows = [
  ['구분', '예산액', '집행액'],
  ['합계', 99, 6],
  ['가', 10, 5],
  ['나', 20, 1],
  ['다', 30, 0],
];
/** Two tables of one sheet and one of another, each with a total that should be 60. */
const workbook = workbookOf(sheetOf('하나', [...rows, [null], [null], ...rows]), sheetOf('둘', rows));
const places = (scope?: Parameters<typeof recalculate>[1]) =>
  recalculate(workbook, scope).changes.map(({ sheet, row, column, after }) => [sheet, row, column, after.value]);
const HALF_UP = { rateRounding: { mode: 'half-up', digits: 1 } } as const;

test('every total of every table follows from its addends', () => {
  expect(places()).toEqual([
    ['하나', 1, 1, 60],
    ['하나', 8, 1, 60],
    ['둘', 1, 1, 60],
  ]);
});

test('only the tables an area touches are changed, and what is wrong elsewhere is still found', () => {
  const area = (sheet: string, row: number) => ({ sheet, range: { row, column: 2, rows: 1, columns: 1 } });
  const at = (...scope: readonly ReturnType<typeof area>[]) => places({ ...HALF_UP, scope });
  expect(at(area('하나', 10))).toEqual([['하나', 8, 1, 60]]);
  expect(at(area('둘', 2))).toEqual([['둘', 1, 1, 60]]);
  expect(at(area('하나', 3), area('둘', 4))).toEqual([
    ['하나', 1, 1, 60],
    ['둘', 1, 1, 60],
  ]);
  expect(at(area('하나', 30))).toEqual([]);
  expect(at()).toEqual([]);
  const { findings } = recalculate(workbook, { ...HALF_UP, scope: [area('둘', 2)] });
  expect(findings.map(({ sheet, range }) => [sheet, range.row])).toEqual([
    ['하나', 1],
    ['하나', 8],
  ]);
});

test('what is verified offers what is recalculated, and leaves the workbook as it is', () => {
  const before = structuredClone(workbook);
  const { findings, changes } = verify(workbook);
  expect(changes).toEqual(findings.flatMap(({ change }) => change ?? []));
  expect(changes).toEqual(recalculate(workbook).changes);
  expect(recalculate(workbook).findings).toEqual([]);
  // a finding may offer nothing
  const seed = verify(seedWorkbook());
  expect(seed.changes).toEqual(seed.findings.flatMap(({ change }) => change ?? []));
  expect(seed.changes.length).toBeLessThan(seed.findings.length);
  expect(workbook).toEqual(before);
});
