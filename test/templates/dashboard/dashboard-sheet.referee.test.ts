import { makeDashboard, verify, type Dashboard, type PlainDate } from '../../../core/index.ts';
import { templates } from '../../../templates/build/templates.ts';
import { dashboardSheet } from '../../../templates/dashboard/dashboard-sheet.ts';
import { withDashboard } from '../../../templates/dashboard/with-dashboard.ts';
import { readWorkbook, writeWorkbook, type WorkbookDescription } from '../../../templates/ooxml/index.ts';
import { report2015 } from '../../../templates/samples/report-2015-workbook.ts';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';

jest.setTimeout(300_000);

const AS_OF: PlainDate = { year: 2015, month: 10, day: 31 };

function sampleOf(id: string): WorkbookDescription {
  const template = templates().find((each) => each.id === id);
  if (!template) throw new Error(id);
  return template.describe('sample');
}

function snapshotOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error('unreadable');
  return read.snapshot;
}

function dashboardOf(workbook: WorkbookDescription): Dashboard {
  const snapshot = snapshotOf(writeWorkbook(workbook));
  const dashboard = makeDashboard(snapshot, verify(snapshot).tables, { asOf: AS_OF });
  if (!dashboard) throw new Error('no dashboard');
  return dashboard;
}

/** Workbooks with amounts in two units, with indicators, with deadlines, and as staff typed it. */
const BOOKS: readonly (readonly [string, WorkbookDescription])[] = [
  ['report', report2015()],
  ['general', sampleOf('general')],
  ['finance', sampleOf('finance')],
  ['consignment', sampleOf('consignment')],
];

test('LibreOffice calculates every formula of the dashboard to the figure core wrote beside it', () => {
  const written = new Map(
    BOOKS.map(([id, workbook]) => {
      const made = dashboardSheet(dashboardOf(workbook), { hasCharts: true });
      return [id, writeWorkbook(withDashboard(workbook, made))] as const;
    }),
  );
  const recalculated = recalculatedByLibreOffice(written);
  for (const [id, bytes] of written) {
    const [expected] = snapshotOf(bytes).sheets;
    const [found] = snapshotOf(recalculated.get(id) ?? new Uint8Array()).sheets;
    if (!expected || !found) throw new Error(id);
    const formulas = expected.formulas.flatMap((line, r) =>
      line.flatMap((formula, c) => (formula === null ? [] : [{ place: `${id} ${r}:${c} ${formula}`, r, c }])),
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const { place, r, c } of formulas) {
      const [wanted, is] = [expected.values[r]?.[c] ?? '', found.values[r]?.[c] ?? ''];
      expect([place, typeof is === 'number' ? Number(is.toPrecision(15)) : is]).toEqual([place, wanted]);
    }
  }
});
