import { isMadeSheet, makeDashboard, verify } from '../../../core/index.ts';
import { dashboardSheet } from '../../../templates/dashboard/dashboard-sheet.ts';
import { linkedSheet } from '../../../templates/dashboard/with-dashboard.ts';
import { readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';
import { report2015 } from '../../../templates/samples/report-2015-workbook.ts';

function made(hasCharts: boolean) {
  const read = readWorkbook(writeWorkbook(report2015()));
  if (!read.ok) throw new Error('unreadable');
  const asOf = { year: 2015, month: 10, day: 31 };
  const dashboard = makeDashboard(read.snapshot, verify(read.snapshot).tables, { asOf });
  if (!dashboard) throw new Error('no dashboard');
  return dashboardSheet(dashboard, { hasCharts });
}

test('inserted by itself it reads no other sheet; the formulas that do come after', () => {
  const { sheet, links } = made(true);
  const formulas = [...sheet.cells].flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
  expect(links.every(({ formula }) => formula.startsWith('=') && formula.includes("'예산현황'!$"))).toBe(true);
  expect(links).toHaveLength(27);
});

test('what follows holds, until it is linked, what its formula comes to', () => {
  const board = made(true);
  const read = readWorkbook(writeWorkbook({ sheets: [board.sheet] }));
  const linked = readWorkbook(writeWorkbook({ sheets: [linkedSheet(board)] }));
  if (!read.ok || !linked.ok) throw new Error('unreadable');
  expect(linked.snapshot.sheets[0]?.values).toEqual(read.snapshot.sheets[0]?.values);
  expect(read.snapshot.sheets[0] && isMadeSheet(read.snapshot.sheets[0])).toBe(true);
});

test('it fits A4 across, lagging programmes are hatched, and without charts the tables stay', () => {
  const { sheet } = made(true);
  expect(sheet.print).toMatchObject({ orientation: 'portrait', fitsWidth: true });
  const [chart] = sheet.charts ?? [];
  const [plot] = chart?.plots ?? [];
  const fills = plot?.kind === 'bars' ? plot.series.map(({ fill }) => fill?.kind) : [];
  expect(fills).toEqual(['solid', 'solid', 'pattern']);
  const bare = made(false).sheet;
  expect(bare.charts).toEqual([]);
  expect([...bare.cells].length).toBe([...sheet.cells].length);
});
