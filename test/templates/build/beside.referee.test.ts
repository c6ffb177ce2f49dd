import { templateBeside } from '../../../templates/build/beside.ts';
import { templates } from '../../../templates/build/templates.ts';
import { readWorkbook, writeWorkbook, type WorkbookDescription } from '../../../templates/ooxml/index.ts';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';

jest.setTimeout(300_000);

/** Defined names and tables of a workbook, in lower case. */
function namesOf({ names = [], sheets }: WorkbookDescription): readonly string[] {
  return [...names, ...sheets.flatMap(({ tables = [] }) => tables)].map(({ name }) => name.toLowerCase());
}

/** Puts a standard workbook beside what is there. */
function withTemplate(workbook: WorkbookDescription, id: string, kind: 'new' | 'sample'): WorkbookDescription {
  const added = templateBeside(id, { kind, hasCharts: true, taken: new Set(namesOf(workbook)) });
  return {
    sheets: [...workbook.sheets, ...added.workbook.sheets],
    names: [...(workbook.names ?? []), ...(added.workbook.names ?? [])],
  };
}

function snapshotOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error('unreadable');
  return read.snapshot;
}

const EMPTY: WorkbookDescription = { sheets: [], names: [] };
/** Charts and lists of codes on both sides, the same section twice, a sample beside a blank form. */
const TOGETHER = [
  ['general', 'sample'],
  ['finance', 'sample'],
  ['finance', 'new'],
  ['plan', 'sample'],
  ['disclosure', 'sample'],
  ['performance', 'sample'],
] as const;

test('no name of any form meets one of another', () => {
  const ids = templates().map(({ id }) => id);
  const all = [...ids, ...ids].reduce((workbook, id) => withTemplate(workbook, id, 'new'), EMPTY);
  const sheets = all.sheets.map(({ name }) => name.toLowerCase());
  expect(new Set(sheets).size).toBe(sheets.length);
  expect(Math.max(...sheets.map((name) => name.length))).toBeLessThanOrEqual(31);
  expect(new Set(namesOf(all)).size).toBe(namesOf(all).length);
});

test('LibreOffice calculates forms beside each other to what each of them comes to alone', () => {
  const workbook = TOGETHER.reduce((all, [id, kind]) => withTemplate(all, id, kind), EMPTY);
  const written = writeWorkbook(workbook);
  const recalculated = recalculatedByLibreOffice(new Map([['together', written]])).get('together');
  const [expected, found] = [snapshotOf(written).sheets, snapshotOf(recalculated ?? new Uint8Array()).sheets];
  let formulas = 0;
  for (const [n, sheet] of expected.entries()) {
    sheet.formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (formula === null) return;
        formulas++;
        const [wanted, is] = [sheet.values[r]?.[c] ?? '', found[n]?.values[r]?.[c] ?? ''];
        const place = `${sheet.name} ${r}:${c} ${formula}`;
        expect([place, typeof is === 'number' ? Number(is.toPrecision(15)) : is]).toEqual([place, wanted]);
      }),
    );
  }
  expect(formulas).toBeGreaterThan(3000);
});
