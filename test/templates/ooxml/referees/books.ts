import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Change,
  contentAt,
  parseRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../core/index.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { content } from '../fixture.ts';
import { PRODUCERS } from '../producers/index.ts';
import { BUDGET } from '../write/budget.ts';
import { convert, makeAll } from './programs.ts';

/** A workbook of one producer, and the same with some cells changed. */
export interface Pair {
  readonly producer: string;
  readonly before: string;
  readonly after: string;
}

type Edit = readonly [cell: string, value: string | number | boolean | null, formula?: string];

/** Values, texts that look like formulas, a blank, a formula, a truth value, a cell far from all others. */
const EDITS: readonly Edit[] = [
  ['B3', 123456],
  ['A5', '=cmd|x & <글>\n둘째 줄'],
  ['C5', null],
  ['D7', 44, '=IF(B7>0,44,"-")'],
  ['E30', true],
  ['K31', 0.1],
];

/** The fixtures packed in other ways are no other contents, and no program but the reader under test cares. */
const FIXTURES = ['Excel', '한셀', 'WPS'];

/** Lets every program at hand make a workbook in a folder, and patches each; XlsxWriter may be missing. */
export function makePairs(folder: string): Pair[] {
  const own = join(folder, 'own.xlsx');
  writeFileSync(own, writeWorkbook(BUDGET));
  makeAll(folder);
  convert('xlsx', join(folder, 'libreoffice'), [own, join(folder, 'openpyxl.xlsx')]);
  for (const name of FIXTURES) writeFileSync(join(folder, `${name}.xlsx`), PRODUCERS.get(name) ?? new Uint8Array());
  const made = [
    'own',
    'openpyxl',
    'xlsxwriter',
    'exceljs',
    'hucre',
    'libreoffice/own',
    'libreoffice/openpyxl',
    ...FIXTURES,
  ];
  const isMade = (producer: string) => producer !== 'xlsxwriter' || existsSync(join(folder, 'xlsxwriter.xlsx'));
  return made.filter(isMade).map((producer) => {
    const before = join(folder, `${producer}.xlsx`);
    const after = join(folder, `patched-${producer.replace('/', '-')}.xlsx`);
    writeFileSync(after, patch(new Uint8Array(readFileSync(before)), basename(before)));
    return { producer, before, after };
  });
}

/** Makes the edits that the sheet takes: a heading, a merge and an array formula are left alone. */
function patch(bytes: Uint8Array, name: string): Uint8Array {
  const [sheet] = snapshotOf(bytes).sheets;
  if (!sheet) throw new Error(`${name} has no sheet`);
  let patched = bytes;
  for (const edit of EDITS) {
    const result = applyChanges(patched, [toChange(sheet, edit)]);
    if (result.ok) patched = result.bytes;
    else if (!result.problem.kind.startsWith('cell-is-')) throw new Error(JSON.stringify(result.problem));
  }
  return patched;
}

function toChange(sheet: SheetSnapshot, [cell, value, formula]: Edit): Change {
  const { row, column } = parseRange(cell) ?? { row: 0, column: 0 };
  const before = contentAt(sheet, row, column);
  return { sheet: sheet.name, row, column, before, after: content(value, formula), numberFormat: null };
}

/** What the reader under test finds, hidden sheets too. */
export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes, { hiddenSheets: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.snapshot;
}
