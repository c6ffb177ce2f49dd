import { isCellError, type CellContent, type Change, type Dashboard } from '../../core/index.ts';
import { dashboardSheet, DASHBOARD_SHEET, type LinkedCell } from '../../templates/dashboard/dashboard-sheet.ts';
import { writeWorkbook, type SheetDescription } from '../../templates/ooxml/index.ts';
import {
  VERIFICATION_SHEET,
  verificationSheet,
  type VerificationReport,
} from '../../templates/verification/verification-sheet.ts';
import type { SheetFile } from '../host.ts';

/** Writes the 검산표 as a workbook of one sheet, to be inserted. */
export function verificationFile(report: VerificationReport): SheetFile {
  return fileOf(VERIFICATION_SHEET, verificationSheet(report));
}

/** The dashboard to be inserted, and what is to be written once it stands beside the sheets it reads. */
export interface DashboardFile {
  readonly file: SheetFile;
  /** The changes that make its figures follow the workbook, for the name the sheet got. */
  readonly changesOn: (sheet: string) => readonly Change[];
}

/** Writes the 현황판 as a workbook of one sheet. */
export function dashboardFile(dashboard: Dashboard, hasCharts: boolean): DashboardFile {
  const { sheet, links } = dashboardSheet(dashboard, { hasCharts });
  const contents = new Map([...sheet.cells].map(({ row, column, content }) => [placeOf({ row, column }), content]));
  return {
    file: { ...fileOf(DASHBOARD_SHEET, sheet), hasCharts },
    changesOn: (name) =>
      links.flatMap((link) => {
        const before = contents.get(placeOf(link));
        return before ? [changeOf(name, link, before)] : [];
      }),
  };
}

function placeOf({ row, column }: Pick<LinkedCell, 'row' | 'column'>): string {
  return `${row},${column}`;
}

function changeOf(sheet: string, { row, column, formula }: LinkedCell, before: CellContent): Change {
  const value = isCellError(before.value) ? null : before.value;
  return { sheet, row, column, before, after: { kind: 'formula', formula, value }, numberFormat: null };
}

function fileOf(name: string, sheet: SheetDescription): SheetFile {
  const bytes = writeWorkbook({ sheets: [sheet], properties: { title: name, creator: 'Gujeong' } });
  return { name: `${name}.xlsx`, bytes, sheets: [name], names: [], hasCharts: false };
}
