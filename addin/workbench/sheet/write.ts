import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { BLANK, cellName, contains, sameContent, type Change, type Problem } from '../../../core/index.ts';
import { HostProblem } from '../../host.ts';
import { cellOf, contentOf } from './cell.ts';
import { cellAt, formulaAt, rectangleOf, type Workbook, type Worksheet } from './read.ts';

type Cells = Record<number, Record<number, ICellData>>;

/** Writes all changes, or none when a cell is not as it was read. Nothing of the user comes between check and write. */
export function writeSheets(workbook: Workbook, changes: readonly Change[]): void {
  const bySheet = new Map<Worksheet, Cells>();
  for (const change of changes) {
    const sheet = workbook.getSheetByName(change.sheet);
    if (!sheet) throw new HostProblem({ kind: 'sheet-missing', sheet: change.sheet });
    const problem = obstacle(sheet, change);
    if (problem) throw new HostProblem(problem);
    const cells = bySheet.get(sheet) ?? {};
    (cells[change.row] ??= {})[change.column] = cellAfter(sheet, change);
    bySheet.set(sheet, cells);
  }
  for (const [sheet, cells] of bySheet) sheet.getRange(0, 0).setValues(cells);
}

function obstacle(sheet: Worksheet, { row, column, before }: Change): Problem | undefined {
  const place = { sheet: sheet.getSheetName(), cell: cellName(row, column) };
  const content = contentOf(cellAt(sheet, row, column), formulaAt(sheet, row, column));
  if (!sameContent(content, before)) {
    const [found, expected] = [shown(content.value), shown(before.value)];
    return { kind: 'cell-changed-since', ...place, found, expected };
  }
  const merge = sheet
    .getMergedRanges()
    .map(rectangleOf)
    .find((range) => contains(range, row, column));
  const isInside = merge && (merge.row !== row || merge.column !== column);
  return isInside ? { kind: 'cell-not-writable', ...place, reason: 'merged' } : undefined;
}

function shown(value: Change['before']['value']): string {
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}

function cellAfter(sheet: Worksheet, { row, column, after, numberFormat }: Change): ICellData {
  const cell = cellOf(after);
  if (numberFormat === BLANK) return { ...cell, ...textMark(cell) };
  const style: IStyleData = {
    ...sheet.getSheet().getComposedCellStyle(row, column),
    n: { pattern: numberFormat.after },
  };
  return { ...cell, ...textMark(cell), s: style };
}

/** A text that looks like a number or a formula stays a text. */
function textMark(cell: ICellData): Pick<ICellData, 't'> {
  return cell.t === CellValueType.STRING && !cell.f ? { t: CellValueType.FORCE_STRING } : {};
}
