import { BLANK, recalculate, revert, withChanges, type CellContent, type Change } from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

const value = (figure: number | string): CellContent => ({ kind: 'value', value: figure });
const change = (row: number, before: CellContent, after: CellContent): Change => ({
  sheet: '시트',
  row,
  column: 0,
  before,
  after,
  numberFormat: BLANK,
});
/** A1, A2 … as a run left them. */
const workbook = workbookOf(
  sheetOf('시트', [
    [{ value: 2, text: '2' }],
    [{ value: 3, formula: '=A1+1' }],
    [{ value: { error: '#REF!' }, text: '#REF!' }],
  ]),
);

test('a run is undone backwards: what stood before stands again, number formats too', () => {
  const first = { ...change(0, value(1), value(2)), numberFormat: { before: 'General', after: '0.0' } };
  const second = change(1, value(9), { kind: 'formula', formula: '=A1+1', value: 3 });
  expect(revert(workbook, [first, second])).toEqual({
    kind: 'changes',
    changes: [
      { ...second, before: second.after, after: value(9) },
      { ...first, before: value(2), after: value(1), numberFormat: { before: '0.0', after: 'General' } },
    ],
  });
});

test('recalculated and reverted, a workbook is as it was', () => {
  const sheet = sheetOf('시트', [
    ['구분', '예산액', '집행액', '집행률(%)'],
    ['합계', 99, 6, 3.3],
    ['가', 10, 5, 50],
    ['나', 20, 1, 5],
    ['다', 30, 0, 0],
  ]);
  const before = workbookOf(sheet);
  const { changes } = recalculate(before);
  expect(changes.length).toBeGreaterThan(0);
  const after = withChanges(before, changes);
  const undone = revert(after, changes);
  expect(after).not.toEqual(before);
  expect(undone.kind === 'changes' && withChanges(after, undone.changes).sheets[0]?.values).toEqual(sheet.values);
});

describe('a run is kept as a whole where it cannot be undone', () => {
  test('each cell that was changed since is named, with what it shows and what the run wrote', () => {
    const run = [
      change(0, value(1), value(2)),
      change(1, value(1), value(3)),
      change(2, value(1), { kind: 'value', value: { error: '#N/A' } }),
      change(5, value(1), value('끝')),
    ];
    expect(revert(workbook, run)).toEqual({
      kind: 'refused',
      problems: [
        { kind: 'cell-changed-since', sheet: '시트', cell: 'A2', found: '3', expected: '3' },
        { kind: 'cell-changed-since', sheet: '시트', cell: 'A3', found: '#REF!', expected: '' },
        { kind: 'cell-changed-since', sheet: '시트', cell: 'A6', found: '', expected: '끝' },
      ],
    });
  });

  test('a sheet that is gone, and a run of nothing', () => {
    expect(revert(workbookOf(), [change(0, value(1), value(2))])).toEqual({
      kind: 'refused',
      problems: [{ kind: 'sheet-missing', sheet: '시트' }],
    });
    expect(revert(workbook, [])).toEqual({ kind: 'refused', problems: [{ kind: 'nothing-to-revert' }] });
  });
});
