import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName, type Change, contentAt, type WorkbookSnapshot } from '../../../../core/index.ts';
import { readWorkbook } from '../../../../templates/ooxml/index.ts';
import { content } from '../fixture.ts';
import { structureIssues } from '../structure/index.ts';
import { difference } from './difference.ts';
import { patched } from './patching.ts';

/** Workbooks of five producers, as an office inherits them. */
const FOLDER = join(__dirname, '../../../corpus/workbooks');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The last number of each sheet, one more. */
function changesOf({ sheets }: WorkbookSnapshot): Change[] {
  return sheets.flatMap((sheet) => {
    const places = sheet.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'number' && sheet.formulas[row]?.[column] === null ? [{ row, column, value }] : [],
      ),
    );
    const last = places.at(-1);
    if (!last) return [];
    const [row, column] = [sheet.row + last.row, sheet.column + last.column];
    const before = contentAt(sheet, row, column);
    return [{ sheet: sheet.name, row, column, before, after: content(last.value + 1), numberFormat: null }];
  });
}

test('each workbook of the corpus differs after a change in the cells concerned and in nothing else', () => {
  expect(FILES.length).toBeGreaterThan(20);
  const wrong = FILES.flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const read = readWorkbook(bytes, { hiddenSheets: true });
    if (!read.ok) return [`${name}: ${JSON.stringify(read.problem)}`];
    const changes = changesOf(read.snapshot);
    const result = patched(bytes, changes);
    const { cells, parts, beside } = difference(bytes, result.bytes);
    const wanted = changes.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
    const others = parts.filter((part) => !/^xl\/(?:worksheets\/[^/]*|workbook)\.xml$/.test(part));
    const before = structureIssues(bytes);
    const issues = structureIssues(result.bytes).filter((issue) => !before.includes(issue));
    const isRight =
      JSON.stringify([cells.sort(), beside, others, issues]) === JSON.stringify([wanted.sort(), [], [], []]);
    return isRight ? [] : [`${name}: ${JSON.stringify({ cells, wanted, beside, others, issues })}`];
  });
  expect(wrong).toEqual([]);
}, 120_000);
