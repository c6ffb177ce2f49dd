import { type Change, contentAt, parseRange, type SheetSnapshot } from '../../../../core/index.ts';
import { applyChanges } from '../../../../templates/ooxml/index.ts';
import { content, pack } from '../fixture.ts';
import { EXCEL } from '../producers/excel/index.ts';
import { PRODUCERS } from '../producers/index.ts';
import { filesOf } from '../structure/book.ts';
import { structureIssues } from '../structure/index.ts';
import { difference } from './difference.ts';
import { firstSheet, formatAt, patched } from './patching.ts';

/** Parts that a change of formulas or formats may concern beside the sheet. */
const CONCERNED = /^(?:xl\/(?:workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

type Edit = readonly [
  cell: string,
  value: number | string | boolean | null,
  formula?: string | undefined,
  format?: string,
];

function toChange(sheet: SheetSnapshot, [cell, value, formula, format]: Edit): Change {
  const { row, column } = parseRange(cell) ?? { row: 0, column: 0 };
  const before = contentAt(sheet, row, column);
  const code = formatAt(sheet, row, column) ?? 'General';
  const numberFormat = format === undefined ? null : { before: code, after: format };
  return { sheet: sheet.name, row, column, before, after: content(value, formula), numberFormat };
}

/** Values, a formula that comes, results of those that stay, a new format, cells where there was nothing. */
const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  Excel: [
    ['B4', 1300],
    ['C4', 1, '=B4-1', '#,##0.00'],
    ['D5', 51, '=C5/B5*100'],
    ['D4', 0],
    ['B8', 601, '=B4:C4*2'],
    ['F4', 42309],
    ['A20', '=cmd|새 줄'],
    ['H4', true],
  ],
  한셀: [
    ['B2', 1300],
    ['C2', 2600, '=B2*2'],
    ['A2', '=공원'],
    ['D2', 42309, undefined, 'yyyy"년"'],
    ['B5', 7],
    ['Z99', 'z'],
  ],
  WPS: [
    ['B2', 1],
    ['C2', null],
    ['A3', '합 계'],
    ['B3', 2, '=SUM(B2:B2)'],
  ],
  'the strict form': [
    ['B2', 6],
    ['B3', 12, '=B2*2'],
    ['A2', 40847, undefined, 'yyyy-mm-dd'],
    ['C1', '비고'],
  ],
};

/** Which content a producer packs its own way. */
const CONTENT: Readonly<Record<string, string>> = {
  'a writer of streams': 'Excel',
  'a writer of ornaments': '한셀',
  'a writer of backslashes': 'WPS',
};

describe.each([...PRODUCERS])('a workbook of %s', (producer, bytes) => {
  const sheet = firstSheet(bytes);
  const edits = EDITS[CONTENT[producer] ?? producer] ?? [];
  const changes = edits.map((edit) => toChange(sheet, edit));
  const result = patched(bytes, changes);

  test('differs after the change in the cells concerned and in nothing else', () => {
    const { parts, cells, beside } = difference(bytes, result.bytes);
    expect(cells.sort()).toEqual(edits.map(([cell]) => `${sheet.name}!${cell}`).sort());
    expect(beside).toEqual([]);
    expect(parts.filter((part) => !CONCERNED.test(part))).toEqual(['xl/worksheets/sheet1.xml']);
    expect([...result.touched].sort()).toEqual(parts.sort());
  });

  test('is read with the new contents and formats', () => {
    const now = firstSheet(result.bytes);
    for (const { row, column, after, numberFormat } of changes) {
      expect(contentAt(now, row, column)).toEqual(after);
      if (numberFormat) expect(formatAt(now, row, column)).toBe(numberFormat.after);
    }
    expect([now.merges, now.hiddenColumns, now.isProtected]).toEqual([
      sheet.merges,
      sheet.hiddenColumns,
      sheet.isProtected,
    ]);
  });

  test('needs no repair before or after', () => {
    expect(structureIssues(bytes)).toEqual([]);
    expect(structureIssues(result.bytes)).toEqual([]);
  });

  test('reads as before when the change is taken back', () => {
    const back = applyChanges(
      result.bytes,
      changes.map(({ before, after, numberFormat, ...place }) => ({
        ...place,
        before: after,
        after: before,
        numberFormat: numberFormat && { before: numberFormat.after, after: numberFormat.before },
      })),
    );
    expect(back.ok && firstSheet(back.bytes)).toEqual(sheet);
  });
});

describe('the workbook of Excel', () => {
  const bytes = pack(EXCEL);
  const sheet = firstSheet(bytes);

  test('loses nothing but the calculation chain when a formula goes', () => {
    const { bytes: after } = patched(bytes, [toChange(sheet, ['B6', 2000])]);
    const names = filesOf(after).map(([name]) => name);
    expect(Object.keys(EXCEL).filter((name) => !names.includes(name))).toEqual(['xl/calcChain.xml']);
    expect(difference(bytes, after).parts.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('keeps its calculation chain when only values change', () => {
    const { bytes: after } = patched(bytes, [toChange(sheet, ['B4', 9]), toChange(sheet, ['D4', 3, '=C4/B4*100'])]);
    expect(difference(bytes, after).parts.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('keeps rich text and phonetic runs where only the format changes', () => {
    const { bytes: after } = patched(bytes, [toChange(sheet, ['A1', '예산 집행 현황', undefined, '@'])]);
    expect(difference(bytes, after)).toMatchObject({
      parts: ['xl/worksheets/sheet1.xml', 'xl/styles.xml'],
      cells: ['집행현황!A1'],
    });
    expect(firstSheet(after).texts[0]?.[0]).toBe('예산 집행 현황');
  });

  test.each<[string, Edit, string]>([
    ['a cell of an array formula', ['B8', 5], 'cell-is-array-formula'],
    ['a cell into which a dynamic array spills', ['D9', 5], 'cell-is-array-formula'],
    ['a heading of a table', ['C3', '지출액'], 'cell-is-table-heading'],
    ['a cell inside a merge', ['B1', 5], 'cell-is-merged'],
  ])('refuses %s', (_name, edit, kind) => {
    expect(applyChanges(bytes, [toChange(sheet, edit)])).toMatchObject({ ok: false, problem: { kind } });
  });
});
