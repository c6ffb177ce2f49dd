import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Finding, Severity } from '../../../core/index.ts';
import type { Grid } from './grid.ts';

const TINT: Readonly<Record<Severity, string>> = { error: '#FBD5D1', warning: '#FCE8C5', info: '#DCE9F8' };
const CORNER: Readonly<Record<Severity, string>> = { error: '#B3261E', warning: '#B26A00', info: '#2B5F9E' };
const NONE: readonly Finding[] = [];
const CORNER_SIZE = 7;
const LIGHTEST_FIRST: readonly Severity[] = ['info', 'warning', 'error'];

/** Shows which cells have findings. */
export interface Marks {
  show(findings: readonly Finding[] | undefined): void;
}

/** Marks the cells of findings on the screen only: what is stored in the cells stays as it is. */
export function createMarks({ univer, api }: Grid): Marks {
  let marked: readonly Finding[] = NONE;
  let severities: ReadonlyMap<string, Severity> = new Map();
  let isInstalled = false;
  // The spreadsheet makes its services only when it is given its first workbook.
  const install = (): void => {
    isInstalled = true;
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        handler: (cell, { worksheet, row, col }, next) => {
          const severity = severities.get(cellKey(worksheet.getName(), row, col));
          if (severity === undefined) return next(cell);
          return next({
            ...cell,
            interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: TINT[severity] } },
            markers: { ...cell?.markers, tr: { color: CORNER[severity], size: CORNER_SIZE } },
          });
        },
      });
  };
  return {
    show(findings = NONE) {
      if (findings === marked) return;
      marked = findings;
      if (!isInstalled) install();
      severities = severityByCell(findings);
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
  };
}

/** The gravest severity of each cell. A finding about many cells, such as a whole column, marks none of them. */
function severityByCell(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const severities = new Map<string, Severity>();
  for (const severity of LIGHTEST_FIRST) {
    for (const { sheet, range, severity: own } of findings) {
      const isOneCell = range.rows * range.columns === 1;
      if (isOneCell && own === severity) severities.set(cellKey(sheet, range.row, range.column), severity);
    }
  }
  return severities;
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
