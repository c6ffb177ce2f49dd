import { join } from 'node:path';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../core/index.ts';
import { withChanges } from '../../../core/sheet/applied.ts';
import { recognitionSteps } from '../../../core/sheet/recognise.ts';
import { finish } from '../../../core/sheet/steps.ts';
import type { Table } from '../../../core/sheet/table.ts';
import { approvedFiles } from '../../corpus/approved/workbooks.ts';
import { readSnapshot } from '../../corpus/report/engine.ts';
import { workbookOf } from '../../snapshot.ts';

/*
 * A sheet is looked at again after changes without making anew what they do not touch. Whatever cell changes, into whatever,
 * the tables are those of a look at the whole sheet.
 */
const CORPUS = join(__dirname, '../../corpus/workbooks');
const FILES = approvedFiles(CORPUS).filter((_, n) => n % 6 === 0);
const VALUES: readonly CellValue[] = [null, 7, 1_234.5, '소계', '-', '12.3%', { error: '#REF!' }, true];

/** A table without the cells behind it. */
function told({ view: _, inner, ...table }: Table): unknown {
  return { ...table, inner: inner.map(told) };
}

function written(sheet: SheetSnapshot, row: number, column: number, value: CellValue): WorkbookSnapshot {
  const change = {
    sheet: sheet.name,
    row,
    column,
    before: { kind: 'value', value: null },
    numberFormat: null,
  } as const;
  return withChanges(workbookOf(sheet), [{ ...change, after: { kind: 'value', value } }]);
}

test.each(FILES)('%s', (file) => {
  const [sheet] = readSnapshot(join(CORPUS, file)).sheets;
  if (!sheet) throw new RangeError(file);
  const before = finish(recognitionSteps(sheet, {}));
  const [height, width] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  let changed = 0;
  for (let turn = 0; turn < 12; turn++) {
    const [row, column] = [sheet.row + ((turn * 7_919) % height), sheet.column + ((turn * 31) % width)];
    const [after] = written(sheet, row, column, VALUES[turn % VALUES.length] ?? null).sheets;
    if (!after) throw new RangeError(sheet.name);
    const again = finish(recognitionSteps(after, {}, before));
    const anew = finish(recognitionSteps(after, {}));
    expect(again.tables.map(told)).toEqual(anew.tables.map(told));
    if (JSON.stringify(anew.tables.map(told)) !== JSON.stringify(before.tables.map(told))) changed++;
  }
  expect(changed).toBeGreaterThan(0);
});

test('a sheet that did not change keeps its tables', () => {
  const [sheet] = readSnapshot(join(CORPUS, FILES[0] ?? '')).sheets;
  if (!sheet) throw new RangeError(CORPUS);
  const before = finish(recognitionSteps(sheet, {}));
  expect(finish(recognitionSteps(sheet, {}, before))).toBe(before);
});
