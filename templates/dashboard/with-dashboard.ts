import type { SheetDescription, WorkbookDescription } from '../ooxml/index.ts';
import type { DashboardSheet } from './dashboard-sheet.ts';

/** A described workbook with its dashboard in front, every formula in its place. */
export function withDashboard(workbook: WorkbookDescription, made: DashboardSheet): WorkbookDescription {
  return { ...workbook, sheets: [linkedSheet(made), ...workbook.sheets] };
}

/** The sheet of a dashboard with the formulas that read the other sheets. */
export function linkedSheet({ sheet, links }: DashboardSheet): SheetDescription {
  const formulas = new Map(links.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const cells = [...sheet.cells].map((cell) => {
    const formula = formulas.get(`${cell.row},${cell.column}`);
    const { value } = cell.content;
    return formula === undefined ? cell : { ...cell, content: { kind: 'formula', formula, value } as const };
  });
  return { ...sheet, cells };
}
