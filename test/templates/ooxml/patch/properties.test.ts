import fc from 'fast-check';
import {
  BLANK,
  type CellContent,
  cellName,
  type Change,
  contentAt,
  type SheetSnapshot,
} from '../../../../core/index.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { change, content, workbook } from '../fixture.ts';
import { PRODUCERS } from '../producers/index.ts';
import { structureIssues } from '../structure/index.ts';
import { difference } from './difference.ts';
import { cells, firstSheet, formatAt, STYLES } from './patching.ts';

describe('properties', () => {
  const value = fc.oneof(
    fc.constant(BLANK),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', '\r', '\n', ' ', '<', '&', '=') }),
    fc.boolean(),
    fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }),
  );
  const anyContent = fc.oneof(
    value.map((one) => content(one)),
    value.map((one) => content(one, '=B1+$C$2*2')),
  );
  const grid = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(30), content: anyContent }), { maxLength: 40 });

  function distinct<T extends { row: number; column: number }>(list: readonly T[]): T[] {
    return [...new Map(list.map((one) => [cellName(one.row, one.column), one])).values()];
  }

  test('a patched workbook reads like the model, and putting it back gives the same cells', () => {
    fc.assert(
      fc.property(grid, grid, (start, edits) => {
        const cellsBefore = distinct(start);
        const bytes = writeWorkbook({ sheets: [{ name: '표', cells: cellsBefore }] });
        const model = new Map(cellsBefore.map((cell) => [cellName(cell.row, cell.column), cell.content]));
        const changes = distinct(edits).map(({ row, column, content: after }) => {
          const before = model.get(cellName(row, column)) ?? content(BLANK);
          return { sheet: '표', row, column, before, after, numberFormat: null };
        });
        const result = applyChanges(bytes, changes);
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
        for (const { row, column, after } of changes) model.set(cellName(row, column), after);
        const read = readWorkbook(result.bytes);
        const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
        if (!sheet) throw new Error('not read');
        for (let row = 0; row <= 12; row++) {
          for (let column = 0; column <= 30; column++) {
            expect(contentAt(sheet, row, column)).toEqual(model.get(cellName(row, column)) ?? content(BLANK));
          }
        }
        const back = applyChanges(
          result.bytes,
          changes.map((one) => ({ ...one, before: one.after, after: one.before })),
        );
        const again = back.ok ? readWorkbook(back.bytes) : back;
        const first = readWorkbook(bytes);
        expect(again.ok && again.snapshot).toEqual(first.ok && first.snapshot);
      }),
      { numRuns: 60 },
    );
  });

  /** A cell in or near what is filled in, and what it shall hold. */
  const anyEdit = fc.record({
    row: fc.oneof(fc.nat(12), fc.constantFrom(61, 62, 99)),
    column: fc.oneof(fc.nat(10), fc.constant(40)),
    content: anyContent,
    format: fc.option(fc.constantFrom('General', '#,##0', '0.0"%"', 'yyyy-mm-dd', '@')),
  });
  const OWNED = /^cell-is-(?:merged|array-formula|table-heading)$/;

  /** What the cells of an area hold but for those that changes name. */
  function withoutCells(sheet: SheetSnapshot, changes: readonly Change[], area: SheetSnapshot): CellContent[] {
    const named = new Set(changes.map(({ row, column }) => cellName(row, column)));
    return area.values.flatMap((line, row) =>
      line.flatMap((_, column) => {
        const [atRow, atColumn] = [area.row + row, area.column + column];
        return named.has(cellName(atRow, atColumn)) ? [] : [contentAt(sheet, atRow, atColumn)];
      }),
    );
  }

  test('any changes to any producer’s workbook change these cells and nothing else, or nothing at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PRODUCERS.keys()),
        fc.uniqueArray(anyEdit, { maxLength: 12, selector: ({ row, column }) => cellName(row, column) }),
        (producer, edits) => {
          const bytes = PRODUCERS.get(producer) ?? new Uint8Array();
          const sheet = firstSheet(bytes);
          const changes = edits.map(({ row, column, content: after, format }) => {
            const code = formatAt(sheet, row, column);
            const numberFormat = format === null || code === undefined ? null : { before: code, after: format };
            return { sheet: sheet.name, row, column, before: contentAt(sheet, row, column), after, numberFormat };
          });
          const result = applyChanges(bytes, changes);
          if (!result.ok) {
            expect(result.problem.kind).toMatch(OWNED);
            return;
          }
          const wanted = changes.filter(
            ({ before, after, numberFormat }) =>
              JSON.stringify(before) !== JSON.stringify(after) ||
              (numberFormat && numberFormat.before !== numberFormat.after),
          );
          const named = wanted.map(({ row, column }) => `${sheet.name}!${cellName(row, column)}`);
          const { cells: changed, beside } = difference(bytes, result.bytes);
          expect(changed.filter((cell) => !named.includes(cell))).toEqual([]);
          expect(beside).toEqual([]);
          expect(structureIssues(result.bytes)).toEqual([]);
          const now = firstSheet(result.bytes);
          expect(withoutCells(now, changes, sheet)).toEqual(withoutCells(sheet, changes, sheet));
          for (const { row, column, after, numberFormat } of changes) {
            expect(contentAt(now, row, column)).toEqual(after);
            if (numberFormat && after.value !== BLANK) expect(formatAt(now, row, column)).toBe(numberFormat.after);
          }
        },
      ),
      { numRuns: 60, seed: 20151031 },
    );
  });

  test('noise in the file never makes it throw', () => {
    const bytes = workbook(cells('<c r="A1"><v>1</v></c>'), { 'xl/styles.xml': STYLES });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (flips) => {
          const noisy = bytes.slice();
          for (const [at, byte] of flips) noisy[at] = byte;
          expect(typeof applyChanges(noisy, [change('A1', content(1), content(2))]).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('noise in the XML never makes it throw', () => {
    const text = `${cells('<c r="A1" s="1"><f t="shared" ref="A1:B1" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c>')}<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`;
    const noise = fc.string({ unit: fc.constantFrom(...'<>/"=&; ar1:c'), maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), noise, (at, cut, insert) => {
        const bytes = workbook(text.slice(0, at) + insert + text.slice(at + cut), { 'xl/styles.xml': STYLES });
        expect(typeof readWorkbook(bytes).ok).toBe('boolean');
        expect(typeof applyChanges(bytes, [change('A1', content(1, '=B1'), content(2))]).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
