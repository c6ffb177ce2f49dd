import { BLANK, type CellValue } from '../../../../core/index.ts';
import type { SectionWorkbook } from '../../../../templates/build/section.ts';
import { workbookParts, type Contents } from '../../../../templates/build/workbook.ts';

/** What the sheets of a filled section show: by sheet, the rows, each its cells that are not empty. */
export function printedRows(
  section: SectionWorkbook,
  contents: Contents = section.sample,
): ReadonlyMap<string, readonly (readonly CellValue[])[]> {
  const { sheets } = workbookParts([section], { title: '', subtitle: '' }, contents);
  return new Map(
    sheets.map(({ name, cells }) => {
      const rows = new Map<number, CellValue[]>();
      for (const { row, content } of [...cells].sort((a, b) => a.column - b.column)) {
        if (content.value !== BLANK && content.value !== '') rows.set(row, [...(rows.get(row) ?? []), content.value]);
      }
      return [name, [...rows].sort(([a], [b]) => a - b).map(([, values]) => values)];
    }),
  );
}

/** The row of a sheet that begins with a label, without the label. */
export function rowOf(
  printed: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
  sheet: string,
  label: string,
): readonly CellValue[] {
  const row = printed.get(sheet)?.find(([first]) => first === label);
  if (!row) throw new Error(`no row '${label}' on '${sheet}'`);
  return row.slice(1);
}
